import { type Kysely, sql } from 'kysely';

/** Rooms say whether two people may talk without the server. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table rooms add column media_path text not null default 'sfu' check (media_path in ('auto', 'sfu'))`.execute(
    db,
  );
}
