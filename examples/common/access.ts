import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Madang is, and an API key of it. The secret stays on this server. */
export type Access = { readonly url: string; readonly keyId: string; readonly secret: string };

/** Reads the access from the environment, or from what a Madang on this machine wrote at its first start. */
export function accessFrom(environment: NodeJS.ProcessEnv): Access {
  const { MADANG_URL: url, MADANG_KEY_ID: keyId, MADANG_KEY_SECRET: secret, MADANG_DATA_DIR } = environment;
  if (url && keyId && secret) return { url, keyId, secret };
  const file = join(MADANG_DATA_DIR ?? join(import.meta.dirname, '../../data'), 'first-tenant.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Access;
  throw new Error('Start Madang first (./madang start), or set MADANG_URL, MADANG_KEY_ID and MADANG_KEY_SECRET.');
}
