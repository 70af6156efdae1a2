import { AppError, type NodeStatus, type RoomId } from '@madang/protocol';
import type { Settings } from '../config/settings.ts';
import { iceServersOf } from '../features/connection/public.ts';
import { FencedMedia } from '../features/live/fenced-media.ts';
import { LocalRoomOwners } from '../features/live/local-room-owners.ts';
import { openLive } from '../features/live/open-live.ts';
import type { CallRecorder, JoinTokenVerifier, LiveCalls, RoomDirectory } from '../features/live/public.ts';
import { openSignalling, type Signalling } from '../features/signalling/open-signalling.ts';
import type { Clock } from '../kernel/clock.ts';
import type { NodeContext } from '../kernel/node-context.ts';
import { Scope } from '../kernel/scope.ts';
import type { Bus } from '../ports/bus.ts';
import type { MediaEngine } from '../ports/media-engine.ts';

type Parts = {
  readonly settings: Settings;
  readonly node: NodeContext;
  readonly directory: RoomDirectory;
  readonly verifier: JoinTokenVerifier;
  readonly recorder: CallRecorder;
  readonly bus: Bus;
  /** Carries the media of rooms; undefined without the role `media`. */
  readonly media: MediaEngine | undefined;
};

/** What of calls this process does: owning them (role `media`), holding their sockets (role `edge`), or neither. */
export type LiveSide = {
  readonly calls: LiveCalls;
  readonly signalling: Signalling | undefined;
  load(): Promise<Pick<NodeStatus, 'rooms' | 'participants' | 'sockets' | 'mediaWorkers'>>;
  /** Takes nobody in any more. */
  drain(): void;
  /** People in calls of this process. */
  participants(): number;
  close(): Promise<void>;
};

/** How long a stopping process waits for its clients to hear that calls have ended. */
const LAST_WORDS_MS = 1_000;

/** Opens the live side as the roles ask for it. */
export function openLiveSide(parts: Parts): LiveSide {
  const { settings, node, directory, verifier, recorder, bus, media } = parts;
  const scope = new Scope(node.clock, (error) => node.log.error({ err: error }, 'closing the live side failed'));
  const owners = new LocalRoomOwners(node.nodeId);
  const signalling = settings.roles.includes('edge')
    ? openSignalling({ node, bus, owners, verifier, origins: originsOf(settings) })
    : undefined;
  if (signalling !== undefined) {
    scope.add(() => signalling.close());
    scope.add(() => socketsClosed(signalling, node.clock));
  }
  const options = { iceServers: iceServersOf(settings) };
  const live = media && openLive({ node, bus, media: new FencedMedia(media), recorder, directory, owners, options });
  // Ended before its sockets close, so that everybody is told why.
  if (live !== undefined) scope.add(() => live.close());
  return {
    calls: live?.calls ?? noCalls,
    signalling,
    async load() {
      const { rooms, participants } = live?.counts() ?? { rooms: 0, participants: 0 };
      const mediaWorkers = [...((await media?.status()) ?? [])];
      return { rooms, participants, sockets: signalling?.sockets() ?? 0, mediaWorkers };
    },
    drain: () => live?.drain(),
    participants: () => live?.counts().participants ?? 0,
    close: () => scope.close(),
  };
}

/** Lets the last words reach the clients: their sockets close by themselves once they are told that the call has ended. */
async function socketsClosed(signalling: Signalling, clock: Clock): Promise<void> {
  const deadline = clock.monotonic() + LAST_WORDS_MS;
  while (signalling.sockets() > 0 && clock.monotonic() < deadline) {
    await new Promise<void>((resolve) => {
      clock.after(20, resolve);
    });
  }
}

function originsOf(settings: Settings): 'any' | readonly string[] {
  return settings.allowedOrigins.includes('*') ? 'any' : settings.allowedOrigins;
}

const notLive = (): Promise<never> => Promise.reject(new AppError('ROOM_NOT_LIVE'));

/** A process that owns no rooms, on a bus of its own, knows of no calls. */
const noCalls: LiveCalls = {
  summaries: (_roomIds: readonly RoomId[]) => Promise.resolve(new Map()),
  participants: notLive,
  updateParticipant: notLive,
  mute: notLive,
  remove: notLive,
  sendMessage: notLive,
  end: notLive,
  roomChanged: () => Promise.resolve(),
};
