import type { ParticipantId } from '@madang/protocol';

/** How to send data. */
export type DataOptions = {
  /** To this participant alone. Default: to everyone in the call. */
  readonly to?: ParticipantId;
  /** What it is about, for whoever receives it: 1 to 64 bytes of UTF-8. */
  readonly topic?: string;
  /**
   * true (default): every message arrives once and in order. false: a message is tried for half a second, then given up;
   * for positions and gestures, where the next one matters more.
   */
  readonly reliable?: boolean;
};

/** A message that somebody sent with {@link Call.sendData}. */
export type DataMessage = {
  readonly from: ParticipantId;
  /** Text if text was sent, bytes of its own otherwise. */
  readonly payload: string | Uint8Array;
  readonly topic: string | null;
  readonly reliable: boolean;
  /** true: to you alone. */
  readonly direct: boolean;
};
