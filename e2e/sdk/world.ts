import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Role, RoomId } from '@madang/protocol';
import type { Page } from 'playwright-core';
import { createMediasoupEngine, type MediasoupEngine } from '../../packages/server/src/adapters/mediasoup/index.ts';
import { type LiveWorld, openLiveWorld } from '../../packages/server/src/testing/live-world.ts';
import type { OpenPage } from '../harness/test.ts';

const dist = fileURLToPath(new URL('../../packages/client/dist', import.meta.url));

/** The live half of a server with real media workers, and a bare page that has the built SDK. */
export type SdkWorld = LiveWorld & {
  readonly pageUrl: string;
  readonly engine: MediasoupEngine;
  /** Opens a page and joins with the SDK; the call is `window.call` there. */
  join(open: OpenPage, room: RoomId, options?: JoinHow): Promise<Page>;
};

/** How a page joins. */
export type JoinHow = {
  readonly in?: 'chromium' | 'firefox';
  readonly role?: Role;
  readonly name?: string;
  readonly microphone?: boolean;
  readonly camera?: boolean | MediaTrackConstraints;
  readonly rememberSession?: boolean;
  readonly autoSubscribe?: boolean;
  /** false: the page is not told where UDP would reach the server. */
  readonly udp?: boolean;
  /** Default: false, for a test machine short of time is no bad line. */
  readonly audioSafe?: boolean;
  /** Takes part in encryption from end to end; null: without a secret. */
  readonly secret?: string | null;
  /** Address of the page, where it is not the world's own. */
  readonly at?: string;
  /** Done with the page before it joins. */
  readonly before?: (page: Page) => Promise<void>;
};

/** A page that shows every remote picture and puts the SDK on `window.sdk`. */
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>SDK</title><body><script type="module">
import * as sdk from '/sdk/madang.js';
window.sdk = sdk;
window.fetchEffects = () => import('/sdk/effects.js');
window.said = [];
window.sockets = [];
window.WebSocket = class extends WebSocket {
  constructor(...how) { super(...how); window.sockets.push(this); }
};
window.peers = [];
window.RTCPeerConnection = class extends RTCPeerConnection {
  constructor(...how) { super(...how); window.peers.push(this); }
};
window.join = async ({ secret, ...options }) => {
  if (secret !== undefined) {
    const { endToEnd } = await import('/sdk/encryption.js');
    options.encryption = window.encryption = endToEnd(secret === null ? {} : { secret });
  }
  const call = window.call = await sdk.joinCall({ logger: console, processors: window.processors ?? {}, ...options });
  const show = (track) => {
    if (track.kind !== 'video') return;
    const video = document.createElement('video');
    video.dataset.source = track.source;
    video.style.cssText = 'width:320px;height:180px';
    document.body.append(track.attach(video));
  };
  for (const track of call.tracks) show(track);
  call.on('trackAdded', ({ track }) => show(track));
  for (const name of ['participantJoined', 'participantLeft', 'trackAdded', 'trackRemoved', 'trackMuted', 'messageReceived', 'stateChanged', 'error'])
    call.on(name, (data) => window.said.push({ name, state: data.state?.status, code: data.error?.code, muted: data.muted, text: data.message?.text }));
  return call.self?.id ?? null;
};
window.openFiles = async () => {
  const { fileTransfers } = await import('/sdk/files.js');
  window.files = fileTransfers(window.call);
};
window.ready = true;
</script>`;

/** A page that is nothing but the element. */
const elementHtml = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Element</title>
<style>body { margin: 0; height: 100vh }</style><script type="module" src="/sdk/element.js"></script><body>
<script>
const call = document.createElement('madang-call');
window.errors = [];
document.addEventListener('madang-error', ({ detail }) => errors.push(detail.code));
const given = new URLSearchParams(location.hash.slice(1));
for (const [key, value] of given) {
  if (key === 'secret') call.secret = value;
  else call.setAttribute(key, value);
}
document.body.append(call);
</script>`;

/** A pre-join page that loads nothing but the devices. */
const devicesHtml = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Devices</title><body><video></video>
<script type="module">
import * as own from '/sdk/devices.js';
window.own = own;
window.fetchSdk = async () => { window.sdk = await import('/sdk/madang.js'); };
window.preview = await own.openPreview({ microphone: true, camera: true });
window.preview.attach(document.querySelector('video'));
</script>`;

const pages: Readonly<Record<string, string>> = { '/': html, '/element': elementHtml, '/devices': devicesHtml };

/** Opens a world; the SDK must have been built. */
export async function openSdkWorld(): Promise<SdkWorld> {
  if (!existsSync(`${dist}/madang.js`)) throw new Error('build the SDK first: npm run build -w @madang/client');
  // Firefox pairs no candidate with 127.0.0.1, so the worker is announced at an address of the machine.
  const engine = await createMediasoupEngine({ workers: 1, basePort: 0, listenIps: ['0.0.0.0'] });
  const world = await openLiveWorld({ media: engine });
  world.server.on('request', serve);
  const pageUrl = `${world.url.replace('ws:', 'http:')}/`;
  return {
    ...world,
    pageUrl,
    engine,
    async join(
      open,
      room,
      {
        in: browser = 'chromium',
        role = 'participant',
        udp = true,
        at = pageUrl,
        audioSafe = false,
        before,
        ...options
      } = {},
    ) {
      const page = await open(at, { in: browser, ownPressure: audioSafe });
      await page.waitForFunction(() => window.ready);
      if (!udp) await page.evaluate(withoutUdp);
      await before?.(page);
      const token = world.token(room, { role });
      await page.evaluate(async (how) => void (await window.join(how)), { token, audioSafe, ...options });
      return page;
    },
  };
}

/** Runs in the page: takes the candidates for UDP out of what the server offers. */
function withoutUdp(): void {
  const { setRemoteDescription } = RTCPeerConnection.prototype;
  RTCPeerConnection.prototype.setRemoteDescription = function (description: RTCSessionDescriptionInit) {
    const sdp = (description.sdp ?? '').replace(/^a=candidate:.* udp .*\r\n/gim, '');
    return Reflect.apply(setRemoteDescription, this, [{ type: description.type, sdp }]);
  };
}

function serve(request: IncomingMessage, response: ServerResponse): void {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const page = pages[path];
  if (page !== undefined) return void response.setHeader('content-type', 'text/html').end(page);
  const file = /^\/sdk\/((?:effects\/)?[\w.-]+)$/.exec(path)?.[1];
  if (file === undefined || !existsSync(`${dist}/${file}`)) return void response.writeHead(404).end();
  response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
  response.setHeader('access-control-allow-origin', '*');
  response.end(readFileSync(`${dist}/${file}`));
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

declare global {
  interface Window {
    ready: boolean;
    call: import('@madang/client').Call;
    sdk: typeof import('@madang/client');
    /** What works on microphone and camera from the first moment. */
    processors?: import('@madang/client').TrackProcessors;
    fetchEffects: () => Promise<typeof import('@madang/client/effects')>;
    encryption: import('@madang/client/encryption').EndToEnd;
    join: (options: object) => Promise<string | null>;
    /** Opens file transfers in the page's call, as `files`. */
    openFiles: () => Promise<void>;
    files: import('@madang/client/files').FileTransfers;
    /** Codes of what the element told to be wrong. */
    errors: string[];
    sockets: WebSocket[];
    peers: RTCPeerConnection[];
    said: { name: string; state?: string; code?: string; muted?: boolean; text?: string }[];
  }
}
