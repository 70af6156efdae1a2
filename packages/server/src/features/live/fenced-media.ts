import type { MediaCall } from '@madang/core';
import { AppError, type MediaEvent, type RoomId } from '@madang/protocol';
import type { MediaEngine } from '../../ports/media-engine.ts';

/** Rooms whose last owner is remembered. A former owner is late by seconds; this many rooms do not change hands in them. */
const REMEMBERED = 10_000;

type Fence = { readonly epoch: number; readonly open: boolean };

/**
 * The media engine behind the fence of ownership: what a former owner of a room asks for late is refused, and what it
 * had open is closed when its successor first speaks.
 */
export class FencedMedia {
  readonly #engine: MediaEngine;
  /** In the order in which they were last spoken of. */
  readonly #fences = new Map<RoomId, Fence>();

  constructor(engine: MediaEngine) {
    this.#engine = engine;
  }

  /** @throws AppError ROOM_NOT_LIVE to a former owner; else those of the engine. */
  async command(epoch: number, { command, request }: MediaCall): Promise<unknown> {
    const { roomId } = request;
    const fence = this.#fences.get(roomId);
    if (fence !== undefined && epoch < fence.epoch) throw new AppError('ROOM_NOT_LIVE');
    if (fence?.open === true && epoch > fence.epoch) this.#takeOver(roomId);
    this.#remember(roomId, { epoch, open: command !== 'closeRoom' });
    return await this.#engine.command(command, request);
  }

  /** Registers a listener for what the engine tells; the returned function ends it. */
  onEvent(listener: (event: MediaEvent) => void): () => void {
    return this.#engine.onEvent(listener);
  }

  /** Commands of a room run in order: what the successor asks for comes after this. */
  #takeOver(roomId: RoomId): void {
    this.#engine.command('closeRoom', { roomId }).catch(() => undefined);
  }

  #remember(roomId: RoomId, fence: Fence): void {
    this.#fences.delete(roomId);
    this.#fences.set(roomId, fence);
    for (const [oldest] of this.#fences) {
      if (this.#fences.size <= REMEMBERED) return;
      this.#fences.delete(oldest);
    }
  }
}
