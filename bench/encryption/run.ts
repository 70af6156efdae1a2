// What encryption from end to end costs for each frame: time and CPU of encrypting and decrypting, in the worker's own code.
import { parseArgs } from 'node:util';
import type { Bytes } from '../../packages/client/src/encryption/bytes.ts';
import { decryptFrame, encryptFrame, type FrameForm, readFrame } from '../../packages/client/src/encryption/frames.ts';
import { BASE_KEY_BYTES, makeFrameKey } from '../../packages/client/src/encryption/sframe.ts';
import { median, round } from '../lib/numbers.ts';
import { circumstances, printTable, progress, writeResult } from '../lib/report.ts';

const { values: flags } = parseArgs({ options: { save: { type: 'boolean', default: true } }, allowNegative: true });

/** Frames of each kind and run; runs take turns, so that what disturbs one disturbs all. */
const FRAMES = 2_000;
const RUNS = 5;

/** What is sent: a frame of speech, of a camera in a crowd, of one in HD, a key frame of a screen. `perSecond`: of one sender. */
const shapes: readonly { name: string; form: FrameForm; bytes: number; perSecond: number }[] = [
  { name: 'Opus, 32 kbit/s', form: { kind: 'audio', codec: 'opus' }, bytes: 80, perSecond: 50 },
  { name: 'VP8, 300 kbit/s', form: { kind: 'video', codec: 'vp8' }, bytes: 1_875, perSecond: 20 },
  { name: 'VP8, 1.7 Mbit/s', form: { kind: 'video', codec: 'vp8' }, bytes: 7_083, perSecond: 30 },
  { name: 'VP8, key frame', form: { kind: 'video', codec: 'vp8' }, bytes: 100_000, perSecond: 1 },
];

type Work = (index: number) => Promise<unknown>;
type Run = { readonly wallUs: number; readonly cpuUs: number };

const where = circumstances();
const key = await makeFrameKey(crypto.getRandomValues(new Uint8Array(BASE_KEY_BYTES)), 17);
const runs = new Map<string, Run[]>();
for (let turn = 0; turn < RUNS; turn += 1) {
  progress(`run ${turn + 1} of ${RUNS}`);
  for (const shape of shapes) await measureShape(shape);
}
const results = shapes.flatMap(({ name, bytes, perSecond }) =>
  (['copy', 'encrypt', 'decrypt'] as const).map((what) => {
    const all = runs.get(`${name} ${what}`) ?? [];
    const cpuUs = median(all.map((run) => run.cpuUs));
    return {
      frame: name,
      bytes,
      what,
      µs: round(median(all.map((run) => run.wallUs)), 1),
      'CPU µs': round(cpuUs, 1),
      // Of one core, for one sender or each one received.
      'CPU %': round((100 * cpuUs * perSecond) / 1e6, 2),
    };
  }),
);
printTable(results);
if (flags.save)
  writeResult('encryption', where, {
    floor: 'copy: what any transform does',
    frames: FRAMES,
    results,
    runs: [...runs],
  });

async function measureShape({ name, form, bytes }: (typeof shapes)[number]): Promise<void> {
  const frame = frameOf(bytes);
  const sealed: Bytes[] = [];
  await measure(`${name} copy`, async () => frame.slice());
  await measure(`${name} encrypt`, async (index) => {
    const made = await encryptFrame(key, index, frame, form);
    if (made !== null && index < FRAMES) sealed[index] = made;
  });
  await measure(`${name} decrypt`, async (index) => {
    const read = readFrame(sealed[index % sealed.length] ?? frame, form);
    const plain = read === null ? null : await decryptFrame(key, read);
    if (plain?.length !== frame.length) throw new Error('a frame was not decrypted');
  });
}

/** One after the other, as a transform works. CPU: of the whole process, WebCrypto's threads included. */
async function measure(name: string, work: Work): Promise<void> {
  for (let index = 0; index < FRAMES / 10; index += 1) await work(index);
  const [cpu, began] = [process.cpuUsage(), performance.now()];
  for (let index = 0; index < FRAMES; index += 1) await work(index);
  const wallUs = (1_000 * (performance.now() - began)) / FRAMES;
  const { user, system } = process.cpuUsage(cpu);
  runs.set(name, [...(runs.get(name) ?? []), { wallUs, cpuUs: (user + system) / FRAMES }]);
}

/** Random, with the first bit that makes it a later frame of VP8. */
function frameOf(bytes: number): Bytes {
  const frame = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(frame.subarray(at, Math.min(bytes, at + 65_536)));
  frame[0] = (frame[0] ?? 0) | 1;
  return frame;
}
