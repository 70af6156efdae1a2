import type { RtpParameters } from '@madang/protocol';

/** What an SFU must know of a peer of the generator before it connects. */
export type PeerIdentity = { readonly fingerprint: string; readonly ufrag: string; readonly password: string };

/** Where a peer of the generator connects to. */
export type Endpoint = {
  readonly ip: string;
  readonly port: number;
  readonly ufrag: string;
  readonly password: string;
  /** Id of the transport-wide header extension in what the SFU sends from here; 0: none. */
  readonly transportCc: number;
};

/** Payload types of what an SFU sends. */
export type RtpNumbers = { readonly videoType: number; readonly audioType: number };

/** Ids of header extensions that publishers send. */
export type Extensions = {
  readonly mid: number;
  readonly absSendTime: number;
  readonly transportCc: number;
  readonly audioLevel: number;
};

/** Somebody in a room, with one transport in each direction, as mediasoup's and Janus' clients have. */
export type Person = {
  /** Announces two streams; resolves with where to send them. */
  publish(audio: RtpParameters, video: RtpParameters): Promise<Endpoint>;
  /** Asks for audio and video of all `others`, who publish already; resolves with where they come from. */
  watch(others: number): Promise<Endpoint>;
};

/** One room of an SFU. */
export type TargetRoom = { join(sender: PeerIdentity, receiver: PeerIdentity): Promise<Person> };

/** A process whose cost is counted. `media`: forwards packets. `control`: Node and everything else. */
export type CountedProcess = { readonly pid: number; readonly part: 'media' | 'control' };

/** An SFU under load. */
export type Target = {
  readonly name: string;
  readonly numbers: RtpNumbers;
  processes(): readonly CountedProcess[];
  openRoom(people: number): Promise<TargetRoom>;
  close(): Promise<void>;
};

/** Addresses of the header extensions that peers use. */
export const extensionUris = {
  mid: 'urn:ietf:params:rtp-hdrext:sdes:mid',
  absSendTime: 'http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time',
  transportCc: 'http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01',
  audioLevel: 'urn:ietf:params:rtp-hdrext:ssrc-audio-level',
} as const;
