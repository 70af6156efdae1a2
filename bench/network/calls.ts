import type { Browser, Page } from 'playwright-core';
import { controlNetwork, type NetworkControl } from '../../e2e/harness/network.ts';
import { openCallPage, watchCamera } from '../lib/call-page.ts';
import { createVideoRoom, startJanusServer } from '../lib/janus.ts';
import type { BenchServer } from '../lib/server.ts';
import { installCounters, openOwnMedia, SENT } from './page.ts';

/** One sender and one receiver over one system; the receiver's line is in the bench's hands. */
export type TestedCall = {
  readonly name: string;
  readonly receiver: Page;
  readonly line: NetworkControl;
  close(): Promise<void>;
};

type Place = { readonly browser: Browser; readonly server: BenchServer };

/** Through Madang's server, with the SDK at both ends. */
export async function callOverMadang({ browser, server }: Place): Promise<TestedCall> {
  const step = { participants: 2, widthPx: SENT.width, heightPx: SENT.height, ...SENT };
  const { width: _, height: __, ...limits } = step;
  const room = await server.api.createRoom({ name: 'Grid', resolutionPolicy: [limits] });
  const tokenFor = async (userId: string) =>
    (await server.api.createToken({ roomId: room.id, userId, name: userId })).token;
  const { sender, receiver, line } = await openPages({ browser, server });
  await sender.evaluate(
    async (token) => {
      const [camera, microphone] = [window.media.getVideoTracks()[0], window.media.getAudioTracks()[0]];
      if (camera === undefined || microphone === undefined) throw new Error('there is nothing to send');
      window.call = await window.sdk.joinCall({ token, camera, microphone });
    },
    await tokenFor('sender'),
  );
  await watchCamera(receiver, await tokenFor('receiver'));
  return { name: 'Madang', receiver, line, close: async () => undefined };
}

/** From browser to browser, with nothing between. */
export async function callDirectly(place: Place): Promise<TestedCall> {
  const { sender, receiver, line } = await openPages(place);
  const answer = await answerOf(receiver, await offerOf(sender));
  await takeAnswer(sender, answer);
  return { name: 'direct', receiver, line, close: async () => undefined };
}

/** Through Janus' VideoRoom, as its demo does it: one stream of each kind, no simulcast. */
export async function callOverJanus(place: Place): Promise<TestedCall> {
  const { client, close } = await startJanusServer();
  await createVideoRoom(client, 1, 1);
  const { sender, receiver, line } = await openPages(place);
  const publisher = await client.attach();
  const up = client.connected(publisher);
  await client.ask(publisher, { request: 'join', ptype: 'publisher', room: 1, id: 1 });
  const offered = { type: 'offer', sdp: await offerOf(sender) } as const;
  await takeAnswer(sender, await client.ask(publisher, { request: 'configure', audio: true, video: true }, offered));
  await up;
  const viewer = await client.attach();
  const offer = await client.ask(viewer, { request: 'join', ptype: 'subscriber', room: 1, streams: [{ feed: 1 }] });
  await client.ask(viewer, { request: 'start' }, { type: 'answer', sdp: await answerOf(receiver, offer) });
  return { name: 'Janus', receiver, line, close };
}

async function openPages({ browser, server }: Place) {
  const [sender, receiver] = [await openCallPage(browser, server.url), await openCallPage(browser, server.url)];
  // Chromium's own shaper sits between its sockets and its WebRTC stack: the same loss and delay for every system.
  const line = await controlNetwork(receiver);
  await installCounters(receiver);
  await openOwnMedia(sender);
  return { sender, receiver, line };
}

/** Makes the sender's offer, with every candidate in it. */
async function offerOf(page: Page): Promise<string> {
  return await page.evaluate(async ({ bitrateBps }) => {
    const peer = new RTCPeerConnection();
    window.peers = [peer];
    for (const track of window.media.getTracks()) {
      const sendEncodings = track.kind === 'video' ? [{ maxBitrate: bitrateBps }] : [{}];
      const transceiver = peer.addTransceiver(track, { direction: 'sendonly', streams: [window.media], sendEncodings });
      const { codecs } = RTCRtpSender.getCapabilities(track.kind) ?? { codecs: [] };
      const wanted = codecs.filter(({ mimeType }) => /\/(VP8|opus|rtx)$/i.test(mimeType));
      transceiver.setCodecPreferences(wanted);
    }
    await peer.setLocalDescription();
    if (peer.iceGatheringState !== 'complete')
      await new Promise<void>((complete) =>
        peer.addEventListener('icegatheringstatechange', () => peer.iceGatheringState === 'complete' && complete()),
      );
    return peer.localDescription?.sdp ?? '';
  }, SENT);
}

async function takeAnswer(page: Page, sdp: string): Promise<void> {
  await page.evaluate(
    async (answer) => await window.peers[0]?.setRemoteDescription({ type: 'answer', sdp: answer }),
    sdp,
  );
}

/** Answers in the receiver's page, shows the picture, plays the sound, and notes every painted picture. */
async function answerOf(page: Page, offer: string): Promise<string> {
  return await page.evaluate(async (sdp) => {
    const video = document.querySelector('video');
    if (video === null) throw new Error('the page has no video element');
    window.paintedAt = [];
    const note = (now: number) => {
      window.paintedAt.push(now);
      video.requestVideoFrameCallback(note);
    };
    video.requestVideoFrameCallback(note);
    video.autoplay = true;
    const stream = new MediaStream();
    video.srcObject = stream;
    const peer = new RTCPeerConnection();
    peer.addEventListener('track', ({ track }) => stream.addTrack(track));
    await peer.setRemoteDescription({ type: 'offer', sdp });
    await peer.setLocalDescription();
    if (peer.iceGatheringState !== 'complete')
      await new Promise<void>((complete) =>
        peer.addEventListener('icegatheringstatechange', () => peer.iceGatheringState === 'complete' && complete()),
      );
    return peer.localDescription?.sdp ?? '';
  }, offer);
}
