import { type Kysely, sql } from 'kysely';

/** Rooms say who counts as the one who speaks; those that are there already get what new ones get by default. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table rooms add column speaker jsonb not null
    default '{"thresholdDbov": -45, "minSpeechMs": 800, "holdMs": 2000, "who": "everyone"}'`.execute(db);
}
