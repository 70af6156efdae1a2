import { DATA_FRAME_BYTES, limits } from '@madang/protocol';

/** What waits in the worker for one receiver who takes data too slowly; whatever more comes for it is dropped. */
export const DATA_BUFFER_BYTES: number = 4 * 1024 * 1024;

/**
 * How transports carry data channels. The worker tells this process when a buffer falls below a mark: with one that is
 * never exceeded it never does, so that no message, of whatever size, costs anything here.
 */
export const sctpOptions = {
  enableSctp: true,
  maxSendMessageSize: DATA_FRAME_BYTES,
  maxReceiveMessageSize: DATA_FRAME_BYTES,
  sctpSendBufferSize: DATA_BUFFER_BYTES,
  sctpPerStreamSendQueueLimit: DATA_BUFFER_BYTES,
  // What a sender may have under way to us; the worker passes it on at once.
  sctpMaxReceiverWindowBufferSize: 1024 * 1024,
  sctpDefaultStreamBufferedAmountLowThreshold: 2 * DATA_BUFFER_BYTES,
} as const;

/** How one stream carries a data channel. A lossy message waits for a while in a full line; mediasoup sends none of it twice. */
export function streamOptions(reliable: boolean): { ordered: boolean; maxPacketLifeTime?: number } {
  return reliable ? { ordered: true } : { ordered: false, maxPacketLifeTime: limits.dataLossyLifetimeMs };
}
