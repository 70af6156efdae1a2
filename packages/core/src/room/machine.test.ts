import { limits, type NodeId, type Role, type RoomSettings, type TrackSource } from '@madang/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemberCall } from './inputs.ts';
import { TestCall } from './testing/call.ts';
import type { TestClient } from './testing/client.ts';
import { testId, testRtp, testSettings } from './testing/values.ts';
import { snapshotFor } from './views.ts';

/** One thing that happens; `who` and `whom` pick among those there are. */
type Action =
  | { readonly type: 'join'; readonly role: Role }
  | { readonly type: 'lose' | 'resume' | 'resumeBlind' | 'reload' | 'repeat'; readonly who: number }
  | { readonly type: 'request'; readonly who: number; readonly whom: number; readonly what: number }
  | { readonly type: 'engine'; readonly ok: boolean }
  | { readonly type: 'media'; readonly what: 'roomLost' | 'levels' | 'score' | 'transportLost'; readonly who: number }
  | { readonly type: 'control'; readonly what: number; readonly who: number }
  | { readonly type: 'edgeLost'; readonly edge: number }
  | { readonly type: 'pass'; readonly ms: number };

const index = fc.nat({ max: 20 });
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('join' as const),
      role: fc.constantFrom<Role>('moderator', 'presenter', 'participant', 'observer'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'lose' as const,
        'resume' as const,
        'resume' as const,
        'resumeBlind' as const,
        'reload' as const,
        'repeat' as const,
      ),
      who: index,
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      type: fc.constant('request' as const),
      who: index,
      whom: index,
      what: fc.nat({ max: 200 }),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ type: fc.constant('engine' as const), ok: fc.nat({ max: 11 }).map((roll) => roll > 0) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('media' as const),
      what: fc.constantFrom(
        'roomLost' as const,
        'levels' as const,
        'levels' as const,
        'score' as const,
        'score' as const,
        'transportLost' as const,
      ),
      who: index,
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('control' as const), what: fc.nat({ max: 30 }), who: index }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('edgeLost' as const), edge: fc.integer({ min: 1, max: 2 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('pass' as const),
      ms: fc.constantFrom(10, 500, 2_100, 3_100, 16_000, 31_000),
    }),
  },
);

const sources: readonly TrackSource[] = ['camera', 'microphone', 'screen', 'screen-audio'];
const roles: readonly Role[] = ['moderator', 'presenter', 'participant', 'observer'];

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items.length === 0 ? undefined : items[at % items.length];
}

/** A request of every kind, with what a client of the room could put into it. */
function requestFor(call: TestCall, client: TestClient, whom: TestClient, what: number): MemberCall {
  const { room } = call;
  const generation = room.members.get(client.id)?.generation ?? 1;
  const own = pick([...(room.members.get(client.id)?.tracks ?? [])], what);
  const any = pick([...room.tracks.keys()], what);
  const subscriptions = [...(client.view?.subscriptions.keys() ?? [])];
  const requests: MemberCall[] = [
    {
      method: 'media.setup',
      data: {
        generation,
        rtpCapabilities: { codecs: [] },
        autoSubscribe: what % 5 !== 0,
        direct: what % 3 === 0,
        data: what % 4 !== 0,
      },
    },
    {
      method: 'track.publish',
      data: {
        source: pick(sources, what) ?? 'camera',
        generation,
        rtpParameters: testRtp((what % 3) + 1),
        muted: what % 2 === 0,
        contentHint: '',
        ...(own === undefined || what % 3 === 0 ? {} : { trackId: own }),
      },
    },
    {
      method: 'data.publish',
      data: { reliable: what % 2 === 0, generation, streamId: what, ...(what % 3 === 0 ? { to: whom.id } : {}) },
    },
    ...dataOf(call, client),
    { method: 'chat.send', data: { text: `text ${what}`, ...(what % 3 === 0 ? { to: whom.id } : {}) } },
    { method: 'participant.update', data: { name: `New ${what}`, handRaised: what % 2 === 0 } },
    { method: 'quality.report', data: { rttMs: what * 10, lossShare: (what % 20) / 100, audioSafe: what % 7 === 0 } },
    { method: 'moderation.setRole', data: { participantId: whom.id, role: pick(roles, what) ?? 'participant' } },
    { method: 'moderation.admit', data: { participantId: whom.id, admitted: what % 4 !== 0 } },
    { method: 'moderation.mute', data: { participantId: whom.id, source: pick(sources, what) ?? 'camera' } },
    { method: 'moderation.setLobby', data: { lobby: what % 2 === 0 } },
    { method: 'media.restartIce', data: { direction: 'send', generation } },
    ...(subscriptions.length === 0 ? [] : startAndShow(subscriptions, what)),
    ...(own === undefined ? [] : ownTrack(own, what)),
    ...(any === undefined
      ? []
      : [{ method: 'subscription.set' as const, data: { trackId: any, wanted: what % 2 === 0 } }]),
    ...(what % 11 === 0 ? [{ method: 'session.leave' as const, data: {} }] : []),
    ...(what % 13 === 0 ? [{ method: 'moderation.remove' as const, data: { participantId: whom.id } }] : []),
    ...(what === 199 ? [{ method: 'moderation.endCall' as const, data: {} }] : []),
  ];
  return pick(requests, Math.floor(what / 2)) ?? { method: 'participant.update', data: {} };
}

function dataOf({ room }: TestCall, client: TestClient): MemberCall[] {
  const ids = [...room.dataChannels.keys()];
  const [own] = room.members.get(client.id)?.dataChannels ?? [];
  return [
    ...(ids.length === 0 ? [] : [{ method: 'data.start' as const, data: { channelIds: ids } }]),
    ...(own === undefined ? [] : [{ method: 'data.unpublish' as const, data: { channelId: own } }]),
  ];
}

function startAndShow(
  subscriptionIds: NonNullable<Parameters<typeof pick<never>>[0]> | string[],
  what: number,
): MemberCall[] {
  const ids = subscriptionIds as Extract<MemberCall, { method: 'subscription.start' }>['data']['subscriptionIds'];
  return [
    { method: 'subscription.start', data: { subscriptionIds: ids } },
    {
      method: 'subscription.update',
      data: {
        items: ids.map((subscriptionId) => ({
          subscriptionId,
          shown: what % 2 === 0,
          widthPx: 0,
          heightPx: what * 5,
          frameRate: what % 3 === 0 ? null : 15,
          priority: 100,
        })),
      },
    },
  ];
}

function ownTrack(
  trackId: Extract<MemberCall, { method: 'track.mute' }>['data']['trackId'],
  what: number,
): MemberCall[] {
  return [
    { method: 'track.mute', data: { trackId, muted: what % 2 === 0 } },
    { method: 'track.unpublish', data: { trackId } },
  ];
}

function play(call: TestCall, action: Action): void {
  const there = call.clients.filter((client) => client.closed === null && client.answer !== null);
  const connected = there.filter((client) => client.socket !== null && call.room.members.has(client.id));
  switch (action.type) {
    case 'join':
      call.join(action.role);
      return;
    case 'lose': {
      const client = pick(connected, action.who);
      if (client !== undefined) call.lose(client);
      return;
    }
    case 'resume':
    case 'resumeBlind':
    case 'reload': {
      const client = pick(there, action.who);
      const lastSeq = { resume: client?.lastSeq ?? 0, resumeBlind: 1_000_000_000, reload: limits.newPageSeq };
      if (client !== undefined) call.resume(client, lastSeq[action.type]);
      return;
    }
    case 'repeat': {
      const client = pick(connected, action.who);
      if (client === undefined || client.nextRequest === 2) return;
      call.request(client, { method: 'chat.send', data: { text: 'again' } }, client.nextRequest - 1);
      return;
    }
    case 'request': {
      const client = pick(connected, action.who);
      const whom = pick(call.clients, action.whom);
      if (client !== undefined && whom !== undefined) call.request(client, requestFor(call, client, whom, action.what));
      return;
    }
    case 'engine':
      call.endCommand(action.ok ? undefined : { ok: false, code: 'MEDIA_UNAVAILABLE', detail: null });
      return;
    case 'media':
      playMedia(call, action);
      return;
    case 'control':
      playControl(call, action);
      return;
    case 'edgeLost':
      call.loseEdge(testId<NodeId>('nod', action.edge));
      return;
    case 'pass':
      call.pass(action.ms);
  }
}

function playMedia(call: TestCall, action: Extract<Action, { type: 'media' }>): void {
  const roomId = call.room.settings.id;
  const whom = pick(call.clients, action.who);
  if (action.what === 'roomLost') {
    // What the dead worker was doing has failed.
    if (call.room.media.name === 'open') call.input({ type: 'mediaEvent', event: { type: 'roomLost', roomId } });
    return;
  }
  if (whom === undefined) return;
  const participantId = whom.id;
  if (action.what === 'levels')
    call.input({
      type: 'mediaEvent',
      event: { type: 'levels', roomId, items: action.who % 4 === 0 ? [] : [{ participantId, levelDbov: -30 }] },
    });
  else if (action.what === 'score')
    call.input({
      type: 'mediaEvent',
      event: { type: 'score', roomId, participantId, direction: 'send', score: action.who % 11 },
    });
  else call.input({ type: 'mediaEvent', event: { type: 'transportLost', roomId, participantId, direction: 'send' } });
}

let controlRef = 1_000_000;

function playControl(call: TestCall, action: Extract<Action, { type: 'control' }>): void {
  const roomId = call.room.settings.id;
  const whom = pick(call.clients, action.who);
  if (whom === undefined) return;
  const participantId = whom.id;
  const ref = controlRef++;
  const calls = [
    { command: 'participants', request: { roomId } },
    { command: 'updateParticipant', request: { roomId, participantId, role: pick(roles, action.what) } },
    {
      command: 'sendMessage',
      request: { roomId, text: 'hello', from: 'Service', to: action.what % 2 === 0 ? participantId : null },
    },
    { command: 'mute', request: { roomId, participantId, source: 'camera' } },
    {
      command: 'roomChanged',
      request: { roomId, settings: testSettings({ ...call.room.settings, name: `Room ${action.what}` }) },
    },
  ] as const;
  const chosen = pick(calls, action.what);
  if (chosen !== undefined) call.input({ type: 'control', ref, call: chosen as never });
  expect(call.settled.has(ref)).toBe(true);
}

/** What must hold at every moment. */
function checkAlways(call: TestCall): void {
  const inside = [...call.room.members.values()].filter((member) => member.membership.name !== 'waiting');
  expect(inside.length).toBeLessThanOrEqual(call.room.settings.maxParticipants);
  for (const client of call.clients) for (const times of client.answers.values()) expect(times).toBe(1);
}

/** Hidden participants that a client was ever shown, unless it moderated. */
function checkHidden(call: TestCall): void {
  const always = new Map(
    call.clients.filter((client) => client.role === 'observer').map((client) => [client.id, client]),
  );
  for (const output of call.outputs)
    if (output.type === 'send' && output.message.type === 'event' && output.message.event === 'participant.joined') {
      const { participant } = output.message.data as { participant: { id: TestClient['id']; role: Role } };
      if (!always.has(participant.id) || participant.role !== 'observer') continue;
      // Somebody hidden is announced to chosen people only, never to all.
      for (const { to } of output.audiences) expect('some' in to).toBe(true);
    }
}

/** When everything is quiet, each client knows exactly what a newcomer in its place would be told. */
function checkQuiet(call: TestCall): void {
  for (const client of call.clients)
    if (client.closed === null && client.socket === null && call.room.members.has(client.id) && client.answer !== null)
      call.resume(client);
  for (let round = 0; round < 4; round += 1) {
    call.runEngine();
    call.pass(3_200);
  }
  call.runEngine();
  for (const client of call.clients) {
    const member = call.room.members.get(client.id);
    if (member === undefined || client.view === null || member.media.name !== 'open') continue;
    const expected = snapshotFor(call.room, member, member.media.setup);
    const { snapshot, subscriptions } = client.view;
    expect(sorted(snapshot)).toEqual(sorted({ ...expected, chat: snapshot.chat }));
    // Chat of before is the newcomer's by policy; what was seen live must be all there, in order.
    const seen = new Set(snapshot.chat.map((message) => message.id));
    expect(snapshot.chat.map((message) => message.id)).toEqual(
      expected.chat.filter((message) => seen.has(message.id)).map((message) => message.id),
    );
    const open = [...member.subscriptions.values()].filter((id) => {
      const state = call.room.subscriptions.get(id)?.state.name;
      return state === 'offered' || state === 'started';
    });
    expect([...subscriptions.keys()].sort()).toEqual(open.sort());
    const reaching = [...call.room.dataChannels.values()].filter(({ receipts }) => receipts.has(client.id));
    expect([...client.view.data.keys()].sort()).toEqual(reaching.map(({ id }) => id).sort());
    for (const id of member.dataChannels) expect(call.room.dataChannels.get(id)?.state.name).toBe('open');
    expect(member.unanswered.size).toBe(0);
    for (let id = 2; id <= member.lastRequestId; id += 1)
      if (!wasReset(client)) expect(client.answers.get(id), `answer to ${id}`).toBe(1);
  }
}

const resets = new WeakSet<TestClient>();
function wasReset(client: TestClient): boolean {
  if (client.answer?.status === 'reset') resets.add(client);
  return resets.has(client);
}

function sorted(snapshot: ReturnType<typeof snapshotFor>) {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return { ...snapshot, participants: snapshot.participants.toSorted(byId), tracks: snapshot.tracks.toSorted(byId) };
}

/** Most of a room's life begins after this. */
function setUp(call: TestCall, client: TestClient): void {
  if (client.view === null) return;
  const data = { generation: 1, rtpCapabilities: { codecs: [] }, autoSubscribe: true, direct: false, data: true };
  call.request(client, { method: 'media.setup', data });
  if (client.role === 'observer') return;
  const published = {
    source: 'camera',
    generation: 1,
    rtpParameters: testRtp(3),
    muted: false,
    contentHint: '',
  } as const;
  call.request(client, { method: 'track.publish', data: published });
  call.runEngine();
}

function run(actions: readonly Action[], settings: Partial<RoomSettings>): void {
  const call = new TestCall(settings);
  for (const role of ['moderator', 'participant', 'observer'] as const) setUp(call, call.enter(role));
  for (const action of actions) {
    play(call, action);
    for (const client of call.clients) wasReset(client);
    checkAlways(call);
  }
  checkHidden(call);
  checkQuiet(call);
  if (!call.room.ended) expect(call.room.pending.size).toBe(call.commands.length);
}

describe('a live room, whatever happens', () => {
  it('keeps capacity, answers once, numbers upwards, hides the hidden, and leaves nobody behind', () => {
    fc.assert(
      fc.property(
        fc.array(action, { minLength: 20, maxLength: 150, size: 'max' }),
        fc.record({
          maxParticipants: fc.constantFrom(2, 4, 50),
          lobby: fc.nat({ max: 3 }).map((roll) => roll === 0),
          chatHistory: fc.constantFrom('call' as const, 'none' as const),
        }),
        (actions, settings) => run(actions, settings),
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
