// Signalling under load: memory of idle sockets, a join storm, chat to a big room, a room filled to the last place.
// The floor is a bare `ws` server. `--only idle|storm|chat|full` measures one of them.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { signJoinToken } from '@madang/server-sdk';
import { atRate, inParallel } from '../lib/flow.ts';
import { percentile, round } from '../lib/numbers.ts';
import { childPids, cpuSeconds, programOf, rssMib } from '../lib/process.ts';
import { type Cell, circumstances, printTable, progress, writeResult } from '../lib/report.ts';
import { type BenchServer, startServer } from '../lib/server.ts';
import { SignalClient } from '../lib/signal-client.ts';
import { startBareSockets } from './bare.ts';

const { values: flags } = parseArgs({
  options: {
    sockets: { type: 'string', default: '2000' },
    inCall: { type: 'string', default: '400' },
    stormRate: { type: 'string', default: '100' },
    stormSeconds: { type: 'string', default: '10' },
    crowd: { type: 'string', default: '500' },
    full: { type: 'string', default: '1000' },
    only: { type: 'string' },
    messages: { type: 'string', default: '40' },
    save: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const KIB_PER_MIB = 1024;
const PARALLEL_JOINS = 20;
const PEOPLE_PER_WAITING_ROOM = 100;
const PEOPLE_PER_CALL = 4;
const PEOPLE_PER_STORM_ROOM = 10;
const MESSAGES_PER_SECOND = 5;
/** Garbage of the joins is collected and buffers are given back within this time. */
const SETTLE_MS = 8_000;
/** The longest a message may take before it counts as lost. */
const DELIVERY_TIMEOUT_MS = 10_000;

type Row = Readonly<Record<string, Cell>>;

const where = circumstances();
const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  idle: measureIdle,
  storm: async () => [await withServer(measureStorm)],
  chat: measureChat,
  full: measureFull,
};
const results: Record<string, readonly Row[]> = {};
for (const [name, measure] of Object.entries(parts)) {
  if (flags.only !== undefined && flags.only !== name) continue;
  const rows = await measure();
  printTable(rows);
  results[name] = rows;
}
if (flags.save) writeResult('signalling', where, { floor: 'bare ws, no protocol', flags, ...results });

async function withServer<Result>(use: (server: BenchServer) => Promise<Result>): Promise<Result> {
  const server = await startServer();
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

/** Joins with a token signed here, so that REST is not part of what is measured. */
async function enter(server: BenchServer, roomId: string, who: string): Promise<SignalClient> {
  const token = await signJoinToken({ ...server.tenant, roomId, userId: who, name: who });
  const client = await SignalClient.open(server.url);
  await client.request('session.join', { token });
  return client;
}

async function roomsFor(server: BenchServer, people: number, each: number, lobby = false): Promise<string[]> {
  const ids: string[] = [];
  await inParallel(Math.ceil(people / each), 4, async (index) => {
    ids.push((await server.api.createRoom({ name: `Room ${index}`, maxParticipants: each, lobby })).id);
  });
  return ids;
}

async function measureIdle(): Promise<Row[]> {
  const bare = await startBareSockets();
  try {
    const before = rssMib(bare.pid);
    const count = Number(flags.sockets);
    await inParallel(count, PARALLEL_JOINS, async () => void (await bare.connect()));
    await pause(SETTLE_MS);
    const floor = idleRow('bare ws', count, before, rssMib(bare.pid), await idleCpu(bare.pid));
    progress(`idle sockets, floor: ${floor['KiB each']} KiB each`);
    const waiting = await withServer(async (server) => await idleInServer(server, 'waiting in the lobby', count, true));
    const inCall = Number(flags.inCall);
    const joined = await withServer(async (server) => await idleInServer(server, 'in calls of 4', inCall, false));
    return [floor, waiting, joined];
  } finally {
    await bare.close();
  }
}

async function idleInServer(server: BenchServer, what: string, count: number, lobby: boolean): Promise<Row> {
  const each = lobby ? PEOPLE_PER_WAITING_ROOM : PEOPLE_PER_CALL;
  const rooms = await roomsFor(server, count, each, lobby);
  // Once through everything before the first reading: compiled code is not the memory of a socket.
  const warmUp = await enter(server, rooms[0] ?? '', 'warm-up');
  await warmUp.leave();
  await pause(SETTLE_MS);
  const workers = childPids(server.pid).filter((pid) => programOf(pid).startsWith('mediasoup'));
  const workersMib = () => workers.reduce((sum, pid) => sum + rssMib(pid), 0);
  const [before, workersBefore] = [rssMib(server.pid), workersMib()];
  const clients: SignalClient[] = [];
  await inParallel(count, PARALLEL_JOINS, async (index) => {
    clients.push(await enter(server, rooms[Math.floor(index / each)] ?? '', `person-${index}`));
  });
  await pause(SETTLE_MS);
  const row = idleRow(`madang, ${what}`, count, before, rssMib(server.pid), await idleCpu(server.pid));
  progress(`idle sockets, ${what}: ${row['KiB each']} KiB each`);
  const inWorkers = round(((workersMib() - workersBefore) * KIB_PER_MIB) / count, 1);
  for (const client of clients) client.drop();
  return { ...row, 'media worker KiB each': inWorkers };
}

async function idleCpu(pid: number): Promise<number> {
  const windowMs = 5_000;
  const before = cpuSeconds(pid);
  await pause(windowMs);
  return ((cpuSeconds(pid) - before) * 1000 * 100) / windowMs;
}

function idleRow(what: string, count: number, beforeMib: number, afterMib: number, cpuPercent: number) {
  return {
    'idle sockets': what,
    count,
    'KiB each': round(((afterMib - beforeMib) * KIB_PER_MIB) / count, 1),
    'RSS MiB': round(afterMib),
    '% of a core': round(cpuPercent, 1),
    'media worker KiB each': null as number | null,
  };
}

async function measureStorm(server: BenchServer): Promise<Row> {
  const perSecond = Number(flags.stormRate);
  const count = perSecond * Number(flags.stormSeconds);
  const rooms = await roomsFor(server, count, PEOPLE_PER_STORM_ROOM);
  const tookMs: number[] = [];
  const clients: SignalClient[] = [];
  const failures = new Map<string, number>();
  const cpuBefore = cpuSeconds(server.pid);
  await atRate(count, perSecond, async (index) => {
    const startedAt = performance.now();
    try {
      clients.push(await enter(server, rooms[Math.floor(index / PEOPLE_PER_STORM_ROOM)] ?? '', `person-${index}`));
      tookMs.push(performance.now() - startedAt);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      failures.set(why, (failures.get(why) ?? 0) + 1);
    }
  });
  const cpuMs = ((cpuSeconds(server.pid) - cpuBefore) * 1000) / count;
  for (const client of clients) client.drop();
  for (const [why, times] of failures) progress(`${times} joins failed: ${why}`);
  return {
    'join storm': `${perSecond}/s into rooms of ${PEOPLE_PER_STORM_ROOM}`,
    joins: count,
    failed: count - tookMs.length,
    'p50 ms': round(percentile(tookMs, 50), 1),
    'p95 ms': round(percentile(tookMs, 95), 1),
    'p99 ms': round(percentile(tookMs, 99), 1),
    'Node CPU ms each': round(cpuMs, 2),
  };
}

/** Sends messages at a steady rate; `deliver` calls back for each arrival with the text. */
async function fanOut(what: string, crowd: number, pid: number, wire: Wire): Promise<Row> {
  const messages = Number(flags.messages);
  const wanted = messages * crowd;
  const tookMs: number[] = [];
  const all = new Promise<void>((done) => {
    wire.onText((text) => {
      const sentAt = Number(text.split(' ')[1]);
      tookMs.push(performance.now() - sentAt);
      if (tookMs.length === wanted) done();
    });
  });
  const cpuBefore = cpuSeconds(pid);
  await atRate(messages, MESSAGES_PER_SECOND, async () => await wire.send(`at ${performance.now()} ${'x'.repeat(80)}`));
  await Promise.race([all, pause(DELIVERY_TIMEOUT_MS)]);
  const row = {
    'chat fan-out': what,
    listeners: crowd,
    messages,
    lost: wanted - tookMs.length,
    'p50 ms': round(percentile(tookMs, 50), 1),
    'p95 ms': round(percentile(tookMs, 95), 1),
    'p99 ms': round(percentile(tookMs, 99), 1),
    'CPU µs a delivery': round(((cpuSeconds(pid) - cpuBefore) * 1e6) / tookMs.length, 1),
  };
  progress(`chat, ${what}: p95 ${row['p95 ms']} ms`);
  return row;
}

type Wire = { send(text: string): Promise<void>; onText(listener: (text: string) => void): void };

async function measureChat(): Promise<Row[]> {
  const crowd = Number(flags.crowd);
  const bare = await startBareSockets();
  let floor: Row;
  try {
    const sockets: WebSocket[] = [];
    await inParallel(crowd, PARALLEL_JOINS, async () => void sockets.push(await bare.connect()));
    floor = await fanOut('bare ws', crowd, bare.pid, {
      send: async (text) => sockets[0]?.send(text),
      onText: (listener) => {
        for (const socket of sockets) socket.addEventListener('message', ({ data }) => listener(String(data)));
      },
    });
  } finally {
    await bare.close();
  }
  return [floor, await withServer(async (server) => await chatInServer(server, crowd))];
}

async function chatInServer(server: BenchServer, crowd: number): Promise<Row> {
  const [roomId = ''] = await roomsFor(server, crowd, crowd);
  const clients: SignalClient[] = [];
  await inParallel(crowd, PARALLEL_JOINS, async (index) => {
    clients.push(await enter(server, roomId, `person-${index}`));
  });
  await pause(SETTLE_MS);
  const row = await fanOut('madang, one room', crowd, server.pid, {
    send: async (text) => void (await clients[0]?.request('chat.send', { text })),
    onText: (listener) => {
      for (const client of clients) {
        client.onEvent((event) => {
          if (event.event === 'chat.received') listener(event.data.message.text);
        });
      }
    },
  });
  for (const client of clients) client.drop();
  return row;
}

/** A room filled to the last place: everyone is told of everyone who comes. */
async function measureFull(): Promise<Row[]> {
  const bare = await startBareSockets();
  try {
    const floor = await fill('bare ws', bare.pid, async (index, heard) => {
      const socket = await bare.connect();
      socket.addEventListener('message', heard);
      // About as long as the news of a participant.
      socket.send(`person-${index} ${'x'.repeat(400)}`);
      return { closed: new Promise((closed) => socket.addEventListener('close', closed)), drop: () => socket.close() };
    });
    return [floor, await withServer(fillRoom)];
  } finally {
    await bare.close();
  }
}

async function fillRoom(server: BenchServer): Promise<Row> {
  const people = Number(flags.full);
  const [roomId = ''] = await roomsFor(server, people, people);
  return await fill('madang, one room', server.pid, async (index, heard) => {
    const client = await enter(server, roomId, `person-${index}`);
    client.onEvent((event) => {
      if (event.event === 'participant.joined') heard();
    });
    return client;
  });
}

type Person = { readonly closed: Promise<unknown>; drop(): void };

/** Lets people in, `PARALLEL_JOINS` at a time, and waits until whoever was in has heard of whoever came. */
async function fill(
  what: string,
  pid: number,
  come: (index: number, heard: () => void) => Promise<Person>,
): Promise<Row> {
  const count = Number(flags.full);
  const people: Person[] = [];
  const tookMs: number[] = [];
  let heard = 0;
  let lost = 0;
  const startedAt = performance.now();
  const cpuBefore = cpuSeconds(pid);
  await inParallel(count, PARALLEL_JOINS, async (index) => {
    const begun = performance.now();
    const person = await come(index, () => {
      heard += 1;
    });
    tookMs.push(performance.now() - begun);
    void person.closed.then(() => {
      lost += 1;
    });
    people.push(person);
  });
  const inAfterMs = performance.now() - startedAt;
  await quiet(() => heard);
  const cpuMs = (cpuSeconds(pid) - cpuBefore) * 1000;
  const row = {
    'filling a room': what,
    people: people.length,
    lost,
    'all in after s': round(inAfterMs / 1000, 1),
    'join p95 ms': round(percentile(tookMs, 95), 1),
    deliveries: heard,
    'CPU ms a join': round(cpuMs / count, 1),
    'CPU µs a delivery': round((cpuMs * 1000) / heard, 1),
  };
  progress(`a full room, ${what}: ${row['CPU µs a delivery']} µs a delivery, ${lost} lost`);
  for (const person of people) person.drop();
  return row;
}

/** Waits until a count stands still. */
async function quiet(count: () => number): Promise<void> {
  for (let before = -1; count() !== before; await pause(2_000)) before = count();
}
