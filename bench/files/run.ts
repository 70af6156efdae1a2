// How fast a file goes from one Chromium to another, what it costs, and what memory does meanwhile; beside it, messages of
// the same size over the same data channel, with nobody reading, hashing or writing anything.
import { createHash, randomFillSync } from 'node:crypto';
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Call } from '@madang/client';
import type { FileTransfers } from '@madang/client/files';
import type { BrowserContext, Page } from 'playwright-core';
import { launchProfile } from '../../e2e/harness/browsers.ts';
import { round } from '../lib/numbers.ts';
import { childPids, commandLine, cpuSeconds, processTree, rssMib } from '../lib/process.ts';
import { circumstances, printTable, progress, writeResult } from '../lib/report.ts';
import { startServer } from '../lib/server.ts';

const { values: flags } = parseArgs({
  options: {
    /** Size of the file that goes directly, and of the one through the server, which is held to 4 MiB/s; MiB. */
    mib: { type: 'string', default: '2048' },
    'server-mib': { type: 'string', default: '128' },
    /** Messages of the floor, MiB. */
    'floor-mib': { type: 'string', default: '256' },
    /** `direct`, `server`, or both. */
    paths: { type: 'string', default: 'direct,server' },
    save: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

declare global {
  interface Window {
    call: Call;
    files: FileTransfers;
    floorBytes: number;
    /** When the last message of the floor came. */
    floorAt: number;
  }
}

const MIB = 2 ** 20;
const SAMPLE_MS = 2_000;
const TIMEOUT_MS = 60 * 60_000;
/** Nothing for this long after the last message was sent: the rest is lost, which bare messages to a slow page may be. */
const LOST_MS = 5_000;
/** As large as the chunks of a file. */
const MESSAGE_BYTES = 60 * 1024;

const html = `<!doctype html><html lang="en"><title>Bench</title><body><input type="file"><script type="module">
import { joinCall } from '/sdk/madang.js';
import { fileTransfers } from '/sdk/files.js';
window.enter = async (token) => {
  window.call = await joinCall({ token });
  window.files = fileTransfers(window.call);
  window.floorBytes = 0;
  window.call.on('data', ({ topic, payload }) => { 
    if (topic !== 'floor') return;
    window.floorBytes += payload.length;
    window.floorAt = performance.now();
  });
};
window.ready = true;
</script>`;

type Party = { readonly context: BrowserContext; readonly page: Page; readonly pids: () => readonly number[] };
type Figures = {
  readonly seconds: number;
  readonly mib: number;
  readonly cpuSender: number;
  readonly cpuReceiver: number;
};
type Sample = { readonly atS: number; readonly mib: number; readonly senderMib: number; readonly receiverMib: number };

const where = circumstances();
const folder = mkdtempSync(join(tmpdir(), 'madang-files-'));
const server = await startServer();
try {
  const rows = [];
  const memory: Record<string, readonly Sample[]> = {};
  for (const path of (['direct', 'server'] as const).filter((one) => flags.paths.split(',').includes(one))) {
    const mib = Number(path === 'direct' ? flags.mib : flags['server-mib']);
    const floorMib = Math.min(mib, Number(flags['floor-mib']));
    const file = join(folder, `${path}.bin`);
    const sha256 = await makeFile(file, mib);
    const [sender, receiver] = await meet(path);
    try {
      const floors = [await floor(sender, receiver, floorMib)];
      progress(`${path}: floor ${rate(floors).toFixed(1)} MiB/s`);
      const samples: Sample[] = [];
      const figures = await transfer(sender, receiver, { file, mib, sha256, samples });
      progress(`${path}: file ${rate([figures]).toFixed(1)} MiB/s`);
      floors.push(await floor(sender, receiver, floorMib));
      rows.push(
        row(path, `file, ${mib} MiB`, mib, [figures], samples),
        row(path, `messages, ${floorMib} MiB, twice`, 2 * floorMib, floors, []),
      );
      memory[path] = samples;
    } finally {
      for (const { context } of [sender, receiver]) await context.close();
      rmSync(file);
    }
  }
  printTable(rows);
  if (flags.save) writeResult('files', where, { floor: 'messages over the same channel', results: rows, memory });
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Writes a file of chance to disk; answers with its hash. */
async function makeFile(file: string, mib: number): Promise<string> {
  const out = openSync(file, 'w');
  const block = new Uint8Array(MIB);
  for (let n = 0; n < mib; n += 1) writeSync(out, randomFillSync(block));
  closeSync(out);
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece);
  return hash.digest('hex');
}

/** Two browsers, each with a profile on disk, in one call that takes this path. */
async function meet(path: 'direct' | 'server'): Promise<readonly [Party, Party]> {
  const room = await server.api.createRoom({ name: 'Bench', mediaPath: path === 'direct' ? 'auto' : 'sfu' });
  const enter = async (name: string): Promise<Party> => {
    const profile = join(folder, `${path}-${name}`);
    const context = await launchProfile(profile);
    const page = context.pages()[0] ?? (await context.newPage());
    const url = `${server.url}/bench-page`;
    await context.route(url, async (route) => await route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(url);
    await page.waitForFunction(() => 'ready' in window);
    const { token } = await server.api.createToken({ roomId: room.id, userId: name, name });
    await page.evaluate(async (given) => {
      const { enter: go } = window as unknown as { enter: (token: string) => Promise<void> };
      await go(given);
    }, token);
    const root = childPids(process.pid).find((pid) => commandLine(pid).some((word) => word.includes(profile)));
    if (root === undefined) throw new Error('the browser’s process was not found');
    return { context, page, pids: () => processTree(root) };
  };
  const pair = [await enter('sender'), await enter('receiver')] as const;
  for (const { page } of pair) {
    await page.waitForFunction((wanted) => window.call.snapshot.path === wanted, path, { timeout: 30_000 });
  }
  return pair;
}

function cpuOf(party: Party): number {
  return party.pids().reduce((sum, pid) => sum + cpuSeconds(pid), 0);
}

/** Memory of the process that holds the page, and no other page. */
function pageMib(party: Party): number {
  const pages = party.pids().filter((pid) => commandLine(pid).some((word) => word.includes('--type=renderer')));
  return pages.reduce((most, pid) => Math.max(most, rssMib(pid)), 0);
}

/** `work` answers with the MiB that arrived, and the seconds of its time in which it only waited for more. */
async function measured(
  sender: Party,
  receiver: Party,
  work: () => Promise<{ readonly mib: number; readonly idleS: number }>,
): Promise<Figures> {
  const before = [cpuOf(sender), cpuOf(receiver)] as const;
  const startedAt = performance.now();
  const { mib, idleS } = await work();
  const seconds = (performance.now() - startedAt) / 1_000 - idleS;
  return { seconds, mib, cpuSender: cpuOf(sender) - before[0], cpuReceiver: cpuOf(receiver) - before[1] };
}

/** Messages as large as chunks, one after the other as the channel takes them. */
async function floor(sender: Party, receiver: Party, mib: number): Promise<Figures> {
  const count = Math.ceil((mib * MIB) / MESSAGE_BYTES);
  await receiver.page.evaluate(() => {
    window.floorBytes = 0;
    window.floorAt = Number.POSITIVE_INFINITY;
  });
  return await measured(sender, receiver, async () => {
    await sender.page.evaluate(
      async ({ messages, size }) => {
        const payload = crypto.getRandomValues(new Uint8Array(size));
        const to = window.call.participants[0]?.id;
        if (to === undefined) throw new Error('nobody is there');
        for (let n = 0; n < messages; n += 1) await window.call.sendData(payload, { to, topic: 'floor' });
      },
      { messages: count, size: MESSAGE_BYTES },
    );
    await receiver.page.waitForFunction(
      ({ bytes, lostMs }) => window.floorBytes >= bytes || performance.now() - window.floorAt > lostMs,
      { bytes: count * MESSAGE_BYTES, lostMs: LOST_MS },
      { timeout: TIMEOUT_MS },
    );
    const bytes = await receiver.page.evaluate(() => window.floorBytes);
    return { mib: bytes / MIB, idleS: bytes < count * MESSAGE_BYTES ? LOST_MS / 1_000 : 0 };
  });
}

type Shipment = {
  readonly file: string;
  readonly mib: number;
  readonly sha256: string;
  readonly samples: Sample[];
};

/** From accepting to the file that is closed and has the right hash. */
async function transfer(sender: Party, receiver: Party, { file, mib, sha256, samples }: Shipment): Promise<Figures> {
  await sender.page.locator('input').setInputFiles(file);
  await sender.page.evaluate(() => {
    const chosen = document.querySelector('input')?.files?.[0];
    if (chosen === undefined) throw new Error('no file was chosen');
    window.files.offer(chosen);
  });
  await receiver.page.waitForFunction(() => window.files.snapshot.length === 1);
  const startedAt = performance.now();
  const sample = async () => {
    const bytes = await receiver.page.evaluate(() => {
      const [view] = window.files.snapshot;
      return view?.direction === 'incoming' ? view.bytes : 0;
    });
    samples.push({
      atS: round((performance.now() - startedAt) / 1_000, 1),
      mib: round(bytes / MIB),
      senderMib: round(pageMib(sender)),
      receiverMib: round(pageMib(receiver)),
    });
  };
  await sample();
  const sampling = setInterval(() => void sample().catch(() => undefined), SAMPLE_MS);
  try {
    return await measured(sender, receiver, async () => {
      await receiver.page.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const saveTo = await root.getFileHandle('saved', { create: true });
        await window.files.accept(window.files.snapshot[0]?.id ?? '', { saveTo });
      });
      const ended = await receiver.page.waitForFunction(
        () => {
          const [view] = window.files.snapshot;
          if (view?.direction !== 'incoming') return null;
          const { state } = view;
          if (state.status === 'done') return state.sha256;
          return ['failed', 'cancelled'].includes(state.status) ? state.status : null;
        },
        null,
        { timeout: TIMEOUT_MS },
      );
      const found = await ended.jsonValue();
      if (found !== sha256) throw new Error(`the file did not arrive: ${found}`);
      return { mib, idleS: 0 };
    });
  } finally {
    clearInterval(sampling);
    await sample();
  }
}

/** MiB/s of what arrived. */
function rate(runs: readonly Figures[]): number {
  return total(runs, (run) => run.mib) / total(runs, (run) => run.seconds);
}

function total(runs: readonly Figures[], of: (run: Figures) => number): number {
  return runs.reduce((sum, run) => sum + of(run), 0);
}

function row(path: string, what: string, mib: number, runs: readonly Figures[], samples: readonly Sample[]) {
  const arrived = total(runs, (run) => run.mib);
  const span = (of: (sample: Sample) => number) => {
    const values = samples.map(of);
    return values.length === 0 ? null : `${values[0]} → ${Math.max(...values)}`;
  };
  return {
    path,
    what,
    'MiB/s': round(rate(runs), 1),
    'lost %': round((1 - arrived / mib) * 100, 1),
    'sender CPU s/GiB': round((total(runs, (run) => run.cpuSender) / mib) * 1_024, 1),
    'receiver CPU s/GiB': round((total(runs, (run) => run.cpuReceiver) / mib) * 1_024, 1),
    'sender page MiB, start → most': span((sample) => sample.senderMib),
    'receiver page MiB, start → most': span((sample) => sample.receiverMib),
  };
}
