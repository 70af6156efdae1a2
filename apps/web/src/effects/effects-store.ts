import type { TrackProcessor, TrackProcessors } from '@madang/client';
import type { Background, BackgroundLook, EffectSupport, NoiseSuppression } from '@madang/client/effects';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { asRecord, recall, remember } from '../lib/storage.ts';
import { type BackgroundId, readBackground } from './choices.ts';
import { keepOwnPicture, loadPicture, ownPicture, sceneUrls } from './pictures.ts';

/** What the person chose, and how far it is. */
export type EffectsState = {
  /** null: not looked at yet. */
  readonly support: EffectSupport | null;
  readonly background: BackgroundId;
  readonly noise: boolean;
  /** The own picture, as a data address. */
  readonly own: string | null;
  /** What is being made ready. */
  readonly busy: 'background' | 'noise' | null;
  /** What could not be begun the last time; all is as before then. */
  readonly failed: 'background' | 'noise' | 'picture' | null;
};

/** A preview or a call: what effects work in. */
export type EffectsHost = {
  setProcessor(source: 'microphone' | 'camera', processor: TrackProcessor | null): Promise<void>;
};

const KEY = 'madang.effects';
/** The server has the engines beside its SDK. */
const ASSETS = '/sdk/';

/**
 * Background and noise suppression of this person, in the preview and in calls alike. What was chosen is remembered; engines are
 * loaded when they are first needed. A chosen background that does not work keeps the camera off: the room is not shown.
 */
export class EffectsStore {
  readonly state: StoreApi<EffectsState>;
  #background: Promise<Background> | null = null;
  #noise: Promise<NoiseSuppression> | null = null;
  /** What is in force, where the choice may be ahead of it. */
  #done: { readonly background: BackgroundId; readonly noise: boolean };
  #turns: Promise<void> = Promise.resolve();

  constructor() {
    const kept = asRecord(recall(KEY));
    const own = ownPicture();
    this.#done = { background: readBackground(kept?.['background'], own !== null), noise: kept?.['noise'] === true };
    this.state = createStore<EffectsState>(() => ({
      support: null,
      ...this.#done,
      own,
      busy: null,
      failed: null,
    }));
  }

  /** Looks what this browser can do; nothing is loaded for it but a few KiB. */
  async look(): Promise<void> {
    if (this.state.getState().support !== null) return;
    const { effectSupport } = await import('@madang/client/effects');
    this.state.setState({ support: effectSupport() });
  }

  /** What is to work on microphone and camera from the first moment. */
  processors(): TrackProcessors {
    const { background, noise } = this.state.getState();
    return { camera: background === 'none' ? null : this.#camera, microphone: noise ? this.#microphone : null };
  }

  /** Shows something else behind the person, in `host` and from now on. */
  async setBackground(background: BackgroundId, host: EffectsHost | null): Promise<void> {
    this.state.setState({ background, failed: null });
    await this.#inTurn('background', async () => {
      // Somebody who goes through the choices by keyboard means the last one.
      if (this.state.getState().background !== background) return;
      try {
        if (background !== 'none') await (await this.#readyBackground()).setLook(await this.#lookOf(background));
        await host?.setProcessor('camera', background === 'none' ? null : this.#camera);
        this.#done = { ...this.#done, background };
      } catch (error) {
        this.state.setState({ background: this.#done.background });
        throw error;
      }
    });
  }

  /** Takes noise away from the microphone, or not. */
  async setNoise(noise: boolean, host: EffectsHost | null): Promise<void> {
    this.state.setState({ noise, failed: null });
    await this.#inTurn('noise', async () => {
      if (this.state.getState().noise !== noise) return;
      try {
        if (noise) await this.#readyNoise();
        await host?.setProcessor('microphone', noise ? this.#microphone : null);
        this.#done = { ...this.#done, noise };
      } catch (error) {
        this.state.setState({ noise: this.#done.noise });
        throw error;
      }
    });
  }

  /** Takes a picture file in and shows it behind the person. */
  async setOwnPicture(file: Blob, host: EffectsHost | null): Promise<void> {
    try {
      this.state.setState({ own: await keepOwnPicture(file) });
    } catch {
      return this.state.setState({ failed: 'picture' });
    }
    await this.setBackground('own', host);
  }

  /** One change after another, each told while it lasts. */
  #inTurn(what: 'background' | 'noise', work: () => Promise<void>): Promise<void> {
    const turn = async () => {
      this.state.setState({ busy: what });
      try {
        await work();
        remember(KEY, this.#done);
      } catch {
        this.state.setState({ failed: what });
      } finally {
        this.state.setState({ busy: null });
      }
    };
    this.#turns = this.#turns.then(turn);
    return this.#turns;
  }

  readonly #camera: TrackProcessor = {
    kind: 'video',
    open: async (input, onFailed) => {
      // A worker that failed may be gone: the next try gets another.
      try {
        return await (await this.#readyBackground()).open(input, (error) => {
          this.#forgetBackground();
          onFailed(error);
        });
      } catch (error) {
        this.#forgetBackground();
        throw error;
      }
    },
  };

  readonly #microphone: TrackProcessor = {
    kind: 'audio',
    // One engine at a time.
    constraints: { noiseSuppression: false },
    open: async (input, onFailed) => {
      // The microphone goes on without it; so does what is shown.
      const stopped = () => {
        this.#done = { ...this.#done, noise: false };
        this.state.setState({ noise: false });
      };
      try {
        return await (await this.#readyNoise()).open(input, (error) => {
          stopped();
          onFailed(error);
        });
      } catch (error) {
        stopped();
        throw error;
      }
    },
  };

  #readyBackground(): Promise<Background> {
    this.#background ??= this.#makeBackground().catch((error: unknown) => {
      this.#background = null;
      throw error;
    });
    return this.#background;
  }

  async #makeBackground(): Promise<Background> {
    const { createBackground } = await import('@madang/client/effects');
    return await createBackground({ assets: ASSETS, look: await this.#lookOf(this.state.getState().background) });
  }

  #forgetBackground(): void {
    this.#background?.then(
      (background) => background.close(),
      () => undefined,
    );
    this.#background = null;
  }

  #readyNoise(): Promise<NoiseSuppression> {
    const make = async () => await (await import('@madang/client/effects')).createNoiseSuppression({ assets: ASSETS });
    this.#noise ??= make().catch((error: unknown) => {
      this.#noise = null;
      throw error;
    });
    return this.#noise;
  }

  async #lookOf(background: BackgroundId): Promise<BackgroundLook> {
    switch (background) {
      case 'none':
      case 'blur-strong':
        return { kind: 'blur', strength: 'strong' };
      case 'blur-light':
        return { kind: 'blur', strength: 'light' };
      case 'own':
        return { kind: 'image', image: await loadPicture(this.state.getState().own ?? '') };
      default:
        return { kind: 'image', image: await loadPicture(sceneUrls[background]) };
    }
  }
}
