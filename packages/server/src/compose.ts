import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openMemoryBus } from './adapters/bus-memory/bus-memory.ts';
import { createMediasoupEngine, machineAddress } from './adapters/mediasoup/index.ts';
import { openDataDir } from './adapters/postgres/data-dir.ts';
import { openStorage } from './adapters/postgres/open-storage.ts';
import type { LoadedSettings } from './config/load.ts';
import type { Settings } from './config/settings.ts';
import type { Database } from './database/database.ts';
import { QueuedCallRecorder } from './features/calls/recorder.ts';
import { callFeatureRoutes } from './features/calls/routes.ts';
import { closeDangling } from './features/calls/store.ts';
import { ConnectionTests } from './features/connection/connection-tests.ts';
import { hasTurn } from './features/connection/ice-servers.ts';
import { connectionFeatureRoutes } from './features/connection/routes.ts';
import { Entry } from './features/entry/entry.ts';
import { GuessLimits } from './features/entry/guess-limits.ts';
import { entryFeatureRoutes } from './features/entry/routes.ts';
import { mountDocs } from './features/operations/docs.ts';
import { mountOperations } from './features/operations/endpoints.ts';
import { HOUSEKEEPING_MS, keepHouse } from './features/operations/housekeeping.ts';
import { NODE_HEARTBEAT_MS, Nodes } from './features/operations/nodes.ts';
import { systemFeatureRoutes } from './features/operations/routes.ts';
import { STORAGE_CHECK_MS, StorageGuard } from './features/operations/storage-guard.ts';
import { serverVersion } from './features/operations/version.ts';
import { roomDirectory } from './features/rooms/directory.ts';
import { participantFeatureRoutes } from './features/rooms/participant-routes.ts';
import { Rooms } from './features/rooms/rooms.ts';
import { roomFeatureRoutes } from './features/rooms/routes.ts';
import { CredentialCache, LAST_USED_INTERVAL_MS } from './features/tenants/credential-cache.ts';
import { requestCredentials } from './features/tenants/credentials.ts';
import { install, masterKey } from './features/tenants/installation.ts';
import { tenantFeatureRoutes } from './features/tenants/routes.ts';
import { endCallsOf } from './features/tenants/running-calls.ts';
import { Tenants } from './features/tenants/tenants.ts';
import { TokenIssuer } from './features/tokens/issuer.ts';
import { tokenFeatureRoutes } from './features/tokens/routes.ts';
import { StoredTokenVerifier } from './features/tokens/verifier.ts';
import { mountWeb, type WebFolders } from './features/web/web.ts';
import { listen, shownUrl } from './http/listen.ts';
import { mountRoutes } from './http/mount.ts';
import { RateLimits } from './http/rate-limits.ts';
import { createHttpServer, handleMissing } from './http/server.ts';
import { loadTls } from './http/tls.ts';
import { type Clock, systemClock } from './kernel/clock.ts';
import { newId } from './kernel/ids.ts';
import type { Log } from './kernel/log.ts';
import { createMetrics, type MetricsRegistry } from './kernel/metrics.ts';
import type { NodeContext } from './kernel/node-context.ts';
import { Scope } from './kernel/scope.ts';
import { createSealing } from './kernel/sealing.ts';
import { StartError } from './kernel/start-error.ts';
import type { MediaEngine } from './ports/media-engine.ts';
import { type LiveSide, openLiveSide } from './roles/live-side.ts';

/** A server that serves. */
export type RunningServer = {
  /** Address it listens on, e.g. `http://localhost:7700`. */
  readonly url: string;
  /** Address that people are sent to. */
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly database: Database;
  /** Process id of the built-in database; undefined where it is somebody else's. */
  databasePid(): number | undefined;
  /** Whether this start created the operator and the first tenant. */
  readonly firstStart: boolean;
  /** Stops in order: takes nobody in, waits for calls to end as long as the settings say, then closes everything. */
  stop(): Promise<void>;
  /** Closes everything without waiting for calls. */
  close(): Promise<void>;
};

type Options = {
  readonly loaded: LoadedSettings;
  readonly log: Log;
  readonly clock?: Clock;
  /** Measurements of the process itself; off in tests, which run several servers in one. */
  readonly processMetrics?: boolean;
  readonly web?: WebFolders;
};

const repository = new URL('../../../', import.meta.url);
const builtWeb: WebFolders = {
  app: fileURLToPath(new URL('apps/web/dist', repository)),
  sdk: fileURLToPath(new URL('packages/client/dist', repository)),
};

/** Opens everything in order, wires it, and closes it in reverse. @throws StartError. */
export async function startServer(options: Options): Promise<RunningServer> {
  const { log } = options;
  const metrics = createMetrics({ processMetrics: options.processMetrics ?? true });
  const scope = new Scope(options.clock ?? systemClock, (error) => {
    metrics.bug('background');
    log.error({ err: error }, 'background work failed');
  });
  try {
    return await compose(options, metrics, scope);
  } catch (error) {
    await scope.close();
    throw error;
  }
}

type HttpServer = ReturnType<typeof createHttpServer>;

/** How long requests under way may take while the server stops. */
const REQUEST_GRACE_MS = 5_000;

type Base = Awaited<ReturnType<typeof openBase>>;

/** What everything else stands on: data directory, database, keys, log, time, measurements. */
async function openBase(options: Options, metrics: MetricsRegistry, scope: Scope) {
  const { loaded, clock = systemClock } = options;
  const { settings } = loaded;
  const nodeId = newId('node');
  const log = options.log.child({ node: nodeId });
  const dataDir = await openDataDir(settings.dataDir);
  scope.add(() => dataDir.release());
  const sealing = createSealing(masterKey(settings.masterKey, dataDir.path));
  const guard = new StorageGuard({ directory: dataDir.path, reserveMiB: settings['storage.reserveMiB'], log });
  await guard.check();
  scope.every(STORAGE_CHECK_MS, () => guard.check());
  const { database, embedded } = await openStorage({ settings, dataDir: dataDir.path, log, scope });
  const node: NodeContext = { nodeId, clock, log, metrics };
  const version = serverVersion();
  return {
    loaded,
    settings,
    node,
    clock,
    log,
    dataDir: dataDir.path,
    sealing,
    guard,
    database,
    embedded,
    metrics,
    version,
  };
}

async function compose(options: Options, metrics: MetricsRegistry, scope: Scope): Promise<RunningServer> {
  const base = await openBase(options, metrics, scope);
  const { settings, clock, log, sealing, node } = base;
  const { db } = base.database;
  const tls = await loadTls(settings.tls, base.dataDir, settings.host);
  const app = createHttpServer({ log, metrics, tls, trustedProxies: settings.trustedProxies });
  // Closed after the live side, whose sockets it would wait for.
  scope.add(() => closeHttp(app, clock));
  let url = shownUrl(tls !== undefined, settings.host, settings['http.port']);
  const publicUrl = (): string => settings.publicUrl ?? url;

  const tenants = new Tenants({ sealing, clock });
  const { first } = await install({ db, sealing, tenants, clock, dataDir: base.dataDir, url: publicUrl() });
  const cache = new CredentialCache({ db, sealing, clock });
  scope.every(LAST_USED_INTERVAL_MS, () => cache.flushUsage());
  scope.add(() => cache.flushUsage());
  const rooms = new Rooms(clock, hasTurn(settings));
  const recorder = await openRecorder(base, scope);
  const bus = openMemoryBus(clock);
  scope.add(() => bus.close());
  const media = settings.roles.includes('media') ? await openMedia(settings, node) : undefined;
  if (media !== undefined) scope.add(() => media.close());
  const live = openLiveSide({
    settings,
    node,
    bus,
    media,
    directory: roomDirectory(db, rooms, publicUrl),
    verifier: new StoredTokenVerifier({ db, credentials: cache, clock }),
    recorder,
  });
  scope.add(() => live.close());
  let draining = false;
  const nodes = await openNode(base, scope, { live, draining: () => draining });

  const services = { base, live, tenants, rooms, cache, nodes, publicUrl, draining: () => draining };
  await mountAll(app, services, options.web ?? builtWeb);
  const port = await listen(app, settings.host, settings['http.port']);
  url = shownUrl(tls !== undefined, settings.host, port);
  return {
    url,
    publicUrl: publicUrl(),
    dataDir: base.dataDir,
    database: base.database,
    databasePid: () => base.embedded?.pid(),
    firstStart: first,
    async stop() {
      draining = true;
      live.drain();
      await callsEnded(base, live);
      await scope.close();
    },
    close: () => scope.close(),
  };
}

/** Starts the media workers. @throws StartError MEDIA_FAILED. */
async function openMedia(settings: Settings, node: NodeContext): Promise<MediaEngine> {
  const announced = settings['media.announcedAddress'];
  try {
    return await createMediasoupEngine({
      workers: settings['media.workers'] ?? availableParallelism(),
      basePort: settings['media.port'],
      listenIps: mediaAddresses(settings),
      maxConsumersPerWorker: settings.maxConsumersPerWorker,
      clock: node.clock,
      log: node.log.child({ part: 'media' }),
      ...(announced === undefined ? {} : { announcedAddresses: [announced] }),
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError('MEDIA_FAILED', `The media workers did not start: ${why}`, { cause: error });
  }
}

/**
 * Media listens where HTTP does, as far as that is an address and not a name. Beside loopback it also takes an address
 * of the machine: Firefox never uses loopback for media (decision 0010).
 */
function mediaAddresses({ host, 'media.listen': listen }: Settings): readonly string[] {
  if (listen !== undefined) return [listen];
  const address = /^[\d.]+$|:/.test(host) ? host : '127.0.0.1';
  const own = /^127\.|^::1$/.test(address) ? machineAddress() : undefined;
  return own === undefined ? [address] : [address, own];
}

/** Calls that a crash left open end now where nobody else can hold them: the data directory is ours alone. */
async function openRecorder({ database, node, clock, log, embedded }: Base, scope: Scope): Promise<QueuedCallRecorder> {
  const { db } = database;
  if (embedded !== undefined) {
    const calls = await closeDangling(db, node.nodeId, new Date(clock.now()));
    if (calls > 0) log.warn({ calls }, 'ended calls that a crash left open');
  }
  const recorder = new QueuedCallRecorder({ db, node });
  node.metrics.gauge(
    { name: 'madang_call_facts_pending', help: 'Facts of call history not written yet.' },
    () => recorder.pending,
  );
  scope.add(() => recorder.close());
  return recorder;
}

/** Tells the other nodes that this one lives; keeps the house, if that is its role. */
async function openNode(
  { database, node, clock, log, version, settings }: Base,
  scope: Scope,
  { live, draining }: { readonly live: LiveSide; readonly draining: () => boolean },
): Promise<Nodes> {
  const { db } = database;
  const load = (): ReturnType<LiveSide['load']> => live.load();
  const nodes = new Nodes({ id: node.nodeId, version, roles: settings.roles, clock, load, draining });
  await nodes.announce(db);
  scope.every(NODE_HEARTBEAT_MS, () => quietly(log, () => nodes.announce(db)));
  scope.add(() => nodes.leave(db));
  if (settings.roles.includes('jobs')) {
    const keep = (): Promise<void> => keepHouse({ db, clock, nodeId: node.nodeId, log });
    scope.every(HOUSEKEEPING_MS, () => quietly(log, keep));
  }
  return nodes;
}

/** Background work that fails is told and tried again at its next turn. */
async function quietly(log: Log, work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => log.warn({ err: error }, 'background work failed; it is tried again'));
}

type Services = {
  readonly base: Base;
  readonly live: LiveSide;
  readonly tenants: Tenants;
  readonly rooms: Rooms;
  readonly cache: CredentialCache;
  readonly nodes: Nodes;
  readonly publicUrl: () => string;
  readonly draining: () => boolean;
};

/** Puts everything that this process serves on its HTTP server. */
async function mountAll(
  app: HttpServer,
  { base, live, tenants, rooms, cache, nodes, publicUrl, draining }: Services,
  web: WebFolders,
): Promise<void> {
  const { settings, clock, sealing, log, metrics, version, loaded } = base;
  const { db, pool } = base.database;
  const credentials = requestCredentials({ db, sealing, cache });
  const notReady = async (): Promise<string | undefined> => {
    if (draining()) return 'draining';
    return pool.query('select 1').then(
      () => undefined,
      () => 'the database does not answer',
    );
  };
  const metricsOnLoopback = settings['metrics.loopback'];
  mountOperations(app, { metrics, credentials, metricsOnLoopback, version, publicUrl, notReady });
  if (!settings.roles.includes('edge')) return handleMissing(app, log);

  const issuer = new TokenIssuer({ credentials: cache, clock });
  const guesses = new GuessLimits(pool, settings, sealing);
  const { calls } = live;
  const entry = new Entry({
    rooms,
    issuer,
    guesses,
    live: calls,
    clock,
    publicUrl,
    openRooms: settings['web.openRooms'],
  });
  const assertWritable = (): void => base.guard.assertWritable();
  mountRoutes(app, { credentials, limits: new RateLimits(settings), db, sealing, clock, log, assertWritable }, [
    ...tenantFeatureRoutes({
      tenants,
      clock,
      async onChanged({ tenantId, suspended }) {
        cache.forget();
        if (suspended === true) await endCallsOf(db, calls, tenantId);
      },
    }),
    ...roomFeatureRoutes({ rooms, live: calls, publicUrl }),
    ...participantFeatureRoutes(calls),
    ...tokenFeatureRoutes({ issuer, clock, publicUrl }),
    ...callFeatureRoutes(clock),
    ...entryFeatureRoutes(entry),
    ...connectionFeatureRoutes(new ConnectionTests({ settings, rooms, issuer, clock })),
    ...systemFeatureRoutes({ loaded, nodes, clock, version }),
  ]);
  mountDocs(app);
  handleMissing(app, log, await mountWeb(app, web, log));
  app.server.on('upgrade', (request, socket, head) => {
    if (live.signalling?.handleUpgrade(request, socket, head) !== true) socket.destroy();
  });
}

/** Lets requests under way finish; cuts those that do not. */
async function closeHttp(app: HttpServer, clock: Clock): Promise<void> {
  const cut = clock.after(REQUEST_GRACE_MS, () => app.server.closeAllConnections());
  await app.close();
  cut();
}

/** Settles when nobody is in a call any more, or the time for it is over. */
async function callsEnded({ settings, clock }: Base, live: LiveSide): Promise<void> {
  const deadline = clock.monotonic() + settings.drainTimeoutSeconds * 1000;
  while (live.participants() > 0 && clock.monotonic() < deadline) {
    await new Promise<void>((resolve) => {
      clock.after(100, resolve);
    });
  }
}
