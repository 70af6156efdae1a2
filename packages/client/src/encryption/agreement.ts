import { aesKey, type Bytes, fromText, hkdf, join, NOTHING, toText } from './bytes.ts';
import { BASE_KEY_BYTES } from './sframe.ts';

/** A key pair of one page for one call. The private half cannot be read out, not even by the page. */
export type Identity = { readonly privateKey: CryptoKey; readonly publicKey: string };

/** Somebody with the public half of their key pair. */
export type Named = { readonly id: string; readonly publicKey: string };

/** Between whom, and in which direction, keys are sealed. */
export type Ends = { readonly roomId: string; readonly from: Named; readonly to: Named };

/** What everybody knows whom the call is for, and the server does not: a passphrase, or a key of the application's. */
export type SharedSecret = { readonly passphrase: string } | { readonly key: Bytes };

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const NONCE_BYTES = 12;
const KEY_ID_BYTES = 4;
/** OWASP's number for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const PASSPHRASE_ROUNDS = 600_000;

/** Makes a key pair. */
export async function makeIdentity(): Promise<Identity> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  return { privateKey, publicKey: toText(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))) };
}

/** What is mixed into every seal: whoever lacks the secret can neither make nor open one. Slow for passphrases, on purpose. */
export async function stretchSecret(secret: SharedSecret | null, roomId: string): Promise<Bytes> {
  if (secret === null) return NOTHING;
  const salt = join('madang end-to-end 1 ', roomId);
  if ('key' in secret) return await hkdf(secret.key, salt, NOTHING, 32);
  const key = await crypto.subtle.importKey('raw', join(secret.passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: PASSPHRASE_ROUNDS };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
}

/**
 * The key that seals in one direction: from the key pairs of both ends, the shared secret, and who they are in which room.
 * @throws where the other's public key is no point of the curve.
 */
export async function sealingKey(own: Identity, secret: Bytes, ends: Ends): Promise<CryptoKey> {
  const other = ends.from.publicKey === own.publicKey ? ends.to : ends.from;
  const theirs = await crypto.subtle.importKey('raw', fromText(other.publicKey), CURVE, false, []);
  const shared = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own.privateKey, 256));
  const { roomId, from, to } = ends;
  const info = join(`madang seal 1\n${roomId}\n${from.id} ${from.publicKey}\n${to.id} ${to.publicKey}`);
  return await aesKey(await hkdf(shared, secret, info, 32));
}

/** Seals a base key and its id. */
export async function sealBaseKey(key: CryptoKey, keyId: number, baseKey: Bytes): Promise<string> {
  const id = new Uint8Array(KEY_ID_BYTES);
  new DataView(id.buffer).setUint32(0, keyId);
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, join(id, baseKey));
  return toText(join(iv, new Uint8Array(sealed)));
}

/** Opens what {@link sealBaseKey} sealed; null: for another one, with another secret, or changed on the way. */
export async function openBaseKey(
  key: CryptoKey,
  text: string,
): Promise<{ readonly keyId: number; readonly baseKey: Bytes } | null> {
  try {
    const bytes = fromText(text);
    const iv = bytes.subarray(0, NONCE_BYTES);
    const opened = new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.subarray(NONCE_BYTES)),
    );
    if (opened.length !== KEY_ID_BYTES + BASE_KEY_BYTES) return null;
    return { keyId: new DataView(opened.buffer).getUint32(0), baseKey: opened.slice(KEY_ID_BYTES) };
  } catch {
    return null;
  }
}

const NUMBER_GROUPS = 8;

/**
 * A number that is the same for everybody in a call exactly if all have seen the same public keys: 8 groups of 5 digits,
 * 132 bits. Whoever stands in the middle with keys of its own makes the numbers differ.
 */
export async function safetyNumber(roomId: string, people: readonly Named[]): Promise<string> {
  const lines = people.map(({ id, publicKey }) => `${id} ${publicKey}`).sort();
  const digest = await crypto.subtle.digest('SHA-512', join(`madang safety number 1\n${roomId}\n${lines.join('\n')}`));
  const view = new DataView(digest);
  const groups = Array.from({ length: NUMBER_GROUPS }, (_, index) => {
    // 40 bits to 5 digits: what is left of evenness is beyond counting.
    const value = view.getUint32(5 * index) * 256 + view.getUint8(5 * index + 4);
    return String(value % 100_000).padStart(5, '0');
  });
  return groups.join(' ');
}
