import {
  type Capability,
  type DataChannelId,
  type ParticipantId,
  Role,
  roleCapabilities,
  type SignalMethod,
  type SignalRequestInput,
  type SubscriptionId,
  signals,
  type TrackId,
  TrackSource,
} from '@madang/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveWorld, openLiveWorld, plainCapabilities, plainRtp } from '../../testing/live-world.ts';
import { ScriptedMedia } from '../../testing/scripted-media.ts';
import type { SignalClient } from '../../testing/signal-client.ts';

let world: LiveWorld;

beforeAll(async () => {
  world = await openLiveWorld({ media: new ScriptedMedia() });
});

afterAll(() => world.close());

/** What a caller finds in the room. */
type Scene = { readonly other: ParticipantId; readonly track: TrackId; readonly subscription: SubscriptionId };

const dtlsParameters = {
  fingerprints: [{ algorithm: 'sha-256' as const, value: Array(32).fill('00').join(':') }],
};

/** A valid request of every kind: a new method without one does not compile. */
const requests: { readonly [Method in SignalMethod]: (scene: Scene) => SignalRequestInput<Method> } = {
  'session.join': () => ({ token: 'token' }),
  'session.resume': ({ other }) => ({ participantId: other, resumeKey: 'k'.repeat(40), lastSeq: 0 }),
  'session.leave': () => ({}),
  'media.setup': () => ({ generation: 1, rtpCapabilities: plainCapabilities }),
  'media.connect': () => ({ direction: 'send', generation: 1, dtlsParameters }),
  'media.restartIce': () => ({ direction: 'send', generation: 1 }),
  'peer.send': () => ({
    epoch: 0,
    message: { kind: 'candidate', candidate: '', sdpMid: null, sdpMLineIndex: null, usernameFragment: null },
  }),
  'peer.report': () => ({ epoch: 0, state: 'ready' }),
  'peer.level': () => ({ epoch: 0, levelDbov: -30 }),
  'key.announce': () => ({ publicKey: 'A'.repeat(87) }),
  'key.send': ({ other }) => ({ messages: [{ to: other, message: { kind: 'wanted' } }] }),
  'track.publish': () => ({ source: 'camera', generation: 1, rtpParameters: plainRtp('video', 7) }),
  'track.unpublish': ({ track }) => ({ trackId: track }),
  'track.mute': ({ track }) => ({ trackId: track, muted: true }),
  'subscription.set': ({ track }) => ({ trackId: track, wanted: true }),
  'subscription.start': ({ subscription }) => ({ subscriptionIds: [subscription] }),
  'subscription.update': ({ subscription }) => ({ items: [{ subscriptionId: subscription, shown: true }] }),
  'data.publish': () => ({ reliable: true, generation: 1, streamId: 0 }),
  'data.unpublish': () => ({ channelId: 'dch_00000000000000000000000000' as DataChannelId }),
  'data.start': () => ({ channelIds: ['dch_00000000000000000000000000' as DataChannelId] }),
  'participant.update': () => ({ handRaised: true }),
  'chat.send': () => ({ text: 'hello' }),
  'quality.report': () => ({ rttMs: 1, lossShare: 0 }),
  'moderation.mute': ({ other }) => ({ participantId: other, source: 'camera' }),
  'moderation.remove': ({ other }) => ({ participantId: other }),
  'moderation.setRole': ({ other }) => ({ participantId: other, role: 'presenter' }),
  'moderation.admit': ({ other }) => ({ participantId: other, admitted: true }),
  'moderation.setLobby': () => ({ lobby: true }),
  'moderation.endCall': () => ({}),
};

const methods = Object.keys(signals) as SignalMethod[];
const inside = methods.filter((method) => signals[method].phase !== 'connected');

/** A call with somebody who publishes, and a caller in it. */
async function stage(role: Role): Promise<{ caller: SignalClient; scene: Scene }> {
  const room = world.room();
  const other = await world.enter(room.id);
  const camera = { source: 'camera', generation: 1, rtpParameters: plainRtp('video', 1) } as const;
  const { trackId } = await other.request('track.publish', camera);
  const caller = await world.enter(room.id, role);
  const participantId = other.joined?.participantId;
  if (participantId === undefined) throw new Error('not joined');
  const subscription = 'sub_00000000000000000000000000' as SubscriptionId;
  return { caller, scene: { other: participantId, track: trackId, subscription } };
}

function permissionOf(method: SignalMethod): Capability | null {
  return method === 'track.publish' ? 'publish:video' : signals[method].permission;
}

describe('permissions', () => {
  const matrix = Role.options.flatMap((role) => inside.map((method) => ({ role, method })));

  it.each(matrix)('$role calls $method', async ({ role, method }) => {
    const { caller, scene } = await stage(role);
    const permission = permissionOf(method);
    const allowed = permission === null || roleCapabilities[role].includes(permission);
    const outcome = await caller.attempt(method, requests[method](scene));
    if (allowed) expect(['PERMISSION_DENIED', 'PROTOCOL_VIOLATION', 'BAD_REQUEST']).not.toContain(outcome);
    else expect(outcome).toBe('PERMISSION_DENIED');
  });

  const sources = Role.options.flatMap((role) => TrackSource.options.map((source) => ({ role, source })));
  const needs = {
    camera: 'publish:video',
    microphone: 'publish:audio',
    screen: 'publish:screen',
    'screen-audio': 'publish:screen',
  } as const;

  it.each(sources)('$role publishes $source', async ({ role, source }) => {
    const caller = await world.enter(world.room().id, role);
    const kind = source === 'camera' || source === 'screen' ? 'video' : 'audio';
    const outcome = await caller.attempt('track.publish', { source, generation: 1, rtpParameters: plainRtp(kind, 1) });
    expect(outcome).toBe(roleCapabilities[role].includes(needs[source]) ? 'ok' : 'PERMISSION_DENIED');
  });

  it('a token adds to and takes from a role', async () => {
    const room = world.room();
    const plain = await world.enter(room.id, 'participant', { allow: ['moderate'], deny: ['chat'] });
    expect(await plain.attempt('chat.send', { text: 'x' })).toBe('PERMISSION_DENIED');
    expect(await plain.attempt('moderation.setLobby', { lobby: true })).toBe('ok');
  });

  it('whoever is hidden publishes nothing, whatever the token says', async () => {
    const observer = await world.enter(world.room().id, 'observer', { allow: ['publish:audio'] });
    const microphone = { source: 'microphone', generation: 1, rtpParameters: plainRtp('audio', 1) } as const;
    expect(await observer.attempt('track.publish', microphone)).toBe('PERMISSION_DENIED');
  });

  it.each(inside)('nobody calls %s before joining', async (method) => {
    const client = world.client();
    await client.connect();
    const scene = { other: 'par_00000000000000000000000000', track: 'trk_00000000000000000000000000' };
    const subscription = 'sub_00000000000000000000000000';
    expect(await client.attempt(method, requests[method]({ ...scene, subscription } as Scene))).toBe(
      'PROTOCOL_VIOLATION',
    );
  });

  it.each(inside)('in the lobby, %s is allowed only if it is for there', async (method) => {
    const room = world.room({ lobby: true });
    const other = await world.enter(room.id, 'moderator');
    const waiting = world.client();
    const answer = await waiting.join(world.token(room.id));
    expect(answer.status).toBe('waiting');
    const scene = {
      other: other.joined?.participantId,
      track: 'trk_00000000000000000000000000',
      subscription: 'sub_00000000000000000000000000',
    } as Scene;
    const outcome = await waiting.attempt(method, requests[method](scene));
    expect(outcome).toBe(signals[method].phase === 'waiting' ? 'ok' : 'PROTOCOL_VIOLATION');
  });
});
