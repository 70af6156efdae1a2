import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { controlNetwork } from './network.ts';
import { hears, hearsOnly, read, seesMoving, seesOnlyMoving } from './probes.ts';
import { test as base } from './test.ts';

/** Proves that the probes can say no: on a page that calls itself, with media that is alive, black, frozen or silent. */
// biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern to learn what a fixture needs
const test = base.extend('blank', { scope: 'file' }, async ({}, { onCleanup }) => {
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<p>blank'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onCleanup(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

type Media = 'devices' | 'screen' | 'black and silent';

/** Lets the page call itself and show what arrives. */
async function callItself(page: Page, media: Media): Promise<void> {
  await page.evaluate(async (kind) => {
    const nothing = () => {
      const canvas = document.createElement('canvas');
      const ink = canvas.getContext('2d');
      setInterval(() => ink?.fillRect(0, 0, 300, 150), 40);
      const audio = new AudioContext();
      const quiet = audio.createMediaStreamDestination();
      const tone = new OscillatorNode(audio);
      tone.connect(new GainNode(audio, { gain: 0 })).connect(quiet);
      tone.start();
      return new MediaStream([...canvas.captureStream(25).getTracks(), ...quiet.stream.getTracks()]);
    };
    const stream =
      kind === 'devices'
        ? await navigator.mediaDevices.getUserMedia({ audio: true, video: true })
        : kind === 'screen'
          ? await navigator.mediaDevices.getDisplayMedia({ audio: true, video: true })
          : nothing();
    const [left, right] = [new RTCPeerConnection(), new RTCPeerConnection()];
    left.addEventListener('icecandidate', ({ candidate }) => void right.addIceCandidate(candidate ?? undefined));
    right.addEventListener('icecandidate', ({ candidate }) => void left.addIceCandidate(candidate ?? undefined));
    right.addEventListener('track', ({ track }) => {
      const element = document.createElement(track.kind === 'video' ? 'video' : 'audio');
      element.srcObject = new MediaStream([track]);
      element.autoplay = true;
      document.body.append(element);
    });
    for (const track of stream.getTracks()) left.addTrack(track, stream);
    await left.setLocalDescription();
    if (left.localDescription !== null) await right.setRemoteDescription(left.localDescription);
    await right.setLocalDescription();
    if (right.localDescription !== null) await left.setRemoteDescription(right.localDescription);
    Object.assign(window, { left });
  }, media);
}

const stopSending = async (page: Page, kind: 'audio' | 'video') =>
  await page.evaluate(async (which) => {
    const { left } = window as unknown as { left: RTCPeerConnection };
    for (const sender of left.getSenders()) {
      if (sender.track?.kind !== which) continue;
      // Each browser stops at once for one of these ways only: Firefox heeds `active` for video alone.
      if (which === 'audio') {
        await sender.replaceTrack(null);
        continue;
      }
      const parameters = sender.getParameters();
      for (const encoding of parameters.encodings) encoding.active = false;
      await sender.setParameters(parameters);
    }
  }, kind);

describe.for(['chromium', 'firefox'] as const)('probes in %s', (name) => {
  test('see a moving picture and hear a sound, until both stop', async ({ open, blank }) => {
    const page = await open(blank, { in: name });
    await callItself(page, 'devices');
    expect(await seesMoving(page, 1)).toHaveLength(1);
    expect(await hears(page, 1)).toHaveLength(1);
    await stopSending(page, 'audio');
    await hearsOnly(page, 0);
    await stopSending(page, 'video');
    await seesOnlyMoving(page, 0);
    await expect(seesMoving(page, 1, { timeoutMs: 1_500 })).rejects.toThrow('not seen in time');
  });

  test('do not take black for a picture, nor silence for sound', async ({ open, blank }) => {
    const page = await open(blank, { in: name });
    await callItself(page, 'black and silent');
    await expect
      .poll(async () => (await read(page)).video[0]?.framesDecoded ?? 0, { timeout: 15_000 })
      .toBeGreaterThan(10);
    await expect.poll(async () => (await read(page)).audio[0]?.packets ?? 0, { timeout: 15_000 }).toBeGreaterThan(10);
    await expect(seesMoving(page, 1, { timeoutMs: 2_000 })).rejects.toThrow('not seen in time');
    await expect(hears(page, 1, { timeoutMs: 2_000 })).rejects.toThrow('not seen in time');
  });
});

test('Chromium shares a screen without a window', async ({ open, blank }) => {
  const page = await open(blank);
  await callItself(page, 'screen');
  await seesMoving(page, 1);
});

test('a page can be starved of its network and fed again', async ({ open, blank }) => {
  const page = await open(blank);
  const network = await controlNetwork(page);
  await callItself(page, 'devices');
  await seesMoving(page, 1);
  await network.set({ lossShare: 1 });
  await seesOnlyMoving(page, 0);
  await network.clear();
  await seesMoving(page, 1);
});
