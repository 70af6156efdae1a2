// What a browser must load: the SDK, and the web app up to a pre-join page that shows the camera. Budgets: the issue's.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../../e2e/harness/browsers.ts';
import { round } from '../lib/numbers.ts';
import { circumstances, printTable, root, writeResult } from '../lib/report.ts';
import { startServer } from '../lib/server.ts';

const { values: flags } = parseArgs({ options: { save: { type: 'boolean', default: true } }, allowNegative: true });

const KIB = 1024;
const SDK_BUDGET_KIB = 70;
/** What a pre-join page of one's own loads of the SDK; ours to choose, the issue has none. */
const DEVICES_BUDGET_KIB = 10;
const PRE_JOIN_BUDGET_KIB = 180;
/** Level of gzip for files that are compressed once and served often. */
const GZIP_LEVEL = 9;

type Script = { readonly name: string; readonly bytes: Buffer };

const where = circumstances();
const results = [
  sized('browser SDK', sdk('madang.js', 'call.js', 'shared.js'), SDK_BUDGET_KIB),
  sized('its devices alone', sdk('devices.js', 'shared.js'), DEVICES_BUDGET_KIB),
  sized('web app up to pre-join', await preJoin(), PRE_JOIN_BUDGET_KIB),
];
printTable(results.map(({ files, ...row }) => ({ ...row, files: files.length })));
if (flags.save) writeResult('bundle', where, { floor: 'the budgets of the issue', results });
const over = results.filter((one) => one['KiB gz'] > one['budget KiB']);
if (over.length > 0) {
  process.stderr.write(`over budget: ${over.map((one) => one.what).join(', ')}\n`);
  process.exitCode = 1;
}

function sdk(...names: readonly string[]): Script[] {
  const dist = join(root, 'packages/client/dist');
  if (!existsSync(dist)) throw new Error('packages/client/dist is not built: run ./madang start once');
  return names.map((name) => ({ name, bytes: readFileSync(join(dist, name)) }));
}

/** Every script that Chromium asks for until the pre-join page shows the camera; what it fetches ahead comes after. */
async function preJoin(): Promise<Script[]> {
  const server = await startServer();
  const browser = await launchBrowser('chromium');
  try {
    const room = await server.api.createRoom({ name: 'Bench', access: 'link' });
    // Not the service worker: what it stores for later is not needed to join.
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const scripts: Promise<Script>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      scripts.push(response.body().then((bytes) => ({ name: new URL(response.url()).pathname, bytes })));
    });
    await page.goto(`${server.url}/r/${room.id}`);
    await page.waitForFunction(() => [...document.querySelectorAll('video')].some((video) => video.videoWidth > 0));
    return await Promise.all(scripts);
  } finally {
    await browser.close();
    await server.close();
  }
}

function sized(what: string, scripts: readonly Script[], budgetKib: number) {
  const files = scripts.map(({ name, bytes }) => ({
    name,
    kib: round(bytes.length / KIB, 1),
    kibGz: round(gzipSync(bytes, { level: GZIP_LEVEL }).length / KIB, 1),
  }));
  const total = (key: 'kib' | 'kibGz') =>
    round(
      files.reduce((sum, file) => sum + file[key], 0),
      1,
    );
  return { what, KiB: total('kib'), 'KiB gz': total('kibGz'), 'budget KiB': budgetKib, files };
}
