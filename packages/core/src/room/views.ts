import type {
  CallSnapshot,
  LiveParticipant,
  MediaSetup,
  Participant,
  ParticipantId,
  PathView,
  RoomView,
  Track,
} from '@madang/protocol';
import { capacityOf, type MediaPath, pathPolicy } from '../media/path.ts';
import { timestamp } from '../time.ts';
import { sidesView } from './safety.ts';
import type { LiveRoom, Member, TrackRecord } from './state.ts';
import { isHidden, isIn, isModerator } from './turn.ts';

/** The room as people in the call see it. */
export function roomView(room: LiveRoom): RoomView {
  const { id, name, pin, joinUrl, codecs, speaker, encryption } = room.settings;
  const maxParticipants = capacityOf(room.settings);
  const { lobby, audioSafe } = room;
  return { id, name, lobby, pin, joinUrl, maxParticipants, codecs, speaker, encryption, audioSafe };
}

/** A participant as the others see it. */
export function participantView(member: Member): Participant {
  return {
    id: member.id,
    name: member.name,
    role: member.role,
    capabilities: [...member.capabilities],
    state: isIn(member) ? (member.link.name === 'connected' ? 'active' : 'suspended') : 'waiting',
    joinedAt: member.joinedAt,
    handRaised: member.handRaised,
    quality: member.quality,
    audioSafe: member.audioSafe,
    audioSafeSides: sidesView(member.safety),
    publicKey: member.publicKey,
    metadata: member.metadata,
  };
}

/** A track as participants see it. */
export function trackView(track: TrackRecord): Track {
  const { id, owner, source, kind, muted, codec, contentHint } = track;
  return { id, participantId: owner, source, kind, muted, codec, contentHint };
}

/** Whether people have been told of a track. */
export function isAnnounced(track: TrackRecord): boolean {
  return track.state.name !== 'publishing' && track.state.name !== 'gone';
}

/** A participant with its tracks, as the tenant sees it. */
export function liveParticipantView(room: LiveRoom, member: Member): LiveParticipant {
  const speaking = room.speaker.current === member.id;
  return { ...participantView(member), userId: member.userId, speaking, tracks: tracksOf(room, member) };
}

function tracksOf(room: LiveRoom, member: Member): Track[] {
  return [...member.tracks].flatMap((id) => {
    const track = room.tracks.get(id);
    return track !== undefined && isAnnounced(track) ? [trackView(track)] : [];
  });
}

/** Whether a viewer may know that somebody is in the call. */
export function canSee(viewer: Member, other: Member): boolean {
  return viewer.id === other.id || (isIn(other) && (!isHidden(other) || isModerator(viewer)));
}

/** The whole call for somebody who enters it or starts anew. */
export function snapshotFor(room: LiveRoom, viewer: Member, media: MediaSetup): CallSnapshot {
  const others = [...room.members.values()].filter((other) => other.id !== viewer.id && canSee(viewer, other));
  return {
    room: roomView(room),
    call: { id: room.callId, startedAt: timestamp(room.startedAtMs ?? room.createdAtMs) },
    self: participantView(viewer),
    participants: others.map(participantView),
    tracks: [...room.tracks.values()].filter(isAnnounced).map(trackView),
    speaker: room.speaker.current,
    cameraLimits: room.cameraLimits,
    chat: chatFor(room, viewer),
    media,
    path: pathView(room, viewer),
  };
}

function chatFor(room: LiveRoom, viewer: Member): CallSnapshot['chat'] {
  const fromSeq = viewer.membership.name === 'joined' ? viewer.membership.fromSeq : room.seq;
  return room.chat
    .filter((entry) => room.settings.chatHistory === 'call' || entry.seq > fromSeq)
    .map((entry) => entry.message)
    .filter((message) => message.to === null || message.to === viewer.id || message.from === viewer.id);
}

/** How somebody's media travels. */
export function pathView(room: LiveRoom, viewer: Member): PathView {
  const { path } = room;
  const meanwhile = pathPolicy(room.settings) === 'p2p-only' ? 'none' : 'server';
  const other = path.name === 'server' ? null : otherEnd(path, viewer);
  if (path.name === 'server' || other === null) return meanwhile === 'server' ? { mode: 'server' } : noPath(path);
  const ends = { epoch: path.epoch, peer: other, offers: path.pair[0] === viewer.id };
  return path.name === 'direct' ? { mode: 'direct', ...ends } : { mode: 'trying', ...ends, meanwhile };
}

function noPath(path: MediaPath): PathView {
  const reason = path.name === 'server' && path.reason !== 'policy' ? path.reason : 'several';
  return { mode: 'none', reason };
}

/** The other end of a direct path; null: somebody else's path. */
export function otherEnd(path: Exclude<MediaPath, { name: 'server' }>, member: Member): ParticipantId | null {
  const [first, second] = path.pair;
  if (member.id === first) return second;
  return member.id === second ? first : null;
}
