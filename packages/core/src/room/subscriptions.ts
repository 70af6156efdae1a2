import { AppError, type CloseReason, type MediaResponse, type SignalRequest, type TrackId } from '@madang/protocol';
import { chooseLayers } from '../layers.ts';
import { pathPolicy } from '../media/path.ts';
import type { MediaResult } from './inputs.ts';
import { stepSubscription } from './lifecycles.ts';
import type { Flow, LiveRoom, Member, SubscriptionRecord, TrackRecord } from './state.ts';
import { command, makeId, only, type Turn, tell } from './turn.ts';
import { isAnnounced } from './views.ts';

/** Height that a shared screen is taken to have: what it has is unknown here, and text needs its lines. */
const SCREEN_HEIGHT_PX = 1080;

function wants(viewer: Member, track: TrackRecord): boolean {
  if (viewer.media.name !== 'open' || viewer.media.receiver === null) return false;
  if (!viewer.capabilities.has('subscribe') || track.owner === viewer.id || track.state.name !== 'live') return false;
  return viewer.wishes.get(track.id) ?? viewer.media.receiver.autoSubscribe;
}

/** Opens every subscription a viewer lacks. */
export function subscribeToAll(turn: Turn, viewer: Member): void {
  for (const track of turn.room.tracks.values()) openIfWanted(turn, viewer, track);
}

/** Opens a new track's subscriptions. */
export function subscribeEveryone(turn: Turn, track: TrackRecord): void {
  for (const viewer of turn.room.members.values()) openIfWanted(turn, viewer, track);
}

function openIfWanted(turn: Turn, viewer: Member, track: TrackRecord): void {
  if (viewer.subscriptions.has(track.id) || !wants(viewer, track)) return;
  if (viewer.media.name !== 'open' || viewer.media.receiver === null) return;
  const { room } = turn;
  const subscription: SubscriptionRecord = {
    id: makeId(room, 'subscription'),
    trackId: track.id,
    viewer: viewer.id,
    generation: viewer.generation,
    state: { name: 'opening' },
    display: null,
    priority: 100,
    flow: { flowing: false, layers: null, priority: 100 },
    layers: null,
  };
  room.subscriptions.set(subscription.id, subscription);
  viewer.subscriptions.set(track.id, subscription.id);
  track.subscribers.add(subscription.id);
  command(
    turn,
    {
      command: 'subscribe',
      request: {
        roomId: room.settings.id,
        participantId: viewer.id,
        subscriptionId: subscription.id,
        trackId: track.id,
        rtpCapabilities: viewer.media.receiver.capabilities,
      },
    },
    { name: 'subscribe', subscriptionId: subscription.id },
  );
}

/** The engine opened a subscription, or could not. */
export function subscribed(turn: Turn, subscription: SubscriptionRecord, result: MediaResult): void {
  subscription.state = result.ok
    ? stepSubscription(subscription.state, {
        type: 'opened',
        rtpParameters: (result.data as MediaResponse<'subscribe'>).rtpParameters,
      })
    : stepSubscription(subscription.state, { type: 'failed' });
  if (subscription.state.name === 'closed') {
    dropSubscription(turn, subscription);
    return;
  }
  if (subscription.state.name === 'unsupported') tellUnsupported(turn, subscription.trackId);
  announce(turn, subscription);
}

/** Who publishes may have a codec that everybody can decode. */
function tellUnsupported(turn: Turn, trackId: TrackId): void {
  const track = turn.room.tracks.get(trackId);
  if (track !== undefined) tell(turn, only(track.owner), { event: 'track.unsupported', data: { trackId } });
}

function announce(turn: Turn, subscription: SubscriptionRecord): void {
  const track = turn.room.tracks.get(subscription.trackId);
  const { state } = subscription;
  if (track === undefined || (state.name !== 'offered' && state.name !== 'started')) return;
  tell(turn, only(subscription.viewer), {
    event: 'subscription.added',
    data: {
      subscriptionId: subscription.id,
      trackId: track.id,
      participantId: track.owner,
      source: track.source,
      kind: track.kind,
      generation: subscription.generation,
      rtpParameters: state.rtpParameters,
    },
  });
}

/** After a reset: tells a viewer of all it receives, for it may have missed some. */
export function announceSubscriptions(turn: Turn, viewer: Member): void {
  for (const subscription of ofViewer(turn.room, viewer)) {
    announce(turn, subscription);
    if (subscription.state.name === 'started') tellUpdated(turn, subscription);
  }
}

function ofViewer(room: LiveRoom, viewer: Member): SubscriptionRecord[] {
  return [...viewer.subscriptions.values()].flatMap((id) => room.subscriptions.get(id) ?? []);
}

function own(turn: Turn, viewer: Member, ids: SignalRequest<'subscription.start'>['subscriptionIds']) {
  return ids
    .flatMap((id) => turn.room.subscriptions.get(id) ?? [])
    .filter((subscription) => subscription.viewer === viewer.id);
}

/** `subscription.start`. Ids that ended meanwhile are passed over as long as one is left. */
export function start(turn: Turn, viewer: Member, data: SignalRequest<'subscription.start'>): void {
  const known = own(turn, viewer, data.subscriptionIds);
  if (known.length === 0) throw new AppError('SUBSCRIPTION_NOT_FOUND');
  for (const subscription of known) subscription.state = stepSubscription(subscription.state, { type: 'started' });
  reflow(turn, viewer);
}

/** `subscription.update`. Ids that ended meanwhile are passed over. */
export function update(turn: Turn, viewer: Member, data: SignalRequest<'subscription.update'>): void {
  for (const item of data.items) {
    const [subscription] = own(turn, viewer, [item.subscriptionId]);
    if (subscription === undefined) continue;
    subscription.display = { shown: item.shown, heightPx: item.heightPx, frameRate: item.frameRate };
    subscription.priority = item.priority;
  }
  reflow(turn, viewer);
}

/** `subscription.set`. */
export function set(turn: Turn, viewer: Member, data: SignalRequest<'subscription.set'>): void {
  const track = turn.room.tracks.get(data.trackId);
  if (track === undefined || !isAnnounced(track) || track.owner === viewer.id) throw new AppError('TRACK_NOT_FOUND');
  if (viewer.media.name !== 'open' || viewer.media.receiver === null) throw new AppError('MEDIA_NOT_READY');
  viewer.wishes.set(track.id, data.wanted);
  if (data.wanted) openIfWanted(turn, viewer, track);
  else removeSubscription(turn, viewer, track.id, 'unpublished');
}

/** Ends a subscription while its track goes on. */
export function removeSubscription(turn: Turn, viewer: Member, trackId: TrackId, reason: CloseReason): void {
  const { room } = turn;
  const id = viewer.subscriptions.get(trackId);
  const subscription = id === undefined ? undefined : room.subscriptions.get(id);
  if (subscription === undefined) return;
  const wasTold = subscription.state.name === 'offered' || subscription.state.name === 'started';
  dropSubscription(turn, subscription);
  command(turn, {
    command: 'unsubscribe',
    request: { roomId: room.settings.id, participantId: viewer.id, subscriptionId: subscription.id },
  });
  if (wasTold)
    tell(turn, only(viewer.id), {
      event: 'subscription.removed',
      data: { subscriptionId: subscription.id, trackId, reason },
    });
}

/** Forgets a subscription; the engine ends it with its track or its viewer. */
export function dropSubscription(turn: Turn, subscription: SubscriptionRecord): void {
  const { room } = turn;
  subscription.state = stepSubscription(subscription.state, { type: 'removed' });
  room.subscriptions.delete(subscription.id);
  room.members.get(subscription.viewer)?.subscriptions.delete(subscription.trackId);
  room.tracks.get(subscription.trackId)?.subscribers.delete(subscription.id);
}

/** Forgets everything somebody receives. */
export function dropSubscriptionsOf(turn: Turn, viewer: Member): void {
  for (const subscription of ofViewer(turn.room, viewer)) dropSubscription(turn, subscription);
}

/** Decides anew what flows to a viewer and tells the engine what changed. */
export function reflow(turn: Turn, viewer: Member): void {
  const subscriptions = ofViewer(turn.room, viewer);
  const shownVideos = subscriptions.filter((subscription) => {
    const kind = turn.room.tracks.get(subscription.trackId)?.kind;
    return kind === 'video' && flows(subscription) && subscription.display !== null;
  }).length;
  for (const subscription of subscriptions) applyFlow(turn, subscription, shownVideos);
}

/** The size of camera pictures changed: which layer fits whom is decided anew. */
export function reflowCameras(turn: Turn): void {
  const layered = [...turn.room.tracks.values()].some((track) => track.source === 'camera' && track.layerCount > 1);
  if (!layered) return;
  for (const viewer of turn.room.members.values()) if (viewer.subscriptions.size > 0) reflow(turn, viewer);
}

function flows(subscription: SubscriptionRecord): boolean {
  return subscription.state.name === 'started' && subscription.display?.shown !== false;
}

function applyFlow(turn: Turn, subscription: SubscriptionRecord, shownVideos: number): void {
  const { room } = turn;
  const track = room.tracks.get(subscription.trackId);
  if (track === undefined || subscription.state.name !== 'started') return;
  const flow: Flow = {
    flowing: flows(subscription) && pathPolicy(room.settings) !== 'p2p-only',
    layers: chooseLayers({
      source: track.source,
      layerCount: track.layerCount,
      topHeightPx: track.source === 'camera' ? room.cameraLimits.heightPx : SCREEN_HEIGHT_PX,
      sentFrameRate: track.source === 'camera' ? room.cameraLimits.frameRate : screenFrameRate(track),
      display: subscription.display,
      shownVideos,
    }),
    priority: subscription.priority,
  };
  const before = subscription.flow;
  if (sameFlow(before, flow)) return;
  subscription.flow = flow;
  command(turn, {
    command: 'setSubscription',
    request: {
      roomId: room.settings.id,
      participantId: subscription.viewer,
      subscriptionId: subscription.id,
      ...flow,
    },
  });
  if (before.flowing !== flow.flowing) tellUpdated(turn, subscription);
}

/** What browsers are told to send of a shared screen. */
function screenFrameRate({ contentHint }: TrackRecord): number {
  return contentHint === 'motion' ? 30 : 15;
}

function sameFlow(a: Flow, b: Flow): boolean {
  return (
    a.flowing === b.flowing &&
    a.priority === b.priority &&
    a.layers?.spatial === b.layers?.spatial &&
    a.layers?.temporal === b.layers?.temporal
  );
}

/** Tells a viewer what it receives of a track. */
export function tellUpdated(turn: Turn, subscription: SubscriptionRecord): void {
  tell(turn, only(subscription.viewer), {
    event: 'subscription.updated',
    data: {
      subscriptionId: subscription.id,
      flowing: subscription.flow.flowing,
      spatialLayer: subscription.layers?.spatial ?? null,
      temporalLayer: subscription.layers?.temporal ?? null,
    },
  });
}
