import {
  createRoom,
  type LiveInput,
  type LiveOutput,
  type LiveRoom,
  type MediaResult,
  type RoomOptions,
  SAFE,
  stepRoom,
} from '@madang/core';
import {
  AppError,
  type AudioSafePolicy,
  type CloseReason,
  type EdgeMessage,
  edgeSubject,
  type NodeId,
  type RoomId,
  type RoomSettings,
  type ServerMessage,
} from '@madang/protocol';
import { newId, randomText } from '../../kernel/ids.ts';
import type { NodeContext } from '../../kernel/node-context.ts';
import { Scope } from '../../kernel/scope.ts';
import { SerialQueue } from '../../kernel/serial.ts';
import type { Bus } from '../../ports/bus.ts';
import type { FencedMedia } from './fenced-media.ts';
import type { LiveMeasures } from './live-measures.ts';
import type { CallRecorder } from './public.ts';

/** A media command that takes longer has failed, as far as the room is concerned. */
const MEDIA_TIMEOUT_MS = 10_000;

/** What a room needs around it. */
export type RoomWorld = {
  readonly node: NodeContext;
  readonly bus: Bus;
  readonly media: FencedMedia;
  readonly recorder: CallRecorder;
  readonly measures: LiveMeasures;
  readonly options: Partial<RoomOptions>;
};

/** Which room, under which lease. */
export type RoomLease = {
  readonly settings: RoomSettings;
  readonly audioSafe: AudioSafePolicy;
  readonly epoch: number;
};

/** How a call ended, and how long its room outlives it. */
export type RoomEnded = { readonly reason: CloseReason; readonly emptyTimeoutSeconds: number | null };

type Waiting = { readonly resolve: (data: unknown) => void; readonly reject: (error: AppError) => void };

/** Runs one live room: feeds its machine from a serial queue and does what the machine asks for. */
export class RoomHost {
  readonly roomId: RoomId;
  readonly epoch: number;
  readonly #world: RoomWorld;
  readonly #room: LiveRoom;
  readonly #scope: Scope;
  readonly #queue = new SerialQueue();
  readonly #waiting = new Map<number, Waiting>();
  readonly #onEnded: (ended: RoomEnded) => void;
  #nextRef = 1;
  #cancelWake: () => void = () => undefined;

  constructor(world: RoomWorld, lease: RoomLease, onEnded: (ended: RoomEnded) => void) {
    this.#world = world;
    this.roomId = lease.settings.id;
    this.epoch = lease.epoch;
    this.#onEnded = onEnded;
    this.#scope = new Scope(world.node.clock, (error) => this.#bug(error));
    this.#room = createRoom(
      {
        settings: lease.settings,
        audioSafe: lease.audioSafe,
        callId: newId('call'),
        idSeed: randomText(16),
        options: world.options,
      },
      this.#now(),
    );
  }

  /** The call in short; null before anybody is in it. */
  summary(): { callId: LiveRoom['callId']; startedAtMs: number; participants: number } | null {
    const { callId, startedAtMs, members, ended } = this.#room;
    if (startedAtMs === null || ended) return null;
    let participants = 0;
    for (const member of members.values())
      if (member.membership.name === 'joined' && !member.capabilities.has('hidden')) participants += 1;
    return { callId, startedAtMs, participants };
  }

  /** People whose pictures are off now, in either direction, so that sound stays whole. */
  get soundOnly(): number {
    return [...this.#room.members.values()].filter(
      ({ safety: { sides } }) => Math.max(sides.send.level, sides.receive.level) >= SAFE,
    ).length;
  }

  /** Inputs waiting or under way. */
  get queueLength(): number {
    return this.#queue.length;
  }

  /** Takes in something that happened. */
  input(input: LiveInput): void {
    const { node, measures } = this.#world;
    const givenAtMs = node.clock.monotonic();
    this.#scope.spawn(() =>
      this.#queue.run(() => {
        this.#apply(input);
        measures.input(node.clock.monotonic() - givenAtMs);
      }),
    );
  }

  /** Takes in something that is answered, e.g. a join. */
  ask(make: (ref: number) => LiveInput): Promise<unknown> {
    const ref = this.#nextRef++;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#waiting.set(ref, { resolve, reject });
    this.input(make(ref));
    return promise;
  }

  #now() {
    const { clock } = this.#world.node;
    return { monotonicMs: clock.monotonic(), wallMs: clock.now() };
  }

  #apply(input: LiveInput): void {
    const { outputs, wakeAtMs } = stepRoom(this.#room, input, this.#now());
    for (const output of outputs) this.#carryOut(output);
    this.#cancelWake();
    if (wakeAtMs === null || this.#scope.closed) return;
    const delayMs = Math.max(0, wakeAtMs - this.#world.node.clock.monotonic());
    this.#cancelWake = this.#scope.after(Math.ceil(delayMs), () => this.input({ type: 'tick' }));
  }

  #carryOut(output: LiveOutput): void {
    switch (output.type) {
      case 'send':
        this.#send(output);
        return;
      case 'bind':
        this.#bind(output);
        return;
      case 'activate':
        this.#toEdge(output.edge, { type: 'activate', ...this.#from(), participantId: output.participantId });
        return;
      case 'closeSocket': {
        const { participantId, socketId, code } = output;
        this.#toEdge(output.edge, { type: 'close', ...this.#from(), participantId, socketId, code });
        return;
      }
      case 'settle':
        this.#settle(output);
        return;
      case 'media':
        this.#command(output);
        return;
      case 'fact':
        this.#record(output.fact);
        return;
      case 'safety':
        this.#world.measures.safety(output.change);
        return;
      case 'bug':
        this.#bug(output.error);
        return;
      case 'ended':
        this.#scope.spawn(() => this.#scope.close());
        this.#onEnded({
          reason: output.reason,
          emptyTimeoutSeconds: this.#room.settings.emptyTimeoutSeconds,
        });
        return;
    }
  }

  #send({ message, audiences }: Extract<LiveOutput, { type: 'send' }>): void {
    const { seq } = message;
    const text = JSON.stringify(message);
    for (const { edge, to } of audiences) {
      const audience = 'all' in to ? { all: true as const, except: [...to.except] } : { some: [...to.some] };
      this.#toEdge(edge, { type: 'deliver', ...this.#from(), to: audience, seq, text });
    }
  }

  #bind({ socket, participantId, active, answer, replay }: Extract<LiveOutput, { type: 'bind' }>): void {
    this.#world.measures.bound(answer.status);
    const response: ServerMessage = {
      type: 'response',
      id: socket.requestId,
      seq: null,
      result: { ok: true, data: answer },
    };
    this.#toEdge(socket.edge, {
      type: 'bind',
      ...this.#from(),
      owner: this.#world.node.nodeId,
      participantId,
      socket,
      active,
      answer: JSON.stringify(response),
      replay: replay.map((message) => ({ seq: message.seq, text: JSON.stringify(message) })),
    });
  }

  #from() {
    return { roomId: this.roomId, epoch: this.epoch };
  }

  #toEdge(edge: NodeId, message: EdgeMessage): void {
    this.#world.bus.publish(edgeSubject(edge), message);
  }

  #settle({ ref, result }: Extract<LiveOutput, { type: 'settle' }>): void {
    const waiting = this.#waiting.get(ref);
    this.#waiting.delete(ref);
    if (result.ok) waiting?.resolve(result.data);
    else waiting?.reject(new AppError(result.code));
  }

  #command({ ref, call }: Extract<LiveOutput, { type: 'media' }>): void {
    const { media, node } = this.#world;
    let done = false;
    const finish = (result: MediaResult) => {
      if (done) return;
      done = true;
      cancel();
      this.input({ type: 'mediaResult', ref, result });
    };
    const cancel = node.clock.after(MEDIA_TIMEOUT_MS, () => {
      node.log.warn({ roomId: this.roomId, command: call.command }, 'media command timed out');
      finish({ ok: false, code: 'MEDIA_UNAVAILABLE', detail: null });
    });
    media.command(this.epoch, call).then(
      (data) => finish({ ok: true, data }),
      (error: unknown) => {
        if (!(error instanceof AppError)) this.#bug(error);
        node.log.debug({ roomId: this.roomId, command: call.command, err: error }, 'media command failed');
        const code = error instanceof AppError ? error.code : 'MEDIA_UNAVAILABLE';
        finish({ ok: false, code, detail: error instanceof AppError ? (error.detail ?? null) : null });
      },
    );
  }

  #record(fact: Extract<LiveOutput, { type: 'fact' }>['fact']): void {
    const { recorder } = this.#world;
    switch (fact.fact) {
      case 'callStarted':
        recorder.callStarted(fact);
        return;
      case 'participantJoined':
        recorder.participantJoined(fact);
        return;
      case 'participantLeft':
        recorder.participantLeft(fact);
        return;
      case 'callEnded':
        recorder.callEnded(fact);
        return;
    }
  }

  #bug(error: unknown): void {
    this.#world.node.metrics.bug('room');
    this.#world.node.log.error({ roomId: this.roomId, err: error }, 'live room: broken invariant');
  }
}
