/** What placement knows of a media worker. */
export type WorkerLoad = {
  readonly index: number;
  /** Part of one core used at the last sample, 0 to 1. */
  readonly cpuShare: number;
  readonly consumers: number;
  readonly rooms: number;
};

/** Two numbers in [0, 1), drawn by the caller: the choice itself has no chance in it. */
export type Draw = readonly [number, number];

/**
 * How full a worker is, 0 to 1 and beyond. CPU is measured but lags behind by a sample;
 * consumers count at once, so the larger of both is believed.
 */
export function fullness(worker: WorkerLoad, maxConsumers: number): number {
  return Math.max(worker.cpuShare, worker.consumers / maxConsumers);
}

function lighter(a: WorkerLoad, b: WorkerLoad, maxConsumers: number): WorkerLoad {
  const difference = fullness(a, maxConsumers) - fullness(b, maxConsumers);
  // Differences below 2 % are noise of the sample; then the number of rooms decides, then the index.
  if (Math.abs(difference) > 0.02) return difference < 0 ? a : b;
  if (a.rooms !== b.rooms) return a.rooms < b.rooms ? a : b;
  return a.index <= b.index ? a : b;
}

/**
 * The worker for a new router: the lighter of two drawn ones ("power of two choices", Mitzenmacher 2001),
 * so that many deciders with slightly old samples do not all rush to the same worker.
 */
export function chooseWorker(workers: readonly WorkerLoad[], draw: Draw, maxConsumers: number): WorkerLoad | undefined {
  const first = workers[Math.floor(draw[0] * workers.length)];
  if (first === undefined) return undefined;
  const others = workers.filter((worker) => worker !== first);
  const second = others[Math.floor(draw[1] * others.length)];
  return second === undefined ? first : lighter(first, second, maxConsumers);
}

/** Facts for placing one more participant of a room. */
export type ParticipantPlacement = {
  /** Workers the room is on already. */
  readonly home: readonly WorkerLoad[];
  /** The other workers. */
  readonly others: readonly WorkerLoad[];
  /** Consumers the newcomer will soon have: about one for each track of the room. */
  readonly expectedConsumers: number;
  readonly maxConsumers: number;
};

/**
 * The worker for a new participant of a room: where the room is already as long as there is space, else a lighter
 * worker, else the lightest of all. A pipe costs about 15 % (measured), so spreading is not done early.
 */
export function placeParticipant(
  { home, others, expectedConsumers, maxConsumers }: ParticipantPlacement,
  draw: Draw,
): WorkerLoad | undefined {
  const lightest = (list: readonly WorkerLoad[]) =>
    list.reduce<WorkerLoad | undefined>(
      (best, worker) => (best === undefined ? worker : lighter(best, worker, maxConsumers)),
      undefined,
    );
  const fits = (worker: WorkerLoad) => worker.consumers + expectedConsumers <= maxConsumers;
  return (
    lightest(home.filter(fits)) ??
    chooseWorker(others.filter(fits), draw, maxConsumers) ??
    lightest([...home, ...others])
  );
}
