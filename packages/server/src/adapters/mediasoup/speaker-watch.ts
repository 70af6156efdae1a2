import { newSpeakerState, type SpeakerInput, type SpeakerState, stepSpeaker } from '@madang/core';
import type { ParticipantId } from '@madang/protocol';
import type { types } from 'mediasoup';

/** Volume in dBov above which somebody is heard, and how often volumes are looked at. */
const HEARD = { threshold: -55, interval: 500 } as const;

/** Watches the microphones of a room for who speaks. Lives and ends with the router it runs on. */
export class SpeakerWatch {
  readonly #dominance: types.ActiveSpeakerObserver;
  readonly #volume: types.AudioLevelObserver;
  readonly #owners = new Map<string, ParticipantId>();
  readonly #tell: (participantId: ParticipantId | null) => void;
  #state: SpeakerState<ParticipantId> = newSpeakerState;

  private constructor(
    dominance: types.ActiveSpeakerObserver,
    volume: types.AudioLevelObserver,
    tell: (participantId: ParticipantId | null) => void,
  ) {
    this.#dominance = dominance;
    this.#volume = volume;
    this.#tell = tell;
    dominance.on('dominantspeaker', ({ producer }) => this.#heard('dominant', producer));
    volume.on('volumes', ([loudest]) => loudest && this.#heard('sound', loudest.producer));
    volume.on('silence', () => this.#step({ type: 'silence' }));
  }

  static async open(router: types.Router, tell: (participantId: ParticipantId | null) => void): Promise<SpeakerWatch> {
    const [dominance, volume] = await Promise.all([
      router.createActiveSpeakerObserver({ interval: 300 }),
      router.createAudioLevelObserver({ maxEntries: 1, ...HEARD }),
    ]);
    return new SpeakerWatch(dominance, volume, tell);
  }

  /** Listens to a microphone, which must be present on the watch's router. */
  async add(producer: types.Producer, participantId: ParticipantId): Promise<void> {
    this.#owners.set(producer.id, participantId);
    producer.observer.once('close', () => {
      this.#owners.delete(producer.id);
      this.#step({ type: 'gone', who: participantId });
    });
    await Promise.all([
      this.#dominance.addProducer({ producerId: producer.id }),
      this.#volume.addProducer({ producerId: producer.id }),
    ]);
  }

  #heard(type: 'dominant' | 'sound', producer: types.Producer): void {
    const who = this.#owners.get(producer.id);
    if (who === undefined) return;
    this.#step(type === 'dominant' ? { type, who } : { type, loudest: who });
  }

  #step(input: SpeakerInput<ParticipantId>): void {
    const before = this.#state.current;
    this.#state = stepSpeaker(this.#state, input);
    if (this.#state.current !== before) this.#tell(this.#state.current);
  }
}
