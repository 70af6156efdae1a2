import { defaultAudioSafePolicy } from '@madang/core/audio-safe';
import type { CallSnapshot, ChatMessage, Participant, ParticipantId, Track, TrackId } from '@madang/protocol';

/** Ids of tests are short words; brands are for the compiler. */
export const participantId = (word: string): ParticipantId => word as ParticipantId;
export const trackId = (word: string): TrackId => word as TrackId;

export function participant(word: string, change: Partial<Participant> = {}): Participant {
  return {
    id: participantId(word),
    name: word,
    role: 'participant',
    capabilities: ['subscribe'],
    state: 'active',
    joinedAt: '2026-01-01T00:00:00.000Z',
    handRaised: false,
    quality: 'good',
    audioSafe: false,
    audioSafeSides: null,
    publicKey: null,
    metadata: {},
    ...change,
  };
}

export function track(word: string, owner: string, change: Partial<Track> = {}): Track {
  return {
    id: trackId(word),
    participantId: participantId(owner),
    source: 'camera',
    kind: 'video',
    muted: false,
    codec: 'video/VP8',
    contentHint: '',
    ...change,
  };
}

export function message(word: string): ChatMessage {
  const at = '2026-01-01T00:00:01.000Z';
  return { id: word as ChatMessage['id'], from: null, name: 'n', to: null, text: word, at };
}

export function wireSnapshot(change: Partial<CallSnapshot> = {}): CallSnapshot {
  const transport = {
    id: 't',
    iceParameters: { usernameFragment: 'user', password: 'p'.repeat(22) },
    iceCandidates: [],
    dtlsParameters: { fingerprints: [] },
    sctpParameters: { port: 5000, OS: 1, MIS: 1, maxMessageSize: 1, maxSendMessageSize: 1, maxReceiveMessageSize: 1 },
  };
  return {
    room: {
      id: 'room' as CallSnapshot['room']['id'],
      name: 'Room',
      lobby: false,
      pin: null,
      joinUrl: 'https://x/r/room',
      maxParticipants: 50,
      codecs: { audio: ['opus'], video: ['VP8'] },
      speaker: { thresholdDbov: -45, minSpeechMs: 800, holdMs: 2_000, who: 'everyone' },
      encryption: 'none',
      audioSafe: defaultAudioSafePolicy,
    },
    call: { id: 'call' as CallSnapshot['call']['id'], startedAt: '2026-01-01T00:00:00.000Z' },
    self: participant('me'),
    participants: [],
    tracks: [],
    speaker: null,
    path: { mode: 'server' },
    cameraLimits: { widthPx: 1280, heightPx: 720, frameRate: 30, bitrateBps: 1_700_000 },
    chat: [],
    media: {
      generation: 1,
      routerRtpCapabilities: { codecs: [] },
      iceServers: [],
      iceServersTtlSeconds: null,
      iceTransportPolicy: 'all',
      send: transport,
      receive: transport,
    },
    ...change,
  };
}
