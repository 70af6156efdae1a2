import {
  AppError,
  type Capability,
  type CloseReason,
  kindOfSource,
  limits,
  type MediaResponse,
  type ParticipantId,
  type SignalRequest,
  type TrackSource,
} from '@madang/protocol';
import { layerCountOf } from '../layers.ts';
import type { MediaResult } from './inputs.ts';
import { stepTrack } from './lifecycles.ts';
import type { Continuation } from './outputs.ts';
import type { LiveRoom, Member, TrackRecord } from './state.ts';
import { dropSubscription, subscribeEveryone } from './subscriptions.ts';
import {
  command,
  everyone,
  forget,
  isHidden,
  LATER,
  makeId,
  respond,
  respondError,
  signalError,
  type Turn,
  tell,
  wakeAt,
} from './turn.ts';
import { trackView } from './views.ts';
import { watchSpeaker } from './watch.ts';

/** How long a publisher has to publish again after the media was rebuilt. */
export const RESTORE_MS = 15_000;

const needed: Readonly<Record<TrackSource, Capability>> = {
  camera: 'publish:video',
  microphone: 'publish:audio',
  screen: 'publish:screen',
  'screen-audio': 'publish:screen',
};

/** Whether somebody may publish a source; the hidden publish nothing. */
export function mayPublish(member: Member, source: TrackSource): boolean {
  return member.capabilities.has(needed[source]) && !isHidden(member);
}

/** Throws unless the request is about the media that is open now. */
export function requireGeneration(member: Member, generation: number): void {
  if (member.media.name !== 'open' || member.media.setup.generation !== generation)
    throw new AppError('MEDIA_NOT_READY');
}

/** `track.publish`: the answer follows when the engine has decided. */
export function publish(
  turn: Turn,
  member: Member,
  requestId: number,
  data: SignalRequest<'track.publish'>,
): typeof LATER {
  if (!mayPublish(member, data.source)) throw new AppError('PERMISSION_DENIED');
  requireGeneration(member, data.generation);
  const { room } = turn;
  const track = restorable(room, member, data) ?? newTrack(room, member, data);
  if (track.state.name === 'restoring') track.state = stepTrack(track.state, { type: 'publishAgain', requestId });
  else track.state = { name: 'publishing', requestId };
  track.contentHint = data.contentHint;
  track.layerCount = layerCountOf(data.rtpParameters);
  command(
    turn,
    {
      command: 'publish',
      request: {
        roomId: room.settings.id,
        participantId: member.id,
        trackId: track.id,
        kind: track.kind,
        source: track.source,
        rtpParameters: data.rtpParameters,
        paused: data.muted,
      },
    },
    {
      name: 'publish',
      participantId: member.id,
      generation: data.generation,
      requestId,
      trackId: track.id,
      paused: data.muted,
    },
  );
  track.requestedMuted = data.muted;
  return LATER;
}

function restorable(room: LiveRoom, member: Member, data: SignalRequest<'track.publish'>): TrackRecord | null {
  const track = data.trackId === undefined ? undefined : room.tracks.get(data.trackId);
  if (track === undefined || track.owner !== member.id || track.source !== data.source) return null;
  return track.state.name === 'restoring' ? track : null;
}

function newTrack(room: LiveRoom, member: Member, data: SignalRequest<'track.publish'>): TrackRecord {
  if (findSource(room, member, data.source) !== undefined) throw new AppError('SOURCE_IN_USE');
  if (member.tracks.size >= limits.tracksPerParticipant) throw new AppError('TRACK_LIMIT_REACHED');
  const id = makeId(room, 'track');
  const track: TrackRecord = {
    id,
    owner: member.id,
    source: data.source,
    kind: kindOfSource[data.source],
    muted: data.muted,
    requestedMuted: data.muted,
    codec: '',
    contentHint: data.contentHint,
    layerCount: 1,
    state: { name: 'publishing', requestId: 0 },
    subscribers: new Set(),
  };
  room.tracks.set(id, track);
  member.tracks.add(id);
  return track;
}

/** What somebody publishes of a source. */
export function findSource(room: LiveRoom, member: Member, source: TrackSource): TrackRecord | undefined {
  return [...member.tracks].flatMap((id) => room.tracks.get(id) ?? []).find((track) => track.source === source);
}

/** The engine took a track or refused it. */
export function published(turn: Turn, then: Extract<Continuation, { name: 'publish' }>, result: MediaResult): void {
  const { room } = turn;
  const member = room.members.get(then.participantId);
  const track = room.tracks.get(then.trackId);
  if (member === undefined) return;
  const mine = track !== undefined && isAttempt(track, then.requestId) && member.generation === then.generation;
  // Unpublished meanwhile, or the media was lost under it.
  if (!mine) {
    respondError(turn, member, then.requestId, signalError('MEDIA_NOT_READY'));
    return;
  }
  if (!result.ok) {
    track.state = stepTrack(track.state, { type: 'refused' });
    if (track.state.name === 'gone') removeTrack(room, track);
    respondError(turn, member, then.requestId, signalError(result.code, result.detail ?? undefined));
    return;
  }
  const isNew = track.state.name === 'publishing';
  track.state = stepTrack(track.state, { type: 'published' });
  track.codec = (result.data as MediaResponse<'publish'>).codec;
  const muteChanged = track.muted !== track.requestedMuted;
  track.muted = track.requestedMuted;
  // Muted by a moderator while the engine was at it.
  if (track.muted !== then.paused) pause(turn, track);
  forget(turn, { kind: 'restore', trackId: track.id });
  respond(turn, member, then.requestId, { trackId: track.id });
  if (isNew) tell(turn, everyone, { event: 'track.published', data: { track: trackView(track) } });
  else if (muteChanged) tell(turn, everyone, { event: 'track.updated', data: { track: trackView(track), by: null } });
  subscribeEveryone(turn, track);
}

function isAttempt(track: TrackRecord, requestId: number): boolean {
  const { state } = track;
  return (state.name === 'publishing' || state.name === 'republishing') && state.requestId === requestId;
}

/** The engine's half of a track is gone with the media of the room. */
export function loseTrack(turn: Turn, track: TrackRecord): void {
  track.state = stepTrack(track.state, { type: 'mediaLost' });
  if (track.state.name === 'gone') removeTrack(turn.room, track);
  else awaitRestore(turn, track);
}

/** Gives a publisher time to publish again. */
export function awaitRestore(turn: Turn, track: TrackRecord): void {
  wakeAt(turn, { kind: 'restore', trackId: track.id }, turn.now.monotonicMs + RESTORE_MS);
}

/** The time to publish again is over, unless the publisher has no socket to do it with. */
export function restoreDue(turn: Turn, track: TrackRecord): void {
  const owner = turn.room.members.get(track.owner);
  if (owner?.link.name === 'suspended') {
    awaitRestore(turn, track);
    return;
  }
  unpublish(turn, track, 'media-failed');
}

/** Ends a track and tells everyone; its subscriptions end with it, without a word of their own. */
export function unpublish(turn: Turn, track: TrackRecord, reason: CloseReason): void {
  const { room } = turn;
  const wasTold = track.state.name !== 'publishing';
  track.state = stepTrack(track.state, { type: 'unpublished' });
  forget(turn, { kind: 'restore', trackId: track.id });
  for (const id of track.subscribers) {
    const subscription = room.subscriptions.get(id);
    if (subscription !== undefined) dropSubscription(turn, subscription);
  }
  removeTrack(room, track);
  silence(turn, track);
  command(turn, { command: 'unpublish', request: { roomId: room.settings.id, trackId: track.id } });
  if (wasTold)
    tell(turn, everyone, {
      event: 'track.unpublished',
      data: { trackId: track.id, participantId: track.owner, reason },
    });
}

/** Forgets what somebody who left published: `participant.left` says it all. */
export function dropTracksOf(turn: Turn, member: Member): void {
  const { room } = turn;
  for (const id of member.tracks) {
    const track = room.tracks.get(id);
    if (track === undefined) continue;
    track.state = stepTrack(track.state, { type: 'unpublished' });
    forget(turn, { kind: 'restore', trackId: id });
    for (const subscriptionId of track.subscribers) {
      const subscription = room.subscriptions.get(subscriptionId);
      if (subscription !== undefined) dropSubscription(turn, subscription);
    }
    removeTrack(room, track);
  }
}

/** Takes away what somebody may no longer publish. */
export function unpublishForbidden(turn: Turn, member: Member): void {
  for (const id of member.tracks) {
    const track = turn.room.tracks.get(id);
    if (track !== undefined && !mayPublish(member, track.source)) unpublish(turn, track, 'denied');
  }
}

/** Who has no open microphone does not speak. */
function silence(turn: Turn, track: TrackRecord): void {
  if (track.source === 'microphone') watchSpeaker(turn, { type: 'gone', who: track.owner });
}

function removeTrack(room: LiveRoom, track: TrackRecord): void {
  room.tracks.delete(track.id);
  room.members.get(track.owner)?.tracks.delete(track.id);
  for (const member of room.members.values()) member.wishes.delete(track.id);
}

/** Mutes or unmutes a track: the engine stops forwarding it, and everyone is told. */
export function setMuted(turn: Turn, track: TrackRecord, muted: boolean, by: ParticipantId | null): void {
  // Also over what a publish under way asks for.
  track.requestedMuted = muted;
  if (track.muted === muted) return;
  track.muted = muted;
  if (track.state.name === 'live') pause(turn, track);
  if (muted) silence(turn, track);
  tell(turn, everyone, { event: 'track.updated', data: { track: trackView(track), by } });
}

function pause(turn: Turn, track: TrackRecord): void {
  command(turn, {
    command: 'setTrackPaused',
    request: { roomId: turn.room.settings.id, trackId: track.id, paused: track.muted },
  });
}
