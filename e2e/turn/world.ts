import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { machineAddress } from '../../packages/server/src/adapters/mediasoup/index.ts';
import { type Coturn, startCoturn } from '../../packages/server/src/testing/coturn.ts';
import { newRoom } from '../../packages/server/src/testing/pieces.ts';
import { startTestServer, type TestServer } from '../../packages/server/src/testing/test-server.ts';
import type { BrowserName } from '../harness/browsers.ts';
import type { OpenPage } from '../harness/test.ts';
import type {} from '../sdk/world.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Ways to a TURN server. */
export type Transport = 'udp' | 'tcp' | 'tls';

/** A server with a TURN server of the distribution beside it. */
export type TurnWorld = TestServer & {
  readonly coturn: Coturn;
  /** A page in a call of a room, with a camera; the call is `window.call`. */
  join(open: OpenPage, room: string, how?: JoinHow): Promise<Page>;
  /** A room whose media goes through TURN alone, or may. */
  room(policy: 'all' | 'relay'): Promise<string>;
};

/** How a page joins. */
export type JoinHow = { readonly in?: BrowserName; readonly over?: Transport };

/** The local end of the pair of candidates in use, for each connection of the page. */
export type Path = { readonly type: string; readonly protocol: string | null };

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>TURN</title><body><script type="module">
import * as sdk from '/sdk/madang.js';
window.join = async (options) => {
  const call = window.call = await sdk.joinCall({ logger: console, ...options });
  const show = (track) => track.kind === 'video' && document.body.append(track.attach(document.createElement('video')));
  for (const track of call.tracks) show(track);
  call.on('trackAdded', ({ track }) => show(track));
  return null;
};
window.ready = true;
</script>`;

/** Where the two are reached, if not at a free port of this machine. */
export type TurnWorldOptions = {
  readonly address?: string;
  readonly turnAddress?: string;
  readonly turnTlsPort?: number;
  readonly settings?: NonNullable<Parameters<typeof startTestServer>[0]>['settings'];
};

/** Starts both. Media must be on an address of the machine: coturn lets nobody reach loopback. */
export async function openTurnWorld(options: TurnWorldOptions = {}): Promise<TurnWorld> {
  const address = options.address ?? machineAddress();
  if (address === undefined) throw new Error('this machine has no address but loopback');
  const { turnAddress = address, turnTlsPort } = options;
  const coturn = await startCoturn({
    address: turnAddress,
    allowedPeers: [address],
    ...(turnTlsPort !== undefined && { tlsPort: turnTlsPort }),
  });
  const server = await startTestServer({
    settings: {
      roles: ['edge', 'media', 'jobs'],
      'media.listen': address,
      'turn.urls': turnUrls(coturn),
      'turn.secret': coturn.secret,
      ...options.settings,
    },
    web: { app: folder('../../apps/web/dist'), sdk: folder('../../packages/client/dist') },
  });
  return {
    ...server,
    coturn,
    async room(iceTransportPolicy) {
      return (await newRoom(server, { iceTransportPolicy })).id;
    },
    async join(open, roomId, { in: browser = 'chromium', over } = {}) {
      const answer = await server.api('POST', `/v1/rooms/${roomId}/tokens`, {
        as: server.tenant,
        body: { userId: 'u' },
      });
      const { token } = answer.body as { token: string };
      const page = await open('about:blank', { in: browser });
      await leaveOnly(page.context(), over);
      await page
        .context()
        .route(`${server.url}/turn-test`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await page.goto(`${server.url}/turn-test`);
      await page.waitForFunction(() => window.ready);
      await page.evaluate(async (options) => void (await window.join(options)), { token, camera: true });
      return page;
    },
    async close() {
      await server.close();
      await coturn.stop();
    },
  };
}

/** Every way in, as an operator lists them. */
export function turnUrls({ address, port, tlsPort }: Coturn): string[] {
  const [plain, tls] = [`turn:${address}:${port}`, `turns:${address}:${tlsPort}`];
  return [`${plain}?transport=udp`, `${plain}?transport=tcp`, `${tls}?transport=tcp`];
}

/** Takes the other ways to TURN from a page, as a firewall does, and keeps its connections in sight. */
async function leaveOnly(context: BrowserContext, transport: Transport | undefined): Promise<void> {
  const pattern =
    transport === undefined ? '' : { udp: '^turn:.*=udp$', tcp: '^turn:.*=tcp$', tls: '^turns:' }[transport];
  await context.addInitScript((source) => {
    const kept = new RegExp(source);
    window.connections = [];
    const cut = (how: RTCConfiguration = {}): RTCConfiguration => ({
      ...how,
      iceServers: (how.iceServers ?? []).map((one) => ({
        ...one,
        urls: [one.urls].flat().filter((url) => kept.test(url)),
      })),
    });
    window.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(how?: RTCConfiguration) {
        super(cut(how));
        window.connections.push(this);
      }
      override setConfiguration(how?: RTCConfiguration): void {
        super.setConfiguration(cut(how));
      }
    };
  }, pattern);
}

/** How the media of a page travels. */
export async function pathsOf(page: Page): Promise<Path[]> {
  return await page.evaluate(async () => {
    const paths: Path[] = [];
    for (const connection of window.connections) {
      const stats = [...(await connection.getStats()).values()];
      const selected = stats.find((one) => one.type === 'transport')?.selectedCandidatePairId;
      const pair = stats.find((one) => one.type === 'candidate-pair' && (one.id === selected || one.selected === true));
      const local = stats.find((one) => one.id === pair?.localCandidateId);
      if (local !== undefined) paths.push({ type: local.candidateType, protocol: local.relayProtocol ?? null });
    }
    return paths;
  });
}

declare global {
  interface Window {
    connections: RTCPeerConnection[];
  }
}
