import { limits } from '@madang/protocol/limits';
import { describe, expect, it } from 'vitest';
import { addToPace, type FileReceiver, type Pace, paceOf, type ReceiverInput, stepReceiver } from './index.ts';
import { dice, HASH, ID, type Packet, Rig } from './testing.ts';

const KIB = 1024;

/** Every byte once, in order. */
function expectWhole(rig: Rig): void {
  const done = { how: 'done', sha256: HASH };
  expect(rig.ends).toEqual([done, done]);
  expect(rig.outcomes).toEqual(['keep']);
  let at = 0;
  for (const [from, to] of rig.written) {
    expect(from).toBe(at);
    at = to;
  }
  expect(at).toBe(rig.sizeBytes);
}

describe('a file on its way', () => {
  it.each([0, 1, limits.fileChunkBytes, limits.fileChunkBytes + 1, 5_000_000])('arrives whole: %i bytes', (size) => {
    const rig = new Rig(size).accept().run(60_000);
    expectWhole(rig);
    expect(rig.sentBytes).toBe(size);
  });

  it('never has more than the window under way', () => {
    const rig = new Rig(20 * limits.fileWindowBytes);
    rig.diskMs = 400;
    let most = 0;
    rig.weather = (_n, packet) => {
      const { phase } = rig.receiver;
      if (packet.kind === 'chunk' && phase.name === 'receiving') {
        most = Math.max(most, packet.offset + packet.length - phase.writtenTo);
      }
      return [50];
    };
    expectWhole(rig.accept().run(60_000));
    expect(most).toBeLessThanOrEqual(limits.fileWindowBytes);
    expect(most).toBeGreaterThan(limits.fileWindowBytes / 2);
  });

  it('is not sent twice where the line is only slow', () => {
    const rig = new Rig(400 * KIB);
    let freeAt = 0;
    // 100 kbit/s: a chunk takes five seconds, longer than any question waits.
    rig.weather = (_n, packet, now) => {
      if (packet.kind === 'message' && ['accept', 'ack'].includes(packet.message.type)) return [50];
      const ms = packet.kind === 'chunk' ? packet.length / 12.5 : 5;
      freeAt = Math.max(freeAt, now) + ms;
      return [freeAt - now];
    };
    expectWhole(rig.accept().run(120_000));
    expect(rig.sentBytes).toBe(rig.sizeBytes);
  });

  it.each(Array.from({ length: 40 }, (_, seed) => seed))('survives loss, doubles and disorder, seed %i', (seed) => {
    const rig = new Rig(3_000_000);
    const draw = dice(seed + 1);
    const loss = (seed % 4) * 0.08;
    rig.weather = () => {
      if (draw() < loss) return [];
      const late = draw() < 0.05 ? 300 * draw() : 0;
      return draw() < 0.05 ? [5 + late, 40] : [5 + late];
    };
    expectWhole(rig.accept().run(20 * 60_000));
  });

  it('goes on from the last whole offset after an outage of everything', () => {
    const rig = new Rig(30_000_000);
    rig.weather = (_n, _packet, now) => (now > 1_200 && now < 25_000 ? [] : [5]);
    expectWhole(rig.accept().run(120_000));
    // What was under way is sent again, and nothing else.
    expect(rig.sentBytes).toBeLessThanOrEqual(rig.sizeBytes + 2 * limits.fileWindowBytes);
  });

  it('goes on over a new path although late chunks of the old one still come', () => {
    const rig = new Rig(8_000_000);
    rig.weather = (n) => (n > 40 && n < 50 ? [800] : [5]);
    expectWhole(rig.accept().run(60_000));
  });

  it('is finished where every first word of the ending is lost', () => {
    const rig = new Rig(100_000);
    const seen = new Set<string>();
    rig.weather = (_n, packet) => {
      if (packet.kind === 'chunk') return [5];
      const first = !seen.has(packet.message.type);
      seen.add(packet.message.type);
      return first ? [] : [5];
    };
    expectWhole(rig.accept().run(60_000));
  });
});

describe('pausing', () => {
  it.each(['sender', 'receiver', 'both'] as const)('by %s stops the bytes, and resuming goes on', (who) => {
    const rig = new Rig(60_000_000).accept().run(300);
    if (who !== 'receiver') rig.send({ type: 'pause' });
    if (who !== 'sender') rig.receive({ type: 'pause' });
    rig.run(3_000);
    const before = rig.sentBytes;
    expect(before).toBeLessThan(rig.sizeBytes);
    rig.run(60_000);
    expect(rig.sentBytes).toBe(before);
    if (who !== 'receiver') rig.send({ type: 'resume' });
    rig.run(3_000);
    if (who === 'both') expect(rig.sentBytes).toBe(before);
    if (who !== 'sender') rig.receive({ type: 'resume' });
    expectWhole(rig.run(60_000));
  });

  it.each(['sender', 'receiver'] as const)('by %s ends although the word of that is lost', (who) => {
    const rig = new Rig(60_000_000).accept().run(300);
    const act = (type: 'pause' | 'resume') => (who === 'sender' ? rig.send({ type }) : rig.receive({ type }));
    act('pause');
    rig.run(3_000);
    let lost = false;
    rig.weather = (_n, packet) => {
      const word = packet.kind === 'message' && packet.message.type === 'resume' && !lost;
      lost ||= word;
      return word ? [] : [5];
    };
    act('resume');
    expectWhole(rig.run(60_000));
    expect(lost).toBe(true);
  });

  it.each(Array.from({ length: 20 }, (_, seed) => seed))(
    'again and again on a bad line harms nothing, seed %i',
    (seed) => {
      const rig = new Rig(20_000_000);
      const draw = dice(seed + 100);
      rig.weather = () => (draw() < 0.1 ? [] : [5 + (draw() < 0.05 ? 300 * draw() : 0)]);
      rig.accept();
      for (let turn = 0; turn < 30; turn += 1) {
        const type = draw() < 0.5 ? 'pause' : 'resume';
        if (draw() < 0.5) rig.send({ type });
        else rig.receive({ type });
        rig.run(1_000 * draw());
      }
      rig.send({ type: 'resume' });
      rig.receive({ type: 'resume' });
      expectWhole(rig.run(20 * 60_000));
    },
  );

  it('holds although a late word says otherwise', () => {
    const rig = new Rig(600_000_000).accept().run(300);
    rig.receive({ type: 'pause' });
    rig.run(1_500);
    rig.send({ type: 'message', message: { type: 'ack', id: ID, offset: 0 } });
    rig.run(10_000);
    const before = rig.sentBytes;
    rig.run(10_000);
    expect(rig.sentBytes).toBe(before);
  });

  it('holds although the word of it is lost', () => {
    const rig = new Rig(60_000_000).accept().run(300);
    const paused = (packet: Packet) => packet.kind === 'message' && packet.message.type === 'pause';
    rig.weather = (_n, packet, now) => (paused(packet) && now < 10_000 ? [] : [5]);
    rig.send({ type: 'pause' });
    rig.run(20_000);
    expect(rig.receiver.phase).toMatchObject({ name: 'receiving', pausedThere: true });
  });
});

describe('endings', () => {
  it('a refused offer ends at both ends, and says so again to who did not hear it', () => {
    const rig = new Rig(1_000);
    rig.weather = () => [];
    rig.receive({ type: 'decline' });
    rig.run(100);
    rig.weather = () => [5];
    rig.receive({ type: 'message', message: { type: 'offer', id: ID, name: 'a', sizeBytes: 1_000 } });
    rig.run(100);
    expect(rig.ends).toEqual([
      { how: 'declined', by: 'there' },
      { how: 'declined', by: 'here' },
    ]);
    expect(rig.outcomes).toEqual([]);
  });

  it.each([
    ['sender', 0],
    ['sender', 300],
    ['receiver', 300],
    ['both', 300],
  ] as const)('cancelled by %s after %i ms ends at both ends, lost words or not', (who, afterMs) => {
    const rig = new Rig(60_000_000).accept().run(afterMs);
    const draw = dice(7);
    rig.weather = () => (draw() < 0.3 ? [5] : []);
    if (who !== 'receiver') rig.send({ type: 'cancel' });
    if (who !== 'sender') rig.receive({ type: 'cancel' });
    rig.run(120_000);
    expect(rig.ends.map((end) => (typeof end === 'string' ? end : end.how))).toEqual(['cancelled', 'cancelled']);
    expect(rig.outcomes).toEqual(['discard']);
  });

  it('what does not fit its hash is thrown away, and the sender hears why', () => {
    const rig = new Rig(100_000);
    rig.found = 'b'.repeat(64);
    rig.accept().run(30_000);
    expect(rig.ends).toEqual([
      { how: 'failed', by: 'there', reason: 'wrong-hash' },
      { how: 'failed', by: 'here', reason: 'wrong-hash' },
    ]);
    expect(rig.outcomes).toEqual(['discard']);
  });

  it('a full disk and an unreadable file end both ends with the reason', () => {
    const full = new Rig(10_000_000).accept().run(100);
    full.receive({ type: 'broken', reason: 'no-space' });
    full.run(100);
    expect(full.ends[0]).toEqual({ how: 'failed', by: 'there', reason: 'no-space' });
    expect(full.outcomes).toEqual(['discard']);
    const gone = new Rig(10_000_000).accept().run(100);
    gone.send({ type: 'unreadable' });
    gone.run(100);
    expect(gone.ends[1]).toEqual({ how: 'failed', by: 'there', reason: 'unreadable' });
    expect(gone.outcomes).toEqual(['discard']);
  });

  it('whoever leaves ends it for the other, but not a file that has arrived', () => {
    const rig = new Rig(10_000_000).accept().run(100);
    rig.receive({ type: 'left' });
    expect(rig.ends[1]).toEqual({ how: 'left' });
    expect(rig.outcomes).toEqual(['discard']);
    const state: FileReceiver = { id: ID, sizeBytes: 1, phase: { name: 'checking', sha256: HASH } };
    expect(stepReceiver(state, { type: 'left' }, 0).state.phase.name).toBe('checking');
    const cancel: ReceiverInput = { type: 'message', message: { type: 'cancel', id: ID } };
    expect(stepReceiver(state, cancel, 0).state.phase.name).toBe('checking');
  });

  it('two ends never answer each other for ever', () => {
    const rig = new Rig(1_000_000).accept().run(100);
    rig.send({ type: 'cancel' });
    rig.receive({ type: 'cancel' });
    rig.run(1_000);
    let said = 0;
    rig.weather = () => {
      said += 1;
      return [5];
    };
    rig.run(60_000);
    expect(said).toBe(0);
  });
});

describe('the pace', () => {
  it('is that of the last seconds', () => {
    let pace: Pace = [];
    for (let at = 0; at <= 20_000; at += 250) pace = addToPace(pace, at < 10_000 ? at : 10_000 + (at - 10_000) * 3, at);
    expect(paceOf(pace)).toBeCloseTo(3_000, 0);
    expect(paceOf(addToPace([], 5, 0))).toBeNull();
  });
});
