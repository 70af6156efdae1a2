import type { Browser, Page } from 'playwright-core';
import { type Gate, openGate } from '../../e2e/harness/gate.ts';
import type { BenchServer } from '../lib/server.ts';
import { enter, knows, loaded, openLongPage, seesMoving } from './page.ts';

/** Somebody who stays on one page all the time, somebody who stays through outages, and somebody who comes and goes. */
export type Cast = {
  readonly host: Page;
  readonly stayer: Page;
  readonly gate: Gate;
  tokenFor(userId: string): Promise<string>;
  /** Opens a page for the one who comes and goes. */
  openGuest(): Promise<Page>;
  guest: Page;
};

/** Brings two people into a room; the third one waits outside. */
export async function gather(server: BenchServer, browser: Browser, roomId: string): Promise<Cast> {
  const tokenFor = async (userId: string) => (await server.api.createToken({ roomId, userId, name: userId })).token;
  const gate = await openGate(server.url);
  const openGuest = async () => await openLongPage(browser, server.url);
  const host = await openLongPage(browser, server.url);
  const stayer = await openLongPage(browser, gate.url);
  await enter(host, { token: await tokenFor('host') });
  await enter(stayer, { token: await tokenFor('stayer'), rememberSession: true });
  await seesMoving(host, 1);
  return { host, stayer, gate, tokenFor, openGuest, guest: await openGuest() };
}

/** What happens in a round while all three are there; null: two are alone and may talk directly. */
type Happening = { readonly what: string; happen(cast: Cast): Promise<void> } | null;

/** One after the other, again and again. */
export const happenings: readonly Happening[] = [
  { what: 'the guest’s page vanishes', happen: vanish },
  { what: 'mute and unmute', happen: mute },
  { what: 'screen shared', happen: shareScreen },
  null,
  { what: 'socket cut', happen: cutSocket },
  { what: 'camera off and on', happen: cameraOffAndOn },
  { what: 'page loaded again', happen: reload },
  null,
];

/** One round: the guest comes, everybody sees everybody, they write and send data, something happens, the guest goes. */
export async function playRound(cast: Cast, happening: Happening): Promise<void> {
  const { host, stayer } = cast;
  if (happening !== null) {
    await enter(cast.guest, { token: await cast.tokenFor('guest') });
    await knows(host, 2);
    for (const page of [host, stayer, cast.guest]) await seesMoving(page, 2);
    await converse(host, cast.guest);
    await happening.happen(cast);
    await leave(cast.guest);
  }
  // Who vanished is taken out when nobody came back for them in 30 s.
  for (const page of [host, stayer]) {
    await knows(page, 1);
    await seesMoving(page, 1);
  }
}

/** Text and data both ways. */
async function converse(host: Page, guest: Page): Promise<void> {
  for (const page of [host, guest]) {
    const came = await page.evaluate(() => window.dataCame);
    const other = page === host ? guest : host;
    await other.evaluate(async () => {
      await window.call.sendMessage('still here');
      await window.call.sendData(new Uint8Array(1_000));
      await window.call.sendData('lossy', { reliable: false });
    });
    await page.waitForFunction((before) => window.dataCame > before, came);
  }
}

async function vanish(cast: Cast): Promise<void> {
  await cast.guest.context().close();
  cast.guest = await cast.openGuest();
}

async function leave(guest: Page): Promise<void> {
  await guest.evaluate(async () => await window.call?.leave());
}

async function mute(cast: Cast): Promise<void> {
  await offAndOn(cast, 'microphone');
}

async function cameraOffAndOn(cast: Cast): Promise<void> {
  await offAndOn(cast, 'camera');
  await seesMoving(cast.guest, 2);
}

/** The host switches a source off and on again; the guest sees both. */
async function offAndOn({ host, guest }: Cast, source: 'microphone' | 'camera'): Promise<void> {
  const hostId = await host.evaluate(() => window.call.self?.id);
  for (const on of [false, true]) {
    await host.evaluate(
      async ({ what, wanted }) => {
        if (what === 'microphone') await window.call.setMicrophone(wanted);
        else await window.call.setCamera(wanted, { constraints: { width: 160, height: 90, frameRate: 5 } });
      },
      { what: source, wanted: on },
    );
    await guest.waitForFunction(
      ({ id, what, wanted }) => {
        const tracks = window.call.participants.find((one) => one.id === id)?.tracks ?? [];
        return tracks.some((track) => track.source === what && track.muted !== wanted);
      },
      { id: hostId, what: source, wanted: on },
    );
  }
}

async function shareScreen({ host, guest }: Cast): Promise<void> {
  await host.evaluate(async () => await window.call.setScreenShare(true, { audio: false }));
  await seesMoving(guest, 3);
  await host.evaluate(async () => await window.call.setScreenShare(false));
  await seesMoving(guest, 2);
}

async function cutSocket({ stayer, gate }: Cast): Promise<void> {
  gate.shut();
  await stayer.waitForFunction(() => window.call.state.status === 'reconnecting');
  gate.open();
  await stayer.waitForFunction(() => window.call.state.status === 'connected');
}

async function reload({ stayer, tokenFor }: Cast): Promise<void> {
  const before = await stayer.evaluate(() => window.call.self?.id);
  await stayer.reload();
  await loaded(stayer);
  await enter(stayer, { token: await tokenFor('stayer'), rememberSession: true });
  if ((await stayer.evaluate(() => window.call.self?.id)) !== before) throw new Error('another participant came back');
  await seesMoving(stayer, 2);
}
