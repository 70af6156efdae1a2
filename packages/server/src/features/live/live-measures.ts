import type { SafetyChange } from '@madang/core';
import type { JoinAnswer, ResumeAnswer } from '@madang/protocol';
import type { Metrics } from '../../kernel/metrics.ts';

/** What live rooms measure as they go. */
export type LiveMeasures = {
  /** Somebody was given a socket. */
  bound(status: JoinAnswer['status'] | ResumeAnswer['status']): void;
  /** An input was carried out so long after it came. */
  input(waitedMs: number): void;
  /** Somebody's pictures give way more or less than before. */
  safety(change: SafetyChange): void;
};

/** An input takes a fraction of a millisecond; what a crowd or a pause adds shows in the rest. */
const INPUT_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

/** Registers the measurements of live rooms. */
export function measureLive(metrics: Metrics): LiveMeasures {
  const bound = metrics.counter({
    name: 'madang_live_bound_total',
    help: 'Sockets given to participants: joined, waiting (lobby), resumed, reset (too much was missed).',
    labels: ['status'],
  });
  const seconds = metrics.histogram({
    name: 'madang_live_input_seconds',
    help: 'Time from an input of a room to its being carried out, the wait in the room’s queue included.',
    buckets: INPUT_SECONDS,
  });
  const levels = metrics.counter({
    name: 'madang_live_audio_safe_changes_total',
    help: 'Levels of Audio Safe taken by participants, by direction, level (0: everything … 4, 5: sound only) and cause.',
    labels: ['direction', 'level', 'cause'],
  });
  return {
    bound: (status) => bound({ status }),
    input: (waitedMs) => seconds({}, waitedMs / 1000),
    safety: ({ direction, to, cause }) => levels({ direction, level: String(to), cause: cause ?? 'none' }),
  };
}
