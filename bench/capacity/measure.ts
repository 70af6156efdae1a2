import { setTimeout as pause } from 'node:timers/promises';
import { round } from '../lib/numbers.ts';
import { cpuSeconds, pin, rssMib } from '../lib/process.ts';
import { Generator } from './generator.ts';
import type { Shape } from './shapes.ts';
import type { CountedProcess, Person, Target, TargetRoom } from './target.ts';

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

/** Loads an SFU with a shape and measures it. */
export async function measure(
  start: () => Promise<Target>,
  shape: Shape,
  options: MeasureOptions,
): Promise<Measurement> {
  const generator = await Generator.start();
  try {
    const target = await start();
    try {
      if (options.pinned) pinAll(target.processes(), generator.pid);
      await fill(target, shape, generator);
      return await observe(target, shape, generator, options);
    } finally {
      await target.close();
    }
  } finally {
    await generator.close();
  }
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
    const room = await target.openRoom(shape.people);
    await fillRoom(room, shape, generator, target.numbers.extensions.transportCc);
  }
  generator.start();
}

async function fillRoom(room: TargetRoom, shape: Shape, generator: Generator, transportCcId: number): Promise<void> {
  const enter = async (): Promise<Person> => {
    const person = await room.join(generator.fingerprint);
    const [sender] = await Promise.all([
      generator.connect(person.send, null),
      generator.connect(person.receive, transportCcId),
    ]);
    const { audio, video } = generator.addStreams(sender, shape.videoBps);
    await person.publish(audio, video);
    return person;
  };
  const people = await Promise.all(Array.from({ length: shape.people }, enter));
  await Promise.all(people.map(async (person) => await person.watch(shape.people - 1)));
}

async function observe(
  target: Target,
  shape: Shape,
  generator: Generator,
  options: MeasureOptions,
): Promise<Measurement> {
  await pause(options.settleMs);
  const processes = target.processes();
  const snapshot = () => ({
    at: performance.now(),
    used: processes.map(({ pid }) => cpuSeconds(pid)),
    generator: cpuSeconds(generator.pid),
  });
  await generator.zero();
  const before = snapshot();
  await pause(options.measureMs);
  const after = snapshot();
  const counted = await generator.read();

  const seconds = (after.at - before.at) / 1000;
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
