import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/harness/browsers.ts';
import { openGate } from '../../e2e/harness/gate.ts';
import { canOpenMachines, launchIn, openMachine, publish } from '../../e2e/harness/machine.ts';
import { putToSleep } from '../../e2e/harness/sleep.ts';
import { openCallPage, watchCamera } from '../lib/call-page.ts';
import type { BenchServer } from '../lib/server.ts';

/** What an outage needs: a call with somebody whose camera is seen. */
export type Stage = {
  readonly server: BenchServer;
  readonly browser: Browser;
  tokenFor(userId: string): Promise<string>;
};

/** What one outage cost who had it. */
export type Cost = {
  /** From the moment at which getting back was possible until the SDK says connected. */
  readonly backMs: number;
  /** The longest pause of the picture from then on; for a reload, until the first one. */
  readonly pictureMs: number;
};

/** One kind of outage of somebody who watches. Everybody else must see the same participant through it. */
export type Kind = { readonly what: string; readonly times: number; happen(stage: Stage): Promise<Cost> };

const PATIENT = { timeout: 60_000 };
/** Pictures painted in a row after which a picture counts as back. */
const STEADY_FRAMES = 20;

/** Every kind that this machine can have. */
export const kinds: readonly Kind[] = [
  { what: 'socket cut, door open again at once', times: 5, happen: socketCut },
  { what: 'page asleep for 20 s, from waking', times: 2, happen: asleep },
  { what: 'page loaded again', times: 5, happen: reloaded },
  ...(canOpenMachines ? [{ what: 'network card lost, another takes over', times: 3, happen: cardLost }] : []),
];

async function socketCut({ server, browser, tokenFor }: Stage): Promise<Cost> {
  const gate = await openGate(server.url);
  const page = await openCallPage(browser, gate.url);
  try {
    await watch(page, await tokenFor('cut'));
    return await costOf(page, async () => {
      gate.shut();
      gate.open();
    });
  } finally {
    await leave(page);
    await gate.close();
  }
}

async function asleep({ server, tokenFor }: Stage): Promise<Cost> {
  const browser = await launchBrowser('chromium');
  try {
    const page = await openCallPage(browser, server.url);
    await watch(page, await tokenFor('asleep'));
    const cost = await costOf(page, async () => {
      const wake = await putToSleep(browser);
      // Longer than the server waits for a sign of life (15 s), within the time in which one may come back (30 s).
      await new Promise((slept) => setTimeout(slept, 20_000));
      wake();
    });
    await leave(page);
    return cost;
  } finally {
    await browser.close();
  }
}

async function reloaded({ server, browser, tokenFor }: Stage): Promise<Cost> {
  const page = await openCallPage(browser, server.url);
  await watch(page, await tokenFor('reloaded'));
  const before = await page.evaluate(() => window.call.self?.id);
  // The SDK goes on with the participant it remembers; the token is what a page would have at hand.
  const token = await tokenFor('reloaded');
  const startedAt = performance.now();
  await page.reload();
  await page.waitForFunction(() => window.sdk !== undefined);
  await watchCamera(page, token);
  const pictureMs = performance.now() - startedAt;
  if ((await page.evaluate(() => window.call.self?.id)) !== before) throw new Error('another participant came back');
  await leave(page);
  return { backMs: pictureMs, pictureMs };
}

async function cardLost({ server, tokenFor }: Stage): Promise<Cost> {
  const machine = openMachine();
  const door = await publish(server.url);
  const { browser, close } = await launchIn(machine.name, new URL(door.url).origin);
  try {
    const page = await openCallPage(browser, new URL(door.url).origin);
    await watch(page, await tokenFor('card'));
    const cost = await costOf(page, async () => machine.cut('wan0'));
    await leave(page);
    return cost;
  } finally {
    await close();
    door.close();
    machine.close();
  }
}

async function watch(page: Page, token: string): Promise<void> {
  await watchCamera(page, token);
  await page.waitForFunction((count) => window.paintedAt.length > count, STEADY_FRAMES, PATIENT);
}

/** Lets something happen and waits until the call is whole again: never anybody else, never a leave. */
async function costOf(page: Page, happen: () => Promise<void>): Promise<Cost> {
  const before = await page.evaluate(() => {
    window.states = [];
    window.call.on('stateChanged', ({ state }) => window.states.push({ status: state.status, at: performance.now() }));
    const media = () => window.states.push({ status: `media ${window.call.snapshot.media}`, at: performance.now() });
    let last = window.call.snapshot.media;
    window.call.subscribe(() => {
      if (window.call.snapshot.media !== last) media();
      last = window.call.snapshot.media;
    });
    return window.call.self?.id;
  });
  await happen();
  const from = await page.evaluate(() => performance.now());
  await page.waitForFunction(
    () => {
      const { state, media } = window.call.snapshot;
      return window.states.length > 0 && state.status === 'connected' && media === 'connected';
    },
    undefined,
    PATIENT,
  );
  const cost = await page.waitForFunction(
    ({ since, enough }) => {
      const backAt = window.states.at(-1)?.at ?? since;
      const times = window.paintedAt.filter((at) => at > since - 200);
      if (times.filter((at) => at > backAt).length < enough) return false;
      const pauses = times.map((at, i) => at - (times[i - 1] ?? since));
      return { backMs: Math.max(0, backAt - since), pictureMs: Math.max(0, ...pauses) };
    },
    { since: from, enough: STEADY_FRAMES },
    PATIENT,
  );
  if ((await page.evaluate(() => window.call.self?.id)) !== before) throw new Error('another participant came back');
  return (await cost.jsonValue()) as Cost;
}

async function leave(page: Page): Promise<void> {
  await page.evaluate(async () => await window.call.leave());
  await page.context().close();
}

declare global {
  interface Window {
    /** What the call said of itself since the outage, and when. */
    states: { status: string; at: number }[];
  }
}
