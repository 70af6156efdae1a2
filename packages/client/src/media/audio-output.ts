import type { ParticipantId, TrackId } from '@madang/protocol';
import type { RemoteMedia } from './remote-track.ts';

/** Plays all remote sound through hidden elements: one output device, a volume for each participant. */
export class AudioOutput {
  readonly #elements = new Map<TrackId, { readonly element: HTMLAudioElement; readonly track: RemoteMedia }>();
  readonly #volumes = new Map<ParticipantId, number>();
  readonly #onBlocked: (blocked: boolean) => void;
  #deviceId = '';

  constructor(onBlocked: (blocked: boolean) => void) {
    this.#onBlocked = onBlocked;
  }

  /** Starts to play a track, or goes on with its new media. */
  play(track: RemoteMedia): void {
    const known = this.#elements.get(track.id);
    const element = known?.element ?? document.createElement('audio');
    if (known === undefined) {
      this.#elements.set(track.id, { element, track });
      element.volume = this.#volumes.get(track.participantId) ?? 1;
      if (this.#deviceId !== '') this.#sink(element).catch(() => undefined);
    }
    element.srcObject = new MediaStream([track.mediaStreamTrack]);
    void this.#start(element);
  }

  remove(trackId: TrackId): void {
    const known = this.#elements.get(trackId);
    if (known !== undefined) known.element.srcObject = null;
    this.#elements.delete(trackId);
  }

  setVolume(participantId: ParticipantId, volume: number): void {
    const bounded = Math.min(1, Math.max(0, volume));
    this.#volumes.set(participantId, bounded);
    for (const { element, track } of this.#elements.values())
      if (track.participantId === participantId) element.volume = bounded;
  }

  async setDevice(deviceId: string): Promise<void> {
    this.#deviceId = deviceId;
    await Promise.all([...this.#elements.values()].map(({ element }) => this.#sink(element)));
  }

  /** Plays everything that the browser has kept silent; works from a click only. */
  async start(): Promise<void> {
    await Promise.all([...this.#elements.values()].map(({ element }) => this.#start(element)));
  }

  close(): void {
    for (const { element } of this.#elements.values()) element.srcObject = null;
    this.#elements.clear();
  }

  async #start(element: HTMLAudioElement): Promise<void> {
    try {
      await element.play();
      this.#onBlocked(false);
    } catch (error) {
      // AbortError: another source was set meanwhile, and played by that call.
      if (error instanceof DOMException && error.name === 'NotAllowedError') this.#onBlocked(true);
    }
  }

  async #sink(element: HTMLAudioElement): Promise<void> {
    // Safari has no choice of output device: sound goes where the system sends it.
    if ('setSinkId' in element) await element.setSinkId(this.#deviceId);
  }
}
