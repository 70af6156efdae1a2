// REST under load: tokens made and rooms read per second, beside a bare Fastify that answers the same JSON, without and
// with the one query that the answer needs.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { embeddedConnection } from '../../packages/server/src/adapters/postgres/embedded.ts';
import { type HttpLoad, httpLoad } from '../lib/http-load.ts';
import { median, round } from '../lib/numbers.ts';
import { childPids, cpuSeconds, endChild, endsWithUs, programOf } from '../lib/process.ts';
import { type Cell, circumstances, printTable, progress, writeResult } from '../lib/report.ts';
import { startServer } from '../lib/server.ts';
import type { Task } from './bare-fastify.ts';

const { values: flags } = parseArgs({
  options: {
    repeats: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '16' },
    save: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const WARM_UP_REQUESTS = 8_000;

type Request = Pick<HttpLoad, 'url' | 'method' | 'headers' | 'body'>;
type Candidate = { readonly name: string; readonly of: string; readonly pid: number; readonly request: Request };
type Run = {
  readonly perSecond: number;
  readonly cpuUs: number;
  readonly databaseCpuUs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
};

const where = circumstances();
const dataDir = mkdtempSync(join(tmpdir(), 'madang-bench-'));
const server = await startServer({}, dataDir);
const bare = endsWithUs(fork(join(import.meta.dirname, 'bare-fastify.ts')));
try {
  const results = await compare(await candidates(bare));
  printTable(results.map(rowOf));
  if (flags.save)
    writeResult('api', where, {
      floor: 'Fastify with nothing around it, same JSON; with the same query',
      flags,
      results,
    });
} finally {
  await endChild(bare);
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
}

async function candidates(child: ChildProcess): Promise<Candidate[]> {
  const room = await server.api.createRoom({ name: 'Bench' });
  const wanted = { userId: 'user-17', name: '김민수', role: 'participant' } as const;
  const task: Task = {
    get: await server.api.getRoom({ roomId: room.id }),
    post: await server.api.createToken({ roomId: room.id, ...wanted }),
    database: embeddedConnection(join(dataDir, 'postgres')),
    roomId: room.id,
  };
  child.send(task);
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];

  const credentials = Buffer.from(`${server.tenant.keyId}:${server.tenant.secret}`).toString('base64');
  const json = { 'content-type': 'application/json' };
  const auth = { authorization: `Basic ${credentials}` };
  const rooms = `${server.url}/v1/rooms/${room.id}`;
  const barePid = child.pid ?? Number.NaN;
  const each = (name: string, bareUrl: string, url: string, request: Omit<Request, 'url'>): Candidate[] => {
    const bare = { ...request, headers: request.method === 'POST' ? json : {} };
    return [
      { name, of: 'Fastify', pid: barePid, request: { ...bare, url: bareUrl } },
      { name, of: 'Fastify + query', pid: barePid, request: { ...bare, url: `${bareUrl}?query` } },
      { name, of: 'madang', pid: server.pid, request: { ...request, url } },
    ];
  };
  const body = JSON.stringify(wanted);
  return [
    ...each('read a room', `${url}/get`, rooms, { method: 'GET', headers: auth }),
    ...each('make a token', `${url}/post`, `${rooms}/tokens`, { method: 'POST', headers: { ...json, ...auth }, body }),
  ];
}

/** Takes the candidates in turn, so that what else happens on the machine meets all of them. */
async function compare(all: readonly Candidate[]) {
  const runs = new Map<Candidate, Run[]>(all.map((candidate) => [candidate, []]));
  for (const candidate of all) await warmUp(candidate);
  for (let repeat = 1; repeat <= Number(flags.repeats); repeat++) {
    for (const candidate of all) {
      const run = await runOnce(candidate, Number(flags.seconds));
      runs.get(candidate)?.push(run);
      progress(`${candidate.name}, ${candidate.of}, ${repeat}/${flags.repeats}: ${round(run.perSecond)} a second`);
    }
  }
  const middle = (candidate: Candidate, key: keyof Run) => median((runs.get(candidate) ?? []).map((run) => run[key]));
  return all.map((candidate) => {
    const cpuUs = middle(candidate, 'cpuUs');
    const times = (of: string): number | null => {
      const floor = all.find((other) => other.name === candidate.name && other.of === of);
      return floor === undefined ? null : round(cpuUs / middle(floor, 'cpuUs'), 2);
    };
    return {
      name: candidate.name,
      of: candidate.of,
      perSecond: round(middle(candidate, 'perSecond')),
      cpuUs: round(cpuUs, 1),
      databaseCpuUs: round(middle(candidate, 'databaseCpuUs'), 1),
      p50Ms: middle(candidate, 'p50Ms'),
      p99Ms: middle(candidate, 'p99Ms'),
      timesFastify: times('Fastify'),
      timesFastifyWithQuery: times('Fastify + query'),
      runs: runs.get(candidate) ?? [],
    };
  });
}

/** Until the code is compiled, which takes a number of requests and not a time. */
async function warmUp(candidate: Candidate): Promise<void> {
  for (let sent = 0; sent < WARM_UP_REQUESTS; ) {
    // Shorter runs may end before the load generator's first count.
    const { requests } = await httpLoad({ ...candidate.request, connections: Number(flags.connections), seconds: 3 });
    if (requests === 0) throw new Error(`${candidate.name}, ${candidate.of}: no answers`);
    sent += requests;
  }
}

/** One run of one candidate. */
async function runOnce({ request, pid, name }: Candidate, seconds: number): Promise<Run> {
  const [before, databaseBefore] = [cpuSeconds(pid), databaseCpuSeconds()];
  const result = await httpLoad({ ...request, connections: Number(flags.connections), seconds });
  if (result.failures > 0) throw new Error(`${name}: ${result.failures} requests failed`);
  const each = (seconds: number): number => (seconds * 1e6) / result.requests;
  const cpuUs = each(cpuSeconds(pid) - before);
  const databaseCpuUs = each(databaseCpuSeconds() - databaseBefore);
  return { perSecond: result.perSecond, cpuUs, databaseCpuUs, p50Ms: result.p50Ms, p99Ms: result.p99Ms };
}

/** CPU time of PostgreSQL: its main process, which the server started, and a process for each connection. */
function databaseCpuSeconds(): number {
  const main = childPids(server.pid).filter((pid) => programOf(pid) === 'postgres');
  return main.flatMap((pid) => [pid, ...childPids(pid)]).reduce((sum, pid) => sum + cpuSeconds(pid), 0);
}

function rowOf(result: Awaited<ReturnType<typeof compare>>[number]): Record<string, Cell> {
  return {
    what: result.name,
    of: result.of,
    'requests/s': result.perSecond,
    'CPU µs each': result.cpuUs,
    'database µs': result.databaseCpuUs,
    'p50 ms': result.p50Ms,
    'p99 ms': result.p99Ms,
    'x Fastify': result.timesFastify,
    'x with query': result.timesFastifyWithQuery,
  };
}
