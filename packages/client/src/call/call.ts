import type { ParticipantId, Role, TrackId, TrackSource } from '@madang/protocol';
import type { Call, CameraOptions, MicrophoneOptions, ScreenShareOptions } from '../api/call.ts';
import type { DataOptions } from '../api/data.ts';
import type { CallEventName, CallListener } from '../api/events.ts';
import type { TrackProcessor } from '../api/processors.ts';
import type { CallSnapshot } from '../api/snapshot.ts';
import type { CallStats } from '../api/stats.ts';
import type { LocalTrack, RemoteTrack } from '../api/tracks.ts';
import { clientError } from '../errors.ts';
import type { CallLife } from './life.ts';
import type { Story } from './story.ts';

/** A call as the page holds it: reads from the story, acts through the life. */
export class MadangCall implements Call {
  readonly #life: CallLife;
  readonly #story: Story;

  constructor(life: CallLife, story: Story) {
    this.#life = life;
    this.#story = story;
  }

  get snapshot(): CallSnapshot {
    return this.#story.snapshot;
  }
  get state() {
    return this.snapshot.state;
  }
  get self() {
    return this.snapshot.self;
  }
  get participants() {
    return this.snapshot.participants;
  }
  get room() {
    return this.snapshot.room;
  }
  get chat() {
    return this.snapshot.chat;
  }
  get startedAt() {
    return this.snapshot.startedAt;
  }
  get tracks(): readonly RemoteTrack[] {
    return this.#life.media.receiver.tracks;
  }

  subscribe = (listener: () => void): (() => void) => this.#story.subscribe(listener);

  on<Name extends CallEventName>(event: Name, listener: CallListener<Name>): () => void {
    return this.#story.on(event, listener);
  }
  off<Name extends CallEventName>(event: Name, listener: CallListener<Name>): void {
    this.#story.off(event, listener);
  }

  track(trackId: TrackId): RemoteTrack | LocalTrack | null {
    return this.#life.sources.trackById(trackId) ?? this.#life.media.receiver.track(trackId);
  }
  localTrack(source: TrackSource): LocalTrack | null {
    return this.#life.sources.track(source);
  }

  setMicrophone = async (on: boolean, options?: MicrophoneOptions): Promise<void> => {
    this.#mustBeOpen();
    await this.#life.sources.set('microphone', on, options);
  };
  setCamera = async (on: boolean, options?: CameraOptions): Promise<void> => {
    this.#mustBeOpen();
    await this.#life.sources.set('camera', on, options);
  };
  setScreenShare = async (on: boolean, options?: ScreenShareOptions): Promise<void> => {
    this.#mustBeOpen();
    await this.#life.sources.setScreen(on, options);
  };
  switchDevice = async (kind: 'microphone' | 'camera' | 'speaker', deviceId: string): Promise<void> => {
    this.#mustBeOpen();
    if (kind === 'speaker') await this.setOutputDevice(deviceId);
    else await this.#life.sources.switchDevice(kind, deviceId);
  };
  setProcessor = async (source: 'microphone' | 'camera', processor: TrackProcessor | null): Promise<void> => {
    this.#mustBeOpen();
    await this.#life.sources.setProcessor(source, processor);
  };
  setOutputDevice = async (deviceId: string): Promise<void> => {
    try {
      await this.#life.media.receiver.output.setDevice(deviceId);
    } catch (error) {
      throw clientError('DEVICE_NOT_FOUND', error);
    }
  };
  setVolume = (participantId: ParticipantId, volume: number): void => {
    this.#life.media.receiver.output.setVolume(participantId, volume);
  };
  startAudio = async (): Promise<void> => {
    await this.#life.media.receiver.output.start();
    if (this.snapshot.audioBlocked) throw clientError('AUDIO_BLOCKED');
  };

  sendMessage = async (text: string, options: { readonly to?: ParticipantId } = {}) => {
    const { messageId } = await this.#life.request('chat.send', { text, ...options });
    return { id: messageId };
  };
  sendData = async (payload: string | Uint8Array, options: DataOptions = {}): Promise<void> => {
    this.#mustBeOpen();
    await this.#life.media.data.send(payload, options);
  };
  rename = async (name: string): Promise<void> => void (await this.#life.request('participant.update', { name }));
  raiseHand = async (raised: boolean): Promise<void> =>
    void (await this.#life.request('participant.update', { handRaised: raised }));
  subscribeTrack = async (trackId: TrackId): Promise<void> =>
    void (await this.#life.request('subscription.set', { trackId, wanted: true }));
  unsubscribeTrack = async (trackId: TrackId): Promise<void> =>
    void (await this.#life.request('subscription.set', { trackId, wanted: false }));
  mute = async (participantId: ParticipantId, source: TrackSource): Promise<void> =>
    void (await this.#life.request('moderation.mute', { participantId, source }));
  remove = async (participantId: ParticipantId): Promise<void> =>
    void (await this.#life.request('moderation.remove', { participantId }));
  setRole = async (participantId: ParticipantId, role: Role): Promise<void> =>
    void (await this.#life.request('moderation.setRole', { participantId, role }));
  admit = async (participantId: ParticipantId): Promise<void> =>
    void (await this.#life.request('moderation.admit', { participantId, admitted: true }));
  deny = async (participantId: ParticipantId): Promise<void> =>
    void (await this.#life.request('moderation.admit', { participantId, admitted: false }));
  setAudioSafe = (choice: 'auto' | 'audio-only' | 'video'): void => this.#life.media.safety.choose(choice);
  setLobby = async (on: boolean): Promise<void> =>
    void (await this.#life.request('moderation.setLobby', { lobby: on }));
  endForAll = async (): Promise<void> => void (await this.#life.request('moderation.endCall', {}));

  stats = (): Promise<CallStats> => this.#life.media.stats();
  leave = (): Promise<void> => this.#life.leave();

  #mustBeOpen(): void {
    if (this.#story.closed) throw clientError('CALL_CLOSED');
  }
}
