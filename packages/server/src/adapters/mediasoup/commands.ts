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
};

/** The code for what mediasoup itself refuses, by command: input of a client, or our own doing. */
export const refusedCode: Readonly<Record<MediaCommand, ErrorCode>> = {
  openRoom: 'MEDIA_UNAVAILABLE',
  closeRoom: 'MEDIA_UNAVAILABLE',
  openParticipant: 'MEDIA_UNAVAILABLE',
  closeParticipant: 'MEDIA_UNAVAILABLE',
  connectTransport: 'RTP_INVALID',
  restartIce: 'MEDIA_UNAVAILABLE',
  publish: 'RTP_INVALID',
  unpublish: 'MEDIA_UNAVAILABLE',
  setTrackPaused: 'MEDIA_UNAVAILABLE',
  subscribe: 'RTP_INVALID',
  unsubscribe: 'MEDIA_UNAVAILABLE',
  setSubscription: 'MEDIA_UNAVAILABLE',
};

/** Commands that end something: where it is gone already they succeed, so that cleaning up needs no care. */
export const endingCommands: ReadonlySet<MediaCommand> = new Set([
  'closeRoom',
  'closeParticipant',
  'unpublish',
  'unsubscribe',
]);
