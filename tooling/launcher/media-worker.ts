import { buildPackages, mediaWorkerBinary } from '../media-worker/index.ts';
import type { Progress } from './progress.ts';
import { ensurePackages, installer, missingPackages } from './system-packages.ts';

/**
 * Path of the media worker, with progress. Packages for compiling are installed only when the cache has none and
 * upstream's prebuilt one cannot be had.
 */
export async function ensureMediaWorker(progress: Progress): Promise<string> {
  const given = process.env.MEDIASOUP_WORKER_BIN;
  if (given) return given;
  const step = progress.step('media worker');
  const report = (text: string) => step.update(text);
  const get = async (): Promise<string> => {
    if (missingPackages(buildPackages).length === 0 || installer() === 'none')
      return await mediaWorkerBinary({ report });
    if (process.env.MADANG_MEDIA_WORKER && process.env.MADANG_MEDIA_WORKER !== 'auto') {
      if (process.env.MADANG_MEDIA_WORKER === 'build') await ensurePackages(buildPackages, progress);
      return await mediaWorkerBinary({ report });
    }
    try {
      return await mediaWorkerBinary({ report, compile: false });
    } catch {
      await ensurePackages(buildPackages, progress);
      return await mediaWorkerBinary({ report, setting: 'build' });
    }
  };
  try {
    const file = await get();
    step.done();
    return file;
  } catch (error) {
    step.fail();
    throw error;
  }
}
