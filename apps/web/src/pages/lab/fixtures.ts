import type {
  CallSnapshot,
  ChatMessage,
  ParticipantId,
  ParticipantView,
  Quality,
  Role,
  RoomView,
  SelfView,
  TrackId,
  TrackSource,
  TrackView,
} from '@madang/client';
import type { CallId, MessageId, RoomId } from '@madang/protocol';
import { roleCapabilities } from '@madang/protocol/constants';

/** Snapshots for looking at the call without a server; used by the lab and by tests, never by the product. */

/** What a person of a scene is like; all but the name has a default. */
export type PersonWish = {
  readonly name: string;
  readonly camera?: boolean;
  readonly mic?: boolean;
  readonly screen?: boolean;
  readonly hand?: boolean;
  readonly audioSafe?: boolean;
  readonly quality?: Quality;
  readonly state?: 'active' | 'suspended';
  readonly role?: Role;
  readonly flowing?: boolean;
};

/** A fixed moment, so that scenes look the same every day. */
export const LAB_NOW = Date.UTC(2026, 0, 15, 5, 30);

/** Makes a participant id for a scene. */
export const labId = (n: number): ParticipantId => `par_${String(n).padStart(26, '0')}` as ParticipantId;

const trackId = (n: number, source: TrackSource): TrackId =>
  `trk_${String(n).padStart(4, '0')}${source.replace(/[^a-hjkmnp-tv-z]/gu, '').padEnd(22, '0')}` as TrackId;

function track(n: number, source: TrackSource, { local, flowing }: { local: boolean; flowing: boolean }): TrackView {
  return {
    id: trackId(n, source),
    participantId: labId(n),
    source,
    kind: source === 'camera' || source === 'screen' ? 'video' : 'audio',
    muted: false,
    codec: 'video/VP8',
    contentHint: '',
    ready: true,
    flowing,
    local,
  };
}

/** A participant of a scene. */
export function labPerson(wish: PersonWish, n: number, local = false): ParticipantView {
  const flowing = wish.flowing ?? true;
  const tracks: TrackView[] = [];
  if (wish.camera !== false) tracks.push(track(n, 'camera', { local, flowing }));
  if (wish.mic !== false) tracks.push(track(n, 'microphone', { local, flowing: true }));
  if (wish.screen === true) tracks.push(track(n, 'screen', { local, flowing: true }));
  const role = wish.role ?? 'participant';
  return {
    id: labId(n),
    name: wish.name,
    role,
    capabilities: roleCapabilities[role],
    state: wish.state ?? 'active',
    joinedAt: new Date(LAB_NOW + n * 1000).toISOString(),
    handRaised: wish.hand === true,
    quality: wish.quality ?? 'good',
    audioSafe: wish.audioSafe === true,
    audioSafeSides: null,
    publicKey: null,
    metadata: {},
    tracks,
  };
}

function labSelf(wish: PersonWish): SelfView {
  const person = labPerson({ role: 'moderator', ...wish }, 0, true);
  const source = (on: boolean) =>
    on
      ? ({ status: 'on', trackId: null, deviceId: '1', label: '' } as const)
      : ({ status: 'off', mutedBy: null } as const);
  return {
    ...person,
    microphone: source(wish.mic !== false),
    camera: source(wish.camera !== false),
    screen: source(wish.screen === true),
  };
}

/** What a scene is made of. */
export type SceneWish = {
  readonly self?: PersonWish;
  readonly others?: readonly PersonWish[];
  readonly speaker?: number;
  readonly chat?: readonly ChatMessage[];
  readonly change?: Partial<CallSnapshot>;
};

/** What no scene goes by: the defaults of a room. */
const labAudioSafe: RoomView['audioSafe'] = {
  automatic: true,
  loss: { warn: 0.0375, bad: 0.1 },
  rttMs: { warn: 300, bad: 500 },
  rttGrowthMs: 200,
  jitterMs: { warn: 30, bad: 60 },
  concealed: { warn: 0.02, bad: 0.07 },
  reportAgeMs: { warn: 3_000, bad: 5_000 },
  estimateBps: { warn: 350_000, bad: 150_000 },
  frozen: { warn: 0.05, bad: 0.15 },
  codecLoad: { warn: 0.5, bad: 0.8 },
  stepDownMs: 5_000,
  dangerMs: 3_000,
  stepUpMs: 10_000,
  stepUpCapMs: 60_000,
};

/** A snapshot of a scene. */
export function labSnapshot({ self, others = [], speaker, chat = [], change = {} }: SceneWish): CallSnapshot {
  const me = labSelf(self ?? { name: '이서연' });
  return {
    state: { status: 'connected' },
    media: 'connected',
    path: 'server',
    noPath: null,
    audioSafe: {
      send: { level: 0, cause: null, warning: null, safe: false, pinned: false },
      receive: { level: 0, cause: null, warning: null, safe: false, pinned: false },
      choice: 'auto',
    },
    encryption: null,
    room: {
      id: 'room_3c9m2x7k4tq8w1z6r5v0n9p2bd' as RoomId,
      name: '마당 설계 회의',
      lobby: true,
      pin: '482913',
      joinUrl: 'https://meet.example.com/r/room_3c9m2x7k4tq8w1z6r5v0n9p2bd',
      maxParticipants: 50,
      codecs: { audio: ['opus'], video: ['VP8'] },
      speaker: { thresholdDbov: -45, minSpeechMs: 800, holdMs: 2_000, who: 'everyone' },
      encryption: 'none',
      audioSafe: labAudioSafe,
    },
    callId: 'call_3c9m2x7k4tq8w1z6r5v0n9p2bd' as CallId,
    startedAt: Date.now() - 754_000,
    self: me,
    sources: { microphone: me.microphone, camera: me.camera, screen: me.screen },
    participants: others.map((wish, i) => labPerson(wish, i + 1)),
    speakerId: speaker === undefined ? null : labId(speaker),
    chat,
    lobby: [],
    audioBlocked: false,
    ...change,
  };
}

/** A message of a scene; `minute` counts from its beginning. */
export function labMessage(
  n: number,
  from: number | null,
  name: string,
  text: string,
  more: { to?: number; minute?: number } = {},
): ChatMessage {
  return {
    id: `msg_${String(n).padStart(26, '0')}` as MessageId,
    from: from === null ? null : labId(from),
    name,
    to: more.to === undefined ? null : labId(more.to),
    text,
    at: new Date(LAB_NOW + (more.minute ?? n) * 60_000).toISOString(),
  };
}
