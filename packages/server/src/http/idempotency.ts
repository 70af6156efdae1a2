import { createHash } from 'node:crypto';
import { AppError, limits } from '@madang/protocol';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../database/database.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Sealing } from '../kernel/sealing.ts';
import { callerKey, type Identity } from './route.ts';

const KeptAnswer = z.strictObject({ body: z.unknown(), revision: z.int().exactOptional() });
/** An answer that can be given again. */
export type KeptAnswer = Readonly<z.infer<typeof KeptAnswer>>;

type Request = {
  readonly key: string;
  readonly who: Identity;
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
};

const KEY_FORM = /^[\x21-\x7e]{1,255}$/;

/**
 * Runs a request with an Idempotency-Key once (draft-ietf-httpapi-idempotency-key-header). What the request changes and
 * its answer are written in one transaction: after a crash either both are there or neither, and a repetition is safe.
 * @throws AppError BAD_REQUEST, IDEMPOTENCY_KEY_REUSED, REQUEST_IN_PROGRESS, and whatever `work` throws.
 */
export async function once(
  tools: { readonly db: Db; readonly sealing: Sealing; readonly clock: Clock },
  request: Request,
  work: (db: Db) => Promise<KeptAnswer | undefined>,
): Promise<KeptAnswer | undefined> {
  if (!KEY_FORM.test(request.key)) {
    throw new AppError('BAD_REQUEST', { detail: 'Idempotency-Key: 1 to 255 visible ASCII characters.' });
  }
  const scope = callerKey(request.who);
  const context = `idempotency ${scope} ${request.key}`;
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([request.method, request.url, request.body ?? null]))
    .digest();
  return tools.db.transaction().execute(async (db) => {
    await assertAlone(db, context);
    const now = new Date(tools.clock.now());
    const kept = await db
      .selectFrom('idempotency_keys')
      .select(['fingerprint', 'answer_sealed'])
      .where('scope', '=', scope)
      .where('key', '=', request.key)
      .where('expires_at', '>', now)
      .executeTakeFirst();
    if (kept !== undefined) {
      if (!kept.fingerprint.equals(fingerprint)) throw new AppError('IDEMPOTENCY_KEY_REUSED');
      return kept.answer_sealed === null
        ? undefined
        : KeptAnswer.parse(JSON.parse(tools.sealing.open(kept.answer_sealed, context)));
    }
    const answer = await work(db);
    const row = {
      fingerprint,
      answer_sealed: answer === undefined ? null : tools.sealing.seal(JSON.stringify(answer), context),
      expires_at: new Date(tools.clock.now() + limits.idempotencyHours * 3_600_000),
    };
    await db
      .insertInto('idempotency_keys')
      .values({ scope, key: request.key, ...row })
      .onConflict((conflict) => conflict.columns(['scope', 'key']).doUpdateSet(row))
      .execute();
    return answer;
  });
}

async function assertAlone(db: Db, context: string): Promise<void> {
  const { rows } = await sql<{ alone: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${context}, 0)) as alone`.execute(db);
  if (rows[0]?.alone !== true) throw new AppError('REQUEST_IN_PROGRESS', { retryAfterMs: 1000 });
}
