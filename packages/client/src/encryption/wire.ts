import type { KeyMessage, ParticipantId, PublicKey } from '@madang/protocol';
import type { EncryptionView } from '../api/encryption.ts';
import type { SharedSecret } from './agreement.ts';
import type { Addressed, CipherPeer } from './call-keys.ts';
import type { FrameForm } from './frames.ts';

/** What a page tells its worker. */
export type ToWorker =
  | { readonly type: 'open' | 'secret'; readonly secret: SharedSecret | null }
  | { readonly type: 'enter'; readonly roomId: string; readonly selfId: ParticipantId }
  | { readonly type: 'peers'; readonly peers: readonly CipherPeer[] }
  | { readonly type: 'message'; readonly from: ParticipantId; readonly message: KeyMessage };

/** What the worker tells its page. */
export type FromWorker =
  | { readonly type: 'opened'; readonly publicKey: PublicKey }
  | { readonly type: 'send'; readonly messages: readonly Addressed[] }
  | { readonly type: 'view'; readonly view: EncryptionView }
  | { readonly type: 'error'; readonly text: string };

/** What a transform is for. `from`: whose track it decrypts; null: it encrypts a track of this page. */
export type TransformTask = FrameForm & { readonly from: ParticipantId | null };
