import { findKey, type HeldKeys, holdTold, noKeys, prove, ReplayWindow } from '@madang/core/encryption';
import type { Clock } from '../kernel/clock.ts';
import type { Bytes } from './bytes.ts';
import { decryptFrame, type FrameForm, readFrame } from './frames.ts';
import { type FrameKey, makeFrameKey, ratchet } from './sframe.ts';

/** What the keys of one sender need from outside. */
export type PeerKeysOptions = {
  readonly clock: Clock;
  /** The sender should tell its key. */
  readonly want: () => void;
  /** Nothing of the sender can be decrypted any more, or it can again. */
  readonly onDecodable: (decodable: boolean) => void;
};

/** What cannot be decrypted for so long is told: a key may be on its way. */
const TROUBLE_MS = 2_000;
/** A lacking key is asked for again after this long, then ever more seldom: it may never come. */
const WANT_MS = { first: 1_000, most: 30_000 } as const;
/** Frames under unknown keys are common when a key changes, and by themselves no reason to ask. */
const PATIENCE_MS = 500;

/** The keys of one sender, as far as they were told to this page, and what is made of its frames. */
export class PeerKeys {
  readonly #options: PeerKeysOptions;
  #held: HeldKeys = noKeys;
  readonly #bases = new Map<number, Bytes>();
  readonly #keys = new Map<number, Promise<FrameKey>>();
  readonly #windows = new Map<number, ReplayWindow>();
  #troubleSinceMs: number | null = null;
  #wantAgainAtMs = Number.NEGATIVE_INFINITY;
  #wantPauseMs: number = WANT_MS.first;
  #decodable = true;
  #cancel: () => void = () => undefined;

  constructor(options: PeerKeysOptions) {
    this.#options = options;
  }

  /** The sender told a key. */
  told(keyId: number, baseKey: Bytes): void {
    const held = holdTold(this.#held, keyId);
    if (held === this.#held) return;
    this.#held = held;
    if (!this.#bases.has(keyId)) {
      this.#bases.set(keyId, baseKey);
      this.#keys.delete(keyId);
    }
    this.#forget();
    this.#well();
  }

  /** What the sender told could not be opened: it is for somebody else, or made with another secret. */
  refused(): void {
    this.#trouble();
  }

  /** Decrypts a frame; null: it is dropped. */
  async decrypt(data: Bytes, form: FrameForm): Promise<Bytes | null> {
    const frame = readFrame(data, form);
    const found = frame === null ? null : findKey(this.#held, frame.header.keyId);
    if (frame === null || found === null) return this.#lack();
    const { keyId, counter } = frame.header;
    // Said again by somebody: neither trouble nor news.
    if (this.#windows.get(keyId)?.isFresh(counter) === false) return null;
    const plain = await decryptFrame(await this.#keyFrom(found.from, keyId), frame);
    if (plain === null) return this.#lack();
    return this.#genuine(keyId, counter) ? plain : null;
  }

  close(): void {
    this.#cancel();
  }

  #genuine(keyId: number, counter: number): boolean {
    const window = this.#windows.get(keyId) ?? new ReplayWindow();
    this.#windows.set(keyId, window);
    const before = this.#held;
    this.#held = prove(before, keyId, this.#options.clock.now());
    if (this.#held !== before) this.#forget();
    this.#well();
    return window.mark(counter);
  }

  /** The frame key of a step, by way of those between it and a held one. */
  #keyFrom(from: number, keyId: number): Promise<FrameKey> {
    const known = this.#keys.get(keyId);
    if (known !== undefined) return known;
    const making = this.#make(from, keyId);
    this.#keys.set(keyId, making);
    return making;
  }

  async #make(from: number, keyId: number): Promise<FrameKey> {
    let base = this.#bases.get(from);
    if (base === undefined) throw new Error(`key ${from} is not held`);
    for (let step = from; step < keyId; step += 1) base = await ratchet(base);
    this.#bases.set(keyId, base);
    return await makeFrameKey(base, keyId);
  }

  /** Lets go of what is held no more. */
  #forget(): void {
    const lowest = this.#held.ids[0] ?? 0;
    for (const map of [this.#bases, this.#keys, this.#windows])
      for (const keyId of map.keys()) if (keyId < lowest) map.delete(keyId);
  }

  #lack(): null {
    this.#trouble();
    const now = this.#options.clock.now();
    const patient = this.#held.ids.length > 0 && now - (this.#troubleSinceMs ?? now) < PATIENCE_MS;
    if (patient || now < this.#wantAgainAtMs) return null;
    this.#wantAgainAtMs = now + this.#wantPauseMs;
    this.#wantPauseMs = Math.min(2 * this.#wantPauseMs, WANT_MS.most);
    this.#options.want();
    return null;
  }

  #trouble(): void {
    if (this.#troubleSinceMs !== null) return;
    const { clock } = this.#options;
    this.#troubleSinceMs = clock.now();
    this.#cancel = clock.after(TROUBLE_MS, () => this.#tell(false));
  }

  #well(): void {
    this.#troubleSinceMs = null;
    this.#wantPauseMs = WANT_MS.first;
    this.#cancel();
    this.#tell(true);
  }

  #tell(decodable: boolean): void {
    if (this.#decodable === decodable) return;
    this.#decodable = decodable;
    this.#options.onDecodable(decodable);
  }
}
