import type {
  AudioSafePeriod,
  AudioSafePolicyPatch,
  CallId,
  CloseReason,
  KeyId,
  Metadata,
  NodeId,
  NodeStatus,
  ParticipantId,
  ResolutionPolicy,
  Role,
  Room,
  RoomCodecs,
  RoomId,
  SpeakerPolicy,
  TenantId,
} from '@madang/protocol';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';

type Json<Value extends object> = JSONColumnType<Value, string, string>;
type NullableJson<Value extends object> = ColumnType<Value | null, string | null | undefined, string | null>;
type Time = ColumnType<Date, Date, Date>;
type NullableTime = ColumnType<Date | null, Date | null, Date | null>;

/** Facts of the installation itself; one row. */
export type InstallationTable = {
  readonly id: 1;
  /** HMAC of a fixed text: tells whether the master key is the one everything was sealed with. */
  readonly master_key_check: Buffer;
  operator_token_hash: Buffer | null;
  readonly created_at: Time;
};

export type TenantTable = {
  readonly seq: Generated<string>;
  readonly id: TenantId;
  readonly service_code: string;
  name: string;
  status: 'active' | 'suspended';
  /** Owns rooms that guests create; not listed. */
  readonly internal: Generated<boolean>;
  /** What it wants otherwise than by default; null: nothing. */
  audio_safe: NullableJson<AudioSafePolicyPatch>;
  revision: Generated<number>;
  readonly created_at: Time;
  updated_at: Time;
};

export type ApiKeyTable = {
  readonly seq: Generated<string>;
  readonly id: KeyId;
  readonly tenant_id: TenantId;
  readonly label: string;
  /** AES-256-GCM under the master key; HS256 needs the secret itself, so a hash would not do. */
  readonly secret_sealed: Buffer;
  readonly created_at: Time;
  retires_at: NullableTime;
  revoked_at: NullableTime;
  last_used_at: NullableTime;
};

export type RoomTable = {
  readonly seq: Generated<string>;
  readonly id: RoomId;
  readonly tenant_id: TenantId;
  name: string;
  access: Room['access'];
  pin: string | null;
  max_participants: number;
  lobby: boolean;
  guest_role: Room['guestRole'];
  codecs: Json<RoomCodecs>;
  resolution_policy: Json<ResolutionPolicy>;
  media_path: Generated<Room['mediaPath']>;
  speaker: Json<SpeakerPolicy>;
  chat_history: Room['chatHistory'];
  ice_transport_policy: Generated<Room['iceTransportPolicy']>;
  encryption: Generated<Room['encryption']>;
  expires_at: NullableTime;
  empty_timeout_seconds: number | null;
  metadata: Json<Metadata>;
  readonly host_key_hash: Buffer | null;
  revision: Generated<number>;
  readonly created_at: Time;
  updated_at: Time;
  destroyed_at: NullableTime;
};

export type UsedTokenTable = { readonly key_id: KeyId; readonly jti: string; readonly expires_at: Time };

export type CallTable = {
  readonly seq: Generated<string>;
  readonly id: CallId;
  readonly tenant_id: TenantId;
  readonly room_id: RoomId;
  readonly room_name: string;
  readonly node_id: NodeId;
  readonly started_at: Time;
  ended_at: NullableTime;
  reason: CloseReason | null;
  peak_participants: Generated<number>;
};

export type ParticipationTable = {
  readonly call_id: CallId;
  readonly participant_id: ParticipantId;
  readonly user_id: string;
  name: string;
  role: Role;
  readonly joined_at: Time;
  left_at: NullableTime;
  reason: CloseReason | null;
  audio_safe: NullableJson<AudioSafePeriod[]>;
};

export type NodeTable = {
  readonly id: NodeId;
  status: Json<NodeStatus>;
  seen_at: Time;
};

export type IdempotencyTable = {
  readonly scope: string;
  readonly key: string;
  readonly fingerprint: Buffer;
  /** Sealed: an answer may hold a secret that is shown once. */
  readonly answer_sealed: Buffer | null;
  readonly expires_at: Time;
};

/** Counters of guesses, in the shape that rate-limiter-flexible keeps them. */
export type GuessTable = { readonly key: string; readonly points: number; readonly expire: string | null };

/** All tables, for typed queries. */
export type Tables = {
  installation: InstallationTable;
  tenants: TenantTable;
  api_keys: ApiKeyTable;
  rooms: RoomTable;
  used_tokens: UsedTokenTable;
  calls: CallTable;
  participations: ParticipationTable;
  nodes: NodeTable;
  idempotency_keys: IdempotencyTable;
  guesses: GuessTable;
};
