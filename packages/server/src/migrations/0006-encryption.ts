import { type Kysely, sql } from 'kysely';

/** Rooms whose media is encrypted from end to end. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table rooms add column encryption text not null default 'none'
    check (encryption in ('none', 'required'))`.execute(db);
}
