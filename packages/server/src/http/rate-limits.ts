import { AppError, type RateClass } from '@madang/protocol';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Settings } from '../config/settings.ts';
import { callerKey, type Identity } from './route.ts';

/** What is left of an allowance. */
export type Allowance = { readonly limit: number; readonly remaining: number; readonly resetSeconds: number };

const WINDOW_SECONDS = 60;

/** Counts requests per caller and refuses too many. Each process counts for itself. */
export class RateLimits {
  readonly #limiters: Readonly<Record<RateClass | 'failedAuth', RateLimiterMemory>>;

  constructor(settings: Settings) {
    const perMinute = (points: number): RateLimiterMemory =>
      new RateLimiterMemory({ points, duration: WINDOW_SECONDS });
    this.#limiters = {
      read: perMinute(settings['rate.read']),
      write: perMinute(settings['rate.write']),
      token: perMinute(settings['rate.token']),
      entry: perMinute(settings['rate.entry']),
      connectionTest: perMinute(settings['rate.connectionTest']),
      failedAuth: perMinute(settings['rate.failedAuth']),
    };
  }

  /** @throws AppError RATE_LIMITED. */
  async take(rate: RateClass, who: Identity): Promise<Allowance> {
    return this.#consume(rate, callerKey(who));
  }

  /** @throws AppError RATE_LIMITED if too many credentials from this address were refused. */
  async assertMayTry(address: string): Promise<void> {
    const limiter = this.#limiters.failedAuth;
    const state = await limiter.get(address);
    if (state !== null && state.consumedPoints >= limiter.points) throw limited(state);
  }

  /** Counts refused credentials. */
  async countFailure(address: string): Promise<void> {
    await this.#limiters.failedAuth.penalty(address);
  }

  async #consume(rate: RateClass, key: string): Promise<Allowance> {
    const limiter = this.#limiters[rate];
    try {
      const state = await limiter.consume(key);
      return {
        limit: limiter.points,
        remaining: state.remainingPoints,
        resetSeconds: Math.ceil(state.msBeforeNext / 1000),
      };
    } catch (refusal) {
      throw refusal instanceof RateLimiterRes ? limited(refusal) : refusal;
    }
  }
}

function limited(state: RateLimiterRes): AppError {
  return new AppError('RATE_LIMITED', { retryAfterMs: Math.max(1, state.msBeforeNext) });
}
