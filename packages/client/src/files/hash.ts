import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of a file that comes piece by piece, in order; pieces that came before may come again. WebCrypto wants it whole. */
export class RunningHash {
  readonly #hash = sha256.create();
  #to = 0;

  /** Takes the part of a piece that is new. */
  add(offset: number, bytes: Uint8Array): void {
    const known = this.#to - offset;
    if (known < 0 || known >= bytes.length) return;
    this.#hash.update(known === 0 ? bytes : bytes.subarray(known));
    this.#to = offset + bytes.length;
  }

  /** In hexadecimal; may be asked again. */
  get hex(): string {
    return bytesToHex(this.#hash.clone().digest());
  }
}
