import { z } from 'zod';
import { SctpStreamId } from './data.ts';
import { DataChannelId, ParticipantId, RoomId, SubscriptionId, TrackId } from './ids.ts';
import { RoomCodecs } from './rooms.ts';
import { DtlsParameters, IceParameters, RtpCapabilities, RtpParameters, TransportOptions } from './rtp.ts';
import { AudioLevel, TrackKind, TrackSource } from './values.ts';

/**
 * What a room's owner asks of a media engine. Every command is a schema, so that the engine may sit in this process
 * or behind the bus on another machine.
 */
const roomRef = { roomId: RoomId };
const participantRef = { roomId: RoomId, participantId: ParticipantId };
const subscriptionRef = { roomId: RoomId, participantId: ParticipantId, subscriptionId: SubscriptionId };
const direction = z.enum(['send', 'receive']);
const nothing = z.strictObject({});

/** Simulcast or SVC layers, counted from 0. */
export const Layers = z.strictObject({ spatial: z.int().min(0).max(3), temporal: z.int().min(0).max(3) });
export type Layers = z.infer<typeof Layers>;

/** Every command of the media engine by name. */
export const mediaCommands = {
  openRoom: { request: z.strictObject({ ...roomRef, codecs: RoomCodecs }), response: nothing },
  closeRoom: { request: z.strictObject(roomRef), response: nothing },
  openParticipant: {
    request: z.strictObject(participantRef),
    response: z.strictObject({
      routerRtpCapabilities: RtpCapabilities,
      send: TransportOptions,
      receive: TransportOptions,
    }),
  },
  closeParticipant: { request: z.strictObject(participantRef), response: nothing },
  connectTransport: {
    request: z.strictObject({ ...participantRef, direction, dtlsParameters: DtlsParameters }),
    response: nothing,
  },
  restartIce: {
    request: z.strictObject({ ...participantRef, direction }),
    response: z.strictObject({ iceParameters: IceParameters }),
  },
  publish: {
    request: z.strictObject({
      ...participantRef,
      trackId: TrackId,
      kind: TrackKind,
      source: TrackSource,
      rtpParameters: RtpParameters,
      paused: z.boolean(),
    }),
    response: z.strictObject({ codec: z.string() }),
  },
  unpublish: { request: z.strictObject({ ...roomRef, trackId: TrackId }), response: nothing },
  setTrackPaused: { request: z.strictObject({ ...roomRef, trackId: TrackId, paused: z.boolean() }), response: nothing },
  subscribe: {
    request: z.strictObject({ ...subscriptionRef, trackId: TrackId, rtpCapabilities: RtpCapabilities }),
    /** null: the client cannot decode the track's codec. */
    response: z.strictObject({ rtpParameters: RtpParameters.nullable() }),
  },
  unsubscribe: { request: z.strictObject(subscriptionRef), response: nothing },
  setSubscription: {
    request: z.strictObject({
      ...subscriptionRef,
      flowing: z.boolean(),
      layers: Layers.nullable().meta({ description: 'The most to send; null: no limit.' }),
      priority: z.int().min(1).max(255),
    }),
    response: nothing,
  },
  publishData: {
    request: z.strictObject({
      ...participantRef,
      channelId: DataChannelId,
      reliable: z.boolean(),
      streamId: SctpStreamId,
    }),
    response: nothing,
  },
  unpublishData: { request: z.strictObject({ ...roomRef, channelId: DataChannelId }), response: nothing },
  subscribeData: {
    request: z.strictObject({ ...participantRef, channelId: DataChannelId }),
    response: z.strictObject({ streamId: SctpStreamId }),
  },
  unsubscribeData: { request: z.strictObject({ ...participantRef, channelId: DataChannelId }), response: nothing },
} as const;

/** Name of a command. */
export type MediaCommand = keyof typeof mediaCommands;
export type MediaRequest<Name extends MediaCommand> = z.output<(typeof mediaCommands)[Name]['request']>;
export type MediaResponse<Name extends MediaCommand> = z.output<(typeof mediaCommands)[Name]['response']>;

/** What a media engine tells a room's owner. */
export const MediaEvent = z.discriminatedUnion('type', [
  z
    .strictObject({ type: z.literal('roomLost'), ...roomRef })
    .meta({ description: 'The media worker died; open the room again.' }),
  z.strictObject({ type: z.literal('transportLost'), ...participantRef, direction }),
  z
    .strictObject({
      type: z.literal('levels'),
      ...roomRef,
      items: z.array(z.strictObject({ participantId: ParticipantId, levelDbov: AudioLevel })),
    })
    .meta({
      description:
        'The microphones that can be heard, the loudest first: again and again while there are any, and once when there are none.',
    }),
  z.strictObject({ type: z.literal('score'), ...participantRef, direction, score: z.number().min(0).max(10) }),
  z
    .strictObject({
      type: z.literal('sendRate'),
      ...participantRef,
      bitrateBps: z.number().nonnegative(),
      limitBps: z.number().positive(),
    })
    .meta({
      description: 'A participant sends more than it may; told every few seconds while it lasts, and once after.',
    }),
  z.strictObject({ type: z.literal('layers'), ...subscriptionRef, layers: Layers.nullable() }),
]);
export type MediaEvent = z.infer<typeof MediaEvent>;
