import type {
  AnyEvent,
  CallSnapshot,
  DataChannelId,
  JoinAnswer,
  NodeId,
  ParticipantId,
  ResumeAnswer,
  Role,
  SocketId,
  StreamMessage,
  SubscriptionId,
  Track,
  TrackId,
} from '@madang/protocol';

/** What a client knows of the call from the snapshot it started with and the events since. */
export type View = {
  snapshot: CallSnapshot;
  subscriptions: Map<SubscriptionId, TrackId>;
  /** Data channels that reach it, and whose they are. */
  data: Map<DataChannelId, ParticipantId>;
};

/** A client as the tests play it. */
export type TestClient = {
  readonly id: ParticipantId;
  readonly role: Role;
  readonly stream: StreamMessage[];
  /** Events in order; kept over resets, unlike the view. */
  readonly answers: Map<number, number>;
  answer: JoinAnswer | ResumeAnswer | null;
  refused: string | null;
  /** The socket in use; null: lost. */
  socket: { readonly edge: NodeId; readonly socketId: SocketId } | null;
  lastSeq: number;
  nextRequest: number;
  lastHandled: number;
  closed: string | null;
  view: View | null;
};

/** What a client makes of being let in, or of going on: the view it starts with. */
export function startView(client: TestClient): void {
  const { answer } = client;
  if (answer === null || answer.status === 'resumed') return;
  client.lastSeq = answer.seq;
  if ('snapshot' in answer && answer.snapshot !== null)
    client.view = { snapshot: copy(answer.snapshot), subscriptions: new Map(), data: new Map() };
}

/** A message arrives: once and in order, or the test is over. */
export function receive(client: TestClient, original: StreamMessage): void {
  const message = copy(original);
  if (client.closed !== null) throw new Error(`${client.id} is gone and still told of something`);
  if (message.seq <= client.lastSeq) throw new Error(`${client.id} is told ${message.seq} after ${client.lastSeq}`);
  client.lastSeq = message.seq;
  client.stream.push(message);
  if (message.type === 'response') client.answers.set(message.id, (client.answers.get(message.id) ?? 0) + 1);
  else applyEvent(client, message as unknown as AnyEvent);
}

/** What a client makes of an event: the rules of the published reference. */
function applyEvent(client: TestClient, message: AnyEvent): void {
  if (message.event === 'session.admitted')
    client.view = { snapshot: message.data.snapshot, subscriptions: new Map(), data: new Map() };
  const { view } = client;
  if (view === null) return;
  const { snapshot } = view;
  switch (message.event) {
    case 'participant.joined':
    case 'participant.updated': {
      const { participant } = message.data;
      if (participant.id === snapshot.self.id) snapshot.self = participant;
      else snapshot.participants = [...without(snapshot.participants, participant.id), participant];
      return;
    }
    case 'participant.left':
      snapshot.participants = without(snapshot.participants, message.data.participantId);
      for (const track of snapshot.tracks)
        if (track.participantId === message.data.participantId) dropTrack(view, track.id);
      for (const [id, owner] of view.data) if (owner === message.data.participantId) view.data.delete(id);
      return;
    case 'media.path':
      snapshot.path = message.data.path;
      return;
    case 'track.published':
      snapshot.tracks.push(message.data.track);
      return;
    case 'track.updated':
      snapshot.tracks = [...without<Track>(snapshot.tracks, message.data.track.id), message.data.track];
      return;
    case 'track.unpublished':
      dropTrack(view, message.data.trackId);
      return;
    case 'subscription.added':
      view.subscriptions.set(message.data.subscriptionId, message.data.trackId);
      return;
    case 'subscription.removed':
      view.subscriptions.delete(message.data.subscriptionId);
      return;
    case 'media.reset':
      snapshot.media = message.data.media;
      view.subscriptions.clear();
      view.data.clear();
      return;
    case 'data.added':
      view.data.set(message.data.channelId, message.data.participantId);
      return;
    case 'data.removed':
      view.data.delete(message.data.channelId);
      return;
    case 'room.updated':
      snapshot.room = message.data.room;
      return;
    case 'speaker.changed':
      snapshot.speaker = message.data.participantId;
      return;
    case 'publish.limits':
      snapshot.cameraLimits = message.data.camera;
      return;
    case 'chat.received':
      snapshot.chat.push(message.data.message);
      return;
    case 'quality.changed':
      for (const { participantId, quality } of message.data.items)
        for (const one of [snapshot.self, ...snapshot.participants])
          if (one.id === participantId) one.quality = quality;
  }
}

function without<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item[] {
  return items.filter((item) => item.id !== id);
}

function dropTrack(view: View, id: TrackId): void {
  view.snapshot.tracks = without<Track>(view.snapshot.tracks, id);
  for (const [subscription, track] of view.subscriptions) if (track === id) view.subscriptions.delete(subscription);
}

/** As if it had travelled: nobody holds a part of the machine's state. */
export function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
