import { describe, expect, it } from 'vitest';
import { linkSamples } from './link-samples.ts';
import type { RawStat, RawStats } from './stats.ts';

/** What one stream has brought by a moment. */
type Came = { readonly id: string; readonly kind: 'audio' | 'video'; readonly got: number; readonly lost: number };

function look(atMs: number, streams: readonly Came[], facts: Partial<RawStat> = {}): RawStats {
  const receive = streams.map(({ id, kind, got, lost }) => ({
    id,
    type: 'inbound-rtp',
    timestamp: atMs,
    kind,
    packetsReceived: got,
    packetsLost: lost,
    jitter: lost > 0 ? 0.09 : 0.005,
    totalSamplesReceived: got * 960,
    concealedSamples: lost * 960,
    silentConcealedSamples: 0,
    ...facts,
  }));
  return { send: [], receive: receive as readonly RawStat[], sendTracks: new Map(), receiveTracks: new Map() };
}

function received(streams: readonly Came[], facts: Partial<RawStat> = {}) {
  const before = streams.map((one) => ({ ...one, got: 0, lost: 0 }));
  const how = { atMs: 1_000, pressure: null };
  return linkSamples(look(1_000, streams, facts), look(0, before), how).receive;
}

describe('what is received', () => {
  it('counts against the line where all of it is bad', () => {
    expect(received([{ id: 'a', kind: 'audio', got: 40, lost: 10 }])).toMatchObject({
      lossShare: 0.2,
      jitterMs: 90,
      concealedShare: 0.25,
    });
  });

  it('does not where one of several is whole: that one sender’s line is the bad one', () => {
    const spoiled = { id: 'a', kind: 'audio', got: 40, lost: 10 } as const;
    expect(received([spoiled, { id: 'b', kind: 'audio', got: 50, lost: 0 }])).toMatchObject({
      lossShare: 0,
      jitterMs: 5,
      concealedShare: 0,
    });
    const quiet = { id: 'b', kind: 'audio', got: 3, lost: 0 } as const;
    expect(received([spoiled, quiet, { id: 'c', kind: 'video', got: 90, lost: 0 }])).toMatchObject({
      lossShare: 0,
      concealedShare: null,
    });
  });

  it('says nothing of who is silent', () => {
    expect(received([{ id: 'a', kind: 'audio', got: 2, lost: 1 }])).toMatchObject({
      lossShare: null,
      jitterMs: null,
      concealedShare: null,
    });
  });

  it('takes a stream’s decoder for busy by its own time, not by all of theirs together', () => {
    const tiles = ['a', 'b', 'c'].map((id) => ({ id, kind: 'video', got: 90, lost: 0 }) as const);
    expect(received(tiles, { totalDecodeTime: 0.3 } as Partial<RawStat>).codecLoad).toBe(0.3);
  });
});
