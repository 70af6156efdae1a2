import type {
  AnyEvent,
  Participant,
  ParticipantId,
  Track,
  TrackId,
  CallSnapshot as WireSnapshot,
} from '@madang/protocol';
import { limits } from '@madang/protocol/limits';
import type {
  AudioSafeSide,
  AudioSafeView,
  CallSnapshot,
  ParticipantView,
  SelfView,
  SourceState,
  TrackView,
} from '../api/snapshot.ts';
import type { StateInput } from './input.ts';

const off: SourceState = { status: 'off', mutedBy: null };

const unharmed = { level: 0, cause: null, warning: null, safe: false, pinned: false } as const;

/** What a page shows before anything has happened. */
export const initialSnapshot: CallSnapshot = {
  state: { status: 'connecting' },
  media: 'idle',
  path: 'server',
  noPath: null,
  audioSafe: { send: unharmed, receive: unharmed, choice: 'auto' },
  encryption: null,
  room: null,
  callId: null,
  startedAt: null,
  self: null,
  sources: { microphone: off, camera: off, screen: off },
  participants: [],
  speakerId: null,
  chat: [],
  lobby: [],
  audioBlocked: false,
};

/** The next snapshot. Pure; gives back the same object where nothing changed, and shares every unchanged part. */
export function reduce(snapshot: CallSnapshot, input: StateInput): CallSnapshot {
  switch (input.type) {
    case 'wire':
      return reduceEvent(snapshot, input.event);
    case 'entered':
      return enter(snapshot, input.snapshot);
    case 'state':
      return { ...snapshot, state: input.state };
    case 'media':
      return snapshot.media === input.media ? snapshot : { ...snapshot, media: input.media };
    case 'path':
      return { ...snapshot, path: input.path, noPath: input.noPath };
    case 'audioSafe':
      return sameSafety(snapshot.audioSafe, input.view) ? snapshot : { ...snapshot, audioSafe: input.view };
    case 'encryption':
      return { ...snapshot, encryption: input.view };
    case 'ready':
      return patchTrack(snapshot, input.trackId, { ready: input.ready });
    case 'flowing':
      return patchTrack(snapshot, input.trackId, { flowing: input.flowing });
    case 'ownMuted':
      return patchTrack(snapshot, input.trackId, { muted: input.muted });
    case 'source':
      return patchSelf(
        { ...snapshot, sources: { ...snapshot.sources, [input.source]: input.state } },
        { [input.source]: input.state },
      );
    case 'audioBlocked':
      return snapshot.audioBlocked === input.blocked ? snapshot : { ...snapshot, audioBlocked: input.blocked };
  }
}

function reduceEvent(snapshot: CallSnapshot, { event, data }: AnyEvent): CallSnapshot {
  switch (event) {
    case 'session.admitted':
      return enter(snapshot, data.snapshot);
    case 'session.closed':
      return {
        ...snapshot,
        state: { status: 'closed', reason: data.reason, canRejoin: data.canRejoin, error: null },
      };
    case 'room.updated':
      return { ...snapshot, room: data.room };
    case 'participant.joined':
    case 'participant.updated':
      return placeParticipant(snapshot, data.participant);
    case 'participant.left':
      return {
        ...snapshot,
        participants: snapshot.participants.filter((one) => one.id !== data.participantId),
        speakerId: snapshot.speakerId === data.participantId ? null : snapshot.speakerId,
      };
    case 'lobby.waiting':
      return { ...snapshot, lobby: [...without(snapshot, data.participantId), data] };
    case 'lobby.left':
      return { ...snapshot, lobby: without(snapshot, data.participantId) };
    case 'track.published':
    case 'track.updated':
      return placeTrack(snapshot, data.track);
    case 'track.unpublished':
      return patchParticipant(snapshot, data.participantId, (one) => ({
        tracks: one.tracks.filter((track) => track.id !== data.trackId),
      }));
    case 'speaker.changed':
      return snapshot.speakerId === data.participantId ? snapshot : { ...snapshot, speakerId: data.participantId };
    case 'quality.changed':
      return data.items.reduce(
        (next, { participantId, ...known }) => patchParticipant(next, participantId, () => known),
        snapshot,
      );
    case 'chat.received':
      return { ...snapshot, chat: [...snapshot.chat, data.message].slice(-limits.chatHistoryLength) };
    // These are about the media session, which tells its outcome by inputs of its own.
    case 'media.reset':
    case 'media.path':
    case 'peer.message':
    case 'key.message':
    case 'subscription.added':
    case 'subscription.updated':
    case 'subscription.removed':
    case 'send.judged':
    case 'track.unsupported':
    case 'publish.limits':
    case 'data.opened':
    case 'data.added':
    case 'data.removed':
      return snapshot;
  }
}

function sameSafety(a: AudioSafeView, b: AudioSafeView): boolean {
  const same = (one: AudioSafeSide, other: AudioSafeSide) =>
    one.level === other.level &&
    one.cause === other.cause &&
    one.warning === other.warning &&
    one.pinned === other.pinned;
  return a.choice === b.choice && same(a.send, b.send) && same(a.receive, b.receive);
}

function enter(snapshot: CallSnapshot, wire: WireSnapshot): CallSnapshot {
  const before = new Map(everyone(snapshot).flatMap((one) => one.tracks.map((track) => [track.id, track])));
  const tracksOf = (id: ParticipantId): readonly TrackView[] =>
    wire.tracks
      .filter((track) => track.participantId === id)
      .map((track) => viewOf(track, before.get(track.id), id === wire.self.id));
  const self: SelfView = {
    ...wire.self,
    tracks: tracksOf(wire.self.id),
    ...snapshot.sources,
  };
  return {
    ...snapshot,
    state: { status: 'connected' },
    room: wire.room,
    callId: wire.call.id,
    startedAt: Date.parse(wire.call.startedAt),
    self,
    participants: wire.participants
      .filter((one) => one.state !== 'waiting')
      .map((one) => ({ ...one, tracks: tracksOf(one.id) })),
    lobby: wire.participants
      .filter((one) => one.state === 'waiting')
      .map((one) => ({ participantId: one.id, name: one.name })),
    speakerId: wire.speaker,
    chat: wire.chat,
  };
}

/** Own tracks are ready and flowing by nature; others become so when their media arrives. */
function viewOf(track: Track, before: TrackView | undefined, local: boolean): TrackView {
  return { ...track, local, ready: local || (before?.ready ?? false), flowing: local || (before?.flowing ?? true) };
}

function placeParticipant(snapshot: CallSnapshot, participant: Participant): CallSnapshot {
  if (participant.id === snapshot.self?.id) return patchSelf(snapshot, participant);
  if (participant.state === 'waiting') {
    const entry = { participantId: participant.id, name: participant.name };
    return { ...snapshot, lobby: [...without(snapshot, participant.id), entry] };
  }
  if (snapshot.participants.some((one) => one.id === participant.id))
    return patchParticipant(snapshot, participant.id, () => participant);
  return {
    ...snapshot,
    lobby: without(snapshot, participant.id),
    participants: [...snapshot.participants, { ...participant, tracks: [] }],
  };
}

function placeTrack(snapshot: CallSnapshot, track: Track): CallSnapshot {
  return patchParticipant(snapshot, track.participantId, (one) => {
    const before = one.tracks.find((other) => other.id === track.id);
    const view = viewOf(track, before, one.id === snapshot.self?.id);
    return {
      tracks:
        before === undefined
          ? [...one.tracks, view]
          : one.tracks.map((other) => (other.id === track.id ? view : other)),
    };
  });
}

function patchTrack(snapshot: CallSnapshot, trackId: TrackId, patch: Partial<TrackView>): CallSnapshot {
  const owner = everyone(snapshot).find((one) => one.tracks.some((track) => track.id === trackId));
  if (owner === undefined) return snapshot;
  return patchParticipant(snapshot, owner.id, (one) => ({
    tracks: one.tracks.map((track) => (track.id === trackId ? { ...track, ...patch } : track)),
  }));
}

function patchParticipant(
  snapshot: CallSnapshot,
  id: ParticipantId,
  patch: (one: ParticipantView) => Partial<ParticipantView>,
): CallSnapshot {
  if (snapshot.self?.id === id) return patchSelf(snapshot, patch(snapshot.self));
  const index = snapshot.participants.findIndex((one) => one.id === id);
  const found = snapshot.participants[index];
  if (found === undefined) return snapshot;
  return { ...snapshot, participants: snapshot.participants.with(index, { ...found, ...patch(found) }) };
}

function patchSelf(snapshot: CallSnapshot, patch: Partial<SelfView>): CallSnapshot {
  return snapshot.self === null ? snapshot : { ...snapshot, self: { ...snapshot.self, ...patch } };
}

function everyone(snapshot: CallSnapshot): readonly ParticipantView[] {
  return snapshot.self === null ? snapshot.participants : [snapshot.self, ...snapshot.participants];
}

function without(snapshot: CallSnapshot, participantId: ParticipantId) {
  return snapshot.lobby.filter((entry) => entry.participantId !== participantId);
}
