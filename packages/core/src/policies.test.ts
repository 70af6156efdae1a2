import { defaultResolutionPolicy, type ParticipantId, type StreamMessage } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { fullBucket, takeToken } from './bucket.ts';
import { chooseLayers, type LayerFacts, layerCountOf } from './layers.ts';
import { mergeQuality, unknownQuality } from './quality.ts';
import { cameraLimits, lowersLimits } from './resolution.ts';
import { appendLog, emptyLog, LOG_AGE_MS, missedMessages } from './room/log.ts';

describe('resolution by the number of participants', () => {
  // MISSION KT-26: the floor that every count must reach.
  it.each([
    [4, 960, 540],
    [9, 640, 360],
    [16, 480, 270],
    [25, 240, 135],
  ])('gives %i people at least %i×%i at 15 frames', (people, widthPx, heightPx) => {
    const limits = cameraLimits(defaultResolutionPolicy, people);
    expect(limits.widthPx).toBeGreaterThanOrEqual(widthPx);
    expect(limits.heightPx).toBeGreaterThanOrEqual(heightPx);
    expect(limits.frameRate).toBeGreaterThanOrEqual(15);
  });

  it('never asks for more when more people come', () => {
    for (let people = 1; people < 1_000; people += 1) {
      const from = cameraLimits(defaultResolutionPolicy, people);
      const to = cameraLimits(defaultResolutionPolicy, people + 1);
      expect(lowersLimits(to, from), `${people}`).toBe(false);
    }
  });

  it('keeps the last step beyond the policy', () => {
    expect(cameraLimits(defaultResolutionPolicy.slice(0, 1), 900).heightPx).toBe(720);
  });
});

describe('layers by what the viewer shows', () => {
  const facts: LayerFacts = {
    source: 'camera',
    layerCount: 3,
    topHeightPx: 720,
    sentFrameRate: 15,
    display: { shown: true, heightPx: 100, frameRate: null },
    shownVideos: 1,
  };
  it.each([
    [269, 0],
    [270, 1],
    [539, 1],
    [540, 2],
    [2160, 2],
  ])('a tile of %i px gets spatial layer %i', (heightPx, spatial) => {
    expect(chooseLayers({ ...facts, display: { shown: true, heightPx, frameRate: null } })?.spatial).toBe(spatial);
  });

  it('caps at 360 lines when more than five pictures are shown', () => {
    const large = { shown: true, heightPx: 1080, frameRate: null };
    expect(chooseLayers({ ...facts, display: large, shownVideos: 5 })?.spatial).toBe(2);
    expect(chooseLayers({ ...facts, display: large, shownVideos: 6 })?.spatial).toBe(1);
  });

  it('does not cap a shared screen', () => {
    const screen = { ...facts, source: 'screen', topHeightPx: 1080, shownVideos: 9 } as const;
    expect(chooseLayers({ ...screen, display: { shown: true, heightPx: 1080, frameRate: null } })?.spatial).toBe(2);
  });

  it.each([
    [null, null],
    [15, { spatial: 0, temporal: 2 }],
    [14, { spatial: 0, temporal: 1 }],
    [5, { spatial: 0, temporal: 0 }],
    [1, { spatial: 0, temporal: 0 }],
  ])('gives at most %s pictures a second of a screen that is sent in one size', (frameRate, layers) => {
    const display = { shown: true, heightPx: 1080, frameRate };
    expect(chooseLayers({ ...facts, source: 'screen', layerCount: 1, display })).toEqual(layers);
  });

  it('sets no limit where there is no choice or nothing is known', () => {
    expect(chooseLayers({ ...facts, layerCount: 1 })).toBeNull();
    expect(chooseLayers({ ...facts, display: null })).toBeNull();
    expect(chooseLayers({ ...facts, display: { shown: true, heightPx: 0, frameRate: null } })).toBeNull();
  });

  it('counts simulcast encodings and scalability modes', () => {
    const codecs = [{ mimeType: 'video/VP8', payloadType: 96, clockRate: 90_000 }];
    expect(layerCountOf({ codecs })).toBe(1);
    expect(layerCountOf({ codecs, encodings: [{}, {}, {}] })).toBe(3);
    expect(layerCountOf({ codecs, encodings: [{ scalabilityMode: 'L3T3_KEY' }] })).toBe(3);
  });
});

describe('quality', () => {
  it.each([
    ['nothing known', {}, true, 'unknown'],
    ['both ways good', { send: 10, receive: 9 }, true, 'good'],
    ['the worse direction counts', { send: 10, receive: 5 }, true, 'fair'],
    ['the client’s own measure counts', { send: 10, report: { rttMs: 20, lossShare: 0.2 } }, true, 'poor'],
    ['a slow way', { send: 10, report: { rttMs: 500, lossShare: 0 } }, true, 'fair'],
    ['consent lost', { send: 10, transportLost: true }, true, 'lost'],
    ['socket lost', { send: 10 }, false, 'lost'],
  ] as const)('%s', (_, facts, connected, quality) => {
    expect(mergeQuality({ ...unknownQuality, ...facts }, connected)).toBe(quality);
  });
});

describe('log', () => {
  const [a, b] = ['a', 'b'] as ParticipantId[] as [ParticipantId, ParticipantId];
  const entry = (seq: number, to: ParticipantId | 'all', atMs = 0) => ({
    message: { type: 'response', id: seq, seq, result: { ok: true, data: {} } } as StreamMessage,
    to: to === 'all' ? ({ name: 'all', except: [] } as const) : ({ name: 'some', participants: [to] } as const),
    atMs,
  });
  const seqs = (messages: readonly StreamMessage[] | null) => messages?.map((message) => message.seq) ?? null;

  it('gives back what was addressed to somebody after the last one seen', () => {
    const log = emptyLog();
    for (const one of [entry(1, 'all'), entry(2, b), entry(3, a), entry(4, 'all')]) appendLog(log, one, 100);
    expect(seqs(missedMessages(log, { participantId: a, fromSeq: 0, lastSeq: 1 }))).toEqual([3, 4]);
    expect(seqs(missedMessages(log, { participantId: a, fromSeq: 3, lastSeq: 0 }))).toEqual([3, 4]);
    expect(seqs(missedMessages(log, { participantId: a, fromSeq: null, lastSeq: 0 }))).toEqual([3]);
  });

  it('asks only those to start anew who missed something that was dropped', () => {
    const log = emptyLog();
    for (const one of [entry(1, 'all'), entry(2, b), entry(3, b), entry(4, a)]) appendLog(log, one, 1);
    expect(seqs(missedMessages(log, { participantId: a, fromSeq: 0, lastSeq: 1 }))).toEqual([4]);
    expect(missedMessages(log, { participantId: b, fromSeq: 0, lastSeq: 2 })).toBeNull();
    expect(seqs(missedMessages(log, { participantId: b, fromSeq: 0, lastSeq: 3 }))).toEqual([]);
  });

  it('drops what is old and stays bounded over a hundred thousand messages', () => {
    const log = emptyLog();
    for (let seq = 1; seq <= 100_000; seq += 1) appendLog(log, entry(seq, 'all', seq), 4_096);
    expect(log.entries.length).toBeLessThanOrEqual(2 * 4_096 + 64);
    appendLog(log, entry(100_001, 'all', 100_001 + LOG_AGE_MS), 4_096);
    expect(missedMessages(log, { participantId: a, fromSeq: 0, lastSeq: 99_000 })).toBeNull();
  });
});

describe('bucket', () => {
  it('gives what it holds, then as fast as it refills', () => {
    const rule = { capacity: 2, perSecond: 10 };
    let bucket = fullBucket(rule, 0);
    const take = (nowMs: number) => {
      const taken = takeToken(bucket, rule, nowMs);
      bucket = taken.bucket;
      return taken.waitMs;
    };
    expect([take(0), take(0), take(0), take(50), take(100), take(100)]).toEqual([0, 0, 100, 50, 0, 100]);
  });
});
