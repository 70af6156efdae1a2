// REST under load: tokens made and rooms read per second, beside a bare Fastify that answers the same JSON.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type HttpLoad, httpLoad } from '../lib/http-load.ts';
import { median, round } from '../lib/numbers.ts';
import { cpuSeconds, endChild, endsWithUs } from '../lib/process.ts';
import { type Cell, circumstances, printTable, progress, writeResult } from '../lib/report.ts';
import { startServer } from '../lib/server.ts';
import type { Answers } from './bare-fastify.ts';

const { values: flags } = parseArgs({
  options: {
    repeats: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '16' },
    save: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

type Request = Pick<HttpLoad, 'url' | 'method' | 'headers' | 'body'>;
type Candidate = { readonly name: string; readonly of: string; readonly pid: number; readonly request: Request };
type Run = { readonly perSecond: number; readonly cpuUs: number; readonly p50Ms: number; readonly p99Ms: number };

const where = circumstances();
const server = await startServer();
const bare = endsWithUs(fork(join(import.meta.dirname, 'bare-fastify.ts')));
try {
  const results = await compare(await candidates(bare));
  printTable(results.map(rowOf));
  if (flags.save) writeResult('api', where, { floor: 'Fastify with nothing around it, same JSON', flags, results });
} finally {
  await endChild(bare);
  await server.close();
}

async function candidates(child: ChildProcess): Promise<Candidate[]> {
  const room = await server.api.createRoom({ name: 'Bench' });
  const wanted = { userId: 'user-17', name: '김민수', role: 'participant' } as const;
  const answers: Answers = {
    get: await server.api.getRoom({ roomId: room.id }),
    post: await server.api.createToken({ roomId: room.id, ...wanted }),
  };
  child.send(answers);
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];

  const credentials = Buffer.from(`${server.tenant.keyId}:${server.tenant.secret}`).toString('base64');
  const json = { 'content-type': 'application/json' };
  const auth = { authorization: `Basic ${credentials}` };
  const body = JSON.stringify(wanted);
  const [pid, barePid] = [server.pid, child.pid ?? Number.NaN];
  const rooms = `${server.url}/v1/rooms/${room.id}`;
  return [
    { name: 'read a room', of: 'floor', pid: barePid, request: { method: 'GET', url: `${url}/get`, headers: {} } },
    { name: 'read a room', of: 'madang', pid, request: { method: 'GET', url: rooms, headers: auth } },
    {
      name: 'make a token',
      of: 'floor',
      pid: barePid,
      request: { method: 'POST', url: `${url}/post`, headers: json, body },
    },
    {
      name: 'make a token',
      of: 'madang',
      pid,
      request: { method: 'POST', url: `${rooms}/tokens`, headers: { ...json, ...auth }, body },
    },
  ];
}

/** Takes the candidates in turn, so that what else happens on the machine meets all of them. */
async function compare(all: readonly Candidate[]) {
  const runs = new Map<Candidate, Run[]>(all.map((candidate) => [candidate, []]));
  for (const candidate of all) await runOnce(candidate, 1); // warms up; not kept
  for (let repeat = 1; repeat <= Number(flags.repeats); repeat++) {
    for (const candidate of all) {
      const run = await runOnce(candidate, Number(flags.seconds));
      runs.get(candidate)?.push(run);
      progress(`${candidate.name}, ${candidate.of}, ${repeat}/${flags.repeats}: ${round(run.perSecond)} a second`);
    }
  }
  const middle = (candidate: Candidate, key: keyof Run) => median((runs.get(candidate) ?? []).map((run) => run[key]));
  return all.map((candidate) => {
    const floor = all.find((other) => other.name === candidate.name && other.of === 'floor');
    const cpuUs = middle(candidate, 'cpuUs');
    return {
      name: candidate.name,
      of: candidate.of,
      perSecond: round(middle(candidate, 'perSecond')),
      cpuUs: round(cpuUs, 1),
      p50Ms: middle(candidate, 'p50Ms'),
      p99Ms: middle(candidate, 'p99Ms'),
      timesFloor: floor === undefined ? null : round(cpuUs / middle(floor, 'cpuUs'), 2),
      runs: runs.get(candidate) ?? [],
    };
  });
}

/** One run of one candidate. */
async function runOnce({ request, pid, name }: Candidate, seconds: number): Promise<Run> {
  const before = cpuSeconds(pid);
  const result = await httpLoad({ ...request, connections: Number(flags.connections), seconds });
  if (result.failures > 0) throw new Error(`${name}: ${result.failures} requests failed`);
  const cpuUs = ((cpuSeconds(pid) - before) * 1e6) / result.requests;
  return { perSecond: result.perSecond, cpuUs, p50Ms: result.p50Ms, p99Ms: result.p99Ms };
}

function rowOf(result: Awaited<ReturnType<typeof compare>>[number]): Record<string, Cell> {
  return {
    what: result.name,
    of: result.of,
    'requests/s': result.perSecond,
    'CPU µs each': result.cpuUs,
    'p50 ms': result.p50Ms,
    'p99 ms': result.p99Ms,
    'x floor (CPU)': result.timesFloor,
  };
}
