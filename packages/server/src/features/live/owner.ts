import type { ControlName, LiveInput, MemberCall } from '@madang/core';
import {
  AppError,
  type CloseReason,
  type EdgeMessage,
  edgeSubject,
  OwnerCall,
  type OwnerCommand,
  OwnerNotice,
  type OwnerRequest,
  ownerCommands,
  ownerSubject,
  type RoomId,
  signals,
  toSignalError,
} from '@madang/protocol';
import { newId } from '../../kernel/ids.ts';
import { Scope } from '../../kernel/scope.ts';
import { EDGE_LOOK_MS, EdgeWatch } from './edge-watch.ts';
import type { RoomDirectory, RoomOwners } from './public.ts';
import { hashResumeKey, makeResumeKey } from './resume-key.ts';
import { type RoomEnded, RoomHost, type RoomWorld } from './room-host.ts';

/** Who enters without a name of any kind. */
const NAMELESS = 'Guest';

/** Timers longer than this are cut (setTimeout counts in 31 bits); what is due then is looked at again. */
const TIMER_MAX_MS = 2 ** 31 - 1;

type SocketNotice = Exclude<OwnerNotice, { type: 'edgeAlive' }>;

/** The rooms that this node owns, as edges and REST reach them over the bus. */
export class Owner {
  readonly #world: RoomWorld;
  readonly #directory: RoomDirectory;
  readonly #owners: RoomOwners;
  readonly #hosts = new Map<RoomId, Promise<RoomHost>>();
  readonly #live = new Map<RoomId, RoomHost>();
  readonly #edges: EdgeWatch;
  readonly #scope: Scope;
  #draining = false;

  constructor(world: RoomWorld, directory: RoomDirectory, owners: RoomOwners) {
    this.#world = world;
    this.#directory = directory;
    this.#owners = owners;
    const { node, bus, media } = world;
    this.#scope = new Scope(node.clock, (error) => {
      node.metrics.bug('room');
      node.log.error({ err: error }, 'owner: task failed');
    });
    this.#edges = new EdgeWatch(node.clock);
    this.#scope.every(EDGE_LOOK_MS, () => this.#missEdges());
    const subject = ownerSubject(node.nodeId);
    this.#scope.add(bus.respond(subject, (message) => this.#answer(message)));
    this.#scope.add(bus.subscribe(subject, (message) => this.#notice(message)));
    this.#scope.add(media.onEvent((event) => this.#live.get(event.roomId)?.input({ type: 'mediaEvent', event })));
  }

  /** Rooms with a call, and the people in them. */
  counts(): { readonly rooms: number; readonly participants: number } {
    const summaries = [...this.#live.values()].flatMap((host) => host.summary() ?? []);
    return {
      rooms: summaries.length,
      participants: summaries.reduce((sum, summary) => sum + summary.participants, 0),
    };
  }

  /** People whose pictures are off now, so that sound stays whole. */
  soundOnly(): number {
    return [...this.#live.values()].reduce((sum, host) => sum + host.soundOnly, 0);
  }

  /** Inputs waiting in the room where most wait. */
  longestQueue(): number {
    return Math.max(0, ...[...this.#live.values()].map((host) => host.queueLength));
  }

  /** Takes nobody in any more; who is in stays. */
  drain(): void {
    this.#draining = true;
  }

  /** Ends every call and closes. */
  async close(): Promise<void> {
    this.#draining = true;
    const ends = [...this.#live.values()].map((host) => endOf(host, 'node-draining'));
    await Promise.allSettled(ends);
    await this.#scope.close();
  }

  #missEdges(): void {
    for (const edge of this.#edges.gone()) {
      this.#world.node.log.warn({ edge }, 'an edge fell silent: its participants may resume over another');
      for (const host of this.#live.values()) host.input({ type: 'edgeLost', edge });
    }
  }

  async #answer(message: unknown): Promise<unknown> {
    const call = OwnerCall.parse(message);
    return this.#dispatch(call.command, ownerCommands[call.command].request.parse(call.request));
  }

  // The pair (command, request) is one of the contract's because the schema of the command has just parsed it.
  #dispatch(command: OwnerCommand, request: unknown): Promise<unknown> {
    switch (command) {
      case 'join':
        return this.#join(request as OwnerRequest<'join'>);
      case 'resume':
        return this.#resume(request as OwnerRequest<'resume'>);
      case 'summaries':
        return this.#summaries(request as OwnerRequest<'summaries'>);
      default:
        return this.#control(command, request as { roomId: RoomId });
    }
  }

  async #control(command: ControlName, request: { readonly roomId: RoomId }): Promise<unknown> {
    // A call that is opening just now counts: its room may be destroyed or changed at this very moment.
    const host = await this.#hosts.get(request.roomId)?.catch(() => undefined);
    const begun = host !== undefined && (host.summary() !== null || command === 'end' || command === 'roomChanged');
    if (!begun) throw new AppError('ROOM_NOT_LIVE');
    return await host.ask((ref) => ({ type: 'control', ref, call: { command, request } }) as LiveInput);
  }

  async #join(request: OwnerRequest<'join'>): Promise<unknown> {
    if (this.#draining) throw new AppError('NODE_DRAINING');
    const { claims, socket, roomId, tenantId } = request;
    this.#edges.heard(socket.edge);
    const host = await this.#hostFor(roomId);
    const resumeKey = makeResumeKey(roomId);
    const enter = (into: RoomHost) =>
      into.ask((ref) => ({
        type: 'join',
        ref,
        socket,
        tenantId,
        participantId: newId('participant'),
        resumeKey,
        resumeKeyHash: hashResumeKey(resumeKey),
        userId: claims.sub,
        name: request.name ?? claims.name ?? NAMELESS,
        role: claims.role,
        allow: claims.allow ?? [],
        deny: claims.deny ?? [],
        metadata: claims.metadata ?? {},
        publicKey: request.publicKey,
      }));
    try {
      return await enter(host);
    } catch (error) {
      // The call ended while this join was on its way: the next one begins.
      if (!(error instanceof AppError) || error.code !== 'ROOM_NOT_LIVE') throw error;
      return await enter(await this.#hostFor(roomId));
    }
  }

  #hostFor(roomId: RoomId): Promise<RoomHost> {
    const opening = this.#hosts.get(roomId) ?? this.#open(roomId);
    this.#hosts.set(roomId, opening);
    return opening;
  }

  async #open(roomId: RoomId): Promise<RoomHost> {
    try {
      // Before the room is looked up: whoever destroys or changes it from now on finds an owner to tell.
      const epoch = await this.#owners.claim(roomId, this.#world.node.nodeId);
      if (epoch === null) throw new AppError('UNAVAILABLE');
      return await this.#begin(roomId, epoch);
    } catch (error) {
      this.#hosts.delete(roomId);
      throw error;
    }
  }

  async #begin(roomId: RoomId, epoch: number): Promise<RoomHost> {
    try {
      const found = await this.#directory.find(roomId);
      if (found === null) throw new AppError('ROOM_NOT_FOUND');
      const host = new RoomHost(this.#world, { ...found, epoch }, (ended) => this.#ended(host, ended));
      this.#live.set(roomId, host);
      return host;
    } catch (error) {
      await this.#owners.release(roomId, epoch);
      throw error;
    }
  }

  #ended(host: RoomHost, ended: RoomEnded): void {
    const { roomId, epoch } = host;
    this.#hosts.delete(roomId);
    this.#live.delete(roomId);
    this.#scope.spawn(() => this.#owners.release(roomId, epoch));
    this.#world.node.log.info({ roomId, reason: ended.reason }, 'call ended');
    if (ended.emptyTimeoutSeconds !== null && ended.reason !== 'room-destroyed')
      this.#destroyIfEmpty(roomId, this.#world.node.clock.monotonic() + ended.emptyTimeoutSeconds * 1000);
  }

  #destroyIfEmpty(roomId: RoomId, atMs: number): void {
    const leftMs = atMs - this.#world.node.clock.monotonic();
    this.#scope.after(Math.max(0, Math.min(leftMs, TIMER_MAX_MS)), () => {
      if (leftMs > TIMER_MAX_MS) return this.#destroyIfEmpty(roomId, atMs);
      // A call has begun since: its end starts the time anew.
      if (!this.#hosts.has(roomId)) this.#scope.spawn(() => this.#directory.destroyEmpty(roomId));
    });
  }

  async #resume({ roomId, participantId, resumeKey, lastSeq, socket }: OwnerRequest<'resume'>): Promise<unknown> {
    const host = this.#live.get(roomId);
    if (host === undefined) throw new AppError('RESUME_REFUSED');
    this.#edges.heard(socket.edge);
    const resumeKeyHash = hashResumeKey(resumeKey);
    return host.ask((ref) => ({ type: 'resume', ref, socket, participantId, resumeKeyHash, lastSeq }));
  }

  async #summaries({ roomIds }: OwnerRequest<'summaries'>): Promise<unknown> {
    const items = roomIds.flatMap((roomId) => {
      const summary = this.#live.get(roomId)?.summary();
      if (summary === undefined || summary === null) return [];
      const { callId, startedAtMs, participants } = summary;
      return [{ roomId, callId, startedAt: new Date(startedAtMs).toISOString(), participants }];
    });
    return { items };
  }

  #notice(message: unknown): void {
    const parsed = OwnerNotice.safeParse(message);
    if (!parsed.success) {
      this.#world.node.log.error({ err: parsed.error }, 'owner: message of an edge does not fit its schema');
      return;
    }
    const notice = parsed.data;
    if (notice.type === 'edgeAlive') this.#edges.heard(notice.edge);
    else this.#pass(notice);
  }

  /** Hands what comes from a socket to its room. */
  #pass(notice: SocketNotice): void {
    const { roomId, epoch, participantId, socketId } = notice;
    const host = this.#live.get(roomId);
    if (host === undefined || host.epoch !== epoch) {
      // Of a call that is over, or of a former owner's time: the client must come in anew.
      if (notice.type === 'request') this.#world.bus.publish(edgeSubject(notice.edge), stale(notice));
      return;
    }
    if (notice.type === 'socketLost') {
      host.input({ type: 'socketLost', participantId, socketId });
      return;
    }
    const { edge, id } = notice;
    host.input({ type: 'request', edge, participantId, socketId, id, call: memberCall(notice) });
  }
}

function stale({ roomId, epoch, participantId, socketId }: SocketNotice): EdgeMessage {
  return { type: 'close', roomId, epoch, participantId, socketId, code: 'timeout' };
}

/** Reads a request again by its contract: what came over the bus is not trusted for having been checked elsewhere. */
function memberCall({ method, data, refused }: Extract<OwnerNotice, { type: 'request' }>): MemberCall {
  if (refused !== null) return { method: null, refused };
  const contract = Object.hasOwn(signals, method) ? signals[method as keyof typeof signals] : undefined;
  const parsed = contract?.phase === 'connected' ? undefined : contract?.request.safeParse(data);
  if (parsed?.success !== true) return { method: null, refused: toSignalError(new AppError('BAD_REQUEST')) };
  return { method, data: parsed.data } as MemberCall;
}

async function endOf(host: RoomHost, reason: CloseReason): Promise<void> {
  await host.ask((ref) => ({
    type: 'control',
    ref,
    call: { command: 'end', request: { roomId: host.roomId, reason } },
  }));
}
