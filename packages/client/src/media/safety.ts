import type { ReceivePlan, SendPlan } from '@madang/core/audio-safe';
import type { AudioSafePolicy, AudioSafeSides, ParticipantId, TrackId, TrackSource } from '@madang/protocol';
import type { AudioSafeView } from '../api/snapshot.ts';
import type { Clock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';
import type { AudioSafeGuard } from './audio-safe.ts';
import type { Publication, SendCap } from './publication.ts';
import type { Receiver } from './receiver.ts';
import type { LineStats } from './stats.ts';

/** What Audio Safe works on. */
export type SafetyOptions = {
  readonly clock: Clock;
  readonly publication: (source: TrackSource) => Publication;
  readonly receiver: Receiver;
  /** null: there is no media connection. */
  readonly measure: () => Promise<LineStats | null>;
  readonly restartIce: () => void;
  /** false: only what the person chooses counts, whatever the room says. */
  readonly automatic: boolean;
  readonly onView: (view: AudioSafeView) => void;
  /** A level changed: the server is to know. */
  readonly onChange: () => void;
  /** Work on own pictures is to be done on so many a second at most; null: on all. */
  readonly onEffectsBudget: (frameRate: number | null) => void;
  readonly onError: (error: unknown) => void;
};

/** What decides is loaded so long after entering: nothing on the way into a call waits for it. */
const LOAD_AFTER_MS = 1_000;
/** Pictures come back one after the other: all at once may be more than the line bears. */
const RETURN_INTERVAL_MS = 1_000;

const unharmed = { level: 0, cause: null } as const;

/** Does what Audio Safe plans: holds back what is sent, and asks for less of what is received. */
export class PictureSafety {
  readonly #options: SafetyOptions;
  readonly #scope: Scope;
  #guard: Promise<AudioSafeGuard> | null = null;
  #policy: AudioSafePolicy | null = null;
  #cameras: ReceivePlan['cameras'] = 'tiles';
  #cameraHeightPx: number | null = null;
  #screenFrameRate: number | null = null;
  /** Cameras that are still to come back. */
  readonly #held = new Set<TrackId>();
  #undecodable: ReadonlySet<ParticipantId> = new Set();
  #selfId: ParticipantId | null = null;
  /** Who of the others spoke last, and is still there. */
  #speakerId: ParticipantId | null = null;
  /** How far pictures give way now. */
  sides: AudioSafeSides = { send: unharmed, receive: unharmed };

  constructor(options: SafetyOptions) {
    this.#options = options;
    this.#scope = new Scope(options.clock, options.onError);
  }

  /** Takes the room's policy; where it lets it, looking begins soon after the first one. */
  follow(policy: AudioSafePolicy): void {
    const first = this.#policy === null;
    this.#policy = policy;
    if (this.#guard !== null) this.#scope.spawn(async () => (await this.#load()).follow(policy));
    else if (first && policy.automatic && this.#options.automatic)
      this.#scope.after(LOAD_AFTER_MS, () => this.#scope.spawn(() => this.#load()));
  }

  /** What the person asks for themselves, in both directions. */
  choose(choice: 'auto' | 'audio-only' | 'video'): void {
    this.#scope.spawn(async () => (await this.#load()).choose(choice));
  }

  /** Whose pictures cannot be decrypted here, and need not come. */
  hide(undecodable: ReadonlySet<ParticipantId>): void {
    this.#undecodable = undecodable;
    this.#limitViews();
  }

  /** Who one is, and who speaks. Silence changes nothing about whom one looks at, nor does one's own voice. */
  hear(speakerId: ParticipantId | null, selfId = this.#selfId): void {
    this.#selfId = selfId;
    if (speakerId !== null && speakerId !== selfId) this.#look(speakerId);
  }

  /** Somebody is gone. */
  left(participantId: ParticipantId): void {
    if (participantId === this.#speakerId) this.#look(null);
  }

  close(): void {
    this.#scope.close();
    this.#guard?.then((guard) => guard.close()).catch(() => undefined);
  }

  #load(): Promise<AudioSafeGuard> {
    this.#guard ??= import('./audio-safe.ts')
      .then(({ AudioSafeGuard }) => this.#begin(AudioSafeGuard))
      .catch((error: unknown) => {
        this.#guard = null;
        throw error;
      });
    return this.#guard;
  }

  #begin(Guard: typeof AudioSafeGuard): AudioSafeGuard {
    const { clock, measure, restartIce, automatic, onView, onChange, onError } = this.#options;
    const guard = new Guard({
      clock,
      measure,
      send: (plan) => this.#send(plan),
      receive: (plan) => this.#receive(plan),
      restartIce,
      automatic,
      onView,
      onChange: (sides) => {
        this.sides = sides;
        onChange();
      },
      onError,
    });
    if (this.#policy !== null) guard.follow(this.#policy);
    if (this.#scope.closed) guard.close();
    return guard;
  }

  #send({ camera, oneLayer, audioBitrateBps, effectsFrameRate }: SendPlan): void {
    const { publication, onEffectsBudget } = this.#options;
    onEffectsBudget(effectsFrameRate);
    const picture = typeof camera === 'string' ? camera : { ...camera, oneLayer };
    const sound: SendCap =
      audioBitrateBps === null
        ? 'full'
        : { heightPx: null, frameRate: null, bitrateBps: audioBitrateBps, oneLayer: true };
    this.#scope.spawn(() => publication('camera').restrict(picture));
    this.#scope.spawn(() => publication('microphone').restrict(sound));
  }

  #receive({ cameras, cameraHeightPx, screenFrameRate }: ReceivePlan): void {
    const returning = this.#cameras !== 'tiles' && cameras === 'tiles';
    this.#cameras = cameras;
    this.#cameraHeightPx = cameraHeightPx;
    this.#screenFrameRate = screenFrameRate;
    if (cameras !== 'tiles') this.#held.clear();
    if (returning) {
      for (const { id, source } of this.#options.receiver.tracks) if (source === 'camera') this.#held.add(id);
      this.#letBack();
    }
    this.#limitViews();
  }

  #letBack(): void {
    const [next] = this.#held;
    if (next === undefined) return;
    this.#held.delete(next);
    this.#limitViews();
    this.#scope.after(RETURN_INTERVAL_MS, () => this.#letBack());
  }

  #look(speakerId: ParticipantId | null): void {
    if (speakerId === this.#speakerId) return;
    this.#speakerId = speakerId;
    if (this.#cameras === 'speaker') this.#limitViews();
  }

  #limitViews(): void {
    this.#options.receiver.limitViews(({ id, source, participantId }) => {
      // A picture that stays dark would have its sender asked for key frames without end.
      if (this.#undecodable.has(participantId)) return 'none';
      if (source !== 'camera') return this.#screenFrameRate === null ? 'full' : { frameRate: this.#screenFrameRate };
      const speaker = this.#speakerId ?? participantId;
      if (this.#cameras === 'none' || (this.#cameras === 'speaker' && participantId !== speaker)) return 'none';
      if (this.#held.has(id) && participantId !== this.#speakerId) return 'none';
      return this.#cameraHeightPx === null ? 'full' : { heightPx: this.#cameraHeightPx };
    });
  }
}
