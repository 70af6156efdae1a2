import { AppError } from '@madang/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bus } from './bus.ts';

/** A bus under test: two ends that may be two nodes, or the same one. */
export type BusUnderTest = { readonly one: Bus; readonly other: Bus; close(): Promise<void> };

/** What every bus must do; each adapter's test calls this. */
export function describeBus(name: string, open: () => Promise<BusUnderTest>): void {
  describe(`bus: ${name}`, () => {
    let bus: BusUnderTest;

    beforeEach(async () => {
      bus = await open();
    });

    afterEach(() => bus.close());

    /** Collects messages of a subject until there are enough. */
    function collect(subject: string, count: number): Promise<unknown[]> {
      const { promise, resolve } = Promise.withResolvers<unknown[]>();
      const got: unknown[] = [];
      bus.other.subscribe(subject, (message) => {
        got.push(message);
        if (got.length === count) resolve(got);
      });
      return promise;
    }

    it('carries messages in the order of their publisher', async () => {
      const got = collect('subject', 500);
      for (let index = 0; index < 500; index += 1) bus.one.publish('subject', { index });
      expect(await got).toEqual(Array.from({ length: 500 }, (_, index) => ({ index })));
    });

    it('carries a message to every subscriber of its subject and to no other', async () => {
      const strangers: unknown[] = [];
      bus.other.subscribe('another', (message) => strangers.push(message));
      const first = collect('subject', 1);
      const second = collect('subject', 1);
      bus.one.publish('subject', 'hello');
      expect(await Promise.all([first, second])).toEqual([['hello'], ['hello']]);
      expect(strangers).toEqual([]);
    });

    it('copies on the way: neither side sees the other change a message', async () => {
      const message = { list: [1] };
      const got = collect('subject', 1);
      const also = collect('subject', 1);
      bus.one.publish('subject', message);
      message.list.push(2);
      const [received] = (await got) as [{ list: number[] }];
      received.list.push(3);
      expect(await also).toEqual([{ list: [1] }]);
      expect(message.list).toEqual([1, 2]);
    });

    it('never runs a handler within publish', async () => {
      let published = false;
      const { promise, resolve } = Promise.withResolvers<boolean>();
      bus.other.subscribe('subject', () => resolve(published));
      bus.one.publish('subject', null);
      published = true;
      expect(await promise).toBe(true);
    });

    it('stops at unsubscribe, for that subscription alone', async () => {
      const gone: unknown[] = [];
      const handler = (message: unknown) => gone.push(message);
      const leave = bus.other.subscribe('subject', handler);
      leave();
      leave();
      const got = collect('subject', 1);
      bus.one.publish('subject', 1);
      await got;
      expect(gone).toEqual([]);
    });

    it('answers a request', async () => {
      bus.other.respond('sum', async (message) => {
        const { a, b } = message as { a: number; b: number };
        return { sum: a + b };
      });
      expect(await bus.one.request('sum', { a: 2, b: 3 }, { timeoutMs: 1_000 })).toEqual({ sum: 5 });
    });

    it('carries the responder’s AppError with all it says', async () => {
      bus.other.respond('fails', async () => {
        throw new AppError('RATE_LIMITED', {
          detail: 'slower',
          retryAfterMs: 70,
          details: [{ path: '/a', message: 'b' }],
        });
      });
      const error = await bus.one.request('fails', {}, { timeoutMs: 1_000 }).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(AppError);
      expect(error).toMatchObject({
        code: 'RATE_LIMITED',
        detail: 'slower',
        retryAfterMs: 70,
        details: [{ path: '/a', message: 'b' }],
      });
    });

    it('tells of any other failure no more than INTERNAL', async () => {
      bus.other.respond('breaks', async () => {
        throw new Error('password=hunter2');
      });
      const error = await bus.one.request('breaks', {}, { timeoutMs: 1_000 }).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: 'INTERNAL', detail: undefined });
      expect(String(error)).not.toContain('hunter2');
    });

    it('fails with UNAVAILABLE where nobody responds, and after the responder has gone', async () => {
      const ask = () => bus.one.request('nobody', {}, { timeoutMs: 1_000 });
      await expect(ask()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      bus.other.respond('nobody', async () => 'here')();
      await expect(ask()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    });

    it('fails with TIMEOUT where the answer does not come', async () => {
      bus.other.respond('silent', () => new Promise(() => undefined));
      await expect(bus.one.request('silent', {}, { timeoutMs: 20 })).rejects.toMatchObject({ code: 'TIMEOUT' });
    });
  });
}
