import type { FileMessage } from '@madang/protocol/files';
import { limits } from '@madang/protocol/limits';
import { describe, expect, it } from 'vitest';
import {
  ANSWER_EVERY_MS,
  ASK_AFTER_MS,
  addToPace,
  type FileEnd,
  type FileReceiver,
  type FileSender,
  newFileReceiver,
  newFileSender,
  nextChunk,
  type Pace,
  PROBE_AFTER_MS,
  paceOf,
  REWIND_EVERY_MS,
  type ReceiverInput,
  type SenderInput,
  stepReceiver,
  stepSender,
  wantsHash,
} from './index.ts';

const ID = '0123456789abcdef0123456789abcdef';
const HASH = 'a'.repeat(64);
const KIB = 1024;

type Packet =
  | { readonly kind: 'message'; readonly message: FileMessage }
  | { readonly kind: 'chunk'; readonly offset: number; readonly length: number };

/** What a line does with the n-th packet of a direction: how many times it arrives, and after how long. */
type Fate = readonly number[];
type Weather = (n: number, packet: Packet, nowMs: number) => Fate;

/** Both machines on virtual time, and a line between them that loses, doubles and reorders as it is told. */
class Rig {
  now = 1_000;
  sender: FileSender;
  receiver: FileReceiver;
  /** Ranges written, in order. */
  readonly written: [from: number, to: number][] = [];
  readonly outcomes: string[] = [];
  /** Bytes handed to the line, again and again included. */
  sentBytes = 0;
  weather: Weather = () => [5];
  diskMs = 1;
  found = HASH;
  #n = 0;
  #writing = false;
  readonly #events: { at: number; order: number; run: () => void }[] = [];

  readonly sizeBytes: number;

  constructor(sizeBytes: number) {
    this.sizeBytes = sizeBytes;
    this.sender = newFileSender(ID, sizeBytes);
    this.receiver = newFileReceiver(ID, sizeBytes);
  }

  after(ms: number, run: () => void): void {
    this.#events.push({ at: this.now + ms, order: this.#events.length, run });
  }

  send(input: SenderInput): void {
    const step = stepSender(this.sender, input, this.now);
    this.sender = step.state;
    for (const message of step.say) this.#carry({ kind: 'message', message }, 'receiver');
    if (this.sender.phase.name === 'queued') this.send({ type: 'turn' });
    for (let next = nextChunk(this.sender, this.now); next !== null; next = nextChunk(this.sender, this.now)) {
      this.sender = stepSender(this.sender, { type: 'sent', ...next }, this.now).state;
      this.sentBytes += next.length;
      this.#carry({ kind: 'chunk', ...next }, 'receiver');
    }
    if (wantsHash(this.sender)) this.send({ type: 'hashed', sha256: HASH });
  }

  receive(input: ReceiverInput): void {
    const step = stepReceiver(this.receiver, input, this.now);
    this.receiver = step.state;
    for (const output of step.outputs) {
      if (output.do === 'say') this.#carry({ kind: 'message', message: output.message }, 'sender');
      else if (output.do === 'write' && input.type === 'chunk') {
        this.written.push([input.offset + output.skip, input.offset + input.length]);
        this.#write();
      } else if (output.do === 'hash') this.receive({ type: 'hashed', sha256: this.found });
      else {
        this.outcomes.push(output.do);
        if (output.do === 'keep') this.receive({ type: 'kept' });
      }
    }
  }

  #write(): void {
    if (this.#writing) return;
    this.#writing = true;
    this.after(this.diskMs, () => {
      this.#writing = false;
      this.receive({ type: 'written', to: this.written.at(-1)?.[1] ?? 0 });
    });
  }

  #carry(packet: Packet, to: 'sender' | 'receiver'): void {
    this.#n += 1;
    for (const delayMs of this.weather(this.#n, packet, this.now)) {
      this.after(delayMs, () => {
        if (packet.kind === 'chunk') this.receive({ type: 'chunk', offset: packet.offset, length: packet.length });
        else if (to === 'sender') this.send({ type: 'message', message: packet.message });
        else this.receive({ type: 'message', message: packet.message });
      });
    }
  }

  run(forMs: number): this {
    const end = this.now + forMs;
    for (let tick = this.now + 250; this.now < end; tick += 250) {
      for (;;) {
        const due = this.#events.filter((one) => one.at <= Math.min(tick, end));
        const next = due.sort((a, b) => a.at - b.at || a.order - b.order)[0];
        if (next === undefined) break;
        this.#events.splice(this.#events.indexOf(next), 1);
        this.now = Math.max(this.now, next.at);
        next.run();
      }
      this.now = Math.min(tick, end);
      this.send({ type: 'tick' });
      this.receive({ type: 'tick' });
    }
    return this;
  }

  accept(): this {
    this.receive({ type: 'accept' });
    return this;
  }

  get ends(): readonly (FileEnd | string)[] {
    return [this.sender, this.receiver].map(({ phase }) => (phase.name === 'ended' ? phase.end : phase.name));
  }
}

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

/** A small generator (Numerical Recipes' LCG), so that each seed is one story. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
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

describe('a lying receiver', () => {
  const sending = (): FileSender => {
    const accepted = stepSender(
      newFileSender(ID, 10_000_000),
      { type: 'message', message: { type: 'accept', id: ID } },
      0,
    );
    return stepSender(accepted.state, { type: 'turn' }, 0).state;
  };

  it.each([
    ['acknowledges what was never sent', { type: 'ack', id: ID, offset: 500 }],
    ['goes on from where nothing was sent', { type: 'resume', id: ID, offset: 500 }],
    ['is done before everything was sent', { type: 'done', id: ID, sha256: HASH }],
  ] as const)('that %s is refused', (_what, message) => {
    const { state, say } = stepSender(sending(), { type: 'message', message }, 0);
    expect(state.phase).toEqual({ name: 'ended', end: { how: 'failed', by: 'here', reason: 'not-allowed' } });
    expect(say).toEqual([{ type: 'failed', id: ID, reason: 'not-allowed' }]);
  });

  it('cannot open the window wide by acknowledging little and late', () => {
    let state = stepSender(sending(), { type: 'sent', offset: 0, length: 60 * KIB }, 0).state;
    state = stepSender(state, { type: 'message', message: { type: 'ack', id: ID, offset: 60 * KIB } }, 0).state;
    state = stepSender(state, { type: 'message', message: { type: 'ack', id: ID, offset: 10 } }, 0).state;
    expect(state.phase).toMatchObject({ ackedTo: 60 * KIB, nextTo: 60 * KIB });
  });

  it('cannot make the sender send the same for ever', () => {
    const rig = new Rig(10_000_000).accept().run(20);
    const again: FileMessage = { type: 'resume', id: ID, offset: 0 };
    const before = rig.sentBytes;
    for (let ms = 0; ms < REWIND_EVERY_MS; ms += 1) {
      rig.now += 1;
      rig.send({ type: 'message', message: again });
    }
    expect(rig.sentBytes - before).toBeLessThanOrEqual(2 * limits.fileWindowBytes);
  });

  it('that repeats itself is answered, but not each time', () => {
    let state = sending();
    let answers = 0;
    for (let now = 0; now < 10 * ANSWER_EVERY_MS; now += 10) {
      const step = stepSender(state, { type: 'message', message: { type: 'ack', id: ID, offset: 0 } }, now);
      state = step.state;
      answers += step.say.length;
    }
    expect(answers).toBeLessThanOrEqual(10);
    expect(answers).toBeGreaterThan(5);
  });
});

describe('a lying sender', () => {
  const receiving = () => stepReceiver(newFileReceiver(ID, 10_000_000), { type: 'accept' }, 0).state;

  it.each([
    ['more than it offered', { offset: 9_999_999, length: 2 }],
    ['further ahead than it may', { offset: 2 * limits.fileWindowBytes, length: 10 }],
    ['far beyond', { offset: 9_000_000_000, length: 10 }],
  ])('that sends %s is refused, and what it sent thrown away', (_what, chunk) => {
    const { state, outputs } = stepReceiver(receiving(), { type: 'chunk', ...chunk }, 0);
    expect(state.phase).toMatchObject({ end: { how: 'failed', by: 'here', reason: 'not-allowed' } });
    expect(outputs[0]).toEqual({ do: 'discard' });
  });

  it('cannot fill memory while the disk is slow', () => {
    let state = receiving();
    let taken = 0;
    for (let offset = 0; state.phase.name === 'receiving'; offset += 60 * KIB) {
      const step = stepReceiver(state, { type: 'chunk', offset, length: 60 * KIB }, 0);
      state = step.state;
      if (step.outputs.some((one) => one.do === 'write')) taken += 60 * KIB;
    }
    expect(taken).toBeLessThanOrEqual(limits.fileWindowBytes);
  });

  it('cannot write before the person has taken the offer, nor after they have ended it', () => {
    const chunk: ReceiverInput = { type: 'chunk', offset: 0, length: 10 };
    expect(stepReceiver(newFileReceiver(ID, 100), chunk, 0).outputs).toEqual([]);
    const ended = stepReceiver(receiving(), { type: 'cancel' }, 0).state;
    expect(stepReceiver(ended, chunk, 0).outputs).toEqual([{ do: 'say', message: { type: 'cancel', id: ID } }]);
  });

  it('cannot finish early: what is missing is asked for', () => {
    const done: ReceiverInput = { type: 'message', message: { type: 'done', id: ID, sha256: HASH } };
    const { state, outputs } = stepReceiver(receiving(), done, 0);
    expect(state.phase.name).toBe('receiving');
    expect(outputs).toEqual([{ do: 'say', message: { type: 'resume', id: ID, offset: 0 } }]);
  });
});

describe('silence', () => {
  it('makes the receiver ask, and the sender look whether it is still there', () => {
    const rig = new Rig(10_000_000).accept().run(20);
    const said: string[] = [];
    rig.weather = (_n, packet) => {
      if (packet.kind === 'message') said.push(packet.message.type);
      return [];
    };
    rig.run(ASK_AFTER_MS + PROBE_AFTER_MS + 1_000);
    expect(said).toContain('ack');
    expect(said).toContain('resume');
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
