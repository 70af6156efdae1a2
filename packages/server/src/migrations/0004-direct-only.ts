import { type Kysely, sql } from 'kysely';

/** Rooms may forbid the server to carry media. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table rooms drop constraint rooms_media_path_check`.execute(db);
  await sql`alter table rooms add constraint rooms_media_path_check check (media_path in ('auto', 'sfu', 'p2p-only'))`.execute(
    db,
  );
}
