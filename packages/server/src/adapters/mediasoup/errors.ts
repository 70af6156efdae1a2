import { AppError, InvariantError } from '@madang/protocol';
import { errors } from 'mediasoup';
import type { Refusal } from './commands.ts';

/** Turns whatever mediasoup threw into a code of ours. Its text stays in `cause`, for the log. */
export function mediaError(error: unknown, { refused, gone }: Refusal, closed: boolean): AppError | InvariantError {
  if (error instanceof AppError || error instanceof InvariantError) return error;
  if (closed || error instanceof errors.WorkerClosedError) return workerGone(error);
  if (error instanceof errors.UnsupportedError) return new AppError('CODEC_NOT_ALLOWED', { cause: error });
  return new AppError(error instanceof errors.NotFoundError ? gone : refused, { cause: error });
}

/** The worker that carried the room has ended; the room has to be opened again. */
export function workerGone(cause?: unknown): AppError {
  return new AppError('MEDIA_UNAVAILABLE', {
    detail: 'The media of this room was lost; it is being rebuilt.',
    retryAfterMs: 500,
    cause,
  });
}
