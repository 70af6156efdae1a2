import { type Kysely, sql } from 'kysely';

/** Rooms whose media goes only through TURN. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table rooms add column ice_transport_policy text not null default 'all'
    check (ice_transport_policy in ('all', 'relay'))`.execute(db);
}
