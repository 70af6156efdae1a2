import { asRecord, recall, remember } from './storage.ts';

/** A room that was visited on this device. */
export type RecentRoom = {
  readonly id: string;
  readonly name: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Makes this device's person moderator; null in rooms of others. */
  readonly hostKey: string | null;
  /** What the link said behind `#`: that the room is encrypted, and with what passphrase. */
  readonly fragment: string;
};

/** What the person chose last time. */
export type Habits = {
  readonly name: string;
  readonly microphone: boolean;
  readonly camera: boolean;
  /** Devices used last, as wishes only: they may be gone. '' is the browser's choice. */
  readonly microphoneId: string;
  readonly cameraId: string;
  readonly speakerId: string;
};

const ROOMS = 'madang.rooms';
const HABITS = 'madang.habits';
const GUEST = 'madang.guest';
/** More than anybody scrolls through, and small enough for any storage. */
const KEPT = 12;

/** The list with one room moved to the top; a host key once known stays known. */
export function withRoom(rooms: readonly RecentRoom[], room: RecentRoom): readonly RecentRoom[] {
  const known = rooms.find((other) => other.id === room.id);
  const fragment = room.fragment === '' ? (known?.fragment ?? '') : room.fragment;
  const merged = { ...room, hostKey: room.hostKey ?? known?.hostKey ?? null, fragment };
  return [merged, ...rooms.filter((other) => other.id !== room.id)].slice(0, KEPT);
}

/** Recent rooms out of storage; entries that are not ours are dropped. */
export function readRooms(stored: unknown): readonly RecentRoom[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry: unknown) => {
    const room = asRecord(entry);
    const { id, name, at, hostKey, fragment } = room ?? {};
    if (typeof id !== 'string' || typeof name !== 'string' || typeof at !== 'number') return [];
    return [
      {
        id,
        name,
        at,
        hostKey: typeof hostKey === 'string' ? hostKey : null,
        fragment: typeof fragment === 'string' ? fragment : '',
      },
    ];
  });
}

/** Rooms visited on this device, newest first. */
export function recentRooms(): readonly RecentRoom[] {
  return readRooms(recall(ROOMS));
}

/** Puts a room on top of the recent ones. */
export function rememberRoom(room: RecentRoom): void {
  remember(ROOMS, withRoom(recentRooms(), room));
}

/** Takes a room off the list, its host key with it. */
export function forgetRoom(id: string): void {
  remember(
    ROOMS,
    recentRooms().filter((room) => room.id !== id),
  );
}

/** Name and switches of last time; a newcomer has no name and everything on. */
export function habits(): Habits {
  const stored = asRecord(recall(HABITS));
  const word = (key: string) => (typeof stored?.[key] === 'string' ? stored[key] : '');
  return {
    name: word('name'),
    microphone: stored?.['microphone'] !== false,
    camera: stored?.['camera'] !== false,
    microphoneId: word('microphoneId'),
    cameraId: word('cameraId'),
    speakerId: word('speakerId'),
  };
}

/** Remembers name and switches for the next time. */
export function rememberHabits(change: Partial<Habits>): void {
  remember(HABITS, { ...habits(), ...change });
}

/** A random id that lets a service recognise a returning guest; says nothing about the person. */
export function guestId(): string {
  const stored = recall(GUEST);
  if (typeof stored === 'string' && stored.length >= 8) return stored;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const made = `guest-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  remember(GUEST, made);
  return made;
}
