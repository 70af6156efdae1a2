import { setTimeout as pause } from 'node:timers/promises';
import { round } from '../lib/numbers.ts';
import { cpuSeconds, pin, rssMib } from '../lib/process.ts';
import { Generator } from './generator.ts';
import type { Shape } from './shapes.ts';
import type { CountedProcess, PeerIdentity, Person, Target, TargetRoom } from './target.ts';

const WARM_UP_MS = 6_000;

/** Starts an SFU. */
export type Starter = () => Promise<Target>;

/** How long and where. */
export type MeasureOptions = {
  readonly settleMs: number;
  readonly measureMs: number;
  /** Keeps media workers on the first core and everything else on the second. */
  readonly pinned: boolean;
};

/** One run of one shape against one SFU. */
export type Measurement = {
  readonly target: string;
  readonly shape: string;
  readonly people: number;
  readonly inPps: number;
  readonly outPps: number;
  readonly outMbps: number;
  /** CPU time, user and system, per forwarded packet: of media workers, of Node, of both. */
  readonly mediaUsPerPacket: number;
  readonly controlUsPerPacket: number;
  readonly usPerPacket: number;
  /** Share of one core, in percent: of media workers, of both. */
  readonly mediaCorePercent: number;
  readonly corePercent: number;
  readonly mediaRssMib: number;
  readonly rssMib: number;
  /** Gaps in sequence numbers, and packets missing against what was sent times the fan-out. */
  readonly lossPercent: number;
  readonly missingPercent: number;
  /** Streams of which nothing arrived; must be 0. */
  readonly silent: number;
  readonly generatorCorePercent: number;
  readonly generatorLatestMs: number;
};

/** An SFU with a shape's people in its rooms, and the generator that plays them. */
type Loaded = { readonly target: Target; readonly generator: Generator };

/** Loads an SFU with a shape and measures it once. */
export async function measure(start: Starter, shape: Shape, options: MeasureOptions): Promise<Measurement> {
  const [one] = await measureInTurns([start], shape, { ...options, turns: 1 });
  if (one === undefined) throw new Error('nothing was measured');
  return one;
}

/**
 * Loads several SFUs with a shape, all at once, and lets one after the other carry it for a short while, again and
 * again: what else happens on the machine, and in its host, meets all of them alike.
 */
export async function measureInTurns(
  starters: readonly Starter[],
  shape: Shape,
  options: MeasureOptions & { readonly turns: number; readonly report?: (turn: Measurement) => void },
): Promise<Measurement[]> {
  const loaded: Loaded[] = [];
  const measured: Measurement[] = [];
  try {
    for (const start of starters) loaded.push(await load(start, shape, options));
    for (let turn = 0; turn < options.turns; turn++) {
      // Forwards, then backwards: nobody always follows the same one.
      for (const one of turn % 2 === 0 ? loaded : loaded.toReversed()) {
        const result = await observe(one, shape, options);
        options.report?.(result);
        measured.push(result);
      }
    }
    return measured;
  } finally {
    await Promise.all(
      loaded.map(async ({ target, generator }) => {
        await generator.close();
        await target.close();
      }),
    );
  }
}

async function load(start: Starter, shape: Shape, options: MeasureOptions): Promise<Loaded> {
  const generator = await Generator.start();
  try {
    const target = await start();
    try {
      if (options.pinned) pinAll(target.processes(), generator.pid);
      await fill(target, shape, generator);
      await warmUp(generator);
      return { target, generator };
    } catch (error) {
      await target.close();
      throw error;
    }
  } catch (error) {
    await generator.close();
    throw error;
  }
}

/** Lets every receiver's bandwidth estimate grow to what the shape needs; until then pictures are held back. */
async function warmUp(generator: Generator): Promise<void> {
  generator.start();
  await pause(WARM_UP_MS);
  await generator.halt();
}

function pinAll(processes: readonly CountedProcess[], generatorPid: number): void {
  const [media, others] = [0, 1];
  for (const { pid, part } of processes) pin(pid, part === 'media' ? media : others);
  pin(generatorPid, others);
}

/** Fills the rooms: everyone joins, everyone publishes, everyone watches everyone else. */
async function fill(target: Target, shape: Shape, generator: Generator): Promise<void> {
  generator.expectTypes(target.numbers);
  for (let index = 0; index < shape.rooms; index++) {
    await fillRoom(await target.openRoom(shape.people), shape, generator);
  }
}

async function fillRoom(room: TargetRoom, shape: Shape, generator: Generator): Promise<void> {
  const enter = async () => {
    const [sender, receiver] = [generator.identity(), generator.identity()];
    const person = await room.join(sender, receiver);
    const streams = generator.newStreams();
    const peer = await generator.connect(sender, await person.publish(streams.audio, streams.video), false);
    generator.addStreams(peer, streams, shape.videoBps);
    return { person, receiver };
  };
  const people = await Promise.all(Array.from({ length: shape.people }, enter));
  const watch = async ({ person, receiver }: { person: Person; receiver: PeerIdentity }) =>
    await generator.connect(receiver, await person.watch(shape.people - 1), true);
  await Promise.all(people.map(watch));
}

async function observe({ target, generator }: Loaded, shape: Shape, options: MeasureOptions): Promise<Measurement> {
  const processes = target.processes();
  const snapshot = () => ({
    used: processes.map(({ pid }) => cpuSeconds(pid)),
    generator: cpuSeconds(generator.pid),
  });
  generator.start();
  await pause(options.settleMs);
  await generator.halt();
  await generator.zero();
  const before = snapshot();
  const startedAt = performance.now();
  generator.start();
  await pause(options.measureMs);
  const seconds = (performance.now() - startedAt) / 1000;
  // Counted when all has arrived: everything that was sent, and nothing that was not.
  await generator.halt();
  const after = snapshot();
  const counted = await generator.read();
  const ids = (of: readonly CountedProcess[]) => of.map(({ pid }) => pid).join(' ');
  if (ids(target.processes()) !== ids(processes)) throw new Error(`${target.name}: a process was replaced under load`);

  const used = (part?: CountedProcess['part']) =>
    processes.reduce((sum, process, i) => {
      if (part !== undefined && process.part !== part) return sum;
      return sum + (after.used[i] ?? 0) - (before.used[i] ?? 0);
    }, 0);
  const memory = (part?: CountedProcess['part']) =>
    processes
      .filter((process) => part === undefined || process.part === part)
      .reduce((sum, { pid }) => sum + rssMib(pid), 0);
  const forwarded = counted.rxVideo + counted.rxAudio;
  const wanted = (counted.txVideo + counted.txAudio) * (shape.people - 1);
  const us = (part?: CountedProcess['part']) => round((used(part) * 1e6) / forwarded, 2);
  return {
    target: target.name,
    shape: shape.name,
    people: shape.rooms * shape.people,
    inPps: round((counted.txVideo + counted.txAudio) / seconds),
    outPps: round(forwarded / seconds),
    outMbps: round((counted.rxBytes * 8) / seconds / 1e6, 1),
    mediaUsPerPacket: us('media'),
    controlUsPerPacket: us('control'),
    usPerPacket: us(),
    mediaCorePercent: round((100 * used('media')) / seconds, 1),
    corePercent: round((100 * used()) / seconds, 1),
    mediaRssMib: round(memory('media'), 1),
    rssMib: round(memory(), 1),
    lossPercent: round(100 * (1 - counted.received / counted.expected), 3),
    missingPercent: round(100 * (1 - forwarded / wanted), 2),
    silent: counted.silent + shape.rooms * shape.people * (shape.people - 1) * 2 - counted.ssrcs,
    generatorCorePercent: round((100 * (after.generator - before.generator)) / seconds, 1),
    generatorLatestMs: counted.latestMs,
  };
}
