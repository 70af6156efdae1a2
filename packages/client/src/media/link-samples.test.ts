import { describe, expect, it } from 'vitest';
import { linkSamples } from './link-samples.ts';
import type { LineStats, RawStat } from './stats.ts';

/** What one stream has brought by a moment. */
type Came = { readonly id: string; readonly kind: 'audio' | 'video'; readonly got: number; readonly lost: number };

const nothing: LineStats = {
  send: [],
  receive: [],
  sendTracks: new Map(),
  receiveTracks: new Map(),
  judged: null,
};

function look(atMs: number, streams: readonly Came[], facts: Partial<RawStat> = {}): LineStats {
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
  return { ...nothing, receive: receive as readonly RawStat[] };
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
      jitterMs: null,
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

describe('what is sent', () => {
  const stream = (kind: 'audio' | 'video', packetsSent: number): RawStat => ({
    id: kind,
    type: 'outbound-rtp',
    timestamp: 5_000,
    kind,
    packetsSent,
    remoteId: `${kind} report`,
  });
  const report = (kind: 'audio' | 'video', fractionLost: number, ageMs = 500): RawStat => ({
    id: `${kind} report`,
    type: 'remote-inbound-rtp',
    timestamp: 5_000 - ageMs,
    kind,
    fractionLost,
    roundTripTime: 0.5,
  });
  const pair = { id: 'pair', type: 'candidate-pair', timestamp: 5_000, selected: true, currentRoundTripTime: 0.04 };
  const sent = (stats: readonly RawStat[], judged: LineStats['judged'] = null) => {
    const before = stats.map((stat) => ({ ...stat, timestamp: stat.timestamp - 1_000, packetsSent: 0 }));
    const now = { ...nothing, send: stats, judged };
    return linkSamples(now, { ...nothing, send: before }, { atMs: 5_000, pressure: null }).send;
  };

  it('is lost on its way where pictures are, too: a report about sound may name the loss of somebody who listens', () => {
    const both = [stream('audio', 50), stream('video', 200), report('audio', 0.3)];
    expect(sent([...both, report('video', 0.2)]).lossShare).toBe(0.2);
    expect(sent([...both, report('video', 0)]).lossShare).toBe(0);
    expect(sent([...both, report('video', 0, 9_000)]).lossShare, 'an old report').toBe(0.3);
  });

  it('is lost as the server finds, where sound alone is sent', () => {
    const sound = [stream('audio', 50), report('audio', 0.3)];
    expect(sent(sound).lossShare).toBe(0.3);
    expect(sent(sound, 'lossy').lossShare).toBe(0.3);
    expect(sent(sound, 'clean').lossShare).toBe(0);
  });

  it('takes the newer of two round trips', () => {
    expect(sent([stream('audio', 50), report('audio', 0), pair]).rttMs).toBe(40);
    expect(sent([stream('audio', 50), report('audio', 0)]).rttMs).toBe(500);
    expect(sent([stream('audio', 50), report('audio', 0), { ...pair, state: 'in-progress' }]).rttMs).toBe(500);
  });
});
