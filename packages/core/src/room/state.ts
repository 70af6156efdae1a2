import {
  type AudioSafePolicy,
  type CallId,
  type Capability,
  type ChatMessage,
  type DataChannelId,
  type IceServer,
  type JoinClaims,
  type Layers,
  limits,
  type NodeId,
  type ParticipantId,
  type PublicKey,
  type PublishLimits,
  type Quality,
  type Role,
  type RoomSettings,
  type SendGrade,
  type SubscriptionId,
  type Track,
  type TrackId,
} from '@madang/protocol';
import { defaultAudioSafePolicy } from '../audio-safe/policy.ts';
import type { Bucket } from '../bucket.ts';
import type { Display } from '../layers.ts';
import type { Overuse } from '../media/overuse.ts';
import { type MediaPath, newPath } from '../media/path.ts';
import { newSpeaker, type SpeakerState } from '../media/speaker.ts';
import type { QualityFacts } from '../quality.ts';
import { cameraLimits } from '../resolution.ts';
import type { Now } from '../time.ts';
import type {
  DataChannelState,
  DataReceipt,
  Link,
  MemberMedia,
  Membership,
  RoomMedia,
  SubscriptionState,
  TrackState,
} from './lifecycles.ts';
import { emptyLog, type RoomLog } from './log.ts';
import type { Continuation } from './outputs.ts';
import type { Safety } from './safety.ts';

/** Somebody in the call or in its lobby. */
export type Member = {
  readonly id: ParticipantId;
  readonly userId: string;
  name: string;
  role: Role;
  readonly allow: readonly Capability[];
  readonly deny: readonly Capability[];
  capabilities: ReadonlySet<Capability>;
  readonly metadata: NonNullable<JoinClaims['metadata']>;
  /** As people are told it: written once, read in every snapshot. */
  joinedAt: string;
  handRaised: boolean;
  readonly resumeKeyHash: string;
  link: Link;
  membership: Membership;
  /** Highest request id taken up; what comes again with this or a lower one is a repetition. */
  lastRequestId: number;
  /** Requests taken up whose answer waits for the media engine. */
  readonly unanswered: Set<number>;
  generation: number;
  media: MemberMedia;
  /** Its client can take a direct path; a page that was loaded anew says so again. */
  direct: boolean;
  /** Wishes of `subscription.set`, which go before `autoSubscribe`. */
  readonly wishes: Map<TrackId, boolean>;
  readonly tracks: Set<TrackId>;
  readonly subscriptions: Map<TrackId, SubscriptionId>;
  readonly dataChannels: Set<DataChannelId>;
  facts: QualityFacts;
  /** Its camera gives way to its sound. */
  audioSafe: boolean;
  safety: Safety;
  /** What it was told last of how its sending arrives; null: nothing. */
  judged: SendGrade | null;
  quality: Quality;
  overuse: Overuse;
  chatBucket: Bucket;
  /** For encryption from end to end; null: its client does without. */
  publicKey: PublicKey | null;
  keyBucket: Bucket;
};

/** A track with what only the owner needs of it. */
export type TrackRecord = {
  readonly id: TrackId;
  readonly owner: ParticipantId;
  readonly source: Track['source'];
  readonly kind: Track['kind'];
  muted: boolean;
  /** What the publish under way asks for. */
  requestedMuted: boolean;
  codec: string;
  contentHint: Track['contentHint'];
  layerCount: number;
  state: TrackState;
  readonly subscribers: Set<SubscriptionId>;
};

/** What the media engine was last told to send of a track. */
export type Flow = { readonly flowing: boolean; readonly layers: Layers | null; readonly priority: number };

/** A participant's receiving of a track. */
export type SubscriptionRecord = {
  readonly id: SubscriptionId;
  readonly trackId: TrackId;
  readonly viewer: ParticipantId;
  readonly generation: number;
  state: SubscriptionState;
  display: Display;
  priority: number;
  flow: Flow;
  /** Layers that the engine really sends. */
  layers: Layers | null;
};

/** One way for messages of a participant; none of them passes through here. */
export type DataChannelRecord = {
  readonly id: DataChannelId;
  readonly owner: ParticipantId;
  /** null: to everyone. */
  readonly to: ParticipantId | null;
  readonly reliable: boolean;
  state: DataChannelState;
  readonly receipts: Map<ParticipantId, DataReceipt>;
};

/** A moment at which the room wants to be woken. */
export type Deadline =
  | { readonly kind: 'resume'; readonly participantId: ParticipantId }
  | { readonly kind: 'restore'; readonly trackId: TrackId }
  | { readonly kind: 'data'; readonly channelId: DataChannelId }
  | { readonly kind: 'speaker' | 'quality' | 'raise-limits' | 'expiry' | 'media-retry' | 'path' };

/** A chat message with its place in the log, for those who may see only what came after them. */
export type ChatEntry = { readonly seq: number; readonly message: ChatMessage };

/** STUN and TURN servers for somebody, with credentials of their own; a function of what it is given and nothing else. */
export type IceServersFor = (whose: {
  readonly participantId: ParticipantId;
  readonly wallMs: number;
  /** null: the room does not expire. */
  readonly roomExpiresAtMs: number | null;
}) => { readonly iceServers: IceServer[]; readonly ttlSeconds: number | null };

/** Settings of the platform that a room needs. */
export type RoomOptions = {
  readonly iceServers: IceServersFor;
  readonly resumeWindowMs: number;
  readonly logLength: number;
};

/**
 * A running call. Owned by one machine: `stepRoom` changes it in place (copying a room of a thousand for each message
 * would cost more than the message) and nobody else may.
 */
export type LiveRoom = {
  settings: RoomSettings;
  readonly options: RoomOptions;
  /** The tenant's, as it was when the call began. */
  readonly audioSafe: AudioSafePolicy;
  readonly callId: CallId;
  startedAtMs: number | null;
  readonly createdAtMs: number;
  ended: boolean;
  lobby: boolean;
  seq: number;
  readonly log: RoomLog;
  media: RoomMedia;
  readonly members: Map<ParticipantId, Member>;
  readonly tracks: Map<TrackId, TrackRecord>;
  readonly subscriptions: Map<SubscriptionId, SubscriptionRecord>;
  readonly dataChannels: Map<DataChannelId, DataChannelRecord>;
  /** Connected members of the call by edge: what `all` means there. */
  readonly edges: Map<NodeId, Set<ParticipantId>>;
  chat: ChatEntry[];
  speaker: SpeakerState<ParticipantId>;
  cameraLimits: PublishLimits;
  path: MediaPath;
  readonly qualityChanged: Set<ParticipantId>;
  qualityToldAtMs: number;
  readonly deadlines: Map<string, { readonly atMs: number; readonly deadline: Deadline }>;
  readonly pending: Map<number, Continuation>;
  nextRef: number;
  /** Random text of the call, and how many ids were made from it. */
  readonly idSeed: string;
  idCount: number;
};

/** What is drawn or decided outside for a new call. */
export type NewRoom = {
  readonly settings: RoomSettings;
  readonly audioSafe?: AudioSafePolicy;
  readonly callId: CallId;
  /** 16 random characters of the id alphabet. */
  readonly idSeed: string;
  readonly options?: Partial<RoomOptions>;
};

/** A call nobody is in yet. */
export function createRoom(given: NewRoom, now: Now): LiveRoom {
  const { settings, callId, idSeed, options = {}, audioSafe = defaultAudioSafePolicy } = given;
  return {
    settings,
    options: {
      iceServers: () => ({ iceServers: [], ttlSeconds: null }),
      resumeWindowMs: limits.resumeWindowMs,
      logLength: limits.roomLogLength,
      ...options,
    },
    audioSafe,
    callId,
    startedAtMs: null,
    createdAtMs: now.wallMs,
    ended: false,
    lobby: settings.lobby,
    seq: 0,
    log: emptyLog(),
    media: { name: 'closed' },
    members: new Map(),
    tracks: new Map(),
    subscriptions: new Map(),
    dataChannels: new Map(),
    edges: new Map(),
    chat: [],
    speaker: newSpeaker(now.monotonicMs),
    cameraLimits: cameraLimits(settings.resolutionPolicy, 1),
    path: newPath(),
    qualityChanged: new Set(),
    qualityToldAtMs: Number.NEGATIVE_INFINITY,
    deadlines: new Map(),
    pending: new Map(),
    nextRef: 1,
    idSeed,
    idCount: 0,
  };
}
