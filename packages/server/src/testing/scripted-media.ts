import {
  AppError,
  type MediaCommand,
  type MediaEvent,
  type MediaRequest,
  type MediaResponse,
  type RtpParameters,
  type TrackId,
  type TransportOptions,
} from '@madang/protocol';
import type { MediaEngine, MediaWorkerStatus } from '../ports/media-engine.ts';

/** One command that was given, in order. */
export type GivenCommand = {
  [Name in MediaCommand]: { readonly name: Name; readonly request: MediaRequest<Name> };
}[MediaCommand];

/**
 * A media engine that carries nothing: for tests of signalling that need faults at a moment of their choosing. It keeps
 * the books of the real one: commands for what was never opened fail as they would there.
 */
export class ScriptedMedia implements MediaEngine {
  readonly given: GivenCommand[] = [];
  readonly #listeners = new Set<(event: MediaEvent) => void>();
  readonly #rooms = new Set<string>();
  readonly #tracks = new Map<TrackId, RtpParameters>();
  readonly #failures = new Map<MediaCommand, AppError>();
  readonly #held = new Map<MediaCommand, Promise<void>>();

  async command<Name extends MediaCommand>(name: Name, request: MediaRequest<Name>): Promise<MediaResponse<Name>> {
    const given = { name, request } as GivenCommand;
    this.given.push(given);
    await this.#held.get(name);
    const failure = this.#failures.get(name);
    if (failure !== undefined) throw failure;
    return this.#answer(given) as MediaResponse<Name>;
  }

  /** Makes a command fail from now on; null: no longer. */
  fail(name: MediaCommand, error: AppError | null): void {
    if (error === null) this.#failures.delete(name);
    else this.#failures.set(name, error);
  }

  /** Keeps back the answers to a command until the returned function is called. */
  hold(name: MediaCommand): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#held.set(name, promise);
    return () => {
      this.#held.delete(name);
      resolve();
    };
  }

  emit(event: MediaEvent): void {
    if (event.type === 'roomLost') this.#rooms.delete(event.roomId);
    for (const listener of this.#listeners) listener(event);
  }

  onEvent(listener: (event: MediaEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async status(): Promise<readonly MediaWorkerStatus[]> {
    return [];
  }

  async close(): Promise<void> {
    this.#listeners.clear();
  }

  #answer(given: GivenCommand): unknown {
    const { roomId } = given.request;
    if (given.name === 'openRoom') {
      this.#rooms.add(roomId);
      return {};
    }
    if (!this.#rooms.has(roomId)) throw new AppError('ROOM_NOT_LIVE');
    switch (given.name) {
      case 'closeRoom':
        this.#rooms.delete(roomId);
        return {};
      case 'openParticipant':
        return { routerRtpCapabilities: { codecs: [] }, send: transport('send'), receive: transport('receive') };
      case 'restartIce':
        return { iceParameters: transport('new').iceParameters };
      case 'publish':
        this.#tracks.set(given.request.trackId, given.request.rtpParameters);
        return { codec: given.request.rtpParameters.codecs[0]?.mimeType ?? '' };
      case 'subscribe': {
        const parameters = this.#tracks.get(given.request.trackId);
        if (parameters === undefined) throw new AppError('TRACK_NOT_FOUND');
        const decodable = given.request.rtpCapabilities.codecs.some(
          (codec) => codec.mimeType === parameters.codecs[0]?.mimeType,
        );
        return { rtpParameters: decodable ? parameters : null };
      }
      case 'subscribeData':
        return { streamId: 0 };
      default:
        return {};
    }
  }
}

function transport(id: string): TransportOptions {
  return {
    id,
    iceParameters: { usernameFragment: 'ufrag', password: 'p'.repeat(24), iceLite: true },
    iceCandidates: [],
    dtlsParameters: { fingerprints: [{ algorithm: 'sha-256', value: Array(32).fill('00').join(':') }] },
    sctpParameters: {
      port: 5000,
      OS: 1024,
      MIS: 1024,
      maxMessageSize: 65_536,
      maxSendMessageSize: 65_536,
      maxReceiveMessageSize: 65_536,
    },
  };
}
