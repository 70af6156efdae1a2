import type { MediaSetup, RtpParameters } from '@madang/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMediasoupEngine, type MediasoupEngine } from '../../adapters/mediasoup/index.ts';
import { type LiveWorld, openLiveWorld } from '../../testing/live-world.ts';
import { vp8 } from '../../testing/media-world.ts';
import { RtcPeer } from '../../testing/rtc-peer.ts';
import type { SignalClient } from '../../testing/signal-client.ts';

let world: LiveWorld;
let engine: MediasoupEngine;
let peers: RtcPeer[];

beforeEach(async () => {
  peers = [];
  engine = await createMediasoupEngine({ workers: 1, basePort: 0 });
  world = await openLiveWorld({ media: engine });
});

afterEach(async () => {
  for (const peer of peers) peer.close();
  await world.close();
});

/** The media half of a client: real ICE, DTLS and SRTP for one generation. */
function openPeers(client: SignalClient, setup: MediaSetup) {
  const open = (direction: 'send' | 'receive') => {
    const { generation } = setup;
    const peer = new RtcPeer({
      transport: setup[direction],
      connect: (dtlsParameters) => client.request('media.connect', { direction, generation, dtlsParameters }),
    });
    peers.push(peer);
    return peer;
  };
  return { sender: open('send'), receiver: open('receive') };
}

/** What libdatachannel’s side can take: no bandwidth estimation, which it does not answer. */
function capabilities(setup: MediaSetup): MediaSetup['routerRtpCapabilities'] {
  return {
    codecs: setup.routerRtpCapabilities.codecs.map((codec) => ({
      ...codec,
      rtcpFeedback: (codec.rtcpFeedback ?? []).filter(({ type }) => type !== 'transport-cc' && type !== 'goog-remb'),
    })),
    headerExtensions: (setup.routerRtpCapabilities.headerExtensions ?? []).filter(({ uri }) => uri.endsWith('mid')),
  };
}

async function watch(client: SignalClient, setup: MediaSetup, receiver: RtcPeer): Promise<number> {
  const { generation } = setup;
  await client.request('media.setup', { generation, rtpCapabilities: capabilities(setup) });
  const added = await client.event('subscription.added', (one) => one.generation === generation);
  await receiver.receive(added.rtpParameters);
  await client.request('subscription.start', { subscriptionIds: [added.subscriptionId] });
  return ssrcOf(added.rtpParameters);
}

function ssrcOf(parameters: RtpParameters): number {
  return parameters.encodings?.[0]?.ssrc ?? 0;
}

describe('a call with real media', () => {
  it('carries pictures, survives a lost socket without a gap, and comes back after its worker was killed', async () => {
    const room = world.room();
    const [anna, bora] = [world.client(), world.client()];
    const annaIn = await anna.enter(world.token(room.id));
    const boraIn = await bora.enter(world.token(room.id));
    const camera = vp8({ ssrc: 1111 });
    const publish = async (setup: MediaSetup, trackId?: string) => {
      const { sender } = openPeers(bora, setup);
      const { source, rtpParameters } = camera;
      const { generation } = setup;
      const answer = await bora.request('track.publish', {
        source,
        generation,
        rtpParameters,
        ...(trackId === undefined ? {} : { trackId: trackId as never }),
      });
      await sender.send(rtpParameters);
      for (const options of camera.sources) sender.source(rtpParameters.mid ?? '0', options);
      return answer.trackId;
    };
    const trackId = await publish(boraIn.snapshot.media);
    const { receiver } = openPeers(anna, annaIn.snapshot.media);
    const ssrc = await watch(anna, annaIn.snapshot.media, receiver);
    await receiver.until(() => receiver.received(ssrc).packets > 20, 'packets');

    // The socket goes, the media stays.
    anna.cut();
    await bora.event('participant.updated', ({ participant }) => participant.state === 'suspended');
    const before = receiver.received(ssrc).packets;
    await receiver.until(() => receiver.received(ssrc).packets > before + 20, 'packets without a socket');
    expect(await anna.resume()).toMatchObject({ status: 'resumed' });

    const [worker] = await engine.status();
    const killed = performance.now();
    process.kill(worker?.pid ?? 0, 'SIGKILL');
    const [annaReset, boraReset] = await Promise.all([anna.event('media.reset'), bora.event('media.reset')]);
    expect(await publish(boraReset.media, trackId)).toBe(trackId);
    const { receiver: second } = openPeers(anna, annaReset.media);
    const again = await watch(anna, annaReset.media, second);
    await second.until(() => second.received(again).packets > 0, 'packets after the worker was killed');
    console.info(`worker killed: pictures again after ${Math.round(performance.now() - killed)} ms`);
    expect(anna.events('track.unpublished')).toEqual([]);
    expect(anna.events('participant.left')).toEqual([]);
  });

  it('refuses RTP parameters that no engine can take, and goes on', async () => {
    const client = await world.enter(world.room().id);
    const { rtpParameters } = vp8({ ssrc: 1 });
    const publish = (parameters: RtpParameters) =>
      client.attempt('track.publish', { source: 'camera', generation: 1, rtpParameters: parameters });
    const twice = { ...rtpParameters, encodings: [{ ssrc: 5 }, { ssrc: 5 }] };
    const unknown = { ...rtpParameters, codecs: [{ mimeType: 'video/nope', payloadType: 96, clockRate: 90_000 }] };
    expect(['RTP_INVALID', 'CODEC_NOT_ALLOWED']).toContain(await publish(unknown));
    expect(['RTP_INVALID', 'ok']).toContain(await publish(twice));
    const audio = {
      ...rtpParameters,
      codecs: [{ mimeType: 'audio/opus', payloadType: 96, clockRate: 48_000, channels: 2 }],
    };
    expect(['RTP_INVALID', 'CODEC_NOT_ALLOWED', 'SOURCE_IN_USE']).toContain(await publish(audio));
    expect(await client.attempt('chat.send', { text: 'unharmed' })).toBe('ok');
  });
});
