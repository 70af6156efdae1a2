import {
  assertNever,
  type ErrorCode,
  type MediaEvent,
  type MediaResponse,
  type MediaSetup,
  type SignalRequest,
} from '@madang/protocol';
import { type SendRate, stepOveruse } from '../media/overuse.ts';
import { dataPublished, dataSubscribed, dropAllData, subscribeToAllData, unpublishAllData } from './data.ts';
import { enterCall, refuseEntry } from './entering.ts';
import { iceServersFor } from './ice-servers.ts';
import type { MediaResult } from './inputs.ts';
import { endCall, leave } from './leaving.ts';
import { stepMemberMedia, stepRoomMedia } from './lifecycles.ts';
import { openMemberMedia, openRoom } from './media-open.ts';
import type { Continuation } from './outputs.ts';
import type { Member } from './state.ts';
import { dropSubscription, subscribed, subscribeToAll, tellUpdated } from './subscriptions.ts';
import { awaitRestore, loseTrack, published, requireGeneration, setMuted } from './tracks.ts';
import { command, isIn, LATER, only, respond, respondError, signalError, type Turn, tell, wakeAt } from './turn.ts';
import { isAnnounced } from './views.ts';
import { hearLevels, tellSendGrade, watchQuality } from './watch.ts';

/** Attempts to open the media of a room before the call is given up; with the pauses below about 20 s. */
const MAX_ATTEMPTS = 8;

/** Pauses between attempts double up to this. */
const RETRY_MAX_MS = 4_000;

/** A media command has ended. */
export function mediaResult(turn: Turn, ref: number, result: MediaResult): void {
  const { room } = turn;
  const then = room.pending.get(ref);
  room.pending.delete(ref);
  if (then === undefined || room.ended) return;
  switch (then.name) {
    case 'none':
      return;
    case 'openRoom':
      if (result.ok) roomOpened(turn);
      else roomFailed(turn, result.code);
      return;
    case 'openMember':
      memberOpened(turn, then, result);
      return;
    case 'answer':
    case 'answerIce':
      answered(turn, then, result);
      return;
    case 'publish':
      published(turn, then, result);
      return;
    case 'subscribe': {
      const subscription = room.subscriptions.get(then.subscriptionId);
      if (subscription !== undefined) subscribed(turn, subscription, result);
      return;
    }
    case 'publishData':
      dataPublished(turn, then, result);
      return;
    case 'subscribeData':
      dataSubscribed(turn, then, result);
  }
}

function roomOpened(turn: Turn): void {
  const { room } = turn;
  room.media = stepRoomMedia(room.media, { type: 'opened' });
  for (const member of room.members.values())
    if (member.membership.name !== 'waiting' && member.media.name === 'closed') openMemberMedia(turn, member);
}

function roomFailed(turn: Turn, code: ErrorCode): void {
  const { room, now } = turn;
  room.media = stepRoomMedia(room.media, { type: 'failed' });
  // A codec that is not there does not come with time; everything else may.
  const told = code === 'CODEC_UNAVAILABLE' ? code : 'MEDIA_UNAVAILABLE';
  for (const member of room.members.values()) if (member.membership.name === 'opening') refuseEntry(turn, member, told);
  if (room.ended || room.media.name !== 'retrying') return;
  if (![...room.members.values()].some(isIn)) {
    // Only people in the lobby: whoever is admitted next tries again.
    room.media = { name: 'closed' };
    return;
  }
  if (room.media.attempt >= MAX_ATTEMPTS) {
    endCall(turn, 'media-failed');
    return;
  }
  const pauseMs = Math.min(RETRY_MAX_MS, 125 * 2 ** room.media.attempt);
  wakeAt(turn, { kind: 'media-retry' }, now.monotonicMs + pauseMs);
}

/** The pause after a failed attempt is over. */
export function retryMedia(turn: Turn): void {
  turn.room.media = stepRoomMedia(turn.room.media, { type: 'retryDue' });
  if (turn.room.media.name === 'opening') openRoom(turn);
}

function memberOpened(turn: Turn, then: Extract<Continuation, { name: 'openMember' }>, result: MediaResult): void {
  const { room } = turn;
  const member = room.members.get(then.participantId);
  if (member === undefined || member.media.name !== 'opening' || member.generation !== then.generation) return;
  if (!result.ok) {
    // Taken back with the room: the engine tells of that by itself.
    if (member.membership.name === 'opening') refuseEntry(turn, member, 'MEDIA_UNAVAILABLE');
    else leave(turn, member, 'media-failed');
    return;
  }
  const setup = makeSetup(turn, member, result.data as MediaResponse<'openParticipant'>);
  member.media = stepMemberMedia(member.media, { type: 'opened', setup });
  if (!isIn(member)) {
    enterCall(turn, member);
    return;
  }
  tell(turn, only(member.id), { event: 'media.reset', data: { media: setup } });
  for (const id of member.tracks) {
    const track = room.tracks.get(id);
    if (track?.state.name === 'restoring') awaitRestore(turn, track);
  }
}

function makeSetup(turn: Turn, member: Member, opened: MediaResponse<'openParticipant'>): MediaSetup {
  const { iceServers, ttlSeconds } = iceServersFor(turn, member.id);
  const { iceTransportPolicy } = turn.room.settings;
  return { generation: member.generation, ...opened, iceServers, iceServersTtlSeconds: ttlSeconds, iceTransportPolicy };
}

function answered(
  turn: Turn,
  then: Extract<Continuation, { name: 'answer' | 'answerIce' }>,
  result: MediaResult,
): void {
  const member = turn.room.members.get(then.participantId);
  if (member === undefined) return;
  if (member.generation !== then.generation) {
    respondError(turn, member, then.requestId, signalError('MEDIA_NOT_READY'));
    return;
  }
  if (!result.ok) {
    respondError(turn, member, then.requestId, signalError(result.code, result.detail ?? undefined));
    return;
  }
  if (then.name === 'answer') {
    respond(turn, member, then.requestId, result.data);
    return;
  }
  const { iceServers } = iceServersFor(turn, member.id);
  respond(turn, member, then.requestId, { ...(result.data as MediaResponse<'restartIce'>), iceServers });
  member.facts = { ...member.facts, transportLost: false };
  watchQuality(turn, member, 'facts');
}

/** `media.setup`. */
export function setup(turn: Turn, member: Member, data: SignalRequest<'media.setup'>): void {
  requireGeneration(member, data.generation);
  const receiver = { capabilities: data.rtpCapabilities, autoSubscribe: data.autoSubscribe, data: data.data };
  member.direct = data.direct;
  member.media = stepMemberMedia(member.media, { type: 'receiver', receiver });
  // The page may be a new one, which was told nothing yet.
  member.judged = null;
  tellSendGrade(turn, member);
  subscribeToAll(turn, member);
  subscribeToAllData(turn, member);
}

/** `media.connect`: the answer follows. */
export function connect(
  turn: Turn,
  member: Member,
  requestId: number,
  data: SignalRequest<'media.connect'>,
): typeof LATER {
  requireGeneration(member, data.generation);
  const { direction, dtlsParameters, generation } = data;
  command(
    turn,
    {
      command: 'connectTransport',
      request: { roomId: turn.room.settings.id, participantId: member.id, direction, dtlsParameters },
    },
    { name: 'answer', participantId: member.id, generation, requestId },
  );
  return LATER;
}

/** `media.restartIce`: the answer follows. */
export function restartIce(
  turn: Turn,
  member: Member,
  requestId: number,
  data: SignalRequest<'media.restartIce'>,
): typeof LATER {
  requireGeneration(member, data.generation);
  command(
    turn,
    {
      command: 'restartIce',
      request: { roomId: turn.room.settings.id, participantId: member.id, direction: data.direction },
    },
    { name: 'answerIce', participantId: member.id, generation: data.generation, requestId },
  );
  return LATER;
}

/** Something the media engine noticed. */
export function mediaEvent(turn: Turn, event: MediaEvent): void {
  const { room } = turn;
  switch (event.type) {
    case 'roomLost':
      roomLost(turn);
      return;
    case 'levels':
      // What goes past the engine it cannot hear: the ends tell (`peer.level`).
      if (room.path.name !== 'direct') hearLevels(turn, event.items);
      return;
    case 'layers': {
      const subscription = room.subscriptions.get(event.subscriptionId);
      if (subscription === undefined || subscription.state.name !== 'started') return;
      subscription.layers = event.layers;
      tellUpdated(turn, subscription);
      return;
    }
    case 'sendRate': {
      const member = room.members.get(event.participantId);
      if (member !== undefined && isIn(member)) judgeRate(turn, member, event);
      return;
    }
    case 'transportLost':
    case 'score': {
      const member = room.members.get(event.participantId);
      if (member === undefined || !isIn(member)) return;
      // What goes past the engine it cannot judge.
      if (event.type === 'score' && room.path.name === 'direct') return;
      member.facts =
        event.type === 'transportLost'
          ? { ...member.facts, transportLost: true }
          : { ...member.facts, [event.direction]: event.score };
      watchQuality(turn, member, 'facts');
      tellSendGrade(turn, member);
      return;
    }
    default:
      assertNever(event);
  }
}

/** Somebody sends more than they may: their pictures and data are passed on no longer, and if they go on, they have to leave. */
function judgeRate(turn: Turn, member: Member, rate: SendRate): void {
  const { state, act } = stepOveruse(member.overuse, rate, turn.now.monotonicMs);
  member.overuse = state;
  if (act === 'remove') leave(turn, member, 'protocol-error');
  if (act !== 'pause') return;
  unpublishAllData(turn, member, 'protocol-error');
  for (const id of member.tracks) {
    const track = turn.room.tracks.get(id);
    if (track?.kind === 'video' && isAnnounced(track)) setMuted(turn, track, true, null);
  }
}

/** The media of the room died: everything is opened again, and publishers are asked to publish again. */
function roomLost(turn: Turn): void {
  const { room } = turn;
  if (room.media.name !== 'open') return;
  room.media = stepRoomMedia(room.media, { type: 'lost' });
  for (const subscription of room.subscriptions.values()) dropSubscription(turn, subscription);
  for (const track of room.tracks.values()) loseTrack(turn, track);
  if (room.path.name !== 'direct') hearLevels(turn, []);
  dropAllData(turn);
  for (const member of room.members.values()) {
    if (member.media.name === 'closed') continue;
    member.media = stepMemberMedia(member.media, { type: 'lost' });
    member.facts = { ...member.facts, send: null, receive: null, transportLost: false };
    if (isIn(member)) watchQuality(turn, member, 'facts');
  }
  openRoom(turn);
}
