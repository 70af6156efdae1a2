import type { Clock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';

/** What listening needs from outside. */
export type HearingOptions = {
  /** Of the path that is listened to. */
  readonly epoch: number;
  readonly clock: Clock;
  /** The other end's microphone as it arrives; null: there is none. */
  readonly microphone: () => RTCRtpReceiver | null;
  /** The room's: what is below is not speech. */
  readonly thresholdDbov: () => number;
  /** It is heard from now on; null: no longer. */
  readonly tell: (levelDbov: number | null) => void;
  readonly onError: (error: unknown) => void;
};

/** Six looks count together: the 300 ms that the server's ears take. */
const LOOK_MS = 50;
const LOOKS = 6;
const SILENCE_DBOV = -127;

/**
 * Listens to the other end while two people talk directly, and tells when it begins and stops to be heard: the server,
 * which decides who speaks, hears nothing itself.
 */
export class Hearing {
  readonly #options: HearingOptions;
  readonly #scope: Scope;
  #looks: readonly number[] = [];
  #lastArrival = 0;
  #told = false;

  constructor(options: HearingOptions) {
    this.#options = options;
    this.#scope = new Scope(options.clock, options.onError);
    this.#scope.every(LOOK_MS, () => this.#look());
  }

  get epoch(): number {
    return this.#options.epoch;
  }

  close(): void {
    this.#scope.close();
  }

  #look(): void {
    this.#looks = [...this.#looks, this.#levelDbov()].slice(-LOOKS);
    if (this.#looks.length < LOOKS) return;
    const meanDbov = Math.round(this.#looks.reduce((sum, level) => sum + level, 0) / LOOKS);
    const heard = meanDbov >= this.#options.thresholdDbov();
    if (heard === this.#told) return;
    this.#told = heard;
    this.#options.tell(heard ? meanDbov : null);
  }

  #levelDbov(): number {
    const source = this.#options.microphone()?.getSynchronizationSources()[0];
    // The last packet is remembered for ten seconds (WebRTC 1.0 §5.3): only a new one is heard.
    if (source?.audioLevel === undefined || source.timestamp === this.#lastArrival) return SILENCE_DBOV;
    this.#lastArrival = source.timestamp;
    return Math.max(SILENCE_DBOV, 20 * Math.log10(source.audioLevel));
  }
}
