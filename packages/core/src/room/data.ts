import {
  AppError,
  type CloseReason,
  type DataChannelId,
  limits,
  type MediaResponse,
  type ParticipantId,
  type SignalRequest,
} from '@madang/protocol';
import { pathPolicy } from '../media/path.ts';
import type { MediaResult } from './inputs.ts';
import { stepDataChannel, stepDataReceipt } from './lifecycles.ts';
import type { Continuation } from './outputs.ts';
import type { DataChannelRecord, LiveRoom, Member } from './state.ts';
import { requireGeneration } from './tracks.ts';
import {
  command,
  forget,
  isHidden,
  isIn,
  LATER,
  makeId,
  only,
  respond,
  respondError,
  signalError,
  type Turn,
  tell,
  wakeAt,
} from './turn.ts';
import { canSee } from './views.ts';

/** Whether somebody may send data; the hidden send nothing. */
function maySend(member: Member): boolean {
  return member.capabilities.has('publish:data') && !isHidden(member);
}

/** In a room whose media never goes through the server, nothing of a channel does. */
function isMeant(room: LiveRoom, channel: DataChannelRecord, viewer: Member): boolean {
  if (pathPolicy(room.settings) === 'p2p-only') return false;
  if (viewer.id === channel.owner || !viewer.capabilities.has('subscribe')) return false;
  return channel.to === null || channel.to === viewer.id;
}

/** What a viewer's client takes; null: it has not said so since its media was opened. */
function takesData({ media }: Member): boolean | null {
  return media.name === 'open' && media.receiver !== null ? media.receiver.data : null;
}

/** `data.publish`: the answer follows when the engine has opened the channel, `data.opened` when it reaches everyone. */
export function publishData(
  turn: Turn,
  member: Member,
  requestId: number,
  data: SignalRequest<'data.publish'>,
): typeof LATER {
  const { room } = turn;
  if (!maySend(member)) throw new AppError('PERMISSION_DENIED');
  requireGeneration(member, data.generation);
  const to = data.to === undefined ? null : addressee(room, member, data.to);
  if (member.dataChannels.size >= limits.dataChannelsPerParticipant) throw new AppError('DATA_CHANNEL_LIMIT_REACHED');
  const { generation, reliable, streamId } = data;
  const channelId = makeId(room, 'dataChannel');
  const state = { name: 'publishing' } as const;
  room.dataChannels.set(channelId, { id: channelId, owner: member.id, to, reliable, state, receipts: new Map() });
  member.dataChannels.add(channelId);
  command(
    turn,
    {
      command: 'publishData',
      request: { roomId: room.settings.id, participantId: member.id, channelId, reliable, streamId },
    },
    { name: 'publishData', participantId: member.id, generation, requestId, channelId },
  );
  return LATER;
}

function addressee(room: LiveRoom, sender: Member, id: ParticipantId): ParticipantId {
  const member = room.members.get(id);
  if (member === undefined || member === sender || !isIn(member) || !canSee(sender, member))
    throw new AppError('PARTICIPANT_NOT_FOUND');
  return id;
}

/** The engine opened a channel or refused it. */
export function dataPublished(
  turn: Turn,
  then: Extract<Continuation, { name: 'publishData' }>,
  result: MediaResult,
): void {
  const { room } = turn;
  const member = room.members.get(then.participantId);
  if (member === undefined) return;
  const channel = room.dataChannels.get(then.channelId);
  // The media was lost under it, or a right with it.
  if (channel === undefined) {
    respondError(turn, member, then.requestId, signalError('MEDIA_NOT_READY'));
    return;
  }
  if (!result.ok) {
    remove(turn, channel);
    respondError(turn, member, then.requestId, signalError(result.code, result.detail ?? undefined));
    return;
  }
  channel.state = stepDataChannel(channel.state, { type: 'published' });
  respond(turn, member, then.requestId, { channelId: channel.id });
  for (const viewer of room.members.values()) openIfMeant(turn, channel, viewer);
  wakeAt(turn, { kind: 'data', channelId: channel.id }, turn.now.monotonicMs + limits.dataReadyMs);
  tellIfReady(turn, channel);
}

/** A viewer has said what it takes, or may receive again: opens every channel that is meant for it. */
export function subscribeToAllData(turn: Turn, viewer: Member): void {
  for (const channel of turn.room.dataChannels.values()) {
    openIfMeant(turn, channel, viewer);
    tellIfReady(turn, channel);
  }
}

function openIfMeant(turn: Turn, channel: DataChannelRecord, viewer: Member): void {
  if (channel.state.name === 'publishing' || channel.receipts.has(viewer.id)) return;
  if (!isMeant(turn.room, channel, viewer) || takesData(viewer) !== true) return;
  channel.receipts.set(viewer.id, { name: 'opening' });
  command(
    turn,
    {
      command: 'subscribeData',
      request: { roomId: turn.room.settings.id, participantId: viewer.id, channelId: channel.id },
    },
    { name: 'subscribeData', participantId: viewer.id, generation: viewer.generation, channelId: channel.id },
  );
}

/** The engine lets a channel reach a viewer, or could not. */
export function dataSubscribed(
  turn: Turn,
  then: Extract<Continuation, { name: 'subscribeData' }>,
  result: MediaResult,
): void {
  const { room } = turn;
  const channel = room.dataChannels.get(then.channelId);
  const viewer = room.members.get(then.participantId);
  const receipt = channel?.receipts.get(then.participantId);
  if (channel === undefined || viewer?.generation !== then.generation || receipt === undefined) return;
  if (!result.ok) {
    dropReceipt(turn, channel, viewer.id);
    return;
  }
  const { streamId } = result.data as MediaResponse<'subscribeData'>;
  channel.receipts.set(viewer.id, stepDataReceipt(receipt, { type: 'opened', streamId }));
  announce(turn, channel, viewer);
}

function announce(turn: Turn, channel: DataChannelRecord, viewer: Member): void {
  const receipt = channel.receipts.get(viewer.id);
  if (receipt === undefined || receipt.name === 'opening') return;
  const { id: channelId, owner: participantId, reliable } = channel;
  const direct = channel.to !== null;
  const { streamId } = receipt;
  tell(turn, only(viewer.id), {
    event: 'data.added',
    data: { channelId, participantId, direct, reliable, generation: viewer.generation, streamId },
  });
}

/** `data.start`. */
export function startData(turn: Turn, viewer: Member, channelIds: readonly DataChannelId[]): void {
  for (const id of channelIds) {
    const channel = turn.room.dataChannels.get(id);
    const receipt = channel?.receipts.get(viewer.id);
    if (channel === undefined || receipt === undefined) continue;
    channel.receipts.set(viewer.id, stepDataReceipt(receipt, { type: 'started' }));
    tellIfReady(turn, channel);
  }
}

/** Whoever has just come, or whose media is being rebuilt, is there too: what is sent first is for them as well. */
function tellIfReady(turn: Turn, channel: DataChannelRecord): void {
  if (channel.state.name !== 'gathering') return;
  for (const { name } of channel.receipts.values()) if (name !== 'started') return;
  for (const member of turn.room.members.values())
    if (isIn(member) && takesData(member) === null && isMeant(turn.room, channel, member)) return;
  tellReady(turn, channel);
}

/** The time for getting ready is over: nobody waits longer for one who cannot. */
export function readyDue(turn: Turn, channelId: DataChannelId): void {
  const channel = turn.room.dataChannels.get(channelId);
  if (channel !== undefined) tellReady(turn, channel);
}

function tellReady(turn: Turn, channel: DataChannelRecord): void {
  if (channel.state.name !== 'gathering') return;
  channel.state = stepDataChannel(channel.state, { type: 'ready' });
  forget(turn, { kind: 'data', channelId: channel.id });
  tell(turn, only(channel.owner), { event: 'data.opened', data: { channelId: channel.id } });
}

/** After a reset: tells somebody of all channels again, for they may have missed some. */
export function announceData(turn: Turn, member: Member): void {
  for (const channel of turn.room.dataChannels.values()) {
    announce(turn, channel, member);
    if (channel.owner === member.id && channel.state.name === 'open')
      tell(turn, only(member.id), { event: 'data.opened', data: { channelId: channel.id } });
  }
}

/** `data.unpublish`. */
export function unpublishOwnData(turn: Turn, member: Member, id: DataChannelId): void {
  const channel = turn.room.dataChannels.get(id);
  if (channel === undefined || channel.owner !== member.id || channel.state.name === 'publishing')
    throw new AppError('DATA_CHANNEL_NOT_FOUND');
  unpublish(turn, channel, 'unpublished');
}

/** Ends a channel and tells both sides; its owner only if told of it before. */
function unpublish(turn: Turn, channel: DataChannelRecord, reason: CloseReason): void {
  const told = channel.state.name === 'publishing' ? [] : [channel.owner];
  end(turn, channel, [...told, ...receiversOf(channel)], reason);
}

/** Those who were told that a channel reaches them. */
function receiversOf(channel: DataChannelRecord): ParticipantId[] {
  return [...channel.receipts].flatMap(([id, { name }]) => (name === 'opening' ? [] : [id]));
}

function end(
  turn: Turn,
  channel: DataChannelRecord,
  participants: readonly ParticipantId[],
  reason: CloseReason,
): void {
  remove(turn, channel);
  command(turn, { command: 'unpublishData', request: { roomId: turn.room.settings.id, channelId: channel.id } });
  tell(turn, { name: 'some', participants }, { event: 'data.removed', data: { channelId: channel.id, reason } });
}

/** The page of a participant is another one now, which knows nothing of the channels of the one before. */
export function endPageData(turn: Turn, member: Member): void {
  for (const channel of ofOwner(turn.room, member)) end(turn, channel, receiversOf(channel), 'unpublished');
  dropReceiptsOf(turn, member);
}

/** Ends all channels of a sender. */
export function unpublishAllData(turn: Turn, member: Member, reason: CloseReason): void {
  for (const channel of ofOwner(turn.room, member)) unpublish(turn, channel, reason);
}

function ofOwner(room: LiveRoom, member: Member): DataChannelRecord[] {
  return [...member.dataChannels].flatMap((id) => room.dataChannels.get(id) ?? []);
}

/** What somebody may has changed: what they may no longer send or receive ends. */
export function dataRightsChanged(turn: Turn, member: Member): void {
  if (!maySend(member)) unpublishAllData(turn, member, 'denied');
  if (member.capabilities.has('subscribe')) {
    subscribeToAllData(turn, member);
    return;
  }
  const { room } = turn;
  for (const channel of room.dataChannels.values()) {
    const receipt = channel.receipts.get(member.id);
    if (receipt === undefined) {
      tellIfReady(turn, channel);
      continue;
    }
    dropReceipt(turn, channel, member.id);
    const request = { roomId: room.settings.id, participantId: member.id, channelId: channel.id };
    command(turn, { command: 'unsubscribeData', request });
    if (receipt.name !== 'opening')
      tell(turn, only(member.id), { event: 'data.removed', data: { channelId: channel.id, reason: 'denied' } });
  }
}

/** Forgets what somebody receives; the engine ends it with their transports. */
function dropReceiptsOf(turn: Turn, member: Member): void {
  for (const channel of turn.room.dataChannels.values()) dropReceipt(turn, channel, member.id);
}

function dropReceipt(turn: Turn, channel: DataChannelRecord, viewer: ParticipantId): void {
  if (channel.receipts.delete(viewer)) tellIfReady(turn, channel);
}

/** Forgets the channels of somebody who leaves, and ends those that were for them alone. */
export function dropDataOf(turn: Turn, member: Member, reason: CloseReason): void {
  for (const channel of ofOwner(turn.room, member)) remove(turn, channel);
  for (const channel of turn.room.dataChannels.values()) {
    channel.receipts.delete(member.id);
    if (channel.to === member.id) unpublish(turn, channel, reason);
    else tellIfReady(turn, channel);
  }
}

/** The media of the room is gone, and all channels with it: senders open them again when they need them. */
export function dropAllData(turn: Turn): void {
  for (const channel of turn.room.dataChannels.values()) remove(turn, channel);
}

function remove(turn: Turn, channel: DataChannelRecord): void {
  const { room } = turn;
  channel.state = stepDataChannel(channel.state, { type: 'closed' });
  forget(turn, { kind: 'data', channelId: channel.id });
  room.dataChannels.delete(channel.id);
  room.members.get(channel.owner)?.dataChannels.delete(channel.id);
}
