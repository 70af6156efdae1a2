import {
  AppError,
  type Capability,
  type SignalMethod,
  type SignalPhase,
  signals,
  type TrackId,
  toSignalError,
} from '@madang/protocol';
import { sendChat } from './chat.ts';
import { publishData, startData, unpublishOwnData } from './data.ts';
import type { MemberCall, RequestInput } from './inputs.ts';
import { announceKey, sendKeys } from './keys.ts';
import { endCall, leave } from './leaving.ts';
import { connect, restartIce, setup } from './media.ts';
import { changeRole, decideAdmission, findMember, muteSource, rename, setLobby } from './moderation.ts';
import { peerLevel, peerReport, peerSend } from './path.ts';
import type { LiveRoom, Member, TrackRecord } from './state.ts';
import { set, start, update } from './subscriptions.ts';
import { publish, setMuted, unpublish } from './tracks.ts';
import { isIn, LATER, respond, respondError, type Turn } from './turn.ts';
import { isAnnounced } from './views.ts';
import { keepSoundOnly, noteSafety, watchQuality } from './watch.ts';

/** A request of a participant: checked against its contract, carried out, answered within the stream. */
export function request(turn: Turn, member: Member, input: RequestInput): void {
  if (input.id <= member.lastRequestId) return; // A repetition: its answer is in the stream, or follows.
  member.lastRequestId = input.id;
  member.unanswered.add(input.id);
  if (input.call.method === null) {
    respondError(turn, member, input.id, input.call.refused);
    return;
  }
  if (input.call.method === 'session.leave') {
    respond(turn, member, input.id, {});
    leave(turn, member, 'left');
    return;
  }
  try {
    authorise(member, signals[input.call.method]);
    const answer = carryOut(input.call, { turn, member, id: input.id });
    if (answer !== LATER) respond(turn, member, input.id, answer);
  } catch (error) {
    if (!(error instanceof AppError)) turn.outputs.push({ type: 'bug', error });
    respondError(turn, member, input.id, toSignalError(error));
  }
}

type Contract = { readonly method: SignalMethod; readonly phase: SignalPhase; readonly permission: Capability | null };

function authorise(member: Member, contract: Contract): void {
  if (contract.phase === 'joined' && !isIn(member)) throw new AppError('PROTOCOL_VIOLATION');
  if (contract.permission !== null && !member.capabilities.has(contract.permission))
    throw new AppError('PERMISSION_DENIED');
}

type Asked = Exclude<MemberCall, { method: null | 'session.leave' }>;
type Ask<Call extends Asked = Asked> = {
  readonly turn: Turn;
  readonly member: Member;
  readonly id: number;
  readonly data: Call['data'];
};
type Handlers = { readonly [Call in Asked as Call['method']]: (ask: Ask<Call>) => unknown };

/** What each request does; no answer of its own means an empty one. */
const handlers: Handlers = {
  'media.setup': ({ turn, member, data }) => setup(turn, member, data),
  'media.connect': ({ turn, member, id, data }) => connect(turn, member, id, data),
  'media.restartIce': ({ turn, member, id, data }) => restartIce(turn, member, id, data),
  'peer.send': ({ turn, member, data }) => peerSend(turn, member, data),
  'peer.report': ({ turn, member, data }) => peerReport(turn, member, data),
  'peer.level': ({ turn, member, data }) => peerLevel(turn, member, data),
  'key.announce': ({ turn, member, data }) => announceKey(turn, member, data),
  'key.send': ({ turn, member, data }) => sendKeys(turn, member, data),
  'track.publish': ({ turn, member, id, data }) => publish(turn, member, id, data),
  'track.unpublish': ({ turn, member, data }) =>
    unpublish(turn, ownTrack(turn.room, member, data.trackId), 'unpublished'),
  'track.mute': ({ turn, member, data }) => setMuted(turn, ownTrack(turn.room, member, data.trackId), data.muted, null),
  'subscription.set': ({ turn, member, data }) => set(turn, member, data),
  'subscription.start': ({ turn, member, data }) => start(turn, member, data),
  'subscription.update': ({ turn, member, data }) => update(turn, member, data),
  'data.publish': ({ turn, member, id, data }) => publishData(turn, member, id, data),
  'data.unpublish': ({ turn, member, data }) => unpublishOwnData(turn, member, data.channelId),
  'data.start': ({ turn, member, data }) => startData(turn, member, data.channelIds),
  'participant.update': ({ turn, member, data }) => rename(turn, member, data),
  'chat.send': ({ turn, member, data }) => sendChat(turn, member, data),
  'quality.report': ({ turn, member, data }) => {
    const { audioSafe, audioSafeSides, ...report } = data;
    member.facts = { ...member.facts, report };
    watchQuality(turn, member, 'facts');
    keepSoundOnly(turn, member, audioSafe);
    if (audioSafeSides !== undefined) noteSafety(turn, member, audioSafeSides);
  },
  'moderation.mute': ({ turn, member, data }) => muteSource(turn, data.participantId, data.source, member.id),
  'moderation.remove': ({ turn, member, id, data }) => {
    const target = findMember(turn.room, data.participantId);
    if (target !== member) return leave(turn, target, 'removed');
    respond(turn, member, id, {});
    leave(turn, target, 'removed');
    return LATER;
  },
  'moderation.setRole': ({ turn, data }) => changeRole(turn, findMember(turn.room, data.participantId), data.role),
  'moderation.admit': ({ turn, data }) => decideAdmission(turn, data.participantId, data.admitted),
  'moderation.setLobby': ({ turn, data }) => setLobby(turn, data.lobby),
  // Answered first: afterwards there is nobody left to answer.
  'moderation.endCall': ({ turn, member, id }) => {
    respond(turn, member, id, {});
    endCall(turn, 'call-ended');
    return LATER;
  },
};

function carryOut(call: Asked, ask: Omit<Ask, 'data'>): unknown {
  // The table's type pairs each method with its data; the compiler cannot follow that through an index.
  const handler = handlers[call.method] as (ask: Ask) => unknown;
  return handler({ ...ask, data: call.data }) ?? {};
}

function ownTrack(room: LiveRoom, member: Member, id: TrackId): TrackRecord {
  const track = room.tracks.get(id);
  if (track === undefined || track.owner !== member.id || !isAnnounced(track)) throw new AppError('TRACK_NOT_FOUND');
  return track;
}
