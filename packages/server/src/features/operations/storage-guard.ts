import { statfs } from 'node:fs/promises';
import { AppError } from '@madang/protocol';
import type { Log } from '../../kernel/log.ts';

/** How often free space is looked at. */
export const STORAGE_CHECK_MS = 2_000;

const MIB = 1024 * 1024;

/**
 * Refuses changes before the disk is full: a PostgreSQL that cannot extend its log stops altogether, while one with a
 * reserve goes on answering reads.
 */
export class StorageGuard {
  readonly #directory: string;
  readonly #reserveBytes: number;
  readonly #log: Log;
  #full = false;

  constructor(tools: { readonly directory: string; readonly reserveMiB: number; readonly log: Log }) {
    this.#directory = tools.directory;
    this.#reserveBytes = tools.reserveMiB * MIB;
    this.#log = tools.log;
  }

  /** Looks at the free space. */
  async check(): Promise<void> {
    const { bavail, bsize } = await statfs(this.#directory);
    const full = bavail * bsize < this.#reserveBytes;
    if (full && !this.#full)
      this.#log.error({ freeMiB: Math.floor((bavail * bsize) / MIB) }, 'disk full: changes are refused');
    if (!full && this.#full) this.#log.info('disk has room again: changes are taken');
    this.#full = full;
  }

  /** @throws AppError STORAGE_FULL. */
  assertWritable(): void {
    if (this.#full) throw new AppError('STORAGE_FULL', { retryAfterMs: 60_000 });
  }
}
