import { isIP } from 'node:net';
import { IceServer } from '@madang/protocol';
import { z } from 'zod';
import { choice, flag, integer, json, list, type SettingSpec, text } from './define.ts';

const ip = z.string().refine((value) => isIP(value) !== 0, 'not an IP address');
const host = z.string().regex(/^[A-Za-z0-9.:_-]{1,253}$/);
const webUrl = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ''));
const databaseUrl = z.string().regex(/^postgres(ql)?:\/\/\S+$/);
const masterKey = z.string().refine((value) => Buffer.from(value, 'base64').length === 32, 'not 32 bytes in base64');
const tls = z.string().regex(/^(off|self-signed|[^,]+,[^,]+)$/);
const turnUrl = z.string().regex(/^turns?:(\[[\da-fA-F:.]+\]|[\w.-]+)(:\d{1,5})?(\?transport=(udp|tcp))?$/);
const network = z.string().refine((value) => isIP(value.split('/')[0] ?? '') !== 0, 'not an address or network');

const connection = {
  host: text({
    default: '127.0.0.1',
    schema: host,
    allowed: 'an IP address or host name of this machine; `0.0.0.0` for all IPv4, `::` for all addresses',
    description: 'Address that HTTP and WebSocket listen on. Loopback by default: nothing is open to the network.',
  }),
  'http.port': integer({
    default: 7700,
    min: 0,
    max: 65_535,
    unit: 'port',
    description: 'TCP port of HTTP and WebSocket; 0 takes a free one.',
  }),
  publicUrl: text({
    default: null,
    defaultNote: 'the address listened on',
    schema: webUrl,
    allowed: 'an http or https URL, such as `https://meet.example.com`',
    description: 'Address at which people reach this installation; join links are made from it.',
  }),
  tls: text({
    default: 'off',
    schema: tls,
    allowed: '`off`, `self-signed`, or `CERTIFICATE.pem,KEY.pem`',
    description:
      'Encryption of HTTP and WebSocket. Browsers give camera and microphone only to pages from localhost or over TLS.',
  }),
  allowedOrigins: list({
    default: ['*'],
    item: z.string().regex(/^(\*|https?:\/\/[^/\s]+)$/),
    allowed: '`*`, or origins separated by commas, such as `https://app.example.com`',
    description: 'Web pages that may open a signalling socket. Joining needs a token in any case.',
  }),
  trustedProxies: list({
    default: [],
    item: network,
    allowed: 'addresses or networks separated by commas, such as `10.0.0.0/8,127.0.0.1`',
    description: 'Proxies whose `X-Forwarded-For` is believed. Without it, the address of the connection counts.',
  }),
};

const media = {
  'media.port': integer({
    default: 7701,
    min: 0,
    max: 65_000,
    unit: 'port',
    description: 'First media port (UDP and TCP); each media worker takes the next one. 0 takes free ones.',
  }),
  'media.workers': integer({
    default: null,
    defaultNote: 'one per processor core',
    min: 1,
    max: 128,
    description: 'Number of media workers.',
  }),
  'media.listen': text({
    default: null,
    defaultNote:
      'as `host`; with loopback also the first address of this machine, as Firefox never uses loopback for media',
    schema: ip,
    allowed: 'an IP address of this machine, or `0.0.0.0`',
    description: 'Address that the media ports listen on.',
  }),
  'media.announcedAddress': text({
    default: null,
    defaultNote: 'the address listened on',
    schema: host,
    allowed: 'an IP address or host name',
    description: 'Address at which clients reach the media ports, behind NAT for example.',
  }),
  maxConsumersPerWorker: integer({
    default: 500,
    min: 1,
    max: 100_000,
    description: 'Past this many forwarded tracks on a media worker, a room spreads to the next worker.',
  }),
  iceServers: json({
    default: [],
    schema: z.array(IceServer).max(16),
    allowed: 'a JSON list such as `[{"urls":["stun:stun.example.com:3478"]}]`',
    description: 'STUN servers, and TURN servers with fixed credentials, given to clients beside those of `turn.urls`.',
    secret: true,
  }),
  'turn.urls': list({
    default: [],
    item: turnUrl,
    allowed:
      '`turn:` or `turns:` URLs (RFC 7065) separated by commas, such as `turn:turn.example.com:3478?transport=udp`',
    description:
      'TURN servers that share `turn.secret` with us. Each participant gets short-lived credentials for them.',
  }),
  'turn.secret': text({
    default: null,
    defaultNote: 'none; needed with `turn.urls`',
    schema: z.string().min(16).max(256),
    allowed: 'at least 16 characters (`openssl rand -base64 32`)',
    description: 'What coturn calls `static-auth-secret`: makes and checks the credentials of participants.',
    secret: true,
  }),
  'turn.ttlSeconds': integer({
    default: 3600,
    min: 60,
    max: 86_400,
    unit: 's',
    description:
      'How long the credentials of a participant open new connections. They are renewed with every ICE restart; 60 s is ' +
      'twice the time in which a lost participant may resume.',
  }),
};

const storage = {
  dataDir: text({
    default: './data',
    allowed: 'a path',
    description: 'Directory of everything that is kept: database, keys, files.',
  }),
  databaseUrl: text({
    default: null,
    defaultNote: 'an own PostgreSQL under `dataDir`',
    schema: databaseUrl,
    allowed: '`postgresql://user:password@host:port/database`, PostgreSQL 15 or later',
    description: 'Database to use instead of the built-in one. TLS as in libpq: `?sslmode=require`.',
    secret: true,
  }),
  'database.connections': integer({
    default: 16,
    min: 2,
    max: 200,
    description: 'Database connections that one process keeps at most.',
  }),
  'database.prepare': flag({
    default: true,
    description:
      'Whether each connection keeps its queries parsed and planned. Turn off behind a pooler that shares connections ' +
      'between transactions and does not know prepared statements (PgBouncer before 1.21).',
  }),
  'storage.reserveMiB': integer({
    default: 256,
    min: 0,
    max: 1_048_576,
    unit: 'MiB',
    description: 'With less free disk space than this under `dataDir`, changes are refused with STORAGE_FULL.',
  }),
  masterKey: text({
    default: null,
    defaultNote: 'generated into `dataDir`/master.key',
    schema: masterKey,
    allowed: '32 random bytes in base64 (`openssl rand -base64 32`)',
    description: 'Key that seals secrets in the database. Every process of an installation needs the same one.',
    secret: true,
  }),
};

const service = {
  roles: list({
    default: ['edge', 'media', 'jobs'],
    item: z.enum(['edge', 'media', 'jobs']),
    allowed: 'one or more of `edge`, `media`, `jobs`, separated by commas',
    description: 'What this process does.',
  }),
  'web.openRooms': flag({
    default: true,
    description: 'Whether guests may create rooms on the web page without an account.',
  }),
  'log.level': choice({
    default: 'info',
    values: ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
    description: 'Least severe log lines that are written.',
  }),
  'metrics.loopback': flag({
    default: false,
    description: 'Whether `/metrics` answers without credentials to programs on this machine.',
  }),
  drainTimeoutSeconds: integer({
    default: 10,
    min: 0,
    max: 86_400,
    unit: 's',
    description: 'How long a stopping server waits for requests and calls to move or end.',
  }),
};

const perMinute = (what: string, value: number) =>
  integer({ default: value, min: 1, max: 10_000_000, unit: 'requests per minute', description: what });

const protection = {
  'rate.read': perMinute('Reads of one caller (tenant, operator, or address).', 12_000),
  'rate.write': perMinute('Changes of one caller.', 3_000),
  'rate.token': perMinute('Tokens made by one tenant.', 60_000),
  'rate.entry': perMinute('Calls of the entry page from one address.', 300),
  'rate.connectionTest': perMinute('Connection tests begun from one address.', 20),
  'rate.failedAuth': perMinute('Refused credentials from one address, before it has to wait.', 30),
  'pin.failuresPerAddress': integer({
    default: 10,
    min: 1,
    max: 100_000,
    unit: 'per hour',
    description: 'Wrong PINs from one address before it has to wait.',
  }),
  'pin.failuresPerRoom': integer({
    default: 30,
    min: 1,
    max: 100_000,
    unit: 'per hour',
    description: 'Wrong host keys for one room from all addresses together, before all wait.',
  }),
  'pin.failuresGlobal': integer({
    default: 30,
    min: 1,
    max: 1_000_000,
    unit: 'per minute',
    description: 'Wrong PINs from all addresses together before everybody waits for the rest of the minute.',
  }),
};

/** Every setting by name. The only description: values, reference page and error messages come from it. */
export const settingSpecs = { ...connection, ...media, ...storage, ...service, ...protection } satisfies Record<
  string,
  SettingSpec
>;

/** What is wrong between settings that are each right. */
export function conflicts(values: { readonly [Name in SettingName]?: unknown }): string[] {
  const urls = values['turn.urls'];
  const needsSecret = Array.isArray(urls) && urls.length > 0 && values['turn.secret'] === undefined;
  return needsSecret
    ? ['turn.secret: is needed with turn.urls; TURN servers with fixed credentials go into iceServers.']
    : [];
}

/** Name of a setting. */
export type SettingName = keyof typeof settingSpecs;

type Optional =
  | 'publicUrl'
  | 'media.workers'
  | 'media.listen'
  | 'media.announcedAddress'
  | 'turn.secret'
  | 'databaseUrl'
  | 'masterKey';

/** Values of all settings; undefined where the default is decided at start. */
export type Settings = {
  readonly [Name in SettingName]: Name extends Optional
    ? z.output<(typeof settingSpecs)[Name]['schema']> | undefined
    : z.output<(typeof settingSpecs)[Name]['schema']>;
};
