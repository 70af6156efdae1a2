import { type Kysely, sql } from 'kysely';

const statements = [
  `create table installation (
     id smallint primary key check (id = 1),
     master_key_check bytea not null,
     operator_token_hash bytea,
     created_at timestamptz not null
   )`,
  `create table tenants (
     id text primary key,
     seq bigint generated always as identity unique,
     service_code text not null unique,
     name text not null,
     status text not null check (status in ('active', 'suspended')),
     internal boolean not null default false,
     revision integer not null default 1,
     created_at timestamptz not null,
     updated_at timestamptz not null
   )`,
  `create table api_keys (
     id text primary key,
     seq bigint generated always as identity unique,
     tenant_id text not null references tenants (id),
     label text not null,
     secret_sealed bytea not null,
     created_at timestamptz not null,
     retires_at timestamptz,
     revoked_at timestamptz,
     last_used_at timestamptz
   )`,
  'create index api_keys_by_tenant on api_keys (tenant_id, seq desc)',
  `create table rooms (
     id text primary key,
     seq bigint generated always as identity unique,
     tenant_id text not null references tenants (id),
     name text not null,
     access text not null check (access in ('token', 'link')),
     pin text check (pin ~ '^[0-9]{6,10}$'),
     max_participants integer not null check (max_participants > 0),
     lobby boolean not null,
     guest_role text not null,
     codecs jsonb not null,
     resolution_policy jsonb not null,
     chat_history text not null check (chat_history in ('call', 'none')),
     expires_at timestamptz,
     empty_timeout_seconds integer,
     metadata jsonb not null,
     host_key_hash bytea,
     revision integer not null default 1,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     destroyed_at timestamptz
   )`,
  'create index rooms_by_tenant on rooms (tenant_id, seq desc) where destroyed_at is null',
  // A PIN is free again once its room is destroyed.
  'create unique index rooms_pin on rooms (pin) where pin is not null and destroyed_at is null',
  'create index rooms_expiring on rooms (expires_at) where expires_at is not null and destroyed_at is null',
  `create table used_tokens (
     key_id text not null,
     jti text not null,
     expires_at timestamptz not null,
     primary key (key_id, jti)
   )`,
  'create index used_tokens_expiry on used_tokens (expires_at)',
  `create table calls (
     id text primary key,
     seq bigint generated always as identity unique,
     tenant_id text not null references tenants (id),
     room_id text not null,
     room_name text not null,
     node_id text not null,
     started_at timestamptz not null,
     ended_at timestamptz,
     reason text,
     peak_participants integer not null default 0
   )`,
  'create index calls_by_tenant on calls (tenant_id, seq desc)',
  'create index calls_by_room on calls (room_id, seq desc)',
  'create index calls_running on calls (node_id) where ended_at is null',
  `create table participations (
     call_id text not null references calls (id),
     participant_id text not null,
     user_id text not null,
     name text not null,
     role text not null,
     joined_at timestamptz not null,
     left_at timestamptz,
     reason text,
     primary key (call_id, participant_id)
   )`,
  'create index participations_by_user on participations (user_id, call_id)',
  `create table nodes (
     id text primary key,
     status jsonb not null,
     seen_at timestamptz not null
   )`,
  `create table idempotency_keys (
     scope text not null,
     key text not null,
     fingerprint bytea not null,
     answer_sealed bytea,
     expires_at timestamptz not null,
     primary key (scope, key)
   )`,
  'create index idempotency_keys_expiry on idempotency_keys (expires_at)',
  `create table guesses (
     key varchar(255) primary key,
     points integer not null default 0,
     expire bigint
   )`,
];

/** Tenants, keys, rooms, tokens, calls, nodes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
