import type { ParticipantId } from '@madang/protocol';

/**
 * What all who belong to a call know and the server does not. A string is a passphrase: choose at least four random words,
 * for whoever records the call's signalling can try guesses. Bytes are a key of your application, 16 random ones or more.
 */
export type SharedCallSecret = string | Uint8Array;

/** How a page takes part in encrypted calls. */
export type EndToEndOptions = {
  /** With one, nobody who lacks it can take part, whatever the server does; without, people compare the safety number. */
  readonly secret?: SharedCallSecret;
};

/** How the encryption of a call does. */
export type EncryptionView = {
  /** 8 groups of 5 digits, the same for everybody in the call exactly if nobody stands in the middle; null: not known yet. */
  readonly safetyNumber: string | null;
  /** Whose sound and pictures cannot be decrypted here: another secret, as a rule. */
  readonly undecodable: readonly ParticipantId[];
};
