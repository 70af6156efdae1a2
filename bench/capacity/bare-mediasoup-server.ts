// The floor: mediasoup with nothing around it, in a process of its own, told what to do over IPC.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { DtlsParameters, RtpCapabilities, RtpParameters } from '@madang/protocol';
import type { types } from 'mediasoup';
import { root } from '../lib/report.ts';
import { peerCapabilities } from './capabilities.ts';

/** What the parent asks. */
export type BareRequest =
  | { readonly do: 'start' }
  | { readonly do: 'openRoom' }
  | { readonly do: 'join'; readonly room: number; readonly fingerprint: string }
  | { readonly do: 'publish'; readonly person: number; readonly audio: RtpParameters; readonly video: RtpParameters }
  | { readonly do: 'watch'; readonly person: number; readonly others: number };

/** What is switched on beside plain forwarding, to find out what it costs; names in BARE_FEATURES, with commas between. */
export type BareFeature = 'audio-nack' | 'speakers';

/** What `join` answers for each direction. */
export type BareEndpoint = { readonly port: number; readonly ufrag: string; readonly password: string };

/** The product's own version of mediasoup, and through MEDIASOUP_WORKER_BIN the same worker. */
const mediasoup: typeof import('mediasoup') = createRequire(join(root, 'packages/server/package.json'))('mediasoup');

type BareRoom = { readonly router: types.Router; readonly observers: readonly types.RtpObserver[] };

type BarePerson = {
  readonly room: number;
  readonly send: types.WebRtcTransport;
  readonly receive: types.WebRtcTransport;
  readonly producers: types.Producer[];
};

const features = new Set((process.env.BARE_FEATURES ?? '').split(','));
const SOCKET_BUFFER_BYTES = 4 << 20;

async function serve(): Promise<(request: BareRequest) => Promise<unknown>> {
  const worker = await mediasoup.createWorker({ logLevel: 'error' });
  worker.on('died', () => process.exit(1));
  const webRtcServer = await worker.createWebRtcServer({
    listenInfos: [
      {
        protocol: 'udp',
        ip: '127.0.0.1',
        port: Number(process.env.BARE_PORT),
        sendBufferSize: SOCKET_BUFFER_BYTES,
        recvBufferSize: SOCKET_BUFFER_BYTES,
      },
    ],
  });
  const rooms: BareRoom[] = [];
  const people: BarePerson[] = [];
  const roomOf = (index: number) => present(rooms[index]);
  const personOf = (index: number) => present(people[index]);

  const openTransport = async (router: types.Router, fingerprint: string) => {
    const transport = await router.createWebRtcTransport({ webRtcServer });
    const dtlsParameters: DtlsParameters = {
      role: 'client',
      fingerprints: [{ algorithm: 'sha-256', value: fingerprint }],
    };
    await transport.connect({ dtlsParameters: dtlsParameters as types.DtlsParameters });
    return transport;
  };

  return async (request) => {
    switch (request.do) {
      case 'start':
        return { workerPid: worker.pid };
      case 'openRoom':
        rooms.push(await openRoom(worker));
        return { room: rooms.length - 1, capabilities: rooms.at(-1)?.router.rtpCapabilities };
      case 'join': {
        const { router } = roomOf(request.room);
        const send = await openTransport(router, request.fingerprint);
        const receive = await openTransport(router, request.fingerprint);
        people.push({ room: request.room, send, receive, producers: [] });
        return { person: people.length - 1, send: endpointOf(send), receive: endpointOf(receive) };
      }
      case 'publish': {
        const { room, send, producers } = personOf(request.person);
        const audio = await send.produce({ kind: 'audio', rtpParameters: request.audio as types.RtpParameters });
        for (const observer of roomOf(room).observers) await observer.addProducer({ producerId: audio.id });
        producers.push(audio);
        producers.push(await send.produce({ kind: 'video', rtpParameters: request.video as types.RtpParameters }));
        return null;
      }
      case 'watch': {
        const person = personOf(request.person);
        const offered: unknown = roomOf(person.room).router.rtpCapabilities;
        const rtpCapabilities = peerCapabilities(offered as RtpCapabilities) as types.RtpCapabilities;
        const others = people.filter((other) => other !== person && other.room === person.room);
        for (const { id } of others.flatMap((other) => other.producers)) {
          await person.receive.consume({ producerId: id, rtpCapabilities, ...resending });
        }
        return null;
      }
    }
  };
}

/** By itself mediasoup resends lost video and not lost audio. */
const resending = features.has('audio-nack') ? { enableRtx: true } : {};

async function openRoom(worker: types.Worker): Promise<BareRoom> {
  const router = await worker.createRouter({ mediaCodecs });
  if (!features.has('speakers')) return { router, observers: [] };
  // As Madang listens (`level-watch.ts`).
  const levels = await router.createAudioLevelObserver({ maxEntries: 16, threshold: -70, interval: 300 });
  return { router, observers: [levels] };
}

const mediaCodecs: types.RouterRtpCodecCapability[] = [
  { kind: 'audio', mimeType: 'audio/opus', clockRate: 48_000, channels: 2 },
  { kind: 'video', mimeType: 'video/VP8', clockRate: 90_000 },
];

function endpointOf(transport: types.WebRtcTransport): BareEndpoint {
  return {
    port: present(transport.iceCandidates[0]).port,
    ufrag: transport.iceParameters.usernameFragment,
    password: transport.iceParameters.password,
  };
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('asked for something that is not there');
  return value;
}

const handle = await serve();
process.on('message', (message: { id: number; request: BareRequest }) => {
  handle(message.request).then(
    (answer) => process.send?.({ id: message.id, answer }),
    (error: unknown) => process.send?.({ id: message.id, error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
