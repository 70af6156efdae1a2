import type { ParticipantId, PathPolicy, Room } from '@madang/protocol';

/** Why media of a call goes through the server. */
export type ServerReason = 'policy' | 'alone' | 'several' | 'observed' | 'incapable' | 'failed';

/** What decides how media travels. */
export type PathFacts = {
  readonly policy: PathPolicy;
  /** Everybody in the call, observers too, in the order they came. */
  readonly people: readonly {
    readonly id: ParticipantId;
    /** Its client can talk to another one without the server; null: it has not said yet. */
    readonly peerCapable: boolean | null;
    readonly observer: boolean;
  }[];
};

/** Two participants; the first makes the offer. */
export type Pair = readonly [ParticipantId, ParticipantId];

/**
 * How media of a call travels. While a direct path is `tried`, media goes on through the server; only when both ends
 * hear each other directly do they stop sending to it. The epoch tells late messages of an earlier try apart.
 */
export type MediaPath =
  | {
      readonly name: 'server';
      readonly epoch: number;
      readonly reason: ServerReason;
      readonly tryAtMs: number | null;
      readonly tries: number;
    }
  | {
      readonly name: 'trying';
      readonly epoch: number;
      readonly pair: Pair;
      readonly ready: readonly ParticipantId[];
      readonly untilMs: number;
      readonly tries: number;
    }
  | { readonly name: 'direct'; readonly epoch: number; readonly pair: Pair };

/** What a room says about paths. */
export type PathSettings = Pick<Room, 'mediaPath' | 'iceTransportPolicy'>;

/** One thing that happened. */
export type PathInput =
  | { readonly type: 'facts'; readonly facts: PathFacts }
  | { readonly type: 'ready' | 'failed'; readonly from: ParticipantId; readonly epoch: number }
  | { readonly type: 'clock' };

/** After others were there, two people stay on the server this long: a third one may come right back. */
export const SETTLE_MS = 10_000;
/** A direct path that is not there after this long will not come. */
export const TRY_MS = 15_000;
/** Pause before a further try, and how many there are until who is in the call changes. */
export const RETRY_MS = 30_000;
export const MAX_TRIES = 3;
/** Where the server must not help, people wait for the next try, which comes sooner and always. */
export const DIRECT_ONLY_RETRY_MS = 5_000;

/** Which ways a room lets media go. Through a relay, which is there to hide people, `auto` would only be the longer one. */
export function pathPolicy({ mediaPath, iceTransportPolicy }: PathSettings): PathPolicy {
  return mediaPath === 'auto' && iceTransportPolicy === 'relay' ? 'sfu' : mediaPath;
}

/** How many people a room takes: one to one is all that `p2p-only` can be. */
export function capacityOf({ mediaPath, maxParticipants }: Pick<Room, 'mediaPath' | 'maxParticipants'>): number {
  return mediaPath === 'p2p-only' ? Math.min(maxParticipants, 2) : maxParticipants;
}

/** A call nobody is in yet. */
export function newPath(): MediaPath {
  return { name: 'server', epoch: 0, reason: 'alone', tryAtMs: null, tries: 0 };
}

/** Decides how media travels from now on. */
export function stepPath(path: MediaPath, input: PathInput, nowMs: number): MediaPath {
  switch (input.type) {
    case 'facts':
      return weigh(path, input.facts, nowMs);
    case 'ready':
      return hear(path, input.from, input.epoch);
    case 'failed':
      return path.name !== 'server' && path.epoch === input.epoch && path.pair.includes(input.from)
        ? giveUp(path, nowMs)
        : path;
    case 'clock':
      return path.name === 'trying' && nowMs >= path.untilMs ? giveUp(path, nowMs) : path;
  }
}

/** When the path wants to be looked at again (monotonic ms); null: when something happens. */
export function pathDeadline(path: MediaPath): number | null {
  if (path.name === 'server') return path.tryAtMs;
  return path.name === 'trying' ? path.untilMs : null;
}

/** Why these people need the server; null: two of them can talk directly. */
export function serverReason({ policy, people }: PathFacts): ServerReason | null {
  if (policy === 'sfu') return 'policy';
  if (people.some(({ observer }) => observer)) return 'observed';
  if (people.length < 2) return 'alone';
  if (people.length > 2) return 'several';
  if (people.some(({ peerCapable }) => peerCapable === null)) return 'alone';
  return people.every(({ peerCapable }) => peerCapable) ? null : 'incapable';
}

function weigh(path: MediaPath, facts: PathFacts, nowMs: number): MediaPath {
  const { policy } = facts;
  const reason = serverReason(facts);
  const [first, second] = facts.people;
  if (reason !== null || first === undefined || second === undefined) {
    const why = reason ?? 'alone';
    if (path.name !== 'server') return { name: 'server', epoch: path.epoch + 1, reason: why, tryAtMs: null, tries: 0 };
    return path.reason === why && path.tryAtMs === null ? path : { ...path, reason: why, tryAtMs: null, tries: 0 };
  }
  const pair: Pair = [first.id, second.id];
  if (path.name !== 'server') {
    const same = path.pair.every((id) => pair.includes(id));
    return same ? path : attempt({ epoch: path.epoch, tries: 0 }, pair, nowMs);
  }
  // From one person to two there is nothing to wait for; from three to two there is.
  if (path.reason === 'alone' || path.reason === 'incapable') return attempt(path, pair, nowMs);
  if (policy === 'p2p-only') return tryAgainSoon(path, pair, nowMs);
  if (path.reason === 'failed' && path.tryAtMs === null) return path;
  const tryAtMs = path.tryAtMs ?? nowMs + SETTLE_MS;
  return nowMs >= tryAtMs ? attempt(path, pair, nowMs) : path.tryAtMs === null ? { ...path, tryAtMs } : path;
}

function tryAgainSoon(path: Extract<MediaPath, { name: 'server' }>, pair: Pair, nowMs: number): MediaPath {
  if (path.reason !== 'failed') return attempt(path, pair, nowMs);
  const soonMs = nowMs + DIRECT_ONLY_RETRY_MS;
  if (path.tryAtMs === null || path.tryAtMs > soonMs) return { ...path, tryAtMs: soonMs };
  return nowMs >= path.tryAtMs ? attempt(path, pair, nowMs) : path;
}

function attempt(
  { epoch, tries }: { readonly epoch: number; readonly tries: number },
  pair: Pair,
  nowMs: number,
): MediaPath {
  return { name: 'trying', epoch: epoch + 1, pair, ready: [], untilMs: nowMs + TRY_MS, tries: tries + 1 };
}

function hear(path: MediaPath, from: ParticipantId, epoch: number): MediaPath {
  if (path.name !== 'trying' || path.epoch !== epoch || !path.pair.includes(from) || path.ready.includes(from))
    return path;
  if (path.ready.length === 0) return { ...path, ready: [from] };
  return { name: 'direct', epoch, pair: path.pair };
}

/** Back on the server; a few more tries follow, for a path that was there once or that others find at once. */
function giveUp(path: Extract<MediaPath, { name: 'trying' | 'direct' }>, nowMs: number): MediaPath {
  const tries = path.name === 'trying' ? path.tries : 0;
  const tryAtMs = tries < MAX_TRIES ? nowMs + RETRY_MS * 2 ** Math.max(0, tries - 1) : null;
  return { name: 'server', epoch: path.epoch + 1, reason: 'failed', tryAtMs, tries };
}
