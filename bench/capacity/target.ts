import type { RtpParameters } from '@madang/protocol';

/** Where a peer of the generator connects to. */
export type Endpoint = {
  readonly ip: string;
  readonly port: number;
  readonly ufrag: string;
  readonly password: string;
};

/** RTP numbers that an SFU chose for what it sends. */
export type RtpNumbers = {
  readonly videoType: number;
  readonly audioType: number;
  readonly extensions: Extensions;
};

/** Ids of header extensions. */
export type Extensions = {
  readonly mid: number;
  readonly absSendTime: number;
  readonly transportCc: number;
  readonly audioLevel: number;
};

/** Somebody in a room, with one transport in each direction, as mediasoup's clients have. */
export type Person = {
  readonly send: Endpoint;
  readonly receive: Endpoint;
  publish(audio: RtpParameters, video: RtpParameters): Promise<void>;
  /** Resolves when audio and video of all `others` are on their way to this person. */
  watch(others: number): Promise<void>;
};

/** One room of an SFU. */
export type TargetRoom = { join(fingerprint: string): Promise<Person> };

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
