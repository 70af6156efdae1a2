import { describe, expect, it } from 'vitest';
import { trackId } from '../../test/samples.ts';
import type { RawStats } from './stats.ts';
import { summarise } from './stats.ts';

/** A second of sending two layers and receiving one sound. */
function raw(at: number, sent: number, received: number, lost: number): RawStats {
  const outbound = { type: 'outbound-rtp', timestamp: at, mid: '0', codecId: 'c', remoteId: 'r' };
  return {
    send: [
      { ...outbound, id: 'low', bytesSent: sent / 5, frameHeight: 180, frameWidth: 320, framesEncoded: 30 },
      { ...outbound, id: 'top', bytesSent: (sent * 4) / 5, frameHeight: 720, frameWidth: 1280, framesEncoded: 31 },
      { id: 'c', type: 'codec', timestamp: at, mimeType: 'video/VP8' },
      { id: 'r', type: 'remote-inbound-rtp', timestamp: at, fractionLost: 0.02 },
      {
        id: 'p',
        type: 'candidate-pair',
        timestamp: at,
        nominated: true,
        state: 'succeeded',
        currentRoundTripTime: 0.0314,
        localCandidateId: 'l',
      },
      { id: 'l', type: 'local-candidate', timestamp: at, candidateType: 'host', protocol: 'tcp' },
    ],
    receive: [
      {
        id: 'in',
        type: 'inbound-rtp',
        timestamp: at,
        mid: '3',
        bytesReceived: received / 8,
        packetsReceived: received / 1000,
        packetsLost: lost,
      },
    ],
    sendTracks: new Map([['0', { trackId: trackId('cam'), source: 'camera' }]]),
    receiveTracks: new Map([['3', { trackId: trackId('mic'), source: 'microphone' }]]),
  };
}

describe('a measurement', () => {
  const stats = summarise(raw(2_000, 250_000, 150_000, 15), raw(1_000, 125_000, 50_000, 5));

  it('adds the layers of a track up and shows the largest', () => {
    expect(stats.tracks[0]).toMatchObject({
      source: 'camera',
      bitrateBps: 1_000_000,
      heightPx: 720,
      frames: 31,
      codec: 'video/VP8',
    });
  });

  it('takes losses and bitrates since the one before', () => {
    expect(stats.tracks[1]).toMatchObject({ bitrateBps: 100_000, lossShare: 10 / 110 });
    expect(stats).toMatchObject({ rttMs: 31, path: 'tcp', lossShare: 10 / 110, sendBitrateBps: 1_000_000 });
  });

  it('knows no bitrate the first time', () => {
    expect(summarise(raw(1_000, 1, 1, 1), null)).toMatchObject({
      sendBitrateBps: 0,
      receiveBitrateBps: 0,
      lossShare: 0.02,
    });
  });
});
