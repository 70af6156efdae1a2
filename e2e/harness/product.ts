import { networkInterfaces } from 'node:os';
import type { Call } from '@madang/client';
import type { Room } from '@madang/protocol';
import type { Page } from 'playwright-core';
import { type BenchServer, startServer } from '../../bench/lib/server.ts';
import { type OpenOptions, test as withBrowsers } from './test.ts';

/** How somebody enters a call on a plain page. */
export type EnterOptions = OpenOptions & {
  readonly name: string;
  readonly camera?: boolean;
  readonly microphone?: boolean;
};

/** Somebody on a page of their own. */
export type Person = { readonly page: Page; readonly participantId: string };

declare global {
  interface Window {
    call: Call;
    sdk: typeof import('@madang/client');
  }
}

/** A page that has the SDK, from where the server serves it, and nothing else. */
export const plainPage = `<!doctype html><html lang="en"><title>Plain page</title><body>
<script type="module">import * as sdk from '/sdk/madang.js'; window.sdk = sdk;</script>`;

/** Small pictures, so that five people fit on two cores: the room's own setting does it. */
const smallPictures = [{ participants: 1000, widthPx: 320, heightPx: 180, frameRate: 10, bitrateBps: 150_000 }];

/** A `test` with the whole product: a server process as operators start it, and people who enter its rooms by REST token. */
export const test = withBrowsers
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern to learn what a fixture needs
  .extend('server', { scope: 'worker' }, async ({}, { onCleanup }): Promise<BenchServer> => {
    const server = await startServer(mediaForFirefox());
    onCleanup(server.close);
    return server;
  })
  .extend('room', async ({ server }): Promise<Room> => {
    return await server.api.createRoom({ name: 'Test', resolutionPolicy: smallPictures });
  })
  .extend('enter', ({ server, open, room }): ((options: EnterOptions) => Promise<Person>) => {
    return async ({ name, camera = true, microphone = true, ...how }) => {
      const { token } = await server.api.createToken({ roomId: room.id, userId: name, name });
      const page = await open(`${server.url}/plain-page`, { ...how, html: plainPage });
      return { page, participantId: await joinCall(page, { token, camera, microphone, rememberSession: true }) };
    };
  });

/** Joins a call with the SDK that the server serves, shows every picture, and answers with the participant's id. */
export async function joinCall(
  page: Page,
  options: { token: string; camera: boolean; microphone: boolean; rememberSession: boolean },
): Promise<string> {
  await page.waitForFunction(() => window.sdk !== undefined);
  return await page.evaluate(async (wishes) => {
    const call = await window.sdk.joinCall(wishes);
    const show = (track: (typeof call.tracks)[number]) => {
      if (track.kind !== 'video') return;
      const element = document.createElement('video');
      element.width = 320;
      document.body.append(track.attach(element));
    };
    for (const track of call.tracks) show(track);
    call.on('trackAdded', ({ track }) => show(track));
    window.call = call;
    return call.self?.id ?? '';
  }, options);
}

/** Firefox pairs no candidate with loopback: the media port is announced at an address of the machine, if it has one. */
function mediaForFirefox(): Record<string, string> {
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find((address) => address.family === 'IPv4' && !address.internal);
  return own === undefined ? {} : { MADANG_MEDIA_LISTEN: '0.0.0.0', MADANG_MEDIA_ANNOUNCED_ADDRESS: own.address };
}
