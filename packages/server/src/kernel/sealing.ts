import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import { InvariantError } from '@madang/protocol';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals secrets for the database and fingerprints credentials, with keys derived from the master key. */
export interface Sealing {
  /** AES-256-GCM; `context` names what is sealed, so that one sealed value cannot stand in for another. */
  seal(plain: string, context: string): Buffer;
  open(sealed: Buffer, context: string): string;
  /** HMAC-SHA-256: lets high-entropy credentials be compared without being kept. */
  fingerprint(value: string): Buffer;
}

/** @param masterKey 32 bytes. */
export function createSealing(masterKey: Buffer): Sealing {
  const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', masterKey, '', `madang ${purpose}`, 32));
  const sealKey = derive('sealing');
  // A key object: as bytes it would be made one again for every fingerprint, which costs more than the hash.
  const pepper = createSecretKey(derive('fingerprints'));
  return {
    seal(plain, context) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open(sealed, context) {
      const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', sealKey, sealed.subarray(0, NONCE_BYTES));
      decipher.setAAD(Buffer.from(context)).setAuthTag(tag);
      try {
        const body = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
        return Buffer.concat([body, decipher.final()]).toString('utf8');
      } catch (error) {
        throw new InvariantError(`a sealed value (${context}) cannot be opened`, { cause: error });
      }
    },
    fingerprint: (value) => createHmac('sha256', pepper).update(value).digest(),
  };
}
