import type { AnyEvent, DataChannelId, EventData, ParticipantId, CallSnapshot as WireSnapshot } from '@madang/protocol';
import { limits } from '@madang/protocol/limits';
import type { DataMessage, DataOptions } from '../api/data.ts';
import type { MadangError } from '../api/errors.ts';
import { clientError, serverError, toMadangError } from '../errors.ts';
import type { Clock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';
import type { MediaLink, SendRequest } from '../media/link.ts';
import type { PeerLink } from '../media/peer.ts';
import { DataInbox, type DataWay } from './inbox.ts';
import { DataLane } from './lane.ts';
import { OwnChannel } from './own-channel.ts';
import { Pace } from './pace.ts';

/** What data needs of the call around it. */
export type DataSessionOptions = {
  readonly request: SendRequest;
  readonly clock: Clock;
  /** Why nothing may be sent to somebody, or, with null, to everyone; null: it may. */
  readonly refuses: (to: ParticipantId | null) => 'PERMISSION_DENIED' | 'PARTICIPANT_NOT_FOUND' | null;
  readonly onData: (message: DataMessage) => void;
  readonly onError: (error: unknown) => void;
};

/** A way to one addressee that was used by nobody for so long is closed; the next message opens it again. */
const IDLE_MS = 60_000;
const LOOK_MS = 10_000;

/** Pause before a channel that could not be opened is tried again. */
const RETRY_MS = 1_000;

/** Missing messages of somebody are told at most so often. */
const LOST_EVERY_MS = 5_000;

/** Failures that pass by themselves: the media is being rebuilt, the socket was lost. */
const PASSING: ReadonlySet<string> = new Set([
  'MEDIA_NOT_READY',
  'MEDIA_UNAVAILABLE',
  'CONNECTION_LOST',
  'TIMEOUT',
  'INTERNAL',
]);

/** All data of a call: what this page sends, by audience, and what reaches it, over the server or a direct path. */
export class DataSession {
  readonly #options: DataSessionOptions;
  readonly #scope: Scope;
  readonly #pace: Pace;
  readonly #inbox = new DataInbox();
  readonly #lanes = new Map<string, DataLane>();
  /** Own channels over the server. */
  readonly #own = new Map<DataLane, OwnChannel>();
  /** Own channels that reach everyone they are for. */
  readonly #opened = new Set<DataChannelId>();
  /** Channels of others over the server, and how to close them. */
  readonly #incoming = new Map<DataChannelId, { readonly from: ParticipantId; close: () => void }>();
  #toStart: DataChannelId[] = [];
  #link: MediaLink | null = null;
  #peer: PeerLink | null = null;
  #server = true;
  /** Why there are no media connections, nor will be; null: there are, or will be. */
  #failure: MadangError | null = null;
  readonly #lostToldAtMs = new Map<ParticipantId, number>();

  constructor(options: DataSessionOptions) {
    this.#options = options;
    this.#scope = new Scope(options.clock, options.onError);
    this.#pace = new Pace(options.clock);
    this.#scope.every(LOOK_MS, () => this.#closeIdle());
  }

  /** See {@link Call.sendData}. */
  async send(payload: string | Uint8Array, { to = null, topic = null, reliable = true }: Wish): Promise<void> {
    const refusal = this.#options.refuses(to);
    if (refusal !== null) throw refused(refusal);
    if (this.#failure !== null) throw this.#failure;
    const lane = this.#lane(to, reliable);
    const sent = lane.send(payload, topic);
    this.#lead(lane);
    await sent;
  }

  /** The call was entered, or its whole state came anew. */
  enter(snapshot: WireSnapshot): void {
    const present = new Set(snapshot.participants.map(({ id }) => id));
    for (const { to } of this.#lanes.values()) if (to !== null && !present.has(to)) this.#forget(to);
  }

  /** The media connections were opened, or lost with everything that ran over them. */
  linked(link: MediaLink | null): void {
    this.#link = link;
    this.#failure = null;
    for (const lane of [...this.#own.keys()]) this.#closeOwn(lane);
    for (const { close } of [...this.#incoming.values()]) close();
    this.#opened.clear();
    this.#toStart = [];
    this.#leadAll();
  }

  /** The media connections cannot be opened: this browser lacks what they need. */
  fail(error: unknown): void {
    const failure = toMadangError(error, 'MEDIA_CONNECTION_FAILED');
    this.#failure = failure;
    for (const lane of this.#lanes.values()) lane.fail(failure);
  }

  /** What carries the call: a direct path, or else the server, if the room lets it. */
  follow(peer: PeerLink | null, server: boolean): void {
    if (peer === this.#peer && server === this.#server) return;
    this.#peer = peer;
    this.#server = server;
    if (peer !== null) this.#inbox.meet(peer.to);
    this.#leadAll();
  }

  /** Where frames of a direct path that opens are taken. */
  receiver(from: ParticipantId): (bytes: Uint8Array, reliable: boolean) => void {
    const ways = { reliable: this.#inbox.open(from, true, null), lossy: this.#inbox.open(from, false, null) };
    return (bytes, reliable) => this.#take(bytes, reliable ? ways.reliable : ways.lossy);
  }

  /** Takes what concerns data from the server's events. */
  handle({ event, data }: AnyEvent): void {
    switch (event) {
      case 'data.opened':
        this.#opened.add(data.channelId);
        this.#leadAll();
        break;
      case 'data.added':
        this.#add(data);
        break;
      case 'data.removed':
        this.#remove(data);
        break;
      case 'participant.left':
        this.#forget(data.participantId);
        break;
      default:
        break;
    }
  }

  close(): void {
    this.#scope.close();
    for (const lane of this.#lanes.values()) lane.fail(clientError('CALL_CLOSED'));
    this.#lanes.clear();
    for (const { close } of [...this.#incoming.values()]) close();
  }

  #lane(to: ParticipantId | null, reliable: boolean): DataLane {
    const key = `${to} ${reliable}`;
    const lane = this.#lanes.get(key) ?? new DataLane(to, reliable, this.#options.clock);
    this.#lanes.set(key, lane);
    return lane;
  }

  #leadAll(): void {
    for (const lane of this.#lanes.values()) this.#lead(lane);
  }

  /** Puts a lane on the way that it should take now. */
  #lead(lane: DataLane): void {
    const peer = this.#peer;
    if (peer !== null && (lane.to === null || lane.to === peer.to)) {
      lane.use(peer.pipe(lane.reliable));
      return;
    }
    if (!this.#server) {
      lane.use(null);
      return;
    }
    const own = this.#own.get(lane);
    if (own === undefined && lane.needsWay) this.#open(lane);
    const ready = own?.id != null && this.#opened.has(own.id);
    lane.use(ready ? own.pipe : null);
  }

  #open(lane: DataLane): void {
    const link = this.#link;
    if (link === null || this.#scope.closed) return;
    const own = new OwnChannel(this.#pace);
    this.#own.set(lane, own);
    this.#scope.spawn(async () => {
      try {
        await own.open(link, lane, () => this.#lostOwn(lane, own));
        this.#lead(lane);
      } catch (error) {
        if (this.#own.get(lane) === own) this.#openFailed(lane, error);
      }
    });
  }

  #openFailed(lane: DataLane, error: unknown): void {
    this.#own.delete(lane);
    const known = toMadangError(error, 'MEDIA_CONNECTION_FAILED');
    if (PASSING.has(known.code)) this.#scope.after(RETRY_MS, () => this.#lead(lane));
    else lane.fail(known);
  }

  #lostOwn(lane: DataLane, own: OwnChannel): void {
    if (this.#own.get(lane) !== own) return;
    this.#closeOwn(lane);
    this.#scope.after(RETRY_MS, () => this.#lead(lane));
  }

  #closeOwn(lane: DataLane): void {
    const own = this.#own.get(lane);
    if (own === undefined) return;
    this.#own.delete(lane);
    if (own.id !== null) this.#opened.delete(own.id);
    own.close();
    if (this.#peer === null) lane.use(null);
  }

  /** What is for everyone stays open; a way to one of many is kept only while it is used. */
  #closeIdle(): void {
    for (const [lane, { id }] of this.#own) {
      if (lane.to === null || id === null || lane.idleMs < IDLE_MS) continue;
      this.#closeOwn(lane);
      this.#scope.spawn(() => this.#options.request('data.unpublish', { channelId: id }));
    }
  }

  #add(offer: EventData<'data.added'>): void {
    const link = this.#link;
    const { channelId: id, participantId: from, reliable, direct } = offer;
    if (link === null || offer.generation !== link.generation || this.#incoming.has(id)) return;
    const entry = { from, close: () => void this.#incoming.delete(id) };
    this.#incoming.set(id, entry);
    const way = this.#inbox.open(from, reliable, direct);
    this.#scope.spawn(async () => {
      const consumer = await link.consumeData({ id, streamId: offer.streamId, reliable });
      if (this.#incoming.get(id) !== entry) return consumer.close();
      entry.close = () => {
        this.#incoming.delete(id);
        consumer.close();
      };
      consumer.on('close', () => this.#incoming.delete(id));
      consumer.on('message', (data: ArrayBuffer) => this.#take(new Uint8Array(data), way));
      if (consumer.readyState === 'open') this.#start(id);
      else consumer.on('open', () => this.#start(id));
    });
  }

  /** Those that open together are told of together. */
  #start(id: DataChannelId): void {
    this.#toStart.push(id);
    if (this.#toStart.length > 1) return;
    this.#scope.after(0, () => {
      const channelIds = this.#toStart.filter((one) => this.#incoming.has(one));
      this.#toStart = [];
      for (let from = 0; from < channelIds.length; from += limits.subscriptionsPerUpdate) {
        const part = channelIds.slice(from, from + limits.subscriptionsPerUpdate);
        this.#scope.spawn(() => this.#options.request('data.start', { channelIds: part }));
      }
    });
  }

  #take(bytes: Uint8Array, way: DataWay): void {
    if (this.#scope.closed) return;
    const taken = this.#inbox.take(bytes, way);
    if (taken === null) return;
    if (taken.lost) this.#tellLost(way.from);
    this.#options.onData(taken.message);
  }

  #tellLost(from: ParticipantId): void {
    const now = this.#options.clock.now();
    if (now - (this.#lostToldAtMs.get(from) ?? Number.NEGATIVE_INFINITY) < LOST_EVERY_MS) return;
    this.#lostToldAtMs.set(from, now);
    this.#options.onError(clientError('DATA_LOST'));
  }

  #remove({ channelId, reason }: EventData<'data.removed'>): void {
    this.#incoming.get(channelId)?.close();
    for (const [lane, { id }] of this.#own) {
      if (id !== channelId) continue;
      this.#closeOwn(lane);
      if (reason === 'denied') lane.fail(refused('PERMISSION_DENIED'));
      else this.#lead(lane);
    }
  }

  #forget(gone: ParticipantId): void {
    this.#inbox.forget(gone);
    this.#lostToldAtMs.delete(gone);
    for (const { from, close } of [...this.#incoming.values()]) if (from === gone) close();
    for (const [key, lane] of this.#lanes) {
      if (lane.to !== gone) continue;
      this.#lanes.delete(key);
      this.#closeOwn(lane);
      lane.fail(refused('PARTICIPANT_NOT_FOUND'));
    }
  }
}

type Wish = Omit<DataOptions, 'to' | 'topic'> & {
  readonly to?: ParticipantId | null | undefined;
  readonly topic?: string | null | undefined;
};

const refusals = {
  PERMISSION_DENIED: 'The participant lacks the capability for this.',
  PARTICIPANT_NOT_FOUND: 'There is no such participant in the call.',
} as const;

function refused(code: keyof typeof refusals) {
  return serverError({ code, message: refusals[code], retry: 'never' });
}
