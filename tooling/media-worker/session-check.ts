// `node session-check.ts FILE` runs a media worker for real and prints how far it was proved: `session` or `start`.
// A process of its own, because native WebRTC peers keep theirs alive and a crash must not take the caller along.
import type * as mediasoup from 'mediasoup';
import type * as datachannel from 'node-datachannel';

type WebRtcTransport = mediasoup.types.WebRtcTransport;
type PeerConnection = datachannel.PeerConnection;

/**
 * With node-datachannel at hand (a development dependency) a peer sends Opus through ICE, DTLS and SRTP and another one
 * receives it; without it the proof ends at open WebRTC transports.
 */
async function check(workerBin: string): Promise<'session' | 'start'> {
  const { createWorker } = await import('mediasoup');
  const starting = createWorker({ workerBin, logLevel: 'error' }).catch((error: Error) => {
    throw new Error(`it ended before it was ready ${error.message}`);
  });
  const worker = await Promise.race([starting, after(5_000, 'it did not say within 5 s that it runs')]);
  const died = new Promise<never>((_resolve, reject) => {
    worker.once('died', () => reject(new Error('it died while it was checked')));
  });
  return await Promise.race([session(worker), died, after(10_000, 'no media came through it within 10 s')]);
}

async function session(worker: mediasoup.types.Worker): Promise<'session' | 'start'> {
  const router = await worker.createRouter({
    mediaCodecs: [{ kind: 'audio', mimeType: 'audio/opus', clockRate: 48_000, channels: 2, preferredPayloadType: 111 }],
  });
  const open = () => router.createWebRtcTransport({ listenInfos: [{ protocol: 'udp', ip: '127.0.0.1' }] });
  const [up, down] = [await open(), await open()];
  const peers = await import('node-datachannel').catch(() => undefined);
  if (!peers) return 'start';

  const ssrc = 4242;
  const sender = await connect(peers, up, 'SendOnly', ssrc);
  const producer = await up.produce({
    kind: 'audio',
    rtpParameters: {
      codecs: [{ mimeType: 'audio/opus', payloadType: 111, clockRate: 48_000, channels: 2 }],
      encodings: [{ ssrc }],
    },
  });
  const consumer = await down.consume({ producerId: producer.id, rtpCapabilities: router.rtpCapabilities });
  const receiver = await connect(peers, down, 'RecvOnly', consumer.rtpParameters.encodings?.[0]?.ssrc ?? 0);

  let sequence = 0;
  const sending = setInterval(() => {
    if (sender.track.isOpen()) sender.track.sendMessageBinary(opusPacket(ssrc, sequence++));
  }, 20);
  try {
    await new Promise<void>((resolve) => {
      receiver.track.onMessage((packet) => {
        if (packet.includes(MARK)) resolve();
      });
    });
  } finally {
    clearInterval(sending);
    sender.peer.close();
    receiver.peer.close();
  }
  return 'session';
}

/** Payload that must come out of the second peer as it went into the first. */
const MARK = Buffer.from('madang media worker check');

function opusPacket(ssrc: number, sequence: number): Buffer {
  const header = Buffer.alloc(12); // RFC 3550 §5.1
  header[0] = 0x80;
  header[1] = 111;
  header.writeUInt16BE(sequence & 0xffff, 2);
  header.writeUInt32BE(sequence * 960, 4);
  header.writeUInt32BE(ssrc, 8);
  return Buffer.concat([header, MARK]);
}

type Direction = 'SendOnly' | 'RecvOnly';

async function connect(peers: typeof datachannel, transport: WebRtcTransport, direction: Direction, ssrc: number) {
  const peer = new peers.PeerConnection('check', { iceServers: [], bindAddress: '127.0.0.1' });
  const audio = new peers.Audio('audio', direction);
  audio.addOpusCodec(111);
  if (direction === 'SendOnly') audio.addSSRC(ssrc, 'check');
  const track = peer.addTrack(audio);
  const offer = await localOffer(peer);
  const fingerprint = /a=fingerprint:sha-256 (\S+)/i.exec(offer)?.[1];
  if (!fingerprint) throw new Error('the peer made an offer without a fingerprint');
  await transport.connect({
    dtlsParameters: { role: 'client', fingerprints: [{ algorithm: 'sha-256', value: fingerprint }] },
  });
  peer.setRemoteDescription(answer(transport, direction, ssrc), 'answer');
  return { peer, track };
}

async function localOffer(peer: PeerConnection): Promise<string> {
  return await new Promise((resolve) => {
    peer.onLocalDescription((sdp) => resolve(sdp));
    peer.setLocalDescription('offer');
  });
}

function answer(transport: WebRtcTransport, direction: Direction, ssrc: number): string {
  const { iceParameters: ice, iceCandidates, dtlsParameters } = transport;
  const fingerprint = dtlsParameters.fingerprints.find(({ algorithm }) => algorithm === 'sha-256');
  return [
    'v=0',
    'o=- 1 1 IN IP4 127.0.0.1',
    's=-',
    't=0 0',
    'a=ice-lite',
    `a=fingerprint:sha-256 ${fingerprint?.value}`,
    'm=audio 7 UDP/TLS/RTP/SAVPF 111',
    'c=IN IP4 127.0.0.1',
    'a=mid:audio',
    `a=ice-ufrag:${ice.usernameFragment}`,
    `a=ice-pwd:${ice.password}`,
    'a=setup:passive',
    'a=rtcp-mux',
    'a=rtpmap:111 opus/48000/2',
    ...(direction === 'SendOnly' ? ['a=recvonly'] : ['a=sendonly', `a=ssrc:${ssrc} cname:check`]),
    ...iceCandidates.map((c) => `a=candidate:${c.foundation} 1 udp ${c.priority} ${c.address} ${c.port} typ host`),
    'a=end-of-candidates',
    '',
  ].join('\r\n');
}

async function after(timeoutMs: number, message: string): Promise<never> {
  return await new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(message)), timeoutMs).unref();
  });
}

try {
  process.stdout.write(`${await check(process.argv[2] ?? '')}\n`);
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
