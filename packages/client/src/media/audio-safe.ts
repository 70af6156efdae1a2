import {
  type AudioSafe,
  type AudioSafeInput,
  defaultAudioSafePolicy,
  isPinned,
  newAudioSafe,
  type Pressure,
  type ReceivePlan,
  receivePlan,
  SAFE,
  type SendPlan,
  sendPlan,
  stepAudioSafe,
} from '@madang/core/audio-safe';
import type { AudioSafePolicy, AudioSafeSides } from '@madang/protocol';
import type { AudioSafeView } from '../api/snapshot.ts';
import type { Clock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';
import { linkSamples } from './link-samples.ts';
import { watchPressure } from './pressure.ts';
import type { LineStats } from './stats.ts';

/** What the guard works with. */
export type GuardOptions = {
  readonly clock: Clock;
  /** null: there is no media connection. */
  readonly measure: () => Promise<LineStats | null>;
  readonly send: (plan: SendPlan) => void;
  readonly receive: (plan: ReceivePlan) => void;
  readonly restartIce: () => void;
  readonly onView: (view: AudioSafeView) => void;
  /** A level changed: the server is to know. */
  readonly onChange: (sides: AudioSafeSides) => void;
  readonly onError: (error: unknown) => void;
  /** false: only what the person chooses counts, whatever the room says. */
  readonly automatic: boolean;
};

/** A direction as a person sees it: what they send, what they receive. */
type Direction = 'send' | 'receive';

const SAMPLE_INTERVAL_MS = 1_000;

/** Keeps sound alive on bad lines and busy devices: looks once a second, decides by {@link stepAudioSafe}, acts on plans. */
export class AudioSafeGuard {
  readonly #options: GuardOptions;
  readonly #scope: Scope;
  #policy: AudioSafePolicy = defaultAudioSafePolicy;
  #states: Record<Direction, AudioSafe>;
  #looking = false;
  #before: LineStats | null = null;
  #pressure: Pressure | null = null;

  constructor(options: GuardOptions) {
    this.#options = options;
    this.#scope = new Scope(options.clock, options.onError);
    const fresh = newAudioSafe(options.clock.now(), this.#policy);
    this.#states = { send: fresh, receive: fresh };
  }

  /** Takes the room's policy; with the first one that lets it, looking begins. */
  follow(policy: AudioSafePolicy): void {
    this.#policy = policy;
    if (this.#looking || !this.#options.automatic || !policy.automatic) return;
    this.#looking = true;
    this.#scope.every(SAMPLE_INTERVAL_MS, () => this.#look());
    this.#scope.add(watchPressure((pressure) => (this.#pressure = pressure)));
  }

  /** What the person asks for themselves, in both directions. */
  choose(choice: 'auto' | 'audio-only' | 'video'): void {
    const atMs = this.#options.clock.now();
    for (const direction of ['send', 'receive'] as const) this.#step(direction, { type: 'choose', choice, atMs });
    this.#tell();
  }

  /** How far pictures give way now, as the server is told. */
  get #sides(): AudioSafeSides {
    const { send, receive } = this.#states;
    const side = ({ level, cause }: AudioSafe) => ({ level, cause: level === 0 ? null : cause });
    return { send: side(send), receive: side(receive) };
  }

  close(): void {
    this.#scope.close();
  }

  async #look(): Promise<void> {
    const raw = await this.#options.measure();
    const before = this.#before;
    this.#before = raw;
    if (raw === null || before === null || this.#scope.closed) return;
    const samples = linkSamples(raw, before, { atMs: this.#options.clock.now(), pressure: this.#pressure });
    this.#step('send', { type: 'sample', sample: samples.send });
    this.#step('receive', { type: 'sample', sample: samples.receive });
    this.#tell();
  }

  #step(direction: Direction, input: AudioSafeInput): void {
    const { state, change, restartIce } = stepAudioSafe(this.#states[direction], input, this.#policy);
    this.#states = { ...this.#states, [direction]: state };
    if (restartIce) this.#options.restartIce();
    if (change === null) return;
    if (direction === 'send') this.#options.send(sendPlan(state.level));
    else this.#options.receive(receivePlan(state.level));
    this.#options.onChange(this.#sides);
  }

  #tell(): void {
    const { send, receive } = this.#states;
    this.#options.onView({ send: viewOf(send), receive: viewOf(receive), choice: send.wish.kind });
  }
}

function viewOf(state: AudioSafe): AudioSafeView['send'] {
  const { level, cause, warning } = state;
  return { level, cause, warning, safe: level >= SAFE, pinned: isPinned(state) };
}
