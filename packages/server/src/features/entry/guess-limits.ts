import { AppError } from '@madang/protocol';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Settings } from '../../config/settings.ts';
import type { Sealing } from '../../kernel/sealing.ts';

const HOUR_SECONDS = 3_600;
const MINUTE_SECONDS = 60;

/**
 * Limits on guessing PINs and host keys. The counters are in the database: they hold over restarts and for all nodes
 * together. Addresses are kept as fingerprints only.
 */
export class GuessLimits {
  readonly #sealing: Sealing;
  readonly #address: RateLimiterPostgres;
  readonly #everybody: RateLimiterPostgres;
  readonly #room: RateLimiterPostgres;

  constructor(pool: pg.Pool, settings: Settings, sealing: Sealing) {
    this.#sealing = sealing;
    const limiter = (keyPrefix: string, points: number, duration: number): RateLimiterPostgres =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'guesses',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix,
        points,
        duration,
      });
    this.#address = limiter('address', settings['pin.failuresPerAddress'], HOUR_SECONDS);
    this.#everybody = limiter('everybody', settings['pin.failuresGlobal'], MINUTE_SECONDS);
    this.#room = limiter('room', settings['pin.failuresPerRoom'], HOUR_SECONDS);
  }

  /**
   * Runs one guess at a PIN. It is counted before it is made, so that many at once count too, and given back if right.
   * @throws AppError RATE_LIMITED.
   */
  async pin<T>(address: string, guess: () => Promise<T | undefined>): Promise<T | undefined> {
    const key = this.#sealing.fingerprint(network(address)).toString('base64url');
    await consume(this.#address, key);
    await consume(this.#everybody, 'pin');
    const found = await guess();
    if (found === undefined) return undefined;
    await this.#address.reward(key);
    await this.#everybody.reward('pin');
    return found;
  }

  /** Runs one guess at a room's host key. @throws AppError RATE_LIMITED. */
  async hostKey(roomId: string, right: () => boolean): Promise<boolean> {
    const key = this.#sealing.fingerprint(roomId).toString('base64url');
    await consume(this.#room, key);
    if (!right()) return false;
    await this.#room.reward(key);
    return true;
  }
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new AppError('RATE_LIMITED', { retryAfterMs: Math.max(1, refusal.msBeforeNext) });
  }
}

/** Who has one IPv6 address has the whole /64 (RFC 6177 §2): it counts as one. */
export function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
