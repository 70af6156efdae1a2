import { networkInterfaces } from 'node:os';
import { limits } from '@madang/protocol';
import { type Clock, systemClock } from '../../kernel/clock.ts';

/** The few words of a logger that the engine needs; pino's logger fits. */
export type EngineLog = Record<'error' | 'warn' | 'info' | 'debug', (facts: object, message: string) => void>;

/** What an engine is started with. Everything but `workers` and `basePort` has a default. */
export type MediasoupOptions = {
  /** Media workers to keep running; one per core. */
  readonly workers: number;
  /** UDP and TCP port of the first worker, the next ones follow; 0: any free ports. */
  readonly basePort: number;
  /** Addresses to listen on; `0.0.0.0` or `::` for all. */
  readonly listenIps?: readonly string[];
  /**
   * Addresses told to clients instead of the first listening one, the preferred one first; none: the listening
   * addresses, or the machine's first one.
   */
  readonly announcedAddresses?: readonly string[];
  /** Path of the media worker's program. */
  readonly workerBin?: string | undefined;
  readonly maxConsumersPerWorker?: number;
  /** The most one participant may send in all. */
  readonly maxIncomingBitrateBps?: number;
  /** The most one participant may send over data channels, beside the former. */
  readonly maxIncomingDataBps?: number;
  /** What a receiver is thought to take until it was measured. */
  readonly initialOutgoingBitrateBps?: number;
  /** Kernel buffer of each media socket, each way. */
  readonly socketBufferBytes?: number;
  readonly maxTracksPerParticipant?: number;
  readonly maxSubscriptionsPerParticipant?: number;
  /** Least time between two key frame requests to one encoding of a publisher. */
  readonly keyFrameRequestDelayMs?: number;
  /** How long a client may give no sign of life before its transport counts as lost; 10 to 60. */
  readonly iceConsentTimeoutSeconds?: number;
  /** How often each worker is asked for a sign of life and its CPU time. */
  readonly pingIntervalMs?: number;
  /** A worker that gives no answer for so long is killed. */
  readonly pingTimeoutMs?: number;
  /** How long a command waits for a worker while one is being replaced. */
  readonly workerWaitMs?: number;
  readonly clock?: Clock;
  readonly log?: EngineLog;
  /** Source of numbers in [0, 1) for placement. */
  readonly random?: () => number;
};

/** Options with every default filled in. */
export type EngineSettings = Required<Omit<MediasoupOptions, 'workerBin'>> & { readonly workerBin: string };

const quiet = () => undefined;

/** Fills in the defaults. */
export function engineSettings(options: MediasoupOptions, defaultWorkerBin: string): EngineSettings {
  const listenIps = options.listenIps ?? ['127.0.0.1'];
  return {
    workers: options.workers,
    basePort: options.basePort,
    listenIps,
    announcedAddresses: options.announcedAddresses?.length ? options.announcedAddresses : announcedFor(listenIps[0]),
    workerBin: options.workerBin ?? defaultWorkerBin,
    maxConsumersPerWorker: options.maxConsumersPerWorker ?? 500,
    // A camera at 2160p with simulcast and a screen fit; a flood of packets does not (threat S6).
    maxIncomingBitrateBps: options.maxIncomingBitrateBps ?? 30_000_000,
    maxIncomingDataBps: options.maxIncomingDataBps ?? 8 * limits.dataBytesPerSecond,
    initialOutgoingBitrateBps: options.initialOutgoingBitrateBps ?? 1_000_000,
    // Video frames of many publishers arrive in bursts; the kernel's default of 208 KiB drops them.
    socketBufferBytes: options.socketBufferBytes ?? 4 * 1024 * 1024,
    maxTracksPerParticipant: options.maxTracksPerParticipant ?? limits.tracksPerParticipant,
    maxSubscriptionsPerParticipant: options.maxSubscriptionsPerParticipant ?? 2 * limits.maxParticipantsPerRoom,
    // Who comes right after another waits so long for a picture. Chromium ignores requests within 300 ms.
    keyFrameRequestDelayMs: options.keyFrameRequestDelayMs ?? 500,
    // RFC 7675 §5.1: consent expires after 30 s without an answer.
    iceConsentTimeoutSeconds: options.iceConsentTimeoutSeconds ?? 30,
    pingIntervalMs: options.pingIntervalMs ?? 1_000,
    pingTimeoutMs: options.pingTimeoutMs ?? 3_000,
    workerWaitMs: options.workerWaitMs ?? 5_000,
    clock: options.clock ?? systemClock,
    log: options.log ?? { error: quiet, warn: quiet, info: quiet, debug: quiet },
    random: options.random ?? Math.random,
  };
}

/** Addresses under which clients find this machine when the operator named none. */
function announcedFor(listenIp = '127.0.0.1'): readonly string[] {
  if (listenIp !== '0.0.0.0' && listenIp !== '::') return [listenIp];
  return [machineAddress() ?? '127.0.0.1'];
}

/** The first IPv4 address of this machine that is not loopback; undefined: it has none. */
export function machineAddress(): string | undefined {
  const found = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return found.find((address) => !address.internal && address.family === 'IPv4')?.address;
}
