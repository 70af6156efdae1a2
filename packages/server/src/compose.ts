import { AppError, type RoomId } from '@madang/protocol';
import type { FastifyInstance } from 'fastify';
import { openDataDir } from './adapters/postgres/data-dir.ts';
import { checkVersion, type Database, migrate, openDatabase } from './adapters/postgres/database.ts';
import { embeddedPrograms, startEmbeddedPostgres } from './adapters/postgres/embedded.ts';
import type { LoadedSettings } from './config/load.ts';
import type { LiveCalls } from './features/live/public.ts';
import { mountOperations } from './features/operations/endpoints.ts';
import { NODE_HEARTBEAT_MS, Nodes } from './features/operations/nodes.ts';
import { systemFeatureRoutes } from './features/operations/routes.ts';
import { serverVersion } from './features/operations/version.ts';
import { participantFeatureRoutes } from './features/rooms/participant-routes.ts';
import { Rooms } from './features/rooms/rooms.ts';
import { roomFeatureRoutes } from './features/rooms/routes.ts';
import { CredentialCache, LAST_USED_INTERVAL_MS } from './features/tenants/credential-cache.ts';
import { requestCredentials } from './features/tenants/credentials.ts';
import { install, masterKey } from './features/tenants/installation.ts';
import { tenantFeatureRoutes } from './features/tenants/routes.ts';
import { Tenants } from './features/tenants/tenants.ts';
import { TokenIssuer } from './features/tokens/issuer.ts';
import { tokenFeatureRoutes } from './features/tokens/routes.ts';
import { mountRoutes } from './http/mount.ts';
import { RateLimits } from './http/rate-limits.ts';
import { createHttpServer } from './http/server.ts';
import { type Clock, systemClock } from './kernel/clock.ts';
import { newId } from './kernel/ids.ts';
import type { Log } from './kernel/log.ts';
import { createMetrics } from './kernel/metrics.ts';
import { Scope } from './kernel/scope.ts';
import { createSealing } from './kernel/sealing.ts';
import { StartError, systemCode } from './kernel/start-error.ts';

/** A server that serves. */
export type RunningServer = {
  /** Address it listens on, e.g. `http://127.0.0.1:7700`. */
  readonly url: string;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly database: Database;
  /** Whether this start created the operator and the first tenant. */
  readonly firstStart: boolean;
  close(): Promise<void>;
};

type Options = {
  readonly loaded: LoadedSettings;
  readonly log: Log;
  readonly clock?: Clock;
  /** Default measurements of the process; off in tests that run several servers in one. */
  readonly processMetrics?: boolean;
};

/** Opens everything in order, wires it, and closes it in reverse. @throws StartError. */
export async function startServer(options: Options): Promise<RunningServer> {
  const { log } = options;
  const scope = new Scope(options.clock ?? systemClock, (error) => log.error({ err: error }, 'background work failed'));
  try {
    return await compose(options, scope);
  } catch (error) {
    await scope.close();
    throw error;
  }
}

async function compose(options: Options, scope: Scope): Promise<RunningServer> {
  const { loaded, log, clock = systemClock } = options;
  const { settings } = loaded;
  const version = serverVersion();
  const dataDir = await openDataDir(settings.dataDir);
  scope.add(() => dataDir.release());
  const sealing = createSealing(masterKey(settings.masterKey, dataDir.path));
  const database = await openStorage(options, dataDir.path, scope);
  const { db } = database;
  const tenants = new Tenants({ sealing, clock });
  const metrics = createMetrics({ processMetrics: options.processMetrics ?? true });
  const tls = undefined;
  const app = await createHttpServer({ log, metrics, tls, trustedProxies: settings.trustedProxies });
  scope.add(() => app.close());

  let url = `http://${shownHost(settings.host)}:${settings['http.port']}`;
  const publicUrl = (): string => settings.publicUrl ?? url;
  const { first } = await install({ db, sealing, tenants, clock, dataDir: dataDir.path, url: publicUrl() });

  const cache = new CredentialCache({ db, sealing, clock });
  scope.every(LAST_USED_INTERVAL_MS, () => cache.flushUsage());
  scope.add(() => cache.flushUsage());
  const credentials = requestCredentials({ db, sealing, cache });
  const issuer = new TokenIssuer({ credentials: cache, clock });
  const rooms = new Rooms(clock);
  const live = noCalls;
  const nodes = new Nodes({
    id: newId('node'),
    version,
    roles: settings.roles,
    clock,
    load: () => Promise.resolve({ rooms: 0, participants: 0, sockets: 0, mediaWorkers: [] }),
    draining: () => scope.closed,
  });
  await nodes.announce(db);
  scope.every(NODE_HEARTBEAT_MS, () => nodes.announce(db));
  scope.add(() => nodes.leave(db));

  const limits = new RateLimits(settings);
  mountRoutes(app, { credentials, limits, db, sealing, clock, log, assertWritable: () => undefined }, [
    ...tenantFeatureRoutes({ tenants, clock, onChanged: async () => cache.forget() }),
    ...roomFeatureRoutes({ rooms, live, publicUrl }),
    ...participantFeatureRoutes(live),
    ...tokenFeatureRoutes({ issuer, clock, publicUrl }),
    ...systemFeatureRoutes({ loaded, nodes, clock, version }),
  ]);
  mountOperations(app, {
    metrics,
    credentials,
    metricsOnLoopback: settings['metrics.loopback'],
    version,
    publicUrl,
    notReady: async () => (scope.closed ? 'draining' : undefined),
  });
  url = await listen(app, settings.host, settings['http.port']);
  return {
    url,
    get publicUrl() {
      return publicUrl();
    },
    dataDir: dataDir.path,
    database,
    firstStart: first,
    close: () => scope.close(),
  };
}

async function openStorage({ loaded, log }: Options, dataDir: string, scope: Scope): Promise<Database> {
  const { settings } = loaded;
  const embedded =
    settings.databaseUrl === undefined
      ? await startEmbeddedPostgres({
          directory: `${dataDir}/postgres`,
          programs: embeddedPrograms(),
          onLine: (line) => postgresLine(log, line),
        })
      : undefined;
  if (embedded !== undefined) scope.add(() => embedded.stop());
  const database = openDatabase({
    connection: embedded?.connection ?? { url: settings.databaseUrl ?? '' },
    connections: settings['database.connections'],
    onConnectionLost: (error) => log.warn({ err: error }, 'a database connection was lost; it is replaced'),
  });
  scope.add(() => database.close());
  const major = await checkVersion(database.pool);
  const applied = await migrate(database.db);
  log.info({ major, embedded: embedded !== undefined, applied }, 'database open');
  return database;
}

/** PostgreSQL's own lines; queries and values do not appear in them, as only errors of ours would show any. */
function postgresLine(log: Log, line: string): void {
  if (/\b(FATAL|PANIC):/.test(line)) log.warn({ part: 'postgres' }, line.replace(/^.*?(FATAL|PANIC):/, '$1:'));
  else if (/\bLOG:/.test(line)) log.debug({ part: 'postgres' }, line.replace(/^.*?LOG:/, 'LOG:'));
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    if (systemCode(error) === 'EADDRINUSE') {
      throw new StartError('PORT_IN_USE', `Port ${port} on ${host} is taken by another program. Set MADANG_HTTP_PORT.`);
    }
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError('ADDRESS_UNUSABLE', `Cannot listen on ${host} port ${port}: ${why}. Check MADANG_HOST.`);
  }
  const address = app.server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${shownHost(host)}:${actual}`;
}

/** A host as it stands in a URL: what listens everywhere is reached at localhost. */
function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::' || host === '127.0.0.1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

const notLive = (): Promise<never> => Promise.reject(new AppError('ROOM_NOT_LIVE'));

/** A process without the live side knows of no calls. */
const noCalls: LiveCalls = {
  summaries: (_roomIds: readonly RoomId[]) => Promise.resolve(new Map()),
  participants: notLive,
  updateParticipant: notLive,
  mute: notLive,
  remove: notLive,
  sendMessage: notLive,
  end: notLive,
  roomChanged: () => Promise.resolve(),
};
