import * as life from '../../packages/core/src/room/lifecycles.ts';
import { fence, page } from './markdown.ts';

/** One life cycle, with one example of each state and input, to draw what its step function really does. */
type Cycle = {
  readonly title: string;
  readonly about: string;
  readonly edges: () => readonly Edge[];
};

type Edge = { readonly from: string; readonly input: string; readonly to: string };
type Named = { readonly name: string };
type Typed = { readonly type: string };

function cycle<State extends Named, Input extends Typed>(
  title: string,
  about: string,
  step: (state: State, input: Input) => State,
  states: readonly State[],
  inputs: readonly Input[],
): Cycle {
  const edges = () =>
    states.flatMap((state) =>
      inputs.flatMap((input) => {
        const next = step(state, input);
        return next === state ? [] : [{ from: state.name, input: input.type, to: next.name }];
      }),
    );
  return { title, about, edges };
}

type LinkState = Parameters<typeof life.stepLink>[0];
type LinkInput = Parameters<typeof life.stepLink>[1];
type MediaState = Parameters<typeof life.stepMemberMedia>[0];
type MediaInput = Parameters<typeof life.stepMemberMedia>[1];
type SubscriptionInput = Parameters<typeof life.stepSubscription>[1];
type SubscriptionState = Parameters<typeof life.stepSubscription>[0];

// The drawings need the names only; what else a state carries does not decide where it goes.
const socket = { edge: 'nod_a', socketId: 'sck_a' };
const setup = { generation: 1 };
const rtpParameters = { codecs: [] };

const cycles: readonly Cycle[] = [
  cycle(
    'Link',
    'A participant’s socket.',
    life.stepLink,
    [
      { name: 'connected', ...socket },
      { name: 'suspended', untilMs: 1 },
    ] as unknown as readonly LinkState[],
    [
      { type: 'socketLost', ...socket, untilMs: 1 },
      { type: 'resumed', ...socket },
    ] as unknown as readonly LinkInput[],
  ),
  cycle(
    'Membership',
    'How far somebody has come into the call.',
    life.stepMembership,
    [{ name: 'waiting' }, { name: 'opening', via: { name: 'lobby' } }, { name: 'joined', fromSeq: 1 }],
    [{ type: 'admitted' }, { type: 'opened', seq: 1 }],
  ),
  cycle(
    'Media of a participant',
    'Its two transports.',
    life.stepMemberMedia,
    [
      { name: 'closed', last: null },
      { name: 'opening', generation: 1, last: null },
      { name: 'open', setup, receiver: null },
    ] as unknown as readonly MediaState[],
    [{ type: 'open', generation: 1 }, { type: 'opened', setup }, { type: 'lost' }] as unknown as readonly MediaInput[],
  ),
  cycle(
    'Media of the room',
    'What the media engine holds for the whole room.',
    life.stepRoomMedia,
    [{ name: 'closed' }, { name: 'opening', attempt: 1 }, { name: 'open' }, { name: 'retrying', attempt: 1 }],
    [{ type: 'wanted' }, { type: 'opened' }, { type: 'failed' }, { type: 'lost' }, { type: 'retryDue' }],
  ),
  cycle(
    'Track',
    '`publishing` is not announced yet; `restoring` keeps its place while the media is rebuilt.',
    life.stepTrack,
    [
      { name: 'publishing', requestId: 1 },
      { name: 'live' },
      { name: 'restoring' },
      { name: 'republishing', requestId: 1 },
      { name: 'gone' },
    ],
    [
      { type: 'published' },
      { type: 'refused' },
      { type: 'mediaLost' },
      { type: 'publishAgain', requestId: 1 },
      { type: 'deadline' },
      { type: 'unpublished' },
    ],
  ),
  cycle(
    'Subscription',
    '`offered`: told to the client, which is not ready yet. `unsupported`: it cannot decode the codec.',
    life.stepSubscription,
    [
      { name: 'opening' },
      { name: 'offered', rtpParameters },
      { name: 'started', rtpParameters },
      { name: 'unsupported' },
      { name: 'closed' },
    ] as unknown as readonly SubscriptionState[],
    [
      { type: 'opened', rtpParameters },
      { type: 'opened', rtpParameters: null },
      { type: 'started' },
      { type: 'failed' },
      { type: 'removed' },
    ] as unknown as readonly SubscriptionInput[],
  ),
  cycle(
    'Data channel',
    '`gathering`: those it is for get ready, so that none misses the first message.',
    life.stepDataChannel,
    [{ name: 'publishing' }, { name: 'gathering' }, { name: 'open' }, { name: 'gone' }],
    [{ type: 'published' }, { type: 'ready' }, { type: 'closed' }],
  ),
  cycle(
    'Data receipt',
    'Somebody’s receiving of a data channel. `offered`: told to the client, which is not ready yet.',
    life.stepDataReceipt,
    [{ name: 'opening' }, { name: 'offered', streamId: 1 }, { name: 'started', streamId: 1 }],
    [{ type: 'opened', streamId: 1 }, { type: 'started' }],
  ),
];

/** The life cycles of a live room, drawn by running their step functions. */
export function lifecyclesPage(): string {
  const sections = cycles.flatMap(({ title, about, edges }) => [`## ${title}`, about, drawing(edges())]);
  return page('Life cycles', 'packages/core/src/room/lifecycles.ts, by running it', [
    'The states inside a live room. Inputs that mean nothing in a state leave it as it is and are not drawn.',
    ...sections,
  ]);
}

function drawing(edges: readonly Edge[]): string {
  const byEnds = Map.groupBy(edges, ({ from, to }) => `  ${from} --> ${to}`);
  const lines = [...byEnds].map(([arrow, group]) => `${arrow}: ${[...new Set(group.map((e) => e.input))].join(', ')}`);
  return fence('mermaid', ['stateDiagram-v2', ...lines].join('\n'));
}
