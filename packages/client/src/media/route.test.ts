import type { EventData, PathView } from '@madang/protocol';
import type { types } from 'mediasoup-client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeClock, settle } from '../../test/fake-clock.ts';
import { FakePeerConnection, FakeReceiver } from '../../test/fake-peer-connection.ts';
import { participantId, trackId } from '../../test/samples.ts';
import type { MediaLink } from './link.ts';
import { Receiver } from './receiver.ts';
import { MediaRoute } from './route.ts';

const camera = trackId('camera');
const bora = participantId('bora');

/** What the receiving side asks of a browser and a test without one lacks: nothing is on a screen here. */
class NoObserver {
  disconnect(): void {}
}

const connections: FakePeerConnection[] = [];
beforeEach(() => {
  connections.length = 0;
  vi.stubGlobal('MediaStream', class {});
  vi.stubGlobal('window', { devicePixelRatio: 1 });
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  vi.stubGlobal('ResizeObserver', NoObserver);
  vi.stubGlobal('IntersectionObserver', NoObserver);
  vi.stubGlobal(
    'RTCPeerConnection',
    class extends FakePeerConnection {
      constructor() {
        super();
        connections.push(this);
      }
    },
  );
});
afterEach(() => void vi.unstubAllGlobals());

/** A page that receives one camera, first through the server, in the hands of the real receiver and route. */
class Page {
  readonly clock = new FakeClock();
  readonly server = new FakeReceiver(this.clock, 'from the server');
  readonly errors: unknown[] = [];
  /** Whether the connection to the server still has a place for the camera. */
  receives = true;
  readonly #receiver: Receiver;
  readonly #route: MediaRoute;

  constructor() {
    const onError = (error: unknown) => void this.errors.push(error);
    const nothing = () => undefined;
    const request = (async () => ({})) as never;
    this.#receiver = new Receiver({
      request,
      clock: this.clock,
      onError,
      onBlocked: nothing,
      onAdded: nothing,
      onReady: nothing,
      onFlowing: nothing,
      onRemoved: nothing,
      unprotect: nothing,
    });
    this.#route = new MediaRoute({
      request,
      clock: this.clock,
      publications: [],
      receiver: this.#receiver,
      ice: () => ({}),
      thresholdDbov: () => -45,
      receiveData: () => nothing,
      cipher: () => null,
      onPath: nothing,
      onWay: nothing,
      onError,
    });
  }

  async enter(): Promise<void> {
    const close = () => {
      this.receives = false;
    };
    const consumer = { closed: false, rtpReceiver: this.server.asReceiver, track: this.server.track, close };
    const link = { generation: 1, consume: async () => consumer as types.Consumer } as unknown as MediaLink;
    this.#receiver.add(link, {
      subscriptionId: 'subscription',
      trackId: camera,
      participantId: bora,
      source: 'camera',
      kind: 'video',
      generation: 1,
      rtpParameters: { codecs: [{ mimeType: 'video/VP8' }] },
    } as EventData<'subscription.added'>);
    this.server.flow(true);
    await settle();
  }

  /** A direct path is tried, the camera arrives over it, and it carries the call. */
  async goDirect(epoch: number): Promise<{ readonly connection: FakePeerConnection; readonly receiver: FakeReceiver }> {
    const path = { epoch, peer: bora, offers: true } as const;
    this.follow({ mode: 'trying', ...path, meanwhile: 'server' });
    const connection = connections.at(-1);
    if (connection === undefined) throw new Error('no connection was made');
    connection.dispatchEvent(new Event('connectionstatechange'));
    const receiver = new FakeReceiver(this.clock, `direct ${epoch}`);
    connection.transceivers.push({ mid: '0', receiver });
    const tracks = [{ mid: '0', trackId: camera }];
    this.#route.take({ epoch, from: bora, message: { kind: 'description', type: 'answer', sdp: '', tracks } });
    receiver.flow(true);
    await this.clock.advance(1_000);
    this.follow({ mode: 'direct', ...path });
    this.server.flow(false);
    return { connection, receiver };
  }

  /** Whose camera it is leaves. */
  loseCamera(): void {
    this.#receiver.drop(camera);
  }

  follow(path: PathView): void {
    this.#route.follow(path);
  }

  /** What the page shows of the camera. */
  get shown(): MediaStreamTrack | undefined {
    return this.#receiver.track(camera)?.mediaStreamTrack;
  }
}

/** Longer than a path that was left may go on. */
const TOO_LATE_MS = 10_000;

describe('overlapping direct paths', () => {
  it('a hand-over that ends late takes nothing off the newer path', async () => {
    const page = new Page();
    await page.enter();
    expect(page.shown).toBe(page.server.track);
    const first = await page.goDirect(1);
    expect(page.shown).toBe(first.receiver.track);
    // Back to the server, whose pictures do not wake: the first path goes on meanwhile.
    page.follow({ mode: 'server' });
    await page.clock.advance(2_000);
    expect(page.shown).toBe(first.receiver.track);
    const second = await page.goDirect(2);
    expect(page.shown).toBe(second.receiver.track);
    await page.clock.advance(TOO_LATE_MS);
    expect(first.connection.closed).toBe(true);
    expect(page.shown).toBe(second.receiver.track);
    expect(page.errors).toEqual([]);
  });

  it('a hand-over takes nothing off the newer path when the server’s pictures wake meanwhile', async () => {
    const page = new Page();
    await page.enter();
    await page.goDirect(1);
    page.follow({ mode: 'server' });
    await page.clock.advance(1_000);
    const second = await page.goDirect(2);
    page.server.flow(true);
    await page.clock.advance(2_000);
    expect(page.shown).toBe(second.receiver.track);
  });

  it('two hand-overs at once end with the server, and both paths close', async () => {
    const page = new Page();
    await page.enter();
    const first = await page.goDirect(1);
    page.follow({ mode: 'server' });
    await page.clock.advance(1_000);
    const second = await page.goDirect(2);
    page.follow({ mode: 'server' });
    page.server.flow(true);
    await page.clock.advance(2_000);
    expect(page.shown).toBe(page.server.track);
    await page.clock.advance(TOO_LATE_MS);
    expect([first, second].map(({ connection }) => connection.closed)).toEqual([true, true]);
    expect(page.errors).toEqual([]);
  });
});

it('what was received of somebody who left is given back, though the server says no word of subscriptions', async () => {
  const page = new Page();
  await page.enter();
  page.loseCamera();
  expect(page.shown).toBeUndefined();
  expect(page.receives).toBe(false);
});
