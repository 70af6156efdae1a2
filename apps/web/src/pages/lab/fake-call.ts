import type {
  AudioSafeView,
  Call,
  CallSnapshot,
  CallStats,
  LocalTrack,
  ParticipantId,
  RemoteTrack,
  SourceState,
  TrackId,
  TrackSource,
} from '@madang/client';
import { labMessage, labPerson } from './fixtures.ts';
import { documentStream, personStream } from './paint.ts';

/** A call without a server, so that every state of the page can be looked at. Lives in the lab alone. */
export class FakeCall implements Call {
  #snapshot: CallSnapshot;
  readonly #listeners = new Set<() => void>();
  readonly #streams = new Map<string, MediaStream>();

  constructor(snapshot: CallSnapshot) {
    this.#snapshot = snapshot;
  }

  get snapshot() {
    return this.#snapshot;
  }
  get state() {
    return this.#snapshot.state;
  }
  get self() {
    return this.#snapshot.self;
  }
  get participants() {
    return this.#snapshot.participants;
  }
  get room() {
    return this.#snapshot.room;
  }
  get chat() {
    return this.#snapshot.chat;
  }
  get startedAt() {
    return this.#snapshot.startedAt;
  }
  readonly tracks: readonly RemoteTrack[] = [];

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(change: Partial<CallSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }

  on(): () => void {
    return () => undefined;
  }
  off(): void {}

  track(id: TrackId): RemoteTrack | LocalTrack | null {
    const people = [...this.participants, ...(this.self === null ? [] : [this.self])];
    const view = people.flatMap((person) => person.tracks).find((track) => track.id === id);
    if (view === undefined) return null;
    const stream = this.#stream(id, view.source, Number(view.participantId.slice(-4)));
    const mediaStreamTrack = stream.getTracks()[0];
    if (mediaStreamTrack === undefined) return null;
    return {
      id,
      source: view.source,
      kind: view.kind,
      local: false,
      participantId: view.participantId,
      mediaStreamTrack,
      attach: (element) => {
        element.srcObject = stream;
        void element.play().catch(() => undefined);
        return element;
      },
      detach: (element) => {
        if (element !== undefined) element.srcObject = null;
      },
      audioLevel: () => 0,
      setView: () => undefined,
    };
  }

  localTrack(): LocalTrack | null {
    return null;
  }

  #stream(id: string, source: TrackSource, seed: number): MediaStream {
    const known = this.#streams.get(id);
    if (known !== undefined) return known;
    const made = source === 'screen' ? documentStream() : personStream(seed);
    this.#streams.set(id, made);
    return made;
  }

  async setMicrophone(on: boolean): Promise<void> {
    this.#setSource('microphone', on);
  }
  async setCamera(on: boolean): Promise<void> {
    this.#setSource('camera', on);
  }
  async setScreenShare(on: boolean): Promise<void> {
    this.#setSource('screen', on);
  }
  #setSource(source: 'microphone' | 'camera' | 'screen', on: boolean): void {
    const { self } = this;
    if (self === null) return;
    const state: SourceState = on
      ? { status: 'on', trackId: null, deviceId: '1', label: '' }
      : { status: 'off', mutedBy: null };
    const now = { ...self, [source]: state };
    const wish = { name: now.name, mic: now.microphone.status === 'on', camera: now.camera.status === 'on' };
    const { tracks } = labPerson({ ...wish, screen: now.screen.status === 'on' }, 0, true);
    const { microphone, camera, screen } = now;
    this.change({ self: { ...now, tracks }, sources: { microphone, camera, screen } });
  }

  async switchDevice(): Promise<void> {}
  async setProcessor(): Promise<void> {}
  async setOutputDevice(): Promise<void> {}
  setVolume(): void {}
  async startAudio(): Promise<void> {
    this.change({ audioBlocked: false });
  }
  async sendMessage(text: string, options: { readonly to?: ParticipantId } = {}) {
    const to = options.to === undefined ? {} : { to: Number(options.to.slice(-4)) };
    const message = labMessage(this.chat.length + 100, 0, this.self?.name ?? '', text, { minute: 60, ...to });
    this.change({ chat: [...this.chat, message] });
    return { id: message.id };
  }
  async sendData(): Promise<void> {}
  async rename(name: string): Promise<void> {
    if (this.self !== null) this.change({ self: { ...this.self, name } });
  }
  async raiseHand(handRaised: boolean): Promise<void> {
    if (this.self !== null) this.change({ self: { ...this.self, handRaised } });
  }
  async subscribeTrack(): Promise<void> {}
  async unsubscribeTrack(): Promise<void> {}
  async mute(id: ParticipantId, source: TrackSource): Promise<void> {
    const participants = this.participants.map((person) =>
      person.id === id ? { ...person, tracks: person.tracks.filter((track) => track.source !== source) } : person,
    );
    this.change({ participants });
  }
  async remove(id: ParticipantId): Promise<void> {
    this.change({ participants: this.participants.filter((person) => person.id !== id) });
  }
  async setRole(id: ParticipantId, role: 'moderator' | 'presenter' | 'participant' | 'observer'): Promise<void> {
    this.change({ participants: this.participants.map((person) => (person.id === id ? { ...person, role } : person)) });
  }
  async admit(id: ParticipantId): Promise<void> {
    this.change({ lobby: this.snapshot.lobby.filter((entry) => entry.participantId !== id) });
  }
  async deny(id: ParticipantId): Promise<void> {
    await this.admit(id);
  }
  setAudioSafe(choice: AudioSafeView['choice']): void {
    this.change({ audioSafe: { ...this.snapshot.audioSafe, choice } });
  }
  async setLobby(lobby: boolean): Promise<void> {
    if (this.room !== null) this.change({ room: { ...this.room, lobby } });
  }
  async endForAll(): Promise<void> {}
  async stats(): Promise<CallStats> {
    return {
      rttMs: 34,
      lossShare: 0.002,
      sendBitrateBps: 1_240_000,
      receiveBitrateBps: 3_410_000,
      path: 'udp',
      tracks: [],
    };
  }
  async leave(): Promise<void> {}
}
