import type { AudioSafeLevel, AudioSafePolicy } from '@madang/protocol';
import { type AudioSafe, type AudioSafeChange, newAudioSafe, stepAudioSafe } from './machine.ts';
import { defaultAudioSafePolicy } from './policy.ts';
import { emptySample, type LinkSample } from './signals.ts';

/** A line as far as it matters here. */
export type Line = { readonly capacityBps: number; readonly lossShare: number };

/** What each level sends, bit/s, sound included. */
const DEMAND_BPS: Readonly<Record<AudioSafeLevel, number>> = {
  0: 1_740_000,
  1: 640_000,
  2: 340_000,
  3: 130_000,
  4: 30_000,
  5: 25_000,
};

/** The browser's own bandwidth estimate does not let more than this stand in the queue, ms. */
const QUEUE_MS = 2_000;
const BASE_RTT_MS = 40;
/** A browser's encoder gives way to a narrow line down to about this much. */
const LEAST_VIDEO_BPS = 60_000;

/**
 * One direction of a call over a line with a queue, second by second: what a level sends fills or drains the queue, the
 * queue makes the round trip and, when full, loses packets.
 */
export class SimulatedLink {
  readonly changes: (AudioSafeChange & { readonly atMs: number })[] = [];
  state: AudioSafe;
  restarts = 0;
  atMs = 0;
  #queuedMs = 0;
  readonly #policy: AudioSafePolicy;

  constructor(policy: AudioSafePolicy = defaultAudioSafePolicy) {
    this.#policy = policy;
    this.state = newAudioSafe(0, policy);
  }

  get rttMs(): number {
    return BASE_RTT_MS + this.#queuedMs;
  }

  /** Lets the call go on over a line for some seconds. */
  run(seconds: number, line: Line, extra: Partial<LinkSample> = {}): this {
    for (let second = 0; second < seconds; second += 1) {
      this.atMs += 1_000;
      this.#observe({ ...this.#sample(line), ...extra });
    }
    return this;
  }

  /** What the person asks for. */
  choose(choice: 'auto' | 'audio-only' | 'video'): this {
    const step = stepAudioSafe(this.state, { type: 'choose', choice, atMs: this.atMs }, this.#policy);
    this.#take(step.state, step.change);
    return this;
  }

  #observe(sample: LinkSample): void {
    const step = stepAudioSafe(this.state, { type: 'sample', sample }, this.#policy);
    if (step.restartIce) this.restarts += 1;
    this.#take(step.state, step.change);
  }

  #take(state: AudioSafe, change: AudioSafeChange | null): void {
    this.state = state;
    if (change !== null) this.changes.push({ ...change, atMs: this.atMs });
  }

  #sample({ capacityBps, lossShare }: Line): LinkSample {
    const wanted = DEMAND_BPS[this.state.level];
    const camera = this.state.level < 4;
    // The encoder follows the estimate within reason, but overshoots a sudden fall.
    const sent = camera ? Math.min(wanted, Math.max(capacityBps * 1.2, LEAST_VIDEO_BPS + 30_000)) : wanted;
    this.#queuedMs = Math.min(QUEUE_MS, Math.max(0, this.#queuedMs + (sent / capacityBps - 1) * 1_000));
    const overflow = this.#queuedMs >= QUEUE_MS ? Math.max(0, 1 - capacityBps / sent) : 0;
    return {
      ...emptySample(this.atMs),
      lossShare: lossShare + overflow,
      rttMs: this.rttMs,
      jitterMs: 8,
      reportAgeMs: 500,
      estimateBps: Math.min(capacityBps, camera ? sent * 1.5 : 100_000),
      sentBps: Math.min(sent, capacityBps),
    };
  }
}
