import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { Page } from 'playwright-core';
import { machineAddress } from '../../packages/server/src/adapters/mediasoup/index.ts';

/** A line of one's own for the media between pages and a media worker; it carries UDP alone. */
export type NarrowLine = {
  /** Bits per second each way from now on; null: no limit. */
  set(bitrateBps: number | null): void;
  /** Has a page reach the worker over this line alone. Call it before the page joins. */
  lead(page: Page): Promise<void>;
  close(): void;
};

/** Packets that wait before the line drops more, as in Chromium's own emulation. */
const QUEUE_LENGTH = 20;

/** Opens a line to a media worker on this machine. Works for every browser, as it is the network itself; not over loopback, which Firefox refuses. */
export async function openNarrowLine(workerPort: number): Promise<NarrowLine> {
  const outside = createSocket('udp4');
  const insides = new Map<string, Socket>();
  let bitrateBps: number | null = null;
  const [up, down] = [shaper(() => bitrateBps), shaper(() => bitrateBps)];
  const insideFor = (page: RemoteInfo): Socket => {
    const key = `${page.address}:${page.port}`;
    const known = insides.get(key);
    if (known !== undefined) return known;
    const inside = createSocket('udp4');
    inside.on('message', (packet) => down(packet, () => outside.send(packet, page.port, page.address)));
    insides.set(key, inside);
    return inside;
  };
  outside.on('message', (packet, page) => up(packet, () => insideFor(page).send(packet, workerPort, machineAddress())));
  outside.bind(0);
  await once(outside, 'listening');
  return {
    set: (wanted) => {
      bitrateBps = wanted;
    },
    lead: async (page) => await page.evaluate(throughPort, outside.address().port),
    close: () => {
      for (const socket of [outside, ...insides.values()]) socket.close();
    },
  };
}

/** Sends packets on at a rate, one after the other. */
function shaper(rate: () => number | null): (packet: Buffer, send: () => void) => void {
  let freeAtMs = 0;
  let waiting = 0;
  return (packet, send) => {
    const bitrateBps = rate();
    const now = performance.now();
    if (bitrateBps === null && waiting === 0) return send();
    if (waiting >= QUEUE_LENGTH) return;
    waiting += 1;
    freeAtMs = Math.max(now, freeAtMs) + (bitrateBps === null ? 0 : (8_000 * packet.length) / bitrateBps);
    setTimeout(() => {
      waiting -= 1;
      try {
        send();
      } catch {
        // The line was closed meanwhile.
      }
    }, freeAtMs - now);
  };
}

/** Runs in the page: of what the server offers, leaves UDP alone, at another port. */
function throughPort(port: number): void {
  const { setRemoteDescription } = RTCPeerConnection.prototype;
  RTCPeerConnection.prototype.setRemoteDescription = function (description: RTCSessionDescriptionInit) {
    const sdp = (description.sdp ?? '')
      .replace(/^a=candidate:.* tcp .*\r\n/gim, '')
      .replace(/^(a=candidate:\S+ \d+ udp \d+ \S+) \d+ /gim, `$1 ${port} `);
    return Reflect.apply(setRemoteDescription, this, [{ type: description.type, sdp }]);
  };
}
