import type { AnyEvent, CallSnapshot, MediaSetup, RoomCodecs, RtpParameters, TransportOptions } from '@madang/protocol';
import { childPids, programOf } from '../lib/process.ts';
import { startServer } from '../lib/server.ts';
import { SignalClient } from '../lib/signal-client.ts';
import { numbersOf, peerCapabilities, transportCcOf } from './capabilities.ts';
import type { CountedProcess, Endpoint, Person, RtpNumbers, Target } from './target.ts';

/** Room settings that the floor has, too: Opus and VP8. */
const codecs: RoomCodecs = { audio: ['opus'], video: ['VP8'] };

/** Starts Madang's server as an operator would and speaks to it as a third party's client would. */
export async function startMadang(): Promise<Target> {
  // One worker, like the floor: what is compared is the cost of a packet, not the number of cores.
  const server = await startServer({ MADANG_MEDIA_WORKERS: '1' });
  const sockets: SignalClient[] = [];

  const enter = async (roomId: string, who: string) => {
    const { token } = await server.api.createToken({ roomId, userId: who, name: who });
    const socket = await SignalClient.open(server.url);
    sockets.push(socket);
    const watching = countSubscriptions(socket);
    const joined = await socket.request('session.join', { token });
    if (joined.status !== 'joined') throw new Error('the room has a lobby');
    return { socket, watching, snapshot: joined.snapshot };
  };

  const numbers = await (async (): Promise<RtpNumbers> => {
    const room = await server.api.createRoom({ name: 'Probe', codecs });
    const { socket, snapshot } = await enter(room.id, 'probe');
    await socket.leave();
    return numbersOf(snapshot.media.routerRtpCapabilities);
  })();

  return {
    name: 'madang',
    numbers,
    processes: () => serverProcesses(server.pid),
    openRoom: async (people) => {
      const room = await server.api.createRoom({ name: `Room for ${people}`, maxParticipants: people, codecs });
      let joined = 0;
      return {
        join: async ({ fingerprint }) => {
          const { socket, watching, snapshot } = await enter(room.id, `person-${++joined}`);
          await connect(socket, snapshot.media, fingerprint);
          return personOf(socket, snapshot, watching);
        },
      };
    },
    close: async () => {
      for (const socket of sockets) socket.drop();
      await server.close();
    },
  };
}

/** The media worker forwards; Node signals. The database belongs to neither: nothing of the load touches it. */
function serverProcesses(pid: number): CountedProcess[] {
  const workers = childPids(pid).filter((child) => programOf(child).startsWith('mediasoup'));
  return [...workers.map((worker): CountedProcess => ({ pid: worker, part: 'media' })), { pid, part: 'control' }];
}

async function connect(socket: SignalClient, media: MediaSetup, fingerprint: string): Promise<void> {
  const { generation } = media;
  const dtlsParameters = {
    role: 'client' as const,
    fingerprints: [{ algorithm: 'sha-256' as const, value: fingerprint }],
  };
  await socket.request('media.setup', {
    generation,
    rtpCapabilities: peerCapabilities(media.routerRtpCapabilities),
    autoSubscribe: true,
  });
  await socket.request('media.connect', { direction: 'send', generation, dtlsParameters });
  await socket.request('media.connect', { direction: 'receive', generation, dtlsParameters });
}

function personOf(socket: SignalClient, snapshot: CallSnapshot, watching: Subscriptions): Person {
  const { generation, send, receive, routerRtpCapabilities } = snapshot.media;
  const transportCc = transportCcOf(routerRtpCapabilities);
  const publish = async (source: 'microphone' | 'camera', rtpParameters: RtpParameters) =>
    await socket.request('track.publish', { source, generation, rtpParameters });
  return {
    publish: async (audio, video) => {
      await publish('microphone', audio);
      await publish('camera', video);
      return endpointOf(send, transportCc);
    },
    watch: async (others) => {
      await watching.reach(2 * others);
      return endpointOf(receive, transportCc);
    },
  };
}

function endpointOf(transport: TransportOptions, transportCc: number): Endpoint {
  const candidate = transport.iceCandidates.find((one) => one.protocol === 'udp');
  if (candidate === undefined) throw new Error('the server offers no UDP address');
  const { usernameFragment: ufrag, password } = transport.iceParameters;
  return { ip: candidate.address, port: candidate.port, ufrag, password, transportCc };
}

type Subscriptions = { reach(count: number): Promise<void> };

/** Starts and shows every subscription that is offered, at a size that needs all of the picture, and counts them. */
function countSubscriptions(socket: SignalClient): Subscriptions {
  let started = 0;
  let failure: Error | null = null;
  const waiting: { count: number; done(): void; failed(error: Error): void }[] = [];
  const settle = () => {
    for (const { count, done, failed } of waiting) {
      if (failure !== null) failed(failure);
      else if (started >= count) done();
    }
  };
  const start = async ({ subscriptionId }: Extract<AnyEvent, { event: 'subscription.added' }>['data']) => {
    await socket.request('subscription.start', { subscriptionIds: [subscriptionId] });
    await socket.request('subscription.update', {
      items: [{ subscriptionId, shown: true, widthPx: 1920, heightPx: 1080 }],
    });
    started++;
  };
  socket.onEvent((event) => {
    if (event.event !== 'subscription.added') return;
    start(event.data)
      .catch((error: unknown) => {
        failure = error instanceof Error ? error : new Error(String(error));
      })
      .finally(settle);
  });
  return {
    reach: async (count) =>
      await new Promise((done, failed) => {
        waiting.push({ count, done, failed });
        settle();
      }),
  };
}
