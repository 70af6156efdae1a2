// `node codecs-check.ts FILE` starts a media worker and prints `h265` if it carries that codec, which not every worker
// does. A process of its own, so that a worker that hangs can be ended with it.
import { createWorker } from 'mediasoup';
import { carriesH265 } from '../../packages/server/src/adapters/mediasoup/h265.ts';

const worker = await createWorker({ workerBin: process.argv[2] ?? '', logLevel: 'error' });
process.stdout.write((await carriesH265(worker)) ? 'h265\n' : '\n');
worker.close();
