import { limits, type MediaEvent, type ParticipantId } from '@madang/protocol';
import type { types } from 'mediasoup';

type Levels = Extract<MediaEvent, { type: 'levels' }>['items'];

/**
 * How the worker listens: the mean of each 300 ms (mediasoup wants ten packets in it, 200 ms of sound, so a third may be
 * lost), and no more people than could be worth telling apart.
 */
const LOOK = { interval: 300, maxEntries: 16, threshold: limits.speechFloorDbov } as const;

/** Tells how loud the microphones of a room are. Lives and ends with the router it runs on. */
export class LevelWatch {
  readonly #observer: types.AudioLevelObserver;
  readonly #owners = new Map<string, ParticipantId>();

  private constructor(observer: types.AudioLevelObserver, tell: (levels: Levels) => void) {
    this.#observer = observer;
    observer.on('volumes', (volumes) => tell(volumes.flatMap((one) => this.#levelOf(one))));
    observer.on('silence', () => tell([]));
  }

  static async open(router: types.Router, tell: (levels: Levels) => void): Promise<LevelWatch> {
    return new LevelWatch(await router.createAudioLevelObserver(LOOK), tell);
  }

  /** Listens to a microphone, which must be present on the watch's router. */
  async add(producer: types.Producer, participantId: ParticipantId): Promise<void> {
    this.#owners.set(producer.id, participantId);
    producer.observer.once('close', () => this.#owners.delete(producer.id));
    await this.#observer.addProducer({ producerId: producer.id });
  }

  #levelOf({ producer, volume }: types.AudioLevelObserverVolume): Levels {
    const participantId = this.#owners.get(producer.id);
    return participantId === undefined ? [] : [{ participantId, levelDbov: volume }];
  }
}
