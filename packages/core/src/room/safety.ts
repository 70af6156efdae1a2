import type { AudioSafeCause, AudioSafeLevel, AudioSafePeriod, AudioSafeSides } from '@madang/protocol';

type Direction = keyof AudioSafeSides;
type Period = Omit<AudioSafePeriod, 'seconds'> & { readonly ms: number };

/** How far somebody's pictures give way to sound, and how long they have so far. */
export type Safety = {
  readonly sides: AudioSafeSides;
  readonly sinceMs: Readonly<Record<Direction, number>>;
  /** What is over. At most one for each direction, level and cause: a client cannot make it grow without end. */
  readonly past: readonly Period[];
};

/** A level that was left for another one. */
export type SafetyChange = {
  readonly direction: Direction;
  readonly from: AudioSafeLevel;
  readonly to: AudioSafeLevel;
  readonly cause: AudioSafeCause | null;
  readonly lastedMs: number;
};

const unharmed = { level: 0, cause: null } as const;

/** Nothing has given way yet. */
export function newSafety(nowMs: number): Safety {
  return { sides: { send: unharmed, receive: unharmed }, sinceMs: { send: nowMs, receive: nowMs }, past: [] };
}

/** Takes in what a client says of both directions. */
export function stepSafety(
  before: Safety,
  told: AudioSafeSides,
  nowMs: number,
): { readonly safety: Safety; readonly changes: readonly SafetyChange[] } {
  let safety = before;
  const changes: SafetyChange[] = [];
  for (const direction of ['send', 'receive'] as const) {
    const [was, now] = [before.sides[direction], plausible(told[direction])];
    if (was.level === now.level && was.cause === now.cause) continue;
    const lastedMs = nowMs - before.sinceMs[direction];
    if (was.level !== now.level)
      changes.push({ direction, from: was.level, to: now.level, cause: now.cause, lastedMs });
    safety = {
      sides: { ...safety.sides, [direction]: now },
      sinceMs: { ...safety.sinceMs, [direction]: nowMs },
      past: withPeriod(safety.past, { direction, ...was, lastedMs }),
    };
  }
  return { safety, changes };
}

/** Everything that gave way until now, for the history. */
export function safetyPeriods({ sides, sinceMs, past }: Safety, nowMs: number): AudioSafePeriod[] {
  const all = (['send', 'receive'] as const).reduce(
    (periods, direction) =>
      withPeriod(periods, { direction, ...sides[direction], lastedMs: nowMs - sinceMs[direction] }),
    past,
  );
  return all.map(({ ms, ...period }) => ({ ...period, seconds: Math.round(ms / 1_000) }));
}

/** Both directions as others may know them; null: nothing gives way. */
export function sidesView({ sides }: Safety): AudioSafeSides | null {
  return sides.send.level === 0 && sides.receive.level === 0 ? null : sides;
}

/** A level has a cause, and none has none. */
function plausible({ level, cause }: AudioSafeSides[Direction]): AudioSafeSides[Direction] {
  return level === 0 ? unharmed : { level, cause: cause ?? 'chosen' };
}

type Ended = AudioSafeSides[Direction] & { readonly direction: Direction; readonly lastedMs: number };

function withPeriod(past: readonly Period[], { direction, level, cause, lastedMs }: Ended): readonly Period[] {
  if (level === 0 || cause === null) return past;
  const same = (one: Period) => one.direction === direction && one.level === level && one.cause === cause;
  const known = past.find(same);
  const added = { direction, level, cause, times: (known?.times ?? 0) + 1, ms: (known?.ms ?? 0) + lastedMs };
  return [...past.filter((one) => !same(one)), added];
}
