import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capabilitiesFor, codecsCarried, judgeCodecs, routerCodecs } from './codecs.ts';
import { givesUp, startWait, stepWait } from './patience.ts';
import { chooseWorker, placeParticipant, type WorkerLoad } from './placement.ts';
import { newScoreMeter, receiveScore, SCORE_INTERVAL_MS, sendScore, stepScore } from './score.ts';

const worker = (index: number, cpuShare: number, consumers = 0, rooms = 0): WorkerLoad => ({
  index,
  cpuShare,
  consumers,
  rooms,
});

describe('codecs', () => {
  test('routers get the codecs of the room in its order', () => {
    const lines = routerCodecs({ audio: ['PCMU', 'opus'], video: ['H264', 'VP8'] });
    const names = [...new Set(lines.map((line) => line.mimeType))];
    expect(names).toEqual(['audio/PCMU', 'audio/opus', 'video/H264', 'video/VP8']);
  });

  test('what the media worker lacks is left out; a room that demands it cannot be carried', () => {
    const lacking = new Set(['H265'] as const);
    const mixed = { audio: ['opus' as const], video: ['H265' as const, 'VP8' as const] };
    expect(codecsCarried(mixed, lacking)).toEqual({ audio: ['opus'], video: ['VP8'] });
    expect(codecsCarried(mixed, new Set())).toEqual(mixed);
    expect(codecsCarried({ audio: ['opus'], video: ['H265'] }, lacking)).toBeNull();
  });

  const allowed = routerCodecs({ audio: ['opus', 'iSAC32'], video: ['VP8'] });
  const line = (mimeType: string, clockRate = 90_000) => ({ mimeType, clockRate });
  test.each([
    [
      'the first media codec counts',
      [line('video/rtx'), line('video/vp8')],
      'video',
      { fits: true, codec: 'video/VP8' },
    ],
    ['only companions', [line('video/rtx')], 'video', { fits: false, why: 'none' }],
    ['another kind', [line('audio/opus', 48_000)], 'video', { fits: false, why: 'wrong-kind' }],
    ['not in the room', [line('video/VP8'), line('video/VP9')], 'video', { fits: false, why: 'not-allowed' }],
    ['another clock rate', [line('audio/ISAC', 16_000)], 'audio', { fits: false, why: 'not-allowed' }],
  ] as const)('%s', (_name, lines, kind, verdict) => {
    expect(judgeCodecs(lines, kind, allowed)).toEqual(verdict);
  });
});

describe('capabilities for one codec', () => {
  const codec = (mimeType: string, preferredPayloadType: number, apt?: number) => ({
    kind: mimeType.startsWith('audio') ? ('audio' as const) : ('video' as const),
    mimeType,
    preferredPayloadType,
    clockRate: 90_000,
    ...(apt === undefined ? {} : { parameters: { apt } }),
  });
  const extension = (kind: 'audio' | 'video') => ({ kind, uri: 'urn:ietf:params:rtp-hdrext:sdes:mid', preferredId: 1 });
  const capabilities = {
    codecs: [
      codec('audio/opus', 111),
      codec('video/VP8', 96),
      codec('video/rtx', 97, 96),
      codec('video/VP9', 98),
      codec('video/rtx', 99, 98),
    ],
    headerExtensions: [extension('audio'), extension('video')],
  };

  test('its lines, their retransmission and the extensions of its kind', () => {
    const { codecs, headerExtensions } = capabilitiesFor('video/vp9', capabilities);
    expect(codecs.map((one) => one.preferredPayloadType)).toEqual([98, 99]);
    expect(headerExtensions).toEqual([extension('video')]);
  });

  test('nothing where the receiver does not know the codec', () => {
    expect(capabilitiesFor('video/AV1', capabilities).codecs).toEqual([]);
  });
});

describe('placement', () => {
  test.each([
    ['less CPU wins', [worker(0, 0.8), worker(1, 0.3)], 1],
    ['consumers that CPU does not show yet count', [worker(0, 0.1, 400), worker(1, 0.3, 10)], 1],
    ['of equals the one with fewer rooms', [worker(0, 0.2, 0, 3), worker(1, 0.21, 0, 1)], 1],
    ['a single one', [worker(7, 1)], 7],
  ])('%s', (_name, workers, index) => {
    for (const draw of [
      [0, 0],
      [0.99, 0],
      [0.5, 0.99],
    ] as const) {
      expect(chooseWorker(workers, draw, 500)?.index).toBe(index);
    }
  });

  test('no worker, no choice', () => expect(chooseWorker([], [0, 0], 500)).toBeUndefined());

  test('the fuller of two drawn workers is never chosen', () => {
    const loads = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 8 });
    const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(loads, unit, unit, (shares, first, second) => {
        const workers = shares.map((share, index) => worker(index, share));
        const chosen = chooseWorker(workers, [first, second], 500);
        const worst = Math.max(...shares);
        const worstIsAlone = shares.filter((share) => share > worst - 0.02).length === 1;
        if (worstIsAlone) expect(chosen?.cpuShare).toBeLessThan(worst);
      }),
    );
  });

  const place = (home: WorkerLoad[], others: WorkerLoad[], expectedConsumers: number) =>
    placeParticipant({ home, others, expectedConsumers, maxConsumers: 500 }, [0, 0])?.index;
  test('a room stays where it is while there is space', () => {
    expect(place([worker(0, 0.4, 450)], [worker(1, 0, 0)], 50)).toBe(0);
  });
  test('beyond it spreads to another worker', () => {
    expect(place([worker(0, 0.4, 450)], [worker(1, 0, 0)], 51)).toBe(1);
  });
  test('once spread it uses the lighter of its own workers before a third', () => {
    expect(place([worker(0, 0.9, 450), worker(1, 0.2, 100)], [worker(2, 0, 0)], 10)).toBe(1);
  });
  test('when all are full the lightest takes it: a participant is never refused', () => {
    expect(place([worker(0, 0.9, 600)], [worker(1, 0.8, 550)], 10)).toBe(1);
  });
});

describe('patience', () => {
  const TIMEOUT_MS = 3_000;
  const SLICE_MS = 250;
  /** After how many seconds a process is given up that behaves like this in each slice; null: not within ten minutes. */
  const givenUpAfter = (signsAt: (slice: number) => number, queuedPerSliceMs: number | null): number | null => {
    const queuedAt = (slice: number) => (queuedPerSliceMs === null ? null : slice * queuedPerSliceMs);
    let wait = startWait({ signs: 0, queuedMs: queuedAt(0) });
    for (let slice = 1; slice <= 2_400; slice += 1) {
      wait = stepWait(wait, { signs: signsAt(slice), queuedMs: queuedAt(slice) }, SLICE_MS);
      if (givesUp(wait, TIMEOUT_MS)) return wait.totalMs / 1_000;
    }
    return null;
  };
  const silent = () => 0;
  test.each([
    ['silent and not even asking for a core: stopped or stuck', silent, 1, 3],
    ['where the system does not tell', silent, null, 3],
    ['starved of a core: five times the patience', silent, 200, 15],
    ['talks until the eighth second, then nothing', (slice: number) => Math.min(slice, 32), 1, 11],
    ['talks for ever, but never answers', (slice: number) => slice, 1, 60],
  ])('%s', (_name, signsAt, queuedMs, seconds) => expect(givenUpAfter(signsAt, queuedMs)).toBe(seconds));
});

describe('score', () => {
  test('unknown --first sample--> told at once', () => {
    expect(stepScore(newScoreMeter, 10, 0).tell).toBe(10);
  });

  test('told --fall--> waits out the interval, then tells', () => {
    const first = stepScore(newScoreMeter, 10, 0);
    const soon = stepScore(first.meter, 2, 100);
    expect(soon).toMatchObject({ tell: null, wakeInMs: SCORE_INTERVAL_MS - 100 });
    expect(stepScore(soon.meter, 2, SCORE_INTERVAL_MS).tell).toBe(3);
  });

  test('nothing to measure changes nothing', () => {
    expect(stepScore(newScoreMeter, null, 0)).toEqual({ meter: newScoreMeter, tell: null, wakeInMs: null });
  });

  test('whatever comes: at most one a second, never the same twice, and it settles on the last sample', () => {
    const inputs = fc.array(
      fc.record({ after: fc.integer({ min: 0, max: 3_000 }), score: fc.integer({ min: 0, max: 10 }) }),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(inputs, (steps) => {
        let meter = newScoreMeter;
        let now = 0;
        const told: { score: number; at: number }[] = [];
        const take = (sample: number) => {
          const step = stepScore(meter, sample, now);
          meter = step.meter;
          if (step.tell !== null) told.push({ score: step.tell, at: now });
          return step.wakeInMs;
        };
        for (const { after, score } of steps) {
          now += after;
          take(score);
        }
        const last = steps.at(-1)?.score ?? 0;
        for (let wake = take(last), turns = 0; wake !== null && turns < 100; turns += 1) {
          now += wake;
          wake = take(last);
        }
        expect(told.at(-1)?.score).toBe(last);
        for (const [i, one] of told.entries()) {
          const before = told[i - 1];
          if (before === undefined) continue;
          expect(one.at - before.at).toBeGreaterThanOrEqual(SCORE_INTERVAL_MS);
          expect(one.score).not.toBe(before.score);
        }
      }),
    );
  });

  test('a sender is as good as its worst running track, each by its best encoding', () => {
    expect(
      sendScore([
        { paused: false, encodings: [10, 0, 0] },
        { paused: false, encodings: [7] },
        { paused: true, encodings: [0] },
        { paused: false, encodings: [] },
      ]),
    ).toBe(7);
    expect(sendScore([{ paused: true, encodings: [0] }])).toBeNull();
    expect(receiveScore([10, 4])).toBe(7);
    expect(receiveScore([])).toBeNull();
  });
});
