import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { chooseWorker, type Draw, placeParticipant } from '@madang/core';
import { AppError } from '@madang/protocol';
import { Scope } from '../../kernel/scope.ts';
import type { MediaWorkerStatus } from '../../ports/media-engine.ts';
import { MediaWorker } from './media-worker.ts';
import type { EngineSettings } from './options.ts';

/** Pauses before the 1st, 2nd, … further attempt to replace a worker, ms. */
const BACKOFF_MS = [0, 200, 500, 1_000, 2_000, 5_000];

/**
 * Keeps the wanted number of media workers running: replaces dead ones at once, kills the ones that do not answer,
 * and places rooms on them by measured load.
 */
export class WorkerPool {
  readonly #settings: EngineSettings;
  readonly #scope: Scope;
  readonly #slots: (MediaWorker | undefined)[];
  readonly #onDeath: (worker: MediaWorker) => void;
  #waiters: (() => void)[] = [];

  private constructor(settings: EngineSettings, onDeath: (worker: MediaWorker) => void) {
    this.#settings = settings;
    this.#onDeath = onDeath;
    this.#slots = Array.from({ length: settings.workers }, () => undefined);
    this.#scope = new Scope(settings.clock, (error) => settings.log.error({ err: error }, 'media worker pool'));
  }

  /** @throws AppError MEDIA_UNAVAILABLE where the program is missing, does not start, or a port is taken. */
  static async start(settings: EngineSettings, onDeath: (worker: MediaWorker) => void): Promise<WorkerPool> {
    await checkProgram(settings.workerBin);
    const pool = new WorkerPool(settings, onDeath);
    const started = await Promise.allSettled(pool.#slots.map((_, index) => pool.#open(index)));
    const failed = started.find((result) => result.status === 'rejected');
    if (failed === undefined) return pool;
    await pool.close();
    throw failed.reason;
  }

  /** The workers that run now. */
  get workers(): readonly MediaWorker[] {
    return this.#slots.filter((worker): worker is MediaWorker => worker !== undefined && !worker.closed);
  }

  status(): MediaWorkerStatus[] {
    return this.workers.map((worker) => worker.status);
  }

  /** The worker for a new room; waits a little while all are being replaced. @throws AppError MEDIA_UNAVAILABLE. */
  async forRoom(): Promise<MediaWorker> {
    await this.#someWorker();
    const loads = this.workers.map((worker) => worker.load);
    return this.#byIndex(chooseWorker(loads, this.#draw(), this.#settings.maxConsumersPerWorker)?.index);
  }

  /** The worker for one more participant of a room that is on `home`. @throws AppError MEDIA_UNAVAILABLE. */
  forParticipant(home: readonly MediaWorker[], expectedConsumers: number): MediaWorker {
    const others = this.workers.filter((worker) => !home.includes(worker));
    const chosen = placeParticipant(
      {
        home: home.map((worker) => worker.load),
        others: others.map((worker) => worker.load),
        expectedConsumers,
        maxConsumers: this.#settings.maxConsumersPerWorker,
      },
      this.#draw(),
    );
    return this.#byIndex(chosen?.index);
  }

  /** Ends every worker. Idempotent. */
  async close(): Promise<void> {
    await this.#scope.close();
    this.#wake();
    await Promise.all(this.#slots.map(async (worker) => await worker?.close()));
  }

  async #open(index: number): Promise<void> {
    const worker = await MediaWorker.start(index, this.#settings);
    if (this.#scope.closed) return worker.close();
    this.#slots[index] = worker;
    worker.onDeath((reason) => this.#replace(worker, reason));
    this.#settings.log.info({ index, pid: worker.pid, port: worker.port }, 'media worker started');
    this.#watch(worker);
    this.#wake();
  }

  #watch(worker: MediaWorker): void {
    this.#scope.spawn(async () => {
      const alive = await worker.ping();
      if (this.#scope.closed || worker.closed) return;
      if (alive) {
        this.#scope.after(this.#settings.pingIntervalMs, () => this.#watch(worker));
        return;
      }
      this.#settings.log.error({ index: worker.index, pid: worker.pid }, 'media worker does not answer: killing it');
      worker.kill();
    });
  }

  #replace(dead: MediaWorker, reason: Error): void {
    this.#slots[dead.index] = undefined;
    if (this.#scope.closed) return;
    this.#settings.log.error({ index: dead.index, pid: dead.pid, err: reason }, 'media worker died: replacing it');
    this.#onDeath(dead);
    this.#reopen(dead.index, 0);
  }

  #reopen(index: number, attempt: number): void {
    const pauseMs = BACKOFF_MS[Math.min(attempt, BACKOFF_MS.length - 1)] ?? 0;
    const open = () =>
      this.#scope.spawn(async () => {
        try {
          await this.#open(index);
        } catch (error) {
          this.#settings.log.error({ err: error, index, attempt }, 'media worker not replaced: trying again');
          this.#reopen(index, attempt + 1);
        }
      });
    if (pauseMs === 0) open();
    else this.#scope.after(pauseMs, open);
  }

  async #someWorker(): Promise<void> {
    const deadline = this.#settings.clock.monotonic() + this.#settings.workerWaitMs;
    while (this.workers.length === 0) {
      const leftMs = deadline - this.#settings.clock.monotonic();
      if (this.#scope.closed || leftMs <= 0) throw noWorker();
      await this.#nextChange(leftMs);
    }
  }

  #nextChange(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#scope.after(timeoutMs, resolve);
      this.#waiters.push(() => {
        cancel();
        resolve();
      });
    });
  }

  #wake(): void {
    for (const waiter of this.#waiters.splice(0)) waiter();
  }

  #draw(): Draw {
    return [this.#settings.random(), this.#settings.random()];
  }

  #byIndex(index: number | undefined): MediaWorker {
    const worker = this.workers.find((candidate) => candidate.index === index);
    if (worker === undefined) throw noWorker();
    return worker;
  }
}

function noWorker(): AppError {
  return new AppError('MEDIA_UNAVAILABLE', { retryAfterMs: 1_000 });
}

async function checkProgram(path: string): Promise<void> {
  try {
    await access(path, constants.X_OK);
  } catch (cause) {
    const detail = `There is no media worker at ${path}. Start with "./madang start", which gets or builds it, or name one in MEDIASOUP_WORKER_BIN.`;
    throw new AppError('MEDIA_UNAVAILABLE', { detail, cause });
  }
}
