import {
  type ErrorCode,
  type MediaCommand,
  type MediaRequest,
  type MediaResponse,
  mediaCommands,
} from '@madang/protocol';
import type { EngineSettings } from './options.ts';
import type { MediaRoom } from './room.ts';
import { transportOptions } from './wire.ts';

/** Commands that work inside an open room; opening and closing rooms is the engine's own. */
export type RoomCommand = Exclude<MediaCommand, 'openRoom' | 'closeRoom'>;

type Handler<Name extends RoomCommand> = (
  room: MediaRoom,
  request: MediaRequest<Name>,
  settings: EngineSettings,
) => Promise<MediaResponse<Name>> | MediaResponse<Name>;

/** What each command does. */
export const roomCommands: { readonly [Name in RoomCommand]: Handler<Name> } = {
  async openParticipant(room, { participantId }, { announcedAddresses }) {
    const participant = await room.openParticipant(participantId);
    return {
      routerRtpCapabilities: mediaCommands.openParticipant.response.shape.routerRtpCapabilities.parse(
        participant.home.router.rtpCapabilities,
      ),
      send: transportOptions(participant.transport('send'), announcedAddresses),
      receive: transportOptions(participant.transport('receive'), announcedAddresses),
    };
  },

  closeParticipant(room, { participantId }) {
    room.closeParticipant(participantId);
    return {};
  },

  async connectTransport(room, { participantId, direction, dtlsParameters }) {
    const { role, fingerprints } = dtlsParameters;
    const transport = room.participant(participantId).transport(direction);
    await transport.connect({ dtlsParameters: role === undefined ? { fingerprints } : { role, fingerprints } });
    return {};
  },

  async restartIce(room, { participantId, direction }) {
    return { iceParameters: await room.participant(participantId).transport(direction).restartIce() };
  },

  async publish(room, request) {
    return { codec: await room.publish(request) };
  },

  unpublish(room, { trackId }) {
    room.unpublish(trackId);
    return {};
  },

  async setTrackPaused(room, { trackId, paused }) {
    const { producer } = room.track(trackId);
    await (paused ? producer.pause() : producer.resume());
    return {};
  },

  async subscribe(room, request) {
    const subscription = await room.subscribe(request);
    return { rtpParameters: subscription === null ? null : subscription.rtpParameters };
  },

  unsubscribe(room, { participantId, subscriptionId }) {
    room.findParticipant(participantId)?.findSubscription(subscriptionId)?.close();
    return {};
  },

  async setSubscription(room, { participantId, subscriptionId, ...wish }) {
    await room.participant(participantId).subscription(subscriptionId).apply(wish);
    return {};
  },

  async publishData(room, request) {
    await room.publishData(request);
    return {};
  },

  unpublishData(room, { channelId }) {
    room.unpublishData(channelId);
    return {};
  },

  async subscribeData(room, request) {
    return { streamId: await room.subscribeData(request) };
  },

  unsubscribeData(room, { participantId, channelId }) {
    room.findParticipant(participantId)?.findDataConsumer(channelId)?.close();
    return {};
  },
};

/** Codes for what mediasoup itself answers, by command. */
export type Refusal = {
  /** It refused what was asked: bad input of a client, or our own doing. */
  readonly refused: ErrorCode;
  /** What the command is about closed in the same moment. */
  readonly gone: ErrorCode;
};

const inside: Refusal = { refused: 'MEDIA_UNAVAILABLE', gone: 'PARTICIPANT_NOT_FOUND' };

/** How refusals of mediasoup are told, by command. */
export const refusals: Readonly<Record<MediaCommand, Refusal>> = {
  openRoom: inside,
  closeRoom: inside,
  openParticipant: inside,
  closeParticipant: inside,
  connectTransport: { ...inside, refused: 'RTP_INVALID' },
  restartIce: inside,
  publish: { ...inside, refused: 'RTP_INVALID' },
  unpublish: { ...inside, gone: 'TRACK_NOT_FOUND' },
  setTrackPaused: { ...inside, gone: 'TRACK_NOT_FOUND' },
  subscribe: { refused: 'RTP_INVALID', gone: 'TRACK_NOT_FOUND' },
  unsubscribe: { ...inside, gone: 'SUBSCRIPTION_NOT_FOUND' },
  setSubscription: { ...inside, gone: 'SUBSCRIPTION_NOT_FOUND' },
  // A stream that is in use already.
  publishData: { ...inside, refused: 'BAD_REQUEST' },
  unpublishData: { ...inside, gone: 'DATA_CHANNEL_NOT_FOUND' },
  subscribeData: { ...inside, gone: 'DATA_CHANNEL_NOT_FOUND' },
  unsubscribeData: { ...inside, gone: 'DATA_CHANNEL_NOT_FOUND' },
};

/** Commands that end something: where it is gone already they succeed, so that cleaning up needs no care. */
export const endingCommands: ReadonlySet<MediaCommand> = new Set([
  'closeRoom',
  'closeParticipant',
  'unpublish',
  'unsubscribe',
  'unpublishData',
  'unsubscribeData',
]);
