// What a packet costs in the four meeting shapes of KT-26: Madang against the bare mediasoup it stands on.
import { parseArgs } from 'node:util';
import { mediaWorker } from '../lib/media-worker.ts';
import { median, round } from '../lib/numbers.ts';
import { type Cell, circumstances, printTable, progress, writeResult } from '../lib/report.ts';
import { freePort } from '../lib/server.ts';
import { startBareMediasoup } from './bare-mediasoup.ts';
import { startMadang } from './madang.ts';
import { type Measurement, type MeasureOptions, measure } from './measure.ts';
import { type Shape, shapes } from './shapes.ts';
import type { Target } from './target.ts';

const { values: flags } = parseArgs({
  options: {
    repeats: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '8' },
    settle: { type: 'string', default: '4' },
    shapes: { type: 'string', default: shapes.map((shape) => shape.name).join(',') },
    targets: { type: 'string', default: 'bare,madang' },
    /** Also find out, by running it, how many times the shape one core carries. */
    multiples: { type: 'boolean', default: true },
    unpinned: { type: 'boolean', default: false },
    save: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

/** Cores of KT-26's machine. */
const REFERENCE_CORES = 2;
/** Share of a core that a media worker may be planned to use; beyond it bursts begin to cost packets. */
const USABLE_CORE_PERCENT = 85;
/** A shape counts as carried if fewer packets than this are lost, in percent. */
const CARRIED_LOSS_PERCENT = 0.1;

const starters: Readonly<Record<string, () => Promise<Target>>> = {
  bare: async () => await startBareMediasoup(await freePort()),
  madang: startMadang,
};

/** The floor and the product run on the same worker. */
process.env.MEDIASOUP_WORKER_BIN = await mediaWorker();

const where = circumstances();
const options: MeasureOptions = {
  settleMs: Number(flags.settle) * 1000,
  measureMs: Number(flags.seconds) * 1000,
  pinned: !flags.unpinned && where.machine.cores > 1,
};
const targets = flags.targets.split(',');
const chosen = shapes.filter((shape) => flags.shapes.split(',').includes(shape.name));

const results: Comparison[] = [];
for (const shape of chosen) results.push(await compare(shape));
printTable(results.flatMap(({ medians }) => medians.map((one) => rowOf(one, medians.find(isFloor)))));
if (results.some((result) => result.multiple !== null)) printMultiples();
if (flags.save) writeResult('capacity', where, { options, floor: 'bare mediasoup, same worker binary', results });

type Multiple = { readonly perCore: number; readonly onTwoCores: number; readonly proof: Measurement };

type Comparison = {
  readonly shape: Shape;
  readonly runs: readonly Measurement[];
  readonly medians: readonly Measurement[];
  /** Madang's CPU per packet, Node included, over the floor's. */
  readonly ratio: number | null;
  readonly multiple: Multiple | null;
};

/** Runs the targets in turn, so that what else happens on the machine meets all of them. */
async function compare(shape: Shape): Promise<Comparison> {
  const runs: Measurement[] = [];
  for (let repeat = 1; repeat <= Number(flags.repeats); repeat++) {
    for (const target of targets) runs.push(await run(target, shape, `${repeat}/${flags.repeats}`));
  }
  const medians = targets.map((target) => mediansOf(runs.filter((one) => one.target === nameOf(target))));
  const floor = medians.find(isFloor);
  const ours = medians.find((one) => one.target === 'madang');
  return {
    shape,
    runs,
    medians,
    ratio: floor === undefined || ours === undefined ? null : round(ours.usPerPacket / floor.usPerPacket, 3),
    multiple: ours === undefined || !flags.multiples ? null : await carriedMultiple(shape, ours),
  };
}

async function run(target: string, shape: Shape, note: string): Promise<Measurement> {
  const start = starters[target];
  if (start === undefined) throw new Error(`no such target: ${target}; there are ${Object.keys(starters).join(', ')}`);
  const result = await measure(start, shape, options);
  progress(`${shape.name}, ${result.target}, ${note}: ${result.usPerPacket} µs a packet, ${result.lossPercent} % lost`);
  if (result.silent > 0) throw new Error(`${result.silent} streams did not arrive: the shape is not what it says`);
  return result;
}

/**
 * How many times the shape one core carries: as many whole shapes as its measured share of a core allows, run at once
 * and checked for loss. Media workers share nothing, so the reference's two cores carry twice that.
 */
async function carriedMultiple(shape: Shape, single: Measurement): Promise<Multiple> {
  const planned = Math.floor(USABLE_CORE_PERCENT / single.mediaCorePercent);
  for (let times = planned; times > 1; times--) {
    const many = { ...shape, name: `${shape.name}, ${times} times`, rooms: shape.rooms * times };
    const proof = await run('madang', many, 'one core');
    if (proof.lossPercent <= CARRIED_LOSS_PERCENT)
      return { perCore: times, onTwoCores: REFERENCE_CORES * times, proof };
  }
  return { perCore: 1, onTwoCores: REFERENCE_CORES, proof: single };
}

function isFloor(one: Measurement): boolean {
  return one.target === nameOf('bare');
}

function nameOf(target: string): string {
  return target === 'bare' ? 'bare mediasoup' : target;
}

function mediansOf(runs: readonly Measurement[]): Measurement {
  const [first] = runs;
  if (first === undefined) throw new Error('nothing was measured');
  const numbers = Object.entries(first).filter(([, value]) => typeof value === 'number');
  const middles = numbers.map(([key]) => [key, median(runs.map((one) => Number(one[key as keyof Measurement])))]);
  return { ...first, ...Object.fromEntries(middles) };
}

function rowOf(one: Measurement, floor: Measurement | undefined): Record<string, Cell> {
  return {
    shape: one.shape,
    SFU: one.target,
    'packets out/s': one.outPps,
    'µs/packet': one.usPerPacket,
    'of it worker': one.mediaUsPerPacket,
    '% of a core': one.corePercent,
    'RSS MiB': one.rssMib,
    'worker MiB': one.mediaRssMib,
    'loss %': one.lossPercent,
    'x floor': floor === undefined ? null : round(one.usPerPacket / floor.usPerPacket, 3),
  };
}

function printMultiples(): void {
  const rows = results.flatMap(({ shape, multiple }) => {
    if (multiple === null) return [];
    const { proof, perCore, onTwoCores } = multiple;
    return [
      {
        shape: shape.name,
        'rooms on one core': shape.rooms * perCore,
        '% of the core': proof.mediaCorePercent,
        'packets out/s': proof.outPps,
        'loss %': proof.lossPercent,
        'x KT-26 on two cores': onTwoCores,
      },
    ];
  });
  printTable(rows);
}
