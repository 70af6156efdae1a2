import type { TrackId, TrackSource } from '@madang/protocol';

/** One track's traffic. */
export type TrackStats = {
  readonly trackId: TrackId;
  readonly source: TrackSource;
  readonly direction: 'send' | 'receive';
  readonly codec: string | null;
  readonly bitrateBps: number;
  /** Of the largest layer that is sent or received; null for sound. */
  readonly widthPx: number | null;
  readonly heightPx: number | null;
  readonly frameRate: number | null;
  /** Frames encoded or decoded since the start; null for sound. */
  readonly frames: number | null;
  /** Share of packets lost since the last measurement, 0 to 1. */
  readonly lossShare: number;
};

/** How the connection does, since the last measurement. */
export type CallStats = {
  /** Round trip to the server in milliseconds; null while unknown. */
  readonly rttMs: number | null;
  /** Share of packets lost in the worse direction, 0 to 1. */
  readonly lossShare: number;
  readonly sendBitrateBps: number;
  readonly receiveBitrateBps: number;
  /** `relay`: through a TURN server. null while not connected. */
  readonly path: 'udp' | 'tcp' | 'relay' | null;
  readonly tracks: readonly TrackStats[];
};
