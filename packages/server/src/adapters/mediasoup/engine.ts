import { codecsCarried } from '@madang/core';
import {
  AppError,
  fieldProblems,
  type MediaCommand,
  type MediaEvent,
  type MediaRequest,
  type MediaResponse,
  mediaCommands,
  type RoomId,
  type VideoCodec,
} from '@madang/protocol';
import { setLogEventListeners, workerBin } from 'mediasoup';
import type { z } from 'zod';
import { SerialQueue } from '../../kernel/serial.ts';
import type { MediaEngine, MediaWorkerStatus } from '../../ports/media-engine.ts';
import { endingCommands, type RoomCommand, refusals, roomCommands } from './commands.ts';
import { mediaError, workerGone } from './errors.ts';
import type { MediaWorker } from './media-worker.ts';
import { type EngineSettings, engineSettings, type MediasoupOptions } from './options.ts';
import { MediaRoom } from './room.ts';
import { WorkerPool } from './worker-pool.ts';

/** For whoever runs the installation: it stands in the answer to a join. */
const LACKING =
  'The room allows H.265 alone, and the media worker here lacks it: allow another codec in the room, or start with MADANG_MEDIA_WORKER=build.';

/** A room's queue and, while it is open, its media. `lost`: the worker died and nobody opened it again yet. */
type Entry = { readonly queue: SerialQueue; room: MediaRoom | undefined; lost: boolean };

/**
 * Starts the media engine on mediasoup: workers running, ports open.
 * @throws AppError MEDIA_UNAVAILABLE where the worker program is missing or a port is taken, saying what to do.
 */
export async function createMediasoupEngine(options: MediasoupOptions): Promise<MediasoupEngine> {
  const settings = engineSettings(options, workerBin);
  // What mediasoup and its workers complain about; it may name what a client sent, so it is kept to debugging.
  setLogEventListeners({
    onerror: (namespace, text, error) => settings.log.debug({ namespace, err: error }, text),
    onwarn: (namespace, text) => settings.log.debug({ namespace }, text),
  });
  return MediasoupEngine.start(settings);
}

/** The media engine of this process. Commands of one room run in order, of different rooms side by side. */
export class MediasoupEngine implements MediaEngine {
  readonly #settings: EngineSettings;
  readonly #rooms = new Map<RoomId, Entry>();
  readonly #listeners = new Set<(event: MediaEvent) => void>();
  #pool: WorkerPool | undefined;
  /** Every worker is the same program, so the first one answers for all. */
  #lacking: ReadonlySet<VideoCodec> = new Set();
  #closed = false;

  private constructor(settings: EngineSettings) {
    this.#settings = settings;
  }

  /** Use {@link createMediasoupEngine}. */
  static async start(settings: EngineSettings): Promise<MediasoupEngine> {
    const engine = new MediasoupEngine(settings);
    const pool = await WorkerPool.start(settings, (worker) => engine.#workerDied(worker));
    engine.#pool = pool;
    engine.#lacking = (await pool.workers[0]?.lackingCodecs()) ?? engine.#lacking;
    if (engine.#lacking.size > 0)
      settings.log.info({ codecs: [...engine.#lacking] }, 'codecs that the media worker lacks');
    return engine;
  }

  async command<Name extends MediaCommand>(name: Name, request: MediaRequest<Name>): Promise<MediaResponse<Name>> {
    const checked = parseRequest(name, request);
    const entry = this.#entry(checked.roomId);
    try {
      const answer = await entry.queue.run(() => this.#run(name, checked, entry));
      return mediaCommands[name].response.parse(answer) as MediaResponse<Name>;
    } finally {
      this.#forgetIfEmpty(checked.roomId, entry);
    }
  }

  onEvent(listener: (event: MediaEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async status(): Promise<readonly MediaWorkerStatus[]> {
    return this.#pool?.status() ?? [];
  }

  /** The running workers; for tests that look inside or kill one. */
  get workers(): readonly MediaWorker[] {
    return this.#pool?.workers ?? [];
  }

  /** Ends every room and worker. Idempotent. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const entry of this.#rooms.values()) entry.room?.close();
    this.#rooms.clear();
    await this.#pool?.close();
  }

  async #run<Name extends MediaCommand>(name: Name, request: MediaRequest<Name>, entry: Entry): Promise<unknown> {
    const { room } = entry;
    try {
      if (name === 'openRoom') return await this.#openRoom(request as MediaRequest<'openRoom'>, entry);
      if (name === 'closeRoom') return closeRoom(entry);
      if (room === undefined && endingCommands.has(name)) return {};
      if (room === undefined) throw entry.lost ? workerGone() : new AppError('ROOM_NOT_LIVE');
      const handler = roomCommands[name as RoomCommand] as (
        room: MediaRoom,
        request: MediaRequest<Name>,
        settings: EngineSettings,
      ) => unknown;
      return await handler(room, request, this.#settings);
    } catch (error) {
      const mapped = mediaError(error, refusals[name], this.#closed || room?.closed === true);
      this.#settings.log.debug({ err: error, command: name, roomId: request.roomId }, 'media command refused');
      throw mapped;
    }
  }

  async #openRoom(request: MediaRequest<'openRoom'>, entry: Entry): Promise<object> {
    if (entry.room !== undefined) return {};
    if (this.#closed || this.#pool === undefined) throw new AppError('MEDIA_UNAVAILABLE');
    const carried = codecsCarried(request.codecs, this.#lacking);
    if (carried === null) throw new AppError('CODEC_UNAVAILABLE', { detail: LACKING });
    const room = await MediaRoom.open({ ...request, carried }, this.#pool, this.#settings, (event) =>
      this.#emit(event),
    );
    if (this.#closed) {
      room.close();
      throw workerGone();
    }
    entry.room = room;
    entry.lost = false;
    return {};
  }

  #workerDied(worker: MediaWorker): void {
    for (const [roomId, entry] of this.#rooms) {
      if (entry.room?.isOn(worker) !== true) continue;
      entry.room.close();
      entry.room = undefined;
      entry.lost = true;
      this.#emit({ type: 'roomLost', roomId });
    }
  }

  #emit(event: MediaEvent): void {
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch (error) {
        this.#settings.log.error({ err: error, event: event.type }, 'listener of media events failed');
      }
    }
  }

  #entry(roomId: RoomId): Entry {
    const present = this.#rooms.get(roomId);
    if (present !== undefined) return present;
    const entry: Entry = { queue: new SerialQueue(), room: undefined, lost: false };
    this.#rooms.set(roomId, entry);
    return entry;
  }

  #forgetIfEmpty(roomId: RoomId, entry: Entry): void {
    if (entry.room !== undefined || entry.lost || entry.queue.length > 0) return;
    if (this.#rooms.get(roomId) === entry) this.#rooms.delete(roomId);
  }
}

function closeRoom(entry: Entry): object {
  entry.room?.close();
  entry.room = undefined;
  entry.lost = false;
  return {};
}

/** Fields whose bad content is about RTP rather than about our own words. */
const RTP_FIELDS = new Set<unknown>(['rtpParameters', 'rtpCapabilities', 'dtlsParameters']);

function parseRequest<Name extends MediaCommand>(name: Name, request: unknown): MediaRequest<Name> {
  const schema: z.ZodType = mediaCommands[name].request;
  const result = schema.safeParse(request);
  if (result.success) return result.data as MediaRequest<Name>;
  const code = result.error.issues.every((issue) => RTP_FIELDS.has(issue.path[0])) ? 'RTP_INVALID' : 'BAD_REQUEST';
  throw new AppError(code, { details: fieldProblems(result.error) });
}
