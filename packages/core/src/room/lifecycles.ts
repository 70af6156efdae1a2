import type { CallSnapshot, MediaSetup, NodeId, RtpCapabilities, RtpParameters, SocketId } from '@madang/protocol';

/**
 * The life cycles inside a live room, one union each. An input that means nothing in a state leaves it as it is:
 * late results and repeated notices are normal, not errors.
 */

/** A participant's socket. */
export type Link =
  | { readonly name: 'connected'; readonly edge: NodeId; readonly socketId: SocketId }
  | { readonly name: 'suspended'; readonly untilMs: number };

export type LinkInput =
  | { readonly type: 'socketLost'; readonly socketId: SocketId; readonly untilMs: number }
  | { readonly type: 'resumed'; readonly edge: NodeId; readonly socketId: SocketId };

/** A socket that was replaced may be lost without anything happening. */
export function stepLink(state: Link, input: LinkInput): Link {
  switch (input.type) {
    case 'resumed':
      return { name: 'connected', edge: input.edge, socketId: input.socketId };
    case 'socketLost':
      return state.name === 'connected' && state.socketId === input.socketId
        ? { name: 'suspended', untilMs: input.untilMs }
        : state;
  }
}

/** A join whose answer waits for the media. */
export type JoinUnderWay = {
  readonly name: 'join';
  readonly resumeKey: string;
  readonly requestId: number;
  readonly ref: number;
};

/** How far somebody has come into the call. `via`: what to answer when the media is open. */
export type Membership =
  | { readonly name: 'waiting' }
  | { readonly name: 'opening'; readonly via: JoinUnderWay | { readonly name: 'lobby' } }
  | { readonly name: 'joined'; readonly fromSeq: number };

export type MembershipInput = { readonly type: 'admitted' } | { readonly type: 'opened'; readonly seq: number };

export function stepMembership(state: Membership, input: MembershipInput): Membership {
  switch (input.type) {
    case 'admitted':
      return state.name === 'waiting' ? { name: 'opening', via: { name: 'lobby' } } : state;
    case 'opened':
      return state.name === 'opening' ? { name: 'joined', fromSeq: input.seq } : state;
  }
}

/** What a participant can receive, from `media.setup`. */
export type Receiver = {
  readonly capabilities: RtpCapabilities;
  readonly autoSubscribe: boolean;
  /** Takes data channels. */
  readonly data: boolean;
};

/** A participant's two transports. `last`: the set-up told before, for a snapshot in the meantime. */
export type MemberMedia =
  | { readonly name: 'closed'; readonly last: MediaSetup | null }
  | { readonly name: 'opening'; readonly generation: number; readonly last: MediaSetup | null }
  | { readonly name: 'open'; readonly setup: MediaSetup; readonly receiver: Receiver | null };

export type MemberMediaInput =
  | { readonly type: 'open'; readonly generation: number }
  | { readonly type: 'opened'; readonly setup: MediaSetup }
  | { readonly type: 'receiver'; readonly receiver: Receiver }
  | { readonly type: 'lost' };

export function stepMemberMedia(state: MemberMedia, input: MemberMediaInput): MemberMedia {
  switch (input.type) {
    case 'open':
      return state.name === 'closed' ? { name: 'opening', generation: input.generation, last: state.last } : state;
    case 'opened':
      return state.name === 'opening' && state.generation === input.setup.generation
        ? { name: 'open', setup: input.setup, receiver: null }
        : state;
    case 'receiver':
      return state.name === 'open' ? { ...state, receiver: input.receiver } : state;
    case 'lost':
      return state.name === 'closed' ? state : { name: 'closed', last: lastSetup(state) };
  }
}

/** The set-up a participant was told last. */
export function lastSetup(state: MemberMedia): CallSnapshot['media'] | null {
  return state.name === 'open' ? state.setup : state.last;
}

/** The media of the whole room. */
export type RoomMedia =
  | { readonly name: 'closed' }
  | { readonly name: 'opening'; readonly attempt: number }
  | { readonly name: 'open' }
  | { readonly name: 'retrying'; readonly attempt: number };

export type RoomMediaInput = {
  readonly type: 'wanted' | 'opened' | 'failed' | 'lost' | 'retryDue';
};

export function stepRoomMedia(state: RoomMedia, input: RoomMediaInput): RoomMedia {
  switch (input.type) {
    case 'wanted':
      return state.name === 'closed' ? { name: 'opening', attempt: 1 } : state;
    case 'opened':
      return state.name === 'opening' ? { name: 'open' } : state;
    case 'failed':
      return state.name === 'opening' ? { name: 'retrying', attempt: state.attempt } : state;
    case 'lost':
      return state.name === 'open' ? { name: 'opening', attempt: 1 } : state;
    case 'retryDue':
      return state.name === 'retrying' ? { name: 'opening', attempt: state.attempt + 1 } : state;
  }
}

/** A track. `publishing` is not announced yet; `restoring` keeps its place while the media is rebuilt. */
export type TrackState =
  | { readonly name: 'publishing'; readonly requestId: number }
  | { readonly name: 'live' }
  | { readonly name: 'restoring' }
  | { readonly name: 'republishing'; readonly requestId: number }
  | { readonly name: 'gone' };

export type TrackInput =
  | { readonly type: 'published' | 'refused' | 'mediaLost' | 'unpublished' | 'deadline' }
  | { readonly type: 'publishAgain'; readonly requestId: number };

export function stepTrack(state: TrackState, input: TrackInput): TrackState {
  if (state.name === 'gone') return state;
  switch (input.type) {
    case 'published':
      return state.name === 'publishing' || state.name === 'republishing' ? { name: 'live' } : state;
    case 'refused':
      if (state.name === 'publishing') return { name: 'gone' };
      return state.name === 'republishing' ? { name: 'restoring' } : state;
    case 'mediaLost':
      if (state.name === 'restoring') return state;
      return state.name === 'publishing' ? { name: 'gone' } : { name: 'restoring' };
    case 'publishAgain':
      return state.name === 'restoring' ? { name: 'republishing', requestId: input.requestId } : state;
    case 'deadline':
      return state.name === 'restoring' || state.name === 'republishing' ? { name: 'gone' } : state;
    case 'unpublished':
      return { name: 'gone' };
  }
}

/** A subscription. `offered`: told to the client, which is not ready yet. `unsupported`: it cannot decode the codec. */
export type SubscriptionState =
  | { readonly name: 'opening' }
  | { readonly name: 'offered'; readonly rtpParameters: RtpParameters }
  | { readonly name: 'started'; readonly rtpParameters: RtpParameters }
  | { readonly name: 'unsupported' }
  | { readonly name: 'closed' };

export type SubscriptionInput =
  | { readonly type: 'opened'; readonly rtpParameters: RtpParameters | null }
  | { readonly type: 'started' | 'failed' | 'removed' };

export function stepSubscription(state: SubscriptionState, input: SubscriptionInput): SubscriptionState {
  if (state.name === 'closed') return state;
  switch (input.type) {
    case 'opened':
      if (state.name !== 'opening') return state;
      return input.rtpParameters === null
        ? { name: 'unsupported' }
        : { name: 'offered', rtpParameters: input.rtpParameters };
    case 'started':
      return state.name === 'offered' ? { name: 'started', rtpParameters: state.rtpParameters } : state;
    case 'failed':
      return state.name === 'opening' ? { name: 'closed' } : state;
    case 'removed':
      return { name: 'closed' };
  }
}

/** A data channel. `gathering`: those it is for get ready, so that none misses the first message. */
export type DataChannelState =
  | { readonly name: 'publishing' }
  | { readonly name: 'gathering' }
  | { readonly name: 'open' }
  | { readonly name: 'gone' };

export type DataChannelInput = { readonly type: 'published' | 'ready' | 'closed' };

export function stepDataChannel(state: DataChannelState, input: DataChannelInput): DataChannelState {
  if (state.name === 'gone') return state;
  switch (input.type) {
    case 'published':
      return state.name === 'publishing' ? { name: 'gathering' } : state;
    case 'ready':
      return state.name === 'gathering' ? { name: 'open' } : state;
    case 'closed':
      return { name: 'gone' };
  }
}

/** Somebody's receiving of a data channel. `offered`: told to the client, which is not ready yet. */
export type DataReceipt =
  | { readonly name: 'opening' }
  | { readonly name: 'offered'; readonly streamId: number }
  | { readonly name: 'started'; readonly streamId: number };

export type DataReceiptInput = { readonly type: 'opened'; readonly streamId: number } | { readonly type: 'started' };

export function stepDataReceipt(state: DataReceipt, input: DataReceiptInput): DataReceipt {
  switch (input.type) {
    case 'opened':
      return state.name === 'opening' ? { name: 'offered', streamId: input.streamId } : state;
    case 'started':
      return state.name === 'offered' ? { name: 'started', streamId: state.streamId } : state;
  }
}
