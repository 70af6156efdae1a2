// What a packet costs in the four meeting shapes of KT-26: Madang against the bare mediasoup it stands on, what single
// features add to that, and Janus.
import { parseArgs } from 'node:util';
import { janusMissing } from '../lib/janus.ts';
import { mediaWorker } from '../lib/media-worker.ts';
import { median, round } from '../lib/numbers.ts';
import { type Cell, circumstances, printTable, progress, writeResult } from '../lib/report.ts';
import { freePort } from '../lib/server.ts';
import { EQUAL, FLOOR, startBareMediasoup } from './bare-mediasoup.ts';
import type { BareFeature } from './bare-mediasoup-server.ts';
import { startJanus } from './janus.ts';
import { startMadang } from './madang.ts';
import { type Measurement, type MeasureOptions, measure, measureInTurns, type Starter } from './measure.ts';
import { type Shape, shapes } from './shapes.ts';

const { values: flags } = parseArgs({
  options: {
    turns: { type: 'string', default: '8' },
    seconds: { type: 'string', default: '2' },
    settle: { type: 'string', default: '1.2' },
    shapes: { type: 'string', default: shapes.map((shape) => shape.name).join(',') },
    targets: { type: 'string', default: 'bare,madang,audio-nack,speakers,equal,janus' },
    /** Also find out, by running it, how many times the shape one core carries. */
    multiples: { type: 'boolean', default: true },
    unpinned: { type: 'boolean', default: false },
    save: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

/** Cores of KT-26's machine. */
const REFERENCE_CORES = 2;
/** Share of a core up to which a media worker counts as carrying its load; beyond it a burst has nowhere to go. */
const USABLE_CORE_PERCENT = 90;
/** A shape counts as carried if fewer packets than this are lost, in percent … */
const CARRIED_LOSS_PERCENT = 0.1;
/** … and no more are missing against what was sent. */
const CARRIED_MISSING_PERCENT = 0.1;
/** The search goes in steps of whole rooms, at least so many for each multiple of a shape that has them. */
const STEPS_PER_MULTIPLE = 8;
/** How often a load is tried before it counts as not carried: others may be using the machine. */
const ATTEMPTS = 2;

const bare = (...features: readonly BareFeature[]) =>
  (async () => await startBareMediasoup(await freePort(), features)) satisfies Starter;

const starters: Readonly<Record<string, Starter>> = {
  bare: bare(),
  'audio-nack': bare('audio-nack'),
  speakers: bare('speakers'),
  /** Mediasoup that does for people what Madang does for them. */
  equal: bare('audio-nack', 'speakers'),
  madang: startMadang,
  janus: startJanus,
};

/** The floor and the product run on the same worker. */
process.env.MEDIASOUP_WORKER_BIN = await mediaWorker();

const where = circumstances();
const options: MeasureOptions = {
  settleMs: Number(flags.settle) * 1000,
  measureMs: Number(flags.seconds) * 1000,
  pinned: !flags.unpinned && where.machine.cores > 1,
};
const targets = await available(flags.targets.split(','));
const chosen = shapes.filter((shape) => flags.shapes.split(',').includes(shape.name));

const results: Comparison[] = [];
for (const shape of chosen) results.push(await compare(shape));
printTable(results.flatMap(({ medians }) => medians.map(rowOf)));
if (results.some((result) => result.multiple !== null)) printMultiples();
if (flags.save)
  writeResult('capacity', where, {
    options,
    turns: Number(flags.turns),
    floor: `${FLOOR}, same worker binary`,
    results,
  });

type Multiple = { readonly roomsPerCore: number; readonly onTwoCores: number; readonly proof: Measurement };

type Comparison = {
  readonly shape: Shape;
  readonly runs: readonly Measurement[];
  readonly medians: readonly (Measurement & {
    readonly timesFloor: number | null;
    readonly timesEqual: number | null;
  })[];
  readonly multiple: Multiple | null;
};

/** The targets asked for, without Janus where it cannot be had. */
async function available(names: readonly string[]): Promise<readonly string[]> {
  for (const name of names) {
    if (starters[name] === undefined)
      throw new Error(`no such target: ${name}; there are ${Object.keys(starters).join(', ')}`);
  }
  const missing = names.includes('janus') ? await janusMissing() : null;
  if (missing !== null) progress(`${missing} The bench goes on without it.`);
  return missing === null ? names : names.filter((name) => name !== 'janus');
}

async function compare(shape: Shape): Promise<Comparison> {
  progress(`${shape.name}: connecting everyone to ${targets.length} servers …`);
  const used = targets.flatMap((name) => starters[name] ?? []);
  const turns = { ...options, turns: Number(flags.turns), report: checked };
  const runs = await measureInTurns(used, shape, turns);
  const names = [...new Set(runs.map((one) => one.target))];
  const of = (name: string) => runs.filter((one) => one.target === name);
  const medians = names.map((name) => ({
    ...mediansOf(of(name)),
    timesFloor: timesOf(of(name), of(FLOOR)),
    timesEqual: timesOf(of(name), of(EQUAL)),
  }));
  const ours = medians.find((one) => one.target === 'madang');
  return { shape, runs, medians, multiple: ours === undefined || !flags.multiples ? null : await search(shape, ours) };
}

/** The middle of the ratios of each turn: what disturbs a turn disturbs both. */
function timesOf(runs: readonly Measurement[], floor: readonly Measurement[]): number | null {
  if (floor.length === 0) return null;
  return round(median(runs.map((one, turn) => one.usPerPacket / (floor[turn]?.usPerPacket ?? Number.NaN))), 3);
}

function checked(result: Measurement): void {
  const { shape, target, usPerPacket, mediaCorePercent, lossPercent, missingPercent, silent } = result;
  const gone = `${lossPercent} % lost, ${missingPercent} % missing`;
  progress(`${shape}, ${target}: ${usPerPacket} µs a packet, ${mediaCorePercent} % of the core, ${gone}`);
  if (silent > 0) progress(`  ${silent} streams did not arrive in time: this turn says little`);
}

/**
 * How many rooms of the shape one core carries, found by running them: up from a cautious guess while it goes well,
 * down while it does not. Media workers share nothing, so the reference's two cores carry twice that.
 */
async function search(shape: Shape, single: Measurement): Promise<Multiple | null> {
  const step = Math.max(1, Math.round(shape.rooms / STEPS_PER_MULTIPLE));
  const steps = Math.max(1, Math.floor((shape.rooms * USABLE_CORE_PERCENT) / single.mediaCorePercent / step));
  const proofOf = async (rooms: number): Promise<Multiple | null> => {
    const proof = await carries(shape, rooms);
    const onTwoCores = round((REFERENCE_CORES * rooms) / shape.rooms, 2);
    return proof === null ? null : { roomsPerCore: rooms, onTwoCores, proof };
  };
  let best = await proofOf(steps * step);
  if (best !== null) {
    for (let rooms = (steps + 1) * step, more = await proofOf(rooms); more !== null; more = await proofOf(rooms)) {
      best = more;
      rooms += step;
    }
  }
  for (let rooms = (steps - 1) * step; best === null && rooms > 0; rooms -= step) best = await proofOf(rooms);
  return best;
}

/** The measurement that shows that one core carries so many rooms; null: it does not. */
async function carries(shape: Shape, rooms: number): Promise<Measurement | null> {
  const many = { ...shape, name: `${shape.name}, ${rooms} rooms on one core`, rooms };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      const proof = await measure(startMadang, many, options);
      checked(proof);
      const complete = proof.lossPercent <= CARRIED_LOSS_PERCENT && proof.missingPercent <= CARRIED_MISSING_PERCENT;
      if (complete && proof.silent === 0 && proof.mediaCorePercent <= USABLE_CORE_PERCENT) return proof;
    } catch (error) {
      // Too much for the core: somebody could not connect, or a request was not answered in time.
      progress(`${many.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return null;
}

function mediansOf(runs: readonly Measurement[]): Measurement {
  const [first] = runs;
  if (first === undefined) throw new Error('nothing was measured');
  const numbers = Object.entries(first).filter(([, value]) => typeof value === 'number');
  const middle = (key: string) => round(median(runs.map((one) => Number(one[key as keyof Measurement]))), 3);
  const middles = numbers.map(([key]) => [key, middle(key)]);
  return { ...first, ...Object.fromEntries(middles) };
}

function rowOf(one: Comparison['medians'][number]): Record<string, Cell> {
  return {
    shape: one.shape,
    SFU: one.target,
    'packets out/s': round(one.outPps),
    'µs/packet': round(one.usPerPacket, 1),
    'of it worker': round(one.mediaUsPerPacket, 1),
    '% of a core': round(one.corePercent, 1),
    'RSS MiB': round(one.rssMib),
    'worker MiB': round(one.mediaRssMib),
    'loss %': one.lossPercent,
    'x floor': one.timesFloor,
    'x equal': one.timesEqual,
  };
}

function printMultiples(): void {
  const rows = results.flatMap(({ shape, multiple }) => {
    if (multiple === null) return [];
    const { proof, roomsPerCore, onTwoCores } = multiple;
    return [
      {
        shape: shape.name,
        'rooms on one core': roomsPerCore,
        '% of the core': proof.mediaCorePercent,
        'packets out/s': proof.outPps,
        'loss %': proof.lossPercent,
        'x KT-26 on two cores': onTwoCores,
      },
    ];
  });
  printTable(rows);
}
