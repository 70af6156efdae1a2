import { randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Db } from '../../database/database.ts';
import type { Clock } from '../../kernel/clock.ts';
import { randomText } from '../../kernel/ids.ts';
import type { Sealing } from '../../kernel/sealing.ts';
import { StartError } from '../../kernel/start-error.ts';
import type { Tenants } from './tenants.ts';

const MASTER_KEY_FILE = 'master.key';
const OPERATOR_FILE = 'operator.json';
const TENANT_FILE = 'first-tenant.json';
const CHECK_TEXT = 'madang master key';
const OPERATOR_PREFIX = 'mdop_';
/** The tenant that owns the rooms of guests; its name is not a service code that anybody could ask for. */
const GUESTS = '(guests)';

/** The key that seals secrets: from the settings, or made once and kept in the data directory. */
export function masterKey(setting: string | undefined, dataDir: string): Buffer {
  if (setting !== undefined) return Buffer.from(setting, 'base64');
  const path = join(dataDir, MASTER_KEY_FILE);
  if (!existsSync(path)) writeSecretFile(path, `${randomBytes(32).toString('base64')}\n`);
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (key.length === 32) return key;
  throw new StartError('MASTER_KEY_WRONG', `${path} does not hold 32 bytes in base64. Restore it from your backup.`);
}

/**
 * Makes what the first start makes: the operator's credential, the first tenant with its key, the owner of guests'
 * rooms. Several processes may do so at once; one of them does it.
 * @throws StartError MASTER_KEY_WRONG.
 */
export async function install(tools: {
  readonly db: Db;
  readonly sealing: Sealing;
  readonly tenants: Tenants;
  readonly clock: Clock;
  readonly dataDir: string;
  readonly url: string;
}): Promise<{ readonly first: boolean }> {
  const check = tools.sealing.fingerprint(CHECK_TEXT);
  return tools.db.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('madang installation', 0))`.execute(db);
    const known = await db.selectFrom('installation').select('master_key_check').executeTakeFirst();
    if (known !== undefined) {
      if (timingSafeEqual(known.master_key_check, check)) return { first: false };
      throw new StartError(
        'MASTER_KEY_WRONG',
        'The database was sealed with another master key. Set MADANG_MASTER_KEY to that key, ' +
          `or put the file ${MASTER_KEY_FILE} of the installation back into the data directory.`,
      );
    }
    const token = OPERATOR_PREFIX + randomText(52);
    await tools.tenants.create(db, { serviceCode: GUESTS, name: 'Guests', internal: true });
    const { tenant, key } = await tools.tenants.create(db, { serviceCode: 'first', name: 'First tenant' });
    await db
      .insertInto('installation')
      .values({
        id: 1,
        master_key_check: check,
        operator_token_hash: tools.sealing.fingerprint(token),
        created_at: new Date(tools.clock.now()),
      })
      .execute();
    // Before the commit: what cannot be written down must not exist either.
    writeJson(join(tools.dataDir, OPERATOR_FILE), { url: tools.url, token });
    const { id: tenantId, serviceCode } = tenant;
    writeJson(join(tools.dataDir, TENANT_FILE), {
      url: tools.url,
      tenantId,
      serviceCode,
      keyId: key.id,
      secret: key.secret,
    });
    return { first: true };
  });
}

/** Gives the operator a new token and forgets the old one. */
export async function resetOperator(tools: {
  db: Db;
  sealing: Sealing;
  dataDir: string;
  url: string;
}): Promise<string> {
  const token = OPERATOR_PREFIX + randomText(52);
  await tools.db
    .updateTable('installation')
    .set({ operator_token_hash: tools.sealing.fingerprint(token) })
    .execute();
  const path = join(tools.dataDir, OPERATOR_FILE);
  writeJson(path, { url: tools.url, token });
  return path;
}

/** The tenant that owns the rooms of guests. */
export async function guestsTenant(db: Db) {
  return db.selectFrom('tenants').selectAll().where('service_code', '=', GUESTS).executeTakeFirstOrThrow();
}

function writeJson(path: string, value: unknown): void {
  writeSecretFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** Writes a file that only its owner may read, whole or not at all. */
function writeSecretFile(path: string, text: string): void {
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
