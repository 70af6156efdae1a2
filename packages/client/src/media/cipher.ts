import type { KeyMessage, ParticipantId, PublicKey, RoomId } from '@madang/protocol';
import type { EncryptionView } from '../api/encryption.ts';

/** What encryption needs of the call around it. */
export type CipherHost = {
  readonly send: (messages: readonly { readonly to: ParticipantId; readonly message: KeyMessage }[]) => void;
  readonly onView: (view: EncryptionView) => void;
  readonly onError: (error: unknown) => void;
};

/** Encrypts what a page sends of a call and decrypts what it receives; `@madang/client/encryption` has the one there is. */
export interface CallCipher {
  readonly publicKey: PublicKey;
  enter(roomId: RoomId, selfId: ParticipantId): void;
  /** Who else is in the call; those without a key get none. */
  setPeers(peers: readonly { readonly id: ParticipantId; readonly publicKey: PublicKey | null }[]): void;
  take(from: ParticipantId, message: KeyMessage): void;
  /** From now on nothing leaves this sender in clear. `codec`: as in SDP, in any case. */
  protect(sender: RTCRtpSender, codec: string): void;
  /** From now on nothing comes out of this receiver but what `from` encrypted. */
  unprotect(receiver: RTCRtpReceiver, from: ParticipantId, codec: string): void;
  close(): void;
}

/** Opens the encryption of one call. */
export type OpenCipher = (host: CipherHost) => Promise<CallCipher>;

/** Made by `endToEnd` of `@madang/client/encryption`; for {@link JoinOptions.encryption}. */
export type CallEncryption = { readonly open: OpenCipher };
