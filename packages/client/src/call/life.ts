import type {
  AnyEvent,
  ParticipantId,
  SignalMethod,
  SignalRequestInput,
  SignalResponse,
  TrackId,
  TrackSource,
  CallSnapshot as WireSnapshot,
} from '@madang/protocol';
import type { JoinOptions, Logger } from '../api/call.ts';
import type { MadangError } from '../api/errors.ts';
import type { CallCloseReason, CallState } from '../api/snapshot.ts';
import { clientError, toMadangError } from '../errors.ts';
import type { Clock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';
import { SDK_NAME } from '../kernel/wire.ts';
import type { CallCipher } from '../media/cipher.ts';
import { MediaSession } from '../media/session.ts';
import type { SessionKey } from '../signal/client.ts';
import { SignalClient } from '../signal/client.ts';
import type { OpenSocket } from '../signal/socket.ts';
import { openCipher } from './cipher-host.ts';
import { rememberSession } from './memory.ts';
import { Sources } from './sources.ts';
import type { Story } from './story.ts';

/** What a call is made of. */
export type CallParts = {
  readonly url: string;
  readonly options: JoinOptions;
  readonly openSocket: OpenSocket;
  readonly clock: Clock;
  readonly story: Story;
};

const silentLogger: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * The life of a call, from joining to the end: wires signalling, media and own sources together, and tells the story what
 * happens. Each of them knows only what it is handed.
 */
export class CallLife {
  readonly #parts: CallParts;
  readonly #story: Story;
  readonly #logger: Logger;
  readonly #scope: Scope;
  readonly #signal: SignalClient;
  readonly media: MediaSession;
  readonly sources: Sources;
  /** The page went on with a participant of the page before, whose media the server opens anew. */
  #adopted = false;
  #cipher: CallCipher | null = null;

  constructor(parts: CallParts) {
    this.#parts = parts;
    this.#story = parts.story;
    this.#logger = parts.options.logger ?? silentLogger;
    this.#scope = new Scope(parts.clock, (error) => this.#fail(toMadangError(error, 'MEDIA_CONNECTION_FAILED'), null));
    this.#signal = this.#makeSignal();
    this.media = this.#makeMedia();
    this.sources = this.#makeSources();
  }

  /** Enters the room, or goes on with `remembered`. Own devices open at the same time. */
  async enter(remembered: SessionKey | null): Promise<void> {
    const { microphone = false, camera = false } = this.#parts.options;
    // Tracks that were handed over are touched only once we are in: who fails to join keeps them.
    const early = (['microphone', 'camera'] as const).filter((source) => !(wishOf(source) instanceof MediaStreamTrack));
    function wishOf(source: 'microphone' | 'camera') {
      return source === 'microphone' ? microphone : camera;
    }
    for (const source of early) this.sources.start(source, wishOf(source));
    try {
      await this.#openCipher();
      if (remembered === null || !(await this.#adopt(remembered))) await this.#join();
    } catch (error) {
      const known = toMadangError(error, 'CONNECTION_FAILED');
      this.#close('join-failed', known.retry !== 'never', known);
      throw known;
    }
    const { state } = this.#story.snapshot;
    if (state.status === 'closed' && state.error !== null) throw state.error;
    this.#story.letOut(this.#parts.clock);
    this.#watchPage();
    if (!early.includes('microphone')) this.sources.start('microphone', microphone);
    if (!early.includes('camera')) this.sources.start('camera', camera);
  }

  /** Gives up joining; `enter` rejects with the error. */
  abandon(error: MadangError): void {
    this.#close('join-failed', true, error);
  }

  /** Leaves for good. Never rejects; leaving twice is fine. */
  async leave(): Promise<void> {
    if (this.#story.closed) return;
    // Devices go dark at once; the server is told, but not waited for longer than a moment.
    this.sources.close();
    const told = this.request('session.leave', {}).catch(() => undefined);
    await Promise.race([told, new Promise<void>((resolve) => this.#scope.after(LEAVE_TIMEOUT_MS, resolve))]);
    this.#close('left', true, null);
  }

  /** Sends a signalling request; see {@link SignalClient.request}. */
  request<Method extends SignalMethod>(
    method: Method,
    data: SignalRequestInput<Method>,
  ): Promise<SignalResponse<Method>> {
    if (this.#story.closed) return Promise.reject(clientError('CALL_CLOSED'));
    return this.#signal.request(method, data);
  }

  async #join(): Promise<void> {
    const { token, name } = this.#parts.options;
    const answer = await this.#signal.join({
      token,
      ...(name === undefined ? {} : { name }),
      client: clientInfo(),
      ...(this.#cipher === null ? {} : { publicKey: this.#cipher.publicKey }),
    });
    this.#logger.info('madang: joined', { status: answer.status });
    if (answer.status === 'joined') this.#entered(answer.snapshot);
    else this.#moved({ status: 'waiting' });
  }

  async #adopt(remembered: SessionKey): Promise<boolean> {
    try {
      const answer = await this.#signal.adopt(remembered);
      this.#adopted = true;
      // The private half of the former page's key went with that page.
      const cipher = this.#cipher;
      if (cipher !== null) this.#scope.spawn(() => this.request('key.announce', { publicKey: cipher.publicKey }));
      this.#reset(answer.status === 'reset' ? answer.snapshot : null);
      return true;
    } catch (error) {
      this.#logger.info('madang: could not go on with the participant of the page before', { error });
      return false;
    }
  }

  #entered(snapshot: WireSnapshot): void {
    this.#story.take({ type: 'entered', snapshot });
    this.#begin(snapshot, this.#adopted);
    this.#adopted = false;
  }

  /** In the call: media may flow. A page that came for an encrypted call stays in no other. */
  #begin(snapshot: WireSnapshot, stale: boolean): void {
    const { room, self } = snapshot;
    if (this.#cipher !== null && room.encryption === 'none') {
      this.request('session.leave', {}).catch(() => undefined);
      this.#close('join-failed', false, clientError('ROOM_NOT_ENCRYPTED'));
      return;
    }
    this.#cipher?.enter(room.id, self.id);
    this.#cipher?.setPeers(this.#story.snapshot.participants);
    this.media.enter(snapshot, stale);
  }

  /** The worker that encrypts, where the page wants it: its public key goes along with the wish to join. */
  async #openCipher(): Promise<void> {
    const { encryption } = this.#parts.options;
    if (encryption === undefined) return;
    const cipher = await openCipher(encryption, {
      story: this.#story,
      request: (method, data) => this.request(method, data),
      hide: (undecodable) => this.media.safety.hide(undecodable),
      failed: (error) => this.#fail(error, null),
    });
    this.#scope.add(() => cipher.close());
    this.#cipher = cipher;
  }

  #handle(event: AnyEvent): void {
    // Tracks leave their elements before the state forgets who they were.
    if (event.event === 'participant.left') {
      const gone = this.#story.snapshot.participants.find((one) => one.id === event.data.participantId);
      for (const track of gone?.tracks ?? []) this.media.receiver.drop(track.id);
    }
    if (event.event === 'track.unpublished') this.#unpublished(event.data.trackId);
    this.media.handle(event);
    this.#story.take({ type: 'wire', event });
    if (event.event === 'session.admitted') this.#begin(event.data.snapshot, false);
    else if (event.event === 'key.message') this.#cipher?.take(event.data.from, event.data.message);
    else if (event.event.startsWith('participant.')) this.#cipher?.setPeers(this.#story.snapshot.participants);
    else if (event.event === 'track.updated') this.#minded(event.data.track.id, event.data.track.muted, event.data.by);
    else if (event.event === 'session.closed') this.#shutDown();
  }

  /** Somebody else muted one of our tracks: what is sent follows. */
  #minded(trackId: TrackId, muted: boolean, by: ParticipantId | null): void {
    const source = this.media.sourceOf(trackId);
    if (source === undefined || !muted) return;
    if (by === null && !this.media.publication(source).contradictsMute()) return;
    this.#scope.spawn(() => this.sources.mutedBy(source, by));
  }

  #unpublished(trackId: TrackId): void {
    const source = this.media.sourceOf(trackId);
    if (source !== undefined) this.sources.vanished(source);
  }

  #reset(snapshot: WireSnapshot | null): void {
    if (snapshot !== null) this.#entered(snapshot);
    else this.#moved({ status: 'waiting' });
  }

  #reconnecting(attempt: number): void {
    const { state } = this.#story.snapshot;
    const again = state.status === 'reconnecting';
    const since = again ? state.since : this.#parts.clock.now();
    const lobby = again ? state.lobby : state.status === 'waiting';
    this.#logger.warn('madang: connection lost, trying again', { attempt });
    this.#moved({ status: 'reconnecting', since, attempt, lobby });
  }

  #resumed(): void {
    const { state } = this.#story.snapshot;
    this.#logger.info('madang: connection is back');
    if (state.status === 'reconnecting') this.#moved({ status: state.lobby ? 'waiting' : 'connected' });
  }

  #moved(state: CallState): void {
    this.#story.take({ type: 'state', state });
  }

  #makeSignal(): SignalClient {
    const { url, openSocket, clock } = this.#parts;
    return new SignalClient({
      url,
      openSocket,
      clock,
      listener: {
        event: (event) => this.#handle(event),
        reset: (snapshot) => this.#reset(snapshot),
        reconnecting: (attempt) => this.#reconnecting(attempt),
        resumed: () => this.#resumed(),
        ended: ({ reason, error }) => this.#close(closeReasons[reason], reason !== 'replaced', error),
      },
    });
  }

  #makeMedia(): MediaSession {
    const { options, clock } = this.#parts;
    const story = this.#story;
    return new MediaSession({
      request: (method, data) => this.request(method, data),
      clock,
      autoSubscribe: options.autoSubscribe ?? true,
      direct: options.direct ?? true,
      audioSafe: options.audioSafe ?? true,
      spoils: (id) => {
        // Not its quality, which counts what it receives, too.
        const from = story.snapshot.participants.find((one) => one.id === id);
        return (from?.audioSafeSides?.send.level ?? 0) > 0;
      },
      cipher: () => this.#cipher,
      onState: (state) => {
        const changed = state !== story.snapshot.media;
        if (state === 'failed' && changed) this.#fail(clientError('MEDIA_CONNECTION_FAILED'), null);
        // What took the media away may have taken the socket, which notices by itself after 15 s only.
        if (state === 'recovering' && changed) this.#signal.networkChanged();
        story.take({ type: 'media', media: state });
      },
      onAudioSafe: (view) => story.take({ type: 'audioSafe', view }),
      onEffectsBudget: (frameRate) => this.sources.setEffectsBudget(frameRate),
      onPath: (path, noPath) => story.take({ type: 'path', path, noPath }),
      refusesData: (to) => {
        const { self, participants, room } = story.snapshot;
        // Not left to the server alone, which must not read along.
        if (room?.encryption === 'required') return 'PERMISSION_DENIED';
        if (self?.capabilities.includes('publish:data') === false) return 'PERMISSION_DENIED';
        return to === null || participants.some(({ id }) => id === to) ? null : 'PARTICIPANT_NOT_FOUND';
      },
      onData: (message) => {
        // On a direct path nobody but this page looks whether the sender may.
        const sender = story.snapshot.participants.find(({ id }) => id === message.from);
        if (sender?.capabilities.includes('publish:data') === true) story.emit('data', message);
      },
      onPublished: (source, trackId) => this.sources.published(source, trackId),
      onAdded: (track) => story.emit('trackAdded', { track }),
      onRemoved: (track) => story.emit('trackRemoved', { track }),
      onReady: (trackId, ready) => story.take({ type: 'ready', trackId, ready }),
      onFlowing: (trackId, flowing) => story.take({ type: 'flowing', trackId, flowing }),
      onBlocked: (blocked) => story.take({ type: 'audioBlocked', blocked }),
      onError: (error) => this.#fail(toMadangError(error, 'MEDIA_CONNECTION_FAILED'), null),
    });
  }

  #makeSources(): Sources {
    const story = this.#story;
    return new Sources(this.media, this.#parts.options.processors ?? {}, {
      state: (source, state) => story.take({ type: 'source', source, state }),
      added: (track) => story.emit('localTrackAdded', { track }),
      removed: (track) => story.emit('localTrackRemoved', { track }),
      muted: (trackId, muted) => {
        const participantId = story.snapshot.self?.id;
        if (participantId !== undefined) story.take({ type: 'ownMuted', participantId, trackId, muted });
      },
      failed: (error, source) => this.#fail(error, source),
    });
  }

  #fail(error: MadangError, source: TrackSource | null): void {
    if (this.#story.closed) return;
    this.#logger.warn('madang: error', { code: error.code, source });
    this.#story.emit('error', { error, source });
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
    this.#moved({ status: 'closed', reason, canRejoin, error });
    this.#shutDown();
  }

  #shutDown(): void {
    const { state } = this.#story.snapshot;
    this.#logger.info('madang: call ended', { state });
    this.#scope.close();
    this.sources.close();
    this.media.close();
    this.#signal.close((state.status === 'closed' && state.error) || clientError('CALL_CLOSED'));
  }
}

/** How long leaving waits for the server's word. */
const LEAVE_TIMEOUT_MS = 1_000;

const closeReasons: Readonly<Record<'ended' | 'replaced' | 'resume-refused' | 'lost', CallCloseReason>> = {
  ended: 'call-ended',
  replaced: 'replaced',
  'resume-refused': 'resume-expired',
  lost: 'connection-lost',
};

function clientInfo() {
  return { sdk: SDK_NAME, browser: navigator.userAgent.slice(0, 128) };
}
