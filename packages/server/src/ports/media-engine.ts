import type { MediaCommand, MediaEvent, MediaRequest, MediaResponse, NodeStatus } from '@madang/protocol';

/** Load of one media worker. */
export type MediaWorkerStatus = NodeStatus['mediaWorkers'][number];

/**
 * What carries the media of rooms. Commands and events are the schemas of `protocol/media.ts`.
 * Commands for one room are run in the order they were sent.
 */
export interface MediaEngine {
  /** @throws AppError MEDIA_UNAVAILABLE, RTP_INVALID, CODEC_NOT_ALLOWED, TRACK_NOT_FOUND, SUBSCRIPTION_NOT_FOUND, PARTICIPANT_NOT_FOUND, ROOM_NOT_LIVE. */
  command<Name extends MediaCommand>(name: Name, request: MediaRequest<Name>): Promise<MediaResponse<Name>>;
  /** Registers a listener for everything the engine tells; the returned function ends it. */
  onEvent(listener: (event: MediaEvent) => void): () => void;
  status(): Promise<readonly MediaWorkerStatus[]>;
  close(): Promise<void>;
}
