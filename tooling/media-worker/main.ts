// `node tooling/media-worker/main.ts` prints the path of a media worker for this machine, making one if need be.
import { mediaWorkerBinary } from './index.ts';

const began = Date.now();
const shown = { text: '' };
const report = (text: string) => {
  if (text === shown.text) return;
  shown.text = text;
  process.stderr.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
};

try {
  process.stdout.write(`${await mediaWorkerBinary({ report })}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
