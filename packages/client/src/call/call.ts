import type {
  AnyEvent,
  ParticipantId,
  Role,
  SignalMethod,
  SignalRequestInput,
  SignalResponse,
  TrackId,
  TrackSource,
  CallSnapshot as WireSnapshot,
} from '@madang/protocol';
import type { Call, CameraOptions, JoinOptions, Logger, MicrophoneOptions, ScreenShareOptions } from '../api/call.ts';
import type { MadangError } from '../api/errors.ts';
import type { CallEventName, CallEvents, CallListener } from '../api/events.ts';
import type { CallCloseReason, CallSnapshot } from '../api/snapshot.ts';
import type { CallStats } from '../api/stats.ts';
import type { LocalTrack, RemoteTrack } from '../api/tracks.ts';
import { clientError, toMadangError } from '../errors.ts';
import type { Clock } from '../kernel/clock.ts';
import { Emitter } from '../kernel/emitter.ts';
import { Scope } from '../kernel/scope.ts';
import { Store } from '../kernel/store.ts';
import { SDK_NAME } from '../kernel/wire.ts';
import { MediaSession } from '../media/session.ts';
import type { SessionKey } from '../signal/client.ts';
import { SignalClient } from '../signal/client.ts';
import type { OpenSocket } from '../signal/socket.ts';
import type { StateInput } from '../state/input.ts';
import { narrate } from '../state/narrate.ts';
import { initialSnapshot, reduce } from '../state/reduce.ts';
import { rememberSession } from './memory.ts';
import { Sources } from './sources.ts';

/** What a call is made of. */
export type CallParts = {
  readonly url: string;
  readonly options: JoinOptions;
  readonly openSocket: OpenSocket;
  readonly clock: Clock;
};

const silentLogger: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A call: wires signalling, media, own sources and state together. Each of them knows only what it is handed. */
export class MadangCall implements Call {
  readonly #parts: CallParts;
  readonly #logger: Logger;
  readonly #scope: Scope;
  readonly #emitter = new Emitter<CallEvents>();
  readonly #store = new Store<CallSnapshot>(initialSnapshot);
  readonly #signal: SignalClient;
  readonly #media: MediaSession;
  readonly #sources: Sources;
  /** Events before the page can listen: it has the call only when joining is done. */
  #early: (() => void)[] | null = [];
  /** The page went on with a participant of the page before, whose media the server opens anew. */
  #adopted = false;

  constructor(parts: CallParts) {
    this.#parts = parts;
    this.#logger = parts.options.logger ?? silentLogger;
    this.#scope = new Scope(parts.clock, (error) => this.#fail(toMadangError(error, 'MEDIA_CONNECTION_FAILED'), null));
    this.#signal = new SignalClient({
      url: parts.url,
      openSocket: parts.openSocket,
      clock: parts.clock,
      listener: {
        event: (event) => this.#handle(event),
        reset: (snapshot) => this.#reset(snapshot),
        reconnecting: (attempt) => this.#reconnecting(attempt),
        resumed: () => this.#resumed(),
        ended: ({ reason, error }) => this.#close(closeReasons[reason], reason !== 'replaced', error),
      },
    });
    this.#media = this.#makeMedia();
    this.#sources = new Sources(this.#media, {
      state: (source, state) => this.#dispatch({ type: 'source', source, state }),
      added: (track) => this.#emit('localTrackAdded', { track }),
      removed: (track) => this.#emit('localTrackRemoved', { track }),
      muted: (trackId, muted) => {
        const participantId = this.self?.id;
        if (participantId !== undefined) this.#dispatch({ type: 'ownMuted', participantId, trackId, muted });
      },
      failed: (error, source) => this.#fail(error, source),
    });
  }

  get snapshot(): CallSnapshot {
    return this.#store.value;
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
    return this.#media.receiver.tracks;
  }

  subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  on<Name extends CallEventName>(event: Name, listener: CallListener<Name>): () => void {
    return this.#emitter.on(event, listener);
  }
  off<Name extends CallEventName>(event: Name, listener: CallListener<Name>): void {
    this.#emitter.off(event, listener);
  }

  track(trackId: TrackId): RemoteTrack | LocalTrack | null {
    const own = sources.map((source) => this.#sources.track(source)).find((track) => track?.id === trackId);
    return own ?? this.#media.receiver.track(trackId);
  }
  localTrack(source: TrackSource): LocalTrack | null {
    return this.#sources.track(source);
  }

  /** Enters the room, or goes on with `remembered`. Own devices open at the same time. */
  async enter(remembered: SessionKey | null): Promise<void> {
    const { microphone = false, camera = false } = this.#parts.options;
    // Tracks that were handed over are touched only once we are in: who fails to join keeps them.
    const early = (['microphone', 'camera'] as const).filter((source) => !(wishOf(source) instanceof MediaStreamTrack));
    function wishOf(source: 'microphone' | 'camera') {
      return source === 'microphone' ? microphone : camera;
    }
    for (const source of early) this.#sources.start(source, wishOf(source));
    try {
      if (remembered === null || !(await this.#adopt(remembered))) await this.#join();
    } catch (error) {
      const known = toMadangError(error, 'CONNECTION_FAILED');
      this.#close('join-failed', known.retry !== 'never', known);
      throw known;
    }
    this.#letOut();
    this.#watchPage();
    if (!early.includes('microphone')) this.#sources.start('microphone', microphone);
    if (!early.includes('camera')) this.#sources.start('camera', camera);
  }

  setMicrophone = async (on: boolean, options?: MicrophoneOptions): Promise<void> => {
    this.#mustBeOpen();
    await this.#sources.set('microphone', on, options);
  };
  setCamera = async (on: boolean, options?: CameraOptions): Promise<void> => {
    this.#mustBeOpen();
    await this.#sources.set('camera', on, options);
  };
  setScreenShare = async (on: boolean, options?: ScreenShareOptions): Promise<void> => {
    this.#mustBeOpen();
    await this.#sources.setScreen(on, options);
  };
  switchDevice = async (kind: 'microphone' | 'camera' | 'speaker', deviceId: string): Promise<void> => {
    this.#mustBeOpen();
    if (kind === 'speaker') await this.setOutputDevice(deviceId);
    else await this.#sources.switchDevice(kind, deviceId);
  };
  setOutputDevice = async (deviceId: string): Promise<void> => {
    try {
      await this.#media.receiver.output.setDevice(deviceId);
    } catch (error) {
      throw clientError('DEVICE_NOT_FOUND', error);
    }
  };
  setVolume = (participantId: ParticipantId, volume: number): void => {
    this.#media.receiver.output.setVolume(participantId, volume);
  };
  startAudio = async (): Promise<void> => {
    await this.#media.receiver.output.start();
    if (this.snapshot.audioBlocked) throw clientError('AUDIO_BLOCKED');
  };

  sendMessage = async (text: string, options: { readonly to?: ParticipantId } = {}) => {
    const { messageId } = await this.#request('chat.send', { text, ...options });
    return { id: messageId };
  };
  rename = async (name: string): Promise<void> => void (await this.#request('participant.update', { name }));
  raiseHand = async (raised: boolean): Promise<void> =>
    void (await this.#request('participant.update', { handRaised: raised }));
  subscribeTrack = async (trackId: TrackId): Promise<void> =>
    void (await this.#request('subscription.set', { trackId, wanted: true }));
  unsubscribeTrack = async (trackId: TrackId): Promise<void> =>
    void (await this.#request('subscription.set', { trackId, wanted: false }));
  mute = async (participantId: ParticipantId, source: TrackSource): Promise<void> =>
    void (await this.#request('moderation.mute', { participantId, source }));
  remove = async (participantId: ParticipantId): Promise<void> =>
    void (await this.#request('moderation.remove', { participantId }));
  setRole = async (participantId: ParticipantId, role: Role): Promise<void> =>
    void (await this.#request('moderation.setRole', { participantId, role }));
  admit = async (participantId: ParticipantId): Promise<void> =>
    void (await this.#request('moderation.admit', { participantId, admitted: true }));
  deny = async (participantId: ParticipantId): Promise<void> =>
    void (await this.#request('moderation.admit', { participantId, admitted: false }));
  setLobby = async (on: boolean): Promise<void> => void (await this.#request('moderation.setLobby', { lobby: on }));
  endForAll = async (): Promise<void> => void (await this.#request('moderation.endCall', {}));

  stats = (): Promise<CallStats> => this.#media.stats();

  leave = async (): Promise<void> => {
    if (this.state.status === 'closed') return;
    // Devices go dark at once; the server is told, but not waited for longer than a moment.
    this.#sources.close();
    const told = this.#request('session.leave', {}).catch(() => undefined);
    await Promise.race([told, new Promise<void>((resolve) => this.#scope.after(LEAVE_TIMEOUT_MS, resolve))]);
    this.#close('left', true, null);
  };

  /** Gives up joining; `enter` rejects with the error. */
  abandon(error: MadangError): void {
    this.#close('join-failed', true, error);
  }

  async #join(): Promise<void> {
    const { token, name } = this.#parts.options;
    const answer = await this.#signal.join({ token, ...(name === undefined ? {} : { name }), client: clientInfo() });
    this.#logger.info('madang: joined', { status: answer.status });
    if (answer.status === 'joined') this.#entered(answer.snapshot);
    else this.#dispatch({ type: 'state', state: { status: 'waiting' } });
  }

  async #adopt(remembered: SessionKey): Promise<boolean> {
    try {
      const answer = await this.#signal.adopt(remembered);
      this.#adopted = true;
      this.#reset(answer.status === 'reset' ? answer.snapshot : null);
      return true;
    } catch (error) {
      this.#logger.info('madang: could not go on with the participant of the page before', { error });
      return false;
    }
  }

  #entered(snapshot: WireSnapshot): void {
    this.#dispatch({ type: 'entered', snapshot });
    this.#media.enter(snapshot, this.#adopted);
    this.#adopted = false;
  }

  #handle(event: AnyEvent): void {
    // Tracks leave their elements before the state forgets who they were.
    if (event.event === 'participant.left') {
      const gone = this.participants.find((one) => one.id === event.data.participantId);
      for (const track of gone?.tracks ?? []) this.#media.receiver.drop(track.id);
    }
    if (event.event === 'track.unpublished') this.#unpublished(event.data.trackId);
    this.#media.handle(event);
    this.#dispatch({ type: 'wire', event });
    if (event.event === 'session.admitted') this.#media.enter(event.data.snapshot, false);
    else if (event.event === 'track.updated') this.#minded(event.data.track.id, event.data.track.muted, event.data.by);
    else if (event.event === 'session.closed') this.#shutDown();
  }

  /** Somebody else muted one of our tracks: what is sent follows. */
  #minded(trackId: TrackId, muted: boolean, by: ParticipantId | null): void {
    const source = sources.find((one) => this.#media.publication(one).trackId === trackId);
    if (source === undefined || !muted) return;
    if (by === null && !this.#media.publication(source).contradictsMute()) return;
    this.#scope.spawn(() => this.#sources.mutedBy(source, by));
  }

  #unpublished(trackId: TrackId): void {
    const source = sources.find((one) => this.#media.publication(one).trackId === trackId);
    if (source !== undefined) this.#sources.vanished(source);
  }

  #reset(snapshot: WireSnapshot | null): void {
    if (snapshot !== null) this.#entered(snapshot);
    else this.#dispatch({ type: 'state', state: { status: 'waiting' } });
  }

  #reconnecting(attempt: number): void {
    const { state } = this;
    const again = state.status === 'reconnecting';
    const since = again ? state.since : this.#parts.clock.now();
    const lobby = again ? state.lobby : state.status === 'waiting';
    this.#logger.warn('madang: connection lost, trying again', { attempt });
    this.#dispatch({ type: 'state', state: { status: 'reconnecting', since, attempt, lobby } });
  }

  #resumed(): void {
    const { state } = this;
    this.#logger.info('madang: connection is back');
    if (state.status !== 'reconnecting') return;
    this.#dispatch({ type: 'state', state: { status: state.lobby ? 'waiting' : 'connected' } });
  }

  #request<Method extends SignalMethod>(
    method: Method,
    data: SignalRequestInput<Method>,
  ): Promise<SignalResponse<Method>> {
    if (this.state.status === 'closed') return Promise.reject(clientError('CALL_CLOSED'));
    return this.#signal.request(method, data);
  }

  #mustBeOpen(): void {
    if (this.state.status === 'closed') throw clientError('CALL_CLOSED');
  }

  #makeMedia(): MediaSession {
    const { options, clock } = this.#parts;
    return new MediaSession({
      request: (method, data) => this.#request(method, data),
      clock,
      autoSubscribe: options.autoSubscribe ?? true,
      onState: (state) => {
        if (state === 'failed' && this.snapshot.media !== 'failed')
          this.#fail(clientError('MEDIA_CONNECTION_FAILED'), null);
        this.#dispatch({ type: 'media', media: state });
      },
      onPublished: (source, trackId) => this.#sources.published(source, trackId),
      onAdded: (track) => this.#emit('trackAdded', { track }),
      onRemoved: (track) => this.#emit('trackRemoved', { track }),
      onReady: (trackId, ready) => this.#dispatch({ type: 'ready', trackId, ready }),
      onFlowing: (trackId, flowing) => this.#dispatch({ type: 'flowing', trackId, flowing }),
      onBlocked: (blocked) => this.#dispatch({ type: 'audioBlocked', blocked }),
      onError: (error) => this.#fail(toMadangError(error, 'MEDIA_CONNECTION_FAILED'), null),
    });
  }

  #dispatch(input: StateInput): void {
    const before = this.#store.value;
    // Nothing that comes late brings an ended call back.
    if (before.state.status === 'closed') return;
    const after = reduce(before, input);
    this.#store.set(after);
    for (const { name, data } of narrate(before, after, input)) this.#emit(name, data);
  }

  #emit<Name extends CallEventName>(name: Name, data: CallEvents[Name]): void {
    const emit = () => this.#emitter.emit(name, data);
    if (this.#early === null) emit();
    else this.#early.push(emit);
  }

  /** Lets out what happened before the page had the call, once it has had its turn to listen. */
  #letOut(): void {
    this.#parts.clock.after(0, () => {
      const early = this.#early ?? [];
      this.#early = null;
      for (const emit of early) emit();
    });
  }

  #fail(error: MadangError, source: TrackSource | null): void {
    if (this.state.status === 'closed') return;
    this.#logger.warn('madang: error', { code: error.code, source });
    this.#emit('error', { error, source });
  }

  /** Keeps the socket honest when the network changes, and remembers the participant for the page after. */
  #watchPage(): void {
    this.#scope.listen(window, 'online', () => this.#signal.networkChanged());
    this.#scope.listen(window, 'offline', () => this.#signal.networkChanged());
    if (this.#parts.options.rememberSession !== true) return;
    this.#scope.listen(window, 'pagehide', () => {
      const key = this.#signal.sessionKey;
      if (key !== null) rememberSession(this.#parts.url, this.#parts.options.token, key, this.#parts.clock.now());
    });
  }

  #close(reason: CallCloseReason, canRejoin: boolean, error: MadangError | null): void {
    this.#dispatch({ type: 'state', state: { status: 'closed', reason, canRejoin, error } });
    this.#shutDown();
  }

  #shutDown(): void {
    this.#logger.info('madang: call ended', { state: this.state });
    this.#scope.close();
    this.#sources.close();
    this.#media.close();
    const { state } = this;
    this.#signal.close((state.status === 'closed' && state.error) || clientError('CALL_CLOSED'));
  }
}

/** How long leaving waits for the server's word. */
const LEAVE_TIMEOUT_MS = 1_000;

const sources: readonly TrackSource[] = ['microphone', 'camera', 'screen', 'screen-audio'];

const closeReasons: Readonly<Record<'ended' | 'replaced' | 'resume-refused' | 'lost', CallCloseReason>> = {
  ended: 'call-ended',
  replaced: 'replaced',
  'resume-refused': 'resume-expired',
  lost: 'connection-lost',
};

function clientInfo() {
  return { sdk: SDK_NAME, browser: navigator.userAgent.slice(0, 128) };
}
