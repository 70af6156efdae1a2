import { newSendingKeys, type SendingInput, type SendingOutput, stepSending } from '@madang/core/encryption';
import type { ParticipantId } from '@madang/protocol';
import type { Clock } from '../kernel/clock.ts';
import { Serial } from '../kernel/serial.ts';
import type { Bytes } from './bytes.ts';
import { encryptFrame, type FrameForm } from './frames.ts';
import { BASE_KEY_BYTES, type FrameKey, makeFrameKey, ratchet } from './sframe.ts';

/** What own keys need from outside. */
export type OwnKeysOptions = {
  readonly clock: Clock;
  /** Tells peers a base key, sealed to each. */
  readonly tell: (to: readonly ParticipantId[], keyId: number, baseKey: Bytes) => Promise<void>;
  readonly onError: (error: unknown) => void;
};

/** The keys that this page encrypts with, as `core` decides on them. */
export class OwnKeys {
  readonly #options: OwnKeysOptions;
  readonly #serial = new Serial();
  readonly #bases = new Map<number, Bytes>();
  #state = newSendingKeys();
  #cancelWake: () => void = () => undefined;
  /** `counter` grows over all tracks and layers: no two frames are encrypted with the same key and counter. */
  #inUse: { readonly key: FrameKey; counter: number } | null = null;

  constructor(options: OwnKeysOptions) {
    this.#options = options;
  }

  /** Takes in what happened; resolves when what follows was done. */
  take(input: SendingInput): Promise<void> {
    return this.#serial.run(async () => {
      const { clock, onError } = this.#options;
      const { state, outputs, wakeAtMs } = stepSending(this.#state, input, clock.now());
      this.#state = state;
      this.#cancelWake();
      if (wakeAtMs !== null)
        this.#cancelWake = clock.after(wakeAtMs - clock.now(), () => void this.take({ type: 'clock' }).catch(onError));
      for (const output of outputs) await this.#do(output);
    });
  }

  /** Resolves when everything begun so far is done. */
  idle(): Promise<void> {
    return this.#serial.run(async () => undefined);
  }

  /** Encrypts a frame; null: there is no key yet, and nothing leaves this page in clear. */
  async encrypt(frame: Bytes, form: FrameForm): Promise<Bytes | null> {
    const inUse = this.#inUse;
    if (inUse === null) return null;
    const counter = inUse.counter++;
    return await encryptFrame(inUse.key, counter, frame, form);
  }

  async #do(output: SendingOutput): Promise<void> {
    const { keyId } = output;
    switch (output.type) {
      case 'make':
        this.#bases.set(keyId, crypto.getRandomValues(new Uint8Array(BASE_KEY_BYTES)));
        break;
      case 'ratchet':
        this.#bases.set(keyId, await ratchet(this.#base(keyId - 1)));
        break;
      case 'tell':
        await this.#options.tell(output.to, keyId, this.#base(keyId));
        break;
      case 'use':
        this.#inUse = { key: await makeFrameKey(this.#base(keyId), keyId), counter: 0 };
        for (const known of this.#bases.keys()) if (known < keyId) this.#bases.delete(known);
    }
  }

  #base(keyId: number): Bytes {
    const base = this.#bases.get(keyId);
    if (base === undefined) throw new Error(`key ${keyId} was never made`);
    return base;
  }
}
