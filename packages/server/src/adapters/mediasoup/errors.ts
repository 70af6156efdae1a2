import { AppError, type ErrorCode, InvariantError } from '@madang/protocol';
import { errors } from 'mediasoup';

/**
 * Turns whatever mediasoup threw into a code of ours. Its text stays in `cause`, for the log.
 * @param refused the code for input that mediasoup did not accept.
 */
export function mediaError(error: unknown, refused: ErrorCode, closed: boolean): AppError | InvariantError {
  if (error instanceof AppError || error instanceof InvariantError) return error;
  if (closed || error instanceof errors.WorkerClosedError) return workerGone(error);
  if (error instanceof errors.UnsupportedError) return new AppError('CODEC_NOT_ALLOWED', { cause: error });
  return new AppError(refused, { cause: error });
}

/** The worker that carried the room has ended; the room has to be opened again. */
export function workerGone(cause?: unknown): AppError {
  return new AppError('MEDIA_UNAVAILABLE', {
    detail: 'The media of this room was lost; it is being rebuilt.',
    retryAfterMs: 500,
    cause,
  });
}
