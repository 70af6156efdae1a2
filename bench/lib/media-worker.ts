import { mediaWorkerBinary } from '../../tooling/media-worker/index.ts';
import { progress } from './report.ts';

/** The media worker that the product uses; the floor of a bench runs on the same one. */
export async function mediaWorker(): Promise<string> {
  return process.env.MEDIASOUP_WORKER_BIN ?? (await mediaWorkerBinary({ report: progress }));
}
