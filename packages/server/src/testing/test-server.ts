import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, startServer } from '../compose.ts';
import { environmentName } from '../config/define.ts';
import { loadSettings } from '../config/load.ts';
import type { SettingName, Settings } from '../config/settings.ts';
import type { WebFolders } from '../features/web/web.ts';
import type { Clock } from '../kernel/clock.ts';
import { createLog, type Log } from '../kernel/log.ts';

/** Credentials of a request: a tenant's key, or the operator's token. */
export type TestCredentials = { readonly keyId: string; readonly secret: string } | { readonly token: string };

/** Credentials of the first tenant. */
export type TestTenant = { readonly tenantId: string; readonly keyId: string; readonly secret: string };

/** An answer of the server: status, headers, and the body as JSON (undefined if there was none). */
export type TestAnswer = { readonly status: number; readonly headers: Headers; readonly body: never };

/** A request to the server under test. */
export type TestRequest = {
  readonly as?: TestCredentials;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A whole server on a free port with a throw-away data directory. */
export type TestServer = {
  readonly url: string;
  readonly dataDir: string;
  readonly operator: { readonly token: string };
  readonly tenant: TestTenant;
  readonly server: RunningServer;
  /** Sends a request, as nobody unless told: `api('POST', '/v1/rooms', { as: tenant, body: {} })`. */
  api(method: string, path: string, request?: TestRequest): Promise<TestAnswer>;
  /** Stops the server and removes its data directory. */
  close(): Promise<void>;
};

type Options = {
  readonly settings?: { readonly [Name in SettingName]?: Settings[Name] };
  readonly clock?: Clock;
  readonly log?: Log;
  readonly web?: WebFolders;
};

/** Free ports; no media workers, as most tests need none (ask for them with `roles`); no regard to the machine's disk. */
const testDefaults = {
  'http.port': 0,
  'media.port': 0,
  'media.workers': 1,
  roles: ['edge', 'jobs'],
  'storage.reserveMiB': 0,
  drainTimeoutSeconds: 0,
};

/** Starts a server of the test's own. Settings are those of a fresh installation unless given. */
export async function startTestServer(options: Options = {}): Promise<TestServer> {
  const directory = await mkdtemp(join(tmpdir(), 'madang-test-'));
  const dataDir = options.settings?.dataDir ?? join(directory, 'data');
  const server = await startServer({
    loaded: loadSettings(environmentOf({ ...testDefaults, ...options.settings, dataDir }), directory),
    ...(options.web === undefined ? {} : { web: options.web }),
    log: options.log ?? createLog('silent'),
    processMetrics: false,
    ...(options.clock === undefined ? {} : { clock: options.clock }),
  });
  const readJson = (name: string): never => JSON.parse(readFileSync(join(dataDir, name), 'utf8')) as never;
  return {
    url: server.url,
    dataDir,
    operator: readJson('operator.json'),
    tenant: readJson('first-tenant.json'),
    server,
    api: (method, path, request) => send(server.url, method, path, request ?? {}),
    async close() {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Writes settings as environment variables, so that tests go the way of every other start. */
export function environmentOf(settings: { readonly [Name in SettingName]?: unknown }): Record<string, string> {
  const entries = Object.entries(settings).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const plain = Array.isArray(value) && value.every((item) => typeof item === 'string');
      const text = plain ? value.join(',') : typeof value === 'string' ? value : JSON.stringify(value);
      return [environmentName(name), text];
    }),
  );
}

/** The `Authorization` header of credentials. */
export function authorization(credentials: TestCredentials): string {
  if ('token' in credentials) return `Bearer ${credentials.token}`;
  return `Basic ${Buffer.from(`${credentials.keyId}:${credentials.secret}`).toString('base64')}`;
}

async function send(url: string, method: string, path: string, request: TestRequest): Promise<TestAnswer> {
  const headers = new Headers(request.headers);
  if (request.as !== undefined) headers.set('authorization', authorization(request.as));
  if (request.body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json');
  const body = typeof request.body === 'string' ? request.body : JSON.stringify(request.body);
  const response = await fetch(url + path, { method, headers, ...(request.body === undefined ? {} : { body }) });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as never };
}
