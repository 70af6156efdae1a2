import { type Kysely, sql } from 'kysely';

/** Tenants say when pictures give way to sound (null: as by default); the history keeps how long and how often they did. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table tenants add column audio_safe jsonb`.execute(db);
  await sql`alter table participations add column audio_safe jsonb`.execute(db);
}
