import type { KeyMessage, ParticipantId, PublicKey } from '@madang/protocol';
import type { EncryptionView } from '../api/encryption.ts';
import type { Clock } from '../kernel/clock.ts';
import { Serial } from '../kernel/serial.ts';
import {
  type Identity,
  makeIdentity,
  openBaseKey,
  type SharedSecret,
  safetyNumber,
  sealBaseKey,
  sealingKey,
  stretchSecret,
} from './agreement.ts';
import { type Bytes, NOTHING } from './bytes.ts';
import type { FrameForm } from './frames.ts';
import { OwnKeys } from './own-keys.ts';
import { PeerKeys } from './peer-keys.ts';

/** Somebody else in the call, with the key that their page announced. */
export type CipherPeer = { readonly id: ParticipantId; readonly publicKey: PublicKey };

/** Something about keys, and whom it is for. */
export type Addressed = { readonly to: ParticipantId; readonly message: KeyMessage };

/** What the keys of a call need from outside. */
export type CallKeysOptions = {
  readonly clock: Clock;
  readonly send: (messages: readonly Addressed[]) => void;
  readonly onView: (view: EncryptionView) => void;
  readonly onError: (error: unknown) => void;
};

type Peer = {
  readonly publicKey: PublicKey;
  readonly keys: PeerKeys;
  /** Keys that seal towards them and from them, once they were needed. */
  seal: Promise<CryptoKey> | null;
  open: Promise<CryptoKey> | null;
};

/** All keys of one call: who is in it, what is told to whom, and what frames are encrypted and decrypted with. */
export class CallKeys {
  readonly #options: CallKeysOptions;
  readonly #identity: Identity;
  readonly #serial = new Serial();
  readonly #own: OwnKeys;
  readonly #peers = new Map<ParticipantId, Peer>();
  readonly #undecodable = new Set<ParticipantId>();
  #place: { readonly roomId: string; readonly selfId: ParticipantId } | null = null;
  #given: SharedSecret | null;
  #secret: Bytes = NOTHING;
  #safetyNumber: string | null = null;

  /** Makes the key pair of the page. */
  static async open(options: CallKeysOptions, secret: SharedSecret | null): Promise<CallKeys> {
    return new CallKeys(options, await makeIdentity(), secret);
  }

  private constructor(options: CallKeysOptions, identity: Identity, secret: SharedSecret | null) {
    this.#options = options;
    this.#identity = identity;
    this.#given = secret;
    const { clock, onError } = options;
    this.#own = new OwnKeys({ clock, onError, tell: (to, keyId, baseKey) => this.#tell(to, keyId, baseKey) });
  }

  get publicKey(): PublicKey {
    return this.#identity.publicKey;
  }

  /** The page is in the call; what the secret is stretched with is known from here on. */
  enter(roomId: string, selfId: ParticipantId): Promise<void> {
    return this.#serial.run(async () => {
      // The call's whole state came anew.
      if (this.#place?.roomId === roomId && this.#place.selfId === selfId) return;
      this.#place = { roomId, selfId };
      this.#secret = await stretchSecret(this.#given, roomId);
    });
  }

  /** Another secret from now on: everybody is told a new key, sealed with it. */
  setSecret(secret: SharedSecret | null): Promise<void> {
    return this.#serial.run(async () => {
      this.#given = secret;
      if (this.#place === null) return;
      this.#secret = await stretchSecret(secret, this.#place.roomId);
      for (const peer of this.#peers.values()) peer.seal = peer.open = null;
      await this.#own.take({ type: 'renew' });
      // What could not be opened may be now.
      this.#options.send([...this.#peers.keys()].map((to) => ({ to, message: { kind: 'wanted' } })));
    });
  }

  /** Who else is in the call now. */
  setPeers(peers: readonly CipherPeer[]): Promise<void> {
    return this.#serial.run(async () => {
      const now = new Map(peers.map(({ id, publicKey }) => [id, publicKey]));
      for (const [id, { publicKey }] of this.#peers) if (now.get(id) !== publicKey) this.#drop(id);
      for (const { id, publicKey } of peers) if (!this.#peers.has(id)) this.#peers.set(id, this.#meet(id, publicKey));
      await this.#own.take({ type: 'peers', peers });
      await this.#count();
    });
  }

  /** Somebody says something about keys. */
  take(from: ParticipantId, message: KeyMessage): Promise<void> {
    return this.#serial.run(async () => {
      const peer = this.#peers.get(from);
      if (peer === undefined) return;
      if (message.kind === 'wanted') return await this.#own.take({ type: 'wanted', from });
      const opened = await this.#open(from, peer, message.sealed);
      if (opened === null) peer.keys.refused();
      else peer.keys.told(opened.keyId, opened.baseKey);
    });
  }

  /** Resolves when everything begun so far is done. */
  async idle(): Promise<void> {
    await this.#serial.run(() => this.#own.idle());
  }

  /** Encrypts a frame of this page; null: it is not to be sent. */
  encrypt(frame: Bytes, form: FrameForm): Promise<Bytes | null> {
    return this.#own.encrypt(frame, form);
  }

  /** Decrypts a frame of somebody; null: it is not to be shown or played. */
  async decrypt(from: ParticipantId, frame: Bytes, form: FrameForm): Promise<Bytes | null> {
    return (await this.#peers.get(from)?.keys.decrypt(frame, form)) ?? null;
  }

  #meet(id: ParticipantId, publicKey: PublicKey): Peer {
    const keys = new PeerKeys({
      clock: this.#options.clock,
      want: () => this.#options.send([{ to: id, message: { kind: 'wanted' } }]),
      onDecodable: (decodable) => {
        if (decodable) this.#undecodable.delete(id);
        else this.#undecodable.add(id);
        this.#show();
      },
    });
    return { publicKey, keys, seal: null, open: null };
  }

  #drop(id: ParticipantId): void {
    this.#peers.get(id)?.keys.close();
    this.#peers.delete(id);
    if (this.#undecodable.delete(id)) this.#show();
  }

  async #tell(to: readonly ParticipantId[], keyId: number, baseKey: Bytes): Promise<void> {
    const messages: Addressed[] = [];
    for (const id of to) {
      const sealed = await this.#seal(id, keyId, baseKey);
      if (sealed !== null) messages.push({ to: id, message: { kind: 'key', sealed } });
    }
    if (messages.length > 0) this.#options.send(messages);
  }

  /** null: whoever it is for is gone, or announced something that is no key. */
  async #seal(id: ParticipantId, keyId: number, baseKey: Bytes): Promise<string | null> {
    const peer = this.#peers.get(id);
    if (peer === undefined) return null;
    try {
      peer.seal ??= this.#sealing(id, peer.publicKey, 'to');
      return await sealBaseKey(await peer.seal, keyId, baseKey);
    } catch {
      peer.keys.refused();
      return null;
    }
  }

  async #open(id: ParticipantId, peer: Peer, sealed: string) {
    try {
      peer.open ??= this.#sealing(id, peer.publicKey, 'from');
      return await openBaseKey(await peer.open, sealed);
    } catch {
      return null;
    }
  }

  async #sealing(id: ParticipantId, publicKey: PublicKey, towards: 'to' | 'from'): Promise<CryptoKey> {
    if (this.#place === null) throw new Error('not in the call');
    const { roomId, selfId } = this.#place;
    const own = { id: selfId, publicKey: this.publicKey };
    const other = { id, publicKey };
    const ends = towards === 'to' ? { roomId, from: own, to: other } : { roomId, from: other, to: own };
    return await sealingKey(this.#identity, this.#secret, ends);
  }

  async #count(): Promise<void> {
    if (this.#place === null) return;
    const { roomId, selfId } = this.#place;
    const others = [...this.#peers].map(([id, { publicKey }]) => ({ id, publicKey }));
    this.#safetyNumber = await safetyNumber(roomId, [{ id: selfId, publicKey: this.publicKey }, ...others]);
    this.#show();
  }

  #show(): void {
    this.#options.onView({ safetyNumber: this.#safetyNumber, undecodable: [...this.#undecodable] });
  }
}
