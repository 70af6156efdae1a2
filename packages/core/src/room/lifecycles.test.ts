import type { MediaSetup, NodeId, SocketId } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import {
  type DataChannelInput,
  type DataChannelState,
  type DataReceipt,
  type DataReceiptInput,
  type Link,
  type LinkInput,
  type MemberMedia,
  type MemberMediaInput,
  type Membership,
  type MembershipInput,
  type RoomMedia,
  type RoomMediaInput,
  type SubscriptionInput,
  type SubscriptionState,
  stepDataChannel,
  stepDataReceipt,
  stepLink,
  stepMemberMedia,
  stepMembership,
  stepRoomMedia,
  stepSubscription,
  stepTrack,
  type TrackInput,
  type TrackState,
} from './lifecycles.ts';

/** Every state × every input: the name of the state that follows. */
type Table<State extends { name: string }, Input extends { type: string }> = Readonly<
  Record<State['name'], Readonly<Record<Input['type'], State['name']>>>
>;

function check<State extends { name: string }, Input extends { type: string }>(
  states: Readonly<Record<State['name'], State>>,
  inputs: Readonly<Record<Input['type'], Input>>,
  step: (state: State, input: Input) => State,
  table: Table<State, Input>,
): void {
  for (const from of Object.keys(states) as State['name'][])
    for (const by of Object.keys(inputs) as Input['type'][])
      it(`${from} --${by}--> ${table[from][by]}`, () => {
        const next = step(states[from], inputs[by]);
        expect(next.name).toBe(table[from][by]);
        // Whatever changes nothing gives back the very same state.
        if (table[from][by] === from && !['resumed', 'receiver'].includes(by)) expect(next).toBe(states[from]);
      });
}

const edge = 'nod_1' as NodeId;
const own = 'sck_1' as SocketId;
const setup = { generation: 2 } as MediaSetup;

describe('link', () => {
  check<Link, LinkInput>(
    {
      connected: { name: 'connected', edge, socketId: own },
      suspended: { name: 'suspended', untilMs: 5 },
    },
    {
      socketLost: { type: 'socketLost', socketId: own, untilMs: 30 },
      resumed: { type: 'resumed', edge, socketId: 'sck_2' as SocketId },
    },
    stepLink,
    {
      connected: { socketLost: 'suspended', resumed: 'connected' },
      suspended: { socketLost: 'suspended', resumed: 'connected' },
    },
  );

  it('connected --socketLost of a replaced socket--> connected', () => {
    const link: Link = { name: 'connected', edge, socketId: own };
    expect(stepLink(link, { type: 'socketLost', socketId: 'sck_0' as SocketId, untilMs: 9 })).toBe(link);
  });
});

describe('membership', () => {
  check<Membership, MembershipInput>(
    {
      waiting: { name: 'waiting' },
      opening: { name: 'opening', via: { name: 'lobby' } },
      joined: { name: 'joined', fromSeq: 1 },
    },
    { admitted: { type: 'admitted' }, opened: { type: 'opened', seq: 7 } },
    stepMembership,
    {
      waiting: { admitted: 'opening', opened: 'waiting' },
      opening: { admitted: 'opening', opened: 'joined' },
      joined: { admitted: 'joined', opened: 'joined' },
    },
  );
});

describe('media of a participant', () => {
  check<MemberMedia, MemberMediaInput>(
    {
      closed: { name: 'closed', last: null },
      opening: { name: 'opening', generation: 2, last: null },
      open: { name: 'open', setup, receiver: null },
    },
    {
      open: { type: 'open', generation: 3 },
      opened: { type: 'opened', setup },
      receiver: { type: 'receiver', receiver: { capabilities: { codecs: [] }, autoSubscribe: true, data: true } },
      lost: { type: 'lost' },
    },
    stepMemberMedia,
    {
      closed: { open: 'opening', opened: 'closed', receiver: 'closed', lost: 'closed' },
      opening: { open: 'opening', opened: 'open', receiver: 'opening', lost: 'closed' },
      open: { open: 'open', opened: 'open', receiver: 'open', lost: 'closed' },
    },
  );

  it('opening --opened of a former generation--> opening', () => {
    const opening: MemberMedia = { name: 'opening', generation: 3, last: null };
    expect(stepMemberMedia(opening, { type: 'opened', setup })).toBe(opening);
  });
});

describe('media of the room', () => {
  check<RoomMedia, RoomMediaInput>(
    {
      closed: { name: 'closed' },
      opening: { name: 'opening', attempt: 1 },
      open: { name: 'open' },
      retrying: { name: 'retrying', attempt: 1 },
    },
    {
      wanted: { type: 'wanted' },
      opened: { type: 'opened' },
      failed: { type: 'failed' },
      lost: { type: 'lost' },
      retryDue: { type: 'retryDue' },
    },
    stepRoomMedia,
    {
      closed: { wanted: 'opening', opened: 'closed', failed: 'closed', lost: 'closed', retryDue: 'closed' },
      opening: { wanted: 'opening', opened: 'open', failed: 'retrying', lost: 'opening', retryDue: 'opening' },
      open: { wanted: 'open', opened: 'open', failed: 'open', lost: 'opening', retryDue: 'open' },
      retrying: { wanted: 'retrying', opened: 'retrying', failed: 'retrying', lost: 'retrying', retryDue: 'opening' },
    },
  );
});

describe('track', () => {
  check<TrackState, TrackInput>(
    {
      publishing: { name: 'publishing', requestId: 1 },
      live: { name: 'live' },
      restoring: { name: 'restoring' },
      republishing: { name: 'republishing', requestId: 2 },
      gone: { name: 'gone' },
    },
    {
      published: { type: 'published' },
      refused: { type: 'refused' },
      mediaLost: { type: 'mediaLost' },
      publishAgain: { type: 'publishAgain', requestId: 3 },
      deadline: { type: 'deadline' },
      unpublished: { type: 'unpublished' },
    },
    stepTrack,
    {
      publishing: {
        published: 'live',
        refused: 'gone',
        mediaLost: 'gone',
        publishAgain: 'publishing',
        deadline: 'publishing',
        unpublished: 'gone',
      },
      live: {
        published: 'live',
        refused: 'live',
        mediaLost: 'restoring',
        publishAgain: 'live',
        deadline: 'live',
        unpublished: 'gone',
      },
      restoring: {
        published: 'restoring',
        refused: 'restoring',
        mediaLost: 'restoring',
        publishAgain: 'republishing',
        deadline: 'gone',
        unpublished: 'gone',
      },
      republishing: {
        published: 'live',
        refused: 'restoring',
        mediaLost: 'restoring',
        publishAgain: 'republishing',
        deadline: 'gone',
        unpublished: 'gone',
      },
      gone: {
        published: 'gone',
        refused: 'gone',
        mediaLost: 'gone',
        publishAgain: 'gone',
        deadline: 'gone',
        unpublished: 'gone',
      },
    },
  );
});

describe('subscription', () => {
  const rtpParameters = { codecs: [] };
  check<SubscriptionState, SubscriptionInput>(
    {
      opening: { name: 'opening' },
      offered: { name: 'offered', rtpParameters },
      started: { name: 'started', rtpParameters },
      unsupported: { name: 'unsupported' },
      closed: { name: 'closed' },
    },
    {
      opened: { type: 'opened', rtpParameters },
      started: { type: 'started' },
      failed: { type: 'failed' },
      removed: { type: 'removed' },
    },
    stepSubscription,
    {
      opening: { opened: 'offered', started: 'opening', failed: 'closed', removed: 'closed' },
      offered: { opened: 'offered', started: 'started', failed: 'offered', removed: 'closed' },
      started: { opened: 'started', started: 'started', failed: 'started', removed: 'closed' },
      unsupported: { opened: 'unsupported', started: 'unsupported', failed: 'unsupported', removed: 'closed' },
      closed: { opened: 'closed', started: 'closed', failed: 'closed', removed: 'closed' },
    },
  );

  it('opening --opened without parameters--> unsupported', () => {
    expect(stepSubscription({ name: 'opening' }, { type: 'opened', rtpParameters: null }).name).toBe('unsupported');
  });
});

describe('data channel', () => {
  check<DataChannelState, DataChannelInput>(
    {
      publishing: { name: 'publishing' },
      gathering: { name: 'gathering' },
      open: { name: 'open' },
      gone: { name: 'gone' },
    },
    { published: { type: 'published' }, ready: { type: 'ready' }, closed: { type: 'closed' } },
    stepDataChannel,
    {
      publishing: { published: 'gathering', ready: 'publishing', closed: 'gone' },
      gathering: { published: 'gathering', ready: 'open', closed: 'gone' },
      open: { published: 'open', ready: 'open', closed: 'gone' },
      gone: { published: 'gone', ready: 'gone', closed: 'gone' },
    },
  );
});

describe('data receipt', () => {
  check<DataReceipt, DataReceiptInput>(
    {
      opening: { name: 'opening' },
      offered: { name: 'offered', streamId: 1 },
      started: { name: 'started', streamId: 1 },
    },
    { opened: { type: 'opened', streamId: 2 }, started: { type: 'started' } },
    stepDataReceipt,
    {
      opening: { opened: 'offered', started: 'opening' },
      offered: { opened: 'offered', started: 'started' },
      started: { opened: 'started', started: 'started' },
    },
  );
});
