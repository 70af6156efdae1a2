import type { ParticipantId } from '@madang/protocol';
import { readDataFrame } from '@madang/protocol/data-frame';
import { limits } from '@madang/protocol/limits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientError } from '../errors.ts';
import type { Clock } from '../kernel/clock.ts';
import { DataInbox } from './inbox.ts';
import { DataLane } from './lane.ts';
import { Pace } from './pace.ts';
import type { FramePipe } from './pipe.ts';

const anna = 'par_anna' as ParticipantId;

/** Time that is moved by hand. */
class TestClock implements Clock {
  #now = 1_000_000;
  #timers = new Set<{ atMs: number; callback: () => void }>();
  now = () => this.#now;
  random = () => 0.5;
  after(delayMs: number, callback: () => void): () => void {
    const timer = { atMs: this.#now + delayMs, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }
  pass(ms: number): void {
    this.#now += ms;
    for (const timer of [...this.#timers]) {
      if (timer.atMs > this.#now) continue;
      this.#timers.delete(timer);
      timer.callback();
    }
  }
}

/** A way whose far end takes what it is told to, in order. */
class TestPipe implements FramePipe {
  state: FramePipe['state'] = 'open';
  full = false;
  readonly line: Uint8Array[] = [];
  #listener: () => void = () => undefined;
  waitMs = () => 0;
  send(frame: Uint8Array<ArrayBuffer>): void {
    this.line.push(frame.slice());
  }
  onChange(listener: () => void): () => void {
    this.#listener = listener;
    return () => {
      this.#listener = () => undefined;
    };
  }
  change(to: Partial<Pick<FramePipe, 'state' | 'full'>>): void {
    Object.assign(this, to);
    this.#listener();
  }
}

function texts(pipe: TestPipe): unknown[] {
  return pipe.line.map((frame) => readDataFrame(frame)?.payload);
}

describe('a lane', () => {
  it('keeps what it is given until there is a way, and tells when it has gone', async () => {
    const lane = new DataLane(null, true, new TestClock());
    const sent = lane.send('hello', null);
    expect(lane.needsWay).toBe(true);
    const pipe = new TestPipe();
    lane.use(pipe);
    await sent;
    expect(texts(pipe)).toEqual(['hello']);
  });

  it('hands nothing more over while its way is full, so that who waits keeps memory flat', async () => {
    const lane = new DataLane(null, true, new TestClock());
    const pipe = new TestPipe();
    lane.use(pipe);
    pipe.full = true;
    let done = false;
    const sent = lane.send('later', null).then(() => {
      done = true;
    });
    await Promise.resolve();
    expect([done, pipe.line]).toEqual([false, []]);
    pipe.change({ full: false });
    await sent;
    expect(texts(pipe)).toEqual(['later']);
  });

  it('refuses what is too large at once, and goes on', async () => {
    const lane = new DataLane(null, true, new TestClock());
    const pipe = new TestPipe();
    lane.use(pipe);
    await expect(lane.send(new Uint8Array(limits.dataMessageBytes + 1), null)).rejects.toMatchObject({
      code: 'DATA_TOO_LARGE',
    });
    await lane.send('x', null);
    expect(readDataFrame(pipe.line[0] ?? new Uint8Array())?.seq).toBe(1);
  });

  it('sends again on another way what may not have arrived, marked so, before what comes after', () => {
    const clock = new TestClock();
    const lane = new DataLane(null, true, clock);
    const [first, second] = [new TestPipe(), new TestPipe()];
    lane.use(first);
    void lane.send('old', null);
    clock.pass(20_000);
    void lane.send('1', null);
    lane.use(null);
    clock.pass(60_000);
    void lane.send('2', null);
    lane.use(second);
    void lane.send('3', null);
    const frames = second.line.map((frame) => readDataFrame(frame));
    expect(frames.map((frame) => [frame?.payload, frame?.again])).toEqual([
      ['1', true],
      ['2', false],
      ['3', false],
    ]);
  });

  it('sends lossy messages once, whatever happens', () => {
    const lane = new DataLane(null, false, new TestClock());
    const [first, second] = [new TestPipe(), new TestPipe()];
    lane.use(first);
    void lane.send('1', null);
    lane.use(second);
    void lane.send('2', null);
    expect([texts(first), texts(second)]).toEqual([['1'], ['2']]);
  });

  it('passes over lossy messages that waited too long, but never the latest', () => {
    const clock = new TestClock();
    const lane = new DataLane(null, false, clock);
    for (const text of ['1', '2']) void lane.send(text, null);
    clock.pass(limits.dataLossyLifetimeMs + 1);
    const pipe = new TestPipe();
    lane.use(pipe);
    void lane.send('3', null);
    expect(texts(pipe)).toEqual(['2', '3']);
  });

  it('keeps a message that its way refuses, and sends it once when there is a change', async () => {
    const lane = new DataLane(null, true, new TestClock());
    const pipe = new TestPipe();
    lane.use(pipe);
    const { send } = pipe;
    pipe.send = () => {
      throw new Error('closing');
    };
    const sent = lane.send('1', null);
    pipe.send = send;
    pipe.change({});
    await sent;
    expect(texts(pipe)).toEqual(['1']);
  });

  it('gives up what waits when it can never be sent', async () => {
    const lane = new DataLane(anna, true, new TestClock());
    const sent = lane.send('hello', null);
    lane.fail(clientError('CALL_CLOSED'));
    await expect(sent).rejects.toMatchObject({ code: 'CALL_CLOSED' });
    expect(lane.needsWay).toBe(false);
    const pipe = new TestPipe();
    lane.use(pipe);
    void lane.send('first of a new stream', null);
    expect(readDataFrame(pipe.line[0] ?? new Uint8Array())?.seq).toBe(1);
  });
});

describe('a lane and an inbox', () => {
  it('pass on every message once and in order, whatever ways there are and however they break', () => {
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.record({ type: fc.constant('send' as const) }) },
      { weight: 6, arbitrary: fc.record({ type: fc.constant('arrive' as const), way: fc.nat(), count: fc.nat(5) }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom({ type: 'move' as const }, { type: 'break' as const }, { type: 'none' as const }),
      },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const inbox = new DataInbox();
        const lane = new DataLane(null, true, new TestClock());
        const ways: { pipe: TestPipe; take: (bytes: Uint8Array) => void }[] = [];
        const got: string[] = [];
        const move = () => {
          const way = inbox.open(anna, true, false);
          const pipe = new TestPipe();
          const take = (bytes: Uint8Array) => {
            const taken = inbox.take(bytes, way);
            expect(taken?.lost ?? false).toBe(false);
            if (taken !== null) got.push(String(taken.message.payload));
          };
          ways.push({ pipe, take });
          lane.use(pipe);
        };
        let sent = 0;
        move();
        for (const one of steps) {
          if (one.type === 'send') void lane.send(String(++sent), null);
          else if (one.type === 'move') move();
          else if (one.type === 'none') lane.use(null);
          else if (one.type === 'break') {
            // What is on the line is lost, and the next way has to make it good.
            ways.at(-1)?.pipe.line.splice(0);
            move();
          } else {
            const way = ways[one.way % ways.length];
            for (const frame of way?.pipe.line.splice(0, one.count) ?? []) way?.take(frame);
          }
        }
        move();
        for (const { pipe, take } of ways) for (const frame of pipe.line.splice(0)) take(frame);
        expect(got).toEqual(Array.from({ length: sent }, (_, index) => String(index + 1)));
      }),
    );
  });
});

describe('an inbox', () => {
  const frame = (seq: number, again = false) => {
    const pipe = new TestPipe();
    const lane = new DataLane(null, true, new TestClock());
    lane.use(pipe);
    for (let count = 1; count <= seq; count += 1) void lane.send(String(count), null);
    if (again) lane.use(new TestPipe());
    const bytes = pipe.line[seq - 1] ?? new Uint8Array();
    if (again) bytes[0] = (bytes[0] ?? 0) | 4;
    return bytes;
  };

  it('tells of messages that will not come', () => {
    const inbox = new DataInbox();
    const way = inbox.open(anna, true, false);
    expect(inbox.take(frame(1), way)).toMatchObject({ message: { payload: '1' }, lost: false });
    expect(inbox.take(frame(4), way)).toMatchObject({ message: { payload: '4' }, lost: true });
    expect(inbox.take(frame(3), way)).toBeNull();
  });

  it('begins where somebody who came late begins, and passes over what was sent again for others', () => {
    const inbox = new DataInbox();
    const way = inbox.open(anna, true, false);
    expect(inbox.take(frame(3, true), way)).toBeNull();
    expect(inbox.take(frame(4), way)).toMatchObject({ message: { payload: '4' }, lost: false });
  });

  it('takes what was sent again from somebody it could have heard before', () => {
    const inbox = new DataInbox();
    inbox.meet(anna);
    const way = inbox.open(anna, true, false);
    expect(inbox.take(frame(1, true), way)).toMatchObject({ message: { payload: '1' } });
  });
});

describe('the pace through the server', () => {
  it('lets a burst pass, and the stated bytes a second in the long run', () => {
    const clock = new TestClock();
    const pace = new Pace(clock);
    const began = clock.now();
    let bytes = 0;
    while (clock.now() - began < 10_000) {
      const waitMs = pace.waitMs();
      if (waitMs > 0) {
        clock.pass(waitMs);
        continue;
      }
      pace.spend(50_000);
      bytes += 50_000;
    }
    expect(bytes / 10).toBeGreaterThan(0.98 * limits.dataBytesPerSecond);
    expect(bytes / 10).toBeLessThan(1.05 * limits.dataBytesPerSecond);
  });
});
