import { isTelling, type SendRate } from '@madang/core';
import type { types } from 'mediasoup';
import type { Scope } from '../../kernel/scope.ts';

/** One question to the worker for each sender in this time; the worker counts anyway, so no packet costs more. */
const LOOK_MS = 2_500;

/** What a look at the rate needs. */
export type RateWatch = {
  readonly scope: Scope;
  readonly sends: () => boolean;
  readonly limitBps: () => number;
  readonly tell: (rate: SendRate) => void;
};

/** Looks at what a participant sends and tells of it while it is more than allowed: the worker asks it to keep to that, but a hostile client does not. */
export function watchRate(transport: types.WebRtcTransport, { scope, sends, limitBps, tell }: RateWatch): void {
  let before: SendRate | null = null;
  scope.every(LOOK_MS, async () => {
    if (!sends() && before === null) return;
    // A worker that dies under the question is told of elsewhere.
    const [stats] = await transport.getStats().catch(() => []);
    if (stats === undefined || scope.closed) return;
    const rate = { bitrateBps: stats.recvBitrate, limitBps: limitBps() };
    if (isTelling(before, rate)) tell(rate);
    before = rate.bitrateBps > rate.limitBps ? rate : null;
  });
}
