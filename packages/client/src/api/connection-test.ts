import type { MadangErrorCode } from './errors.ts';

/** What is tried, in this order. */
export type ConnectionStep =
  | 'signalling'
  | 'stun'
  | 'turn-udp'
  | 'turn-tcp'
  | 'turn-tls'
  | 'media'
  | 'bandwidth'
  | 'devices';

/** Why a step did not simply pass. Never renamed or reused. */
export type ConnectionTestCode =
  /** The server does not answer. */
  | 'SERVER_UNREACHABLE'
  /** The server answers but opens no connection test; too many from here, most often. */
  | 'SERVER_REFUSED'
  /** The server answers, but no WebSocket opens: a proxy most often. */
  | 'SOCKET_BLOCKED'
  /** The installation has no server of the kind. */
  | 'NOT_CONFIGURED'
  /** A STUN or TURN server does not answer this way. */
  | 'NO_ANSWER'
  /** The TURN server refuses the credentials, or has no room. */
  | 'TURN_REFUSED'
  /** Picture and sound do not arrive. */
  | 'MEDIA_BLOCKED'
  /** UDP is blocked: over TCP, loss turns into delay. */
  | 'MEDIA_OVER_TCP'
  /** Too little for a picture. */
  | 'BANDWIDTH_TOO_LOW'
  /** Enough for a small picture. */
  | 'BANDWIDTH_LOW'
  /** Too many packets are lost. */
  | 'LOSS_HIGH'
  /** The way to the server and back takes too long. */
  | 'DELAY_HIGH'
  /** A step before it failed, without which it cannot be tried. */
  | 'NOT_REACHED';

/** How a step ended. `failed` is not the end of calls where another way works: see {@link ConnectionReport.verdict}. */
export type StepReport = {
  readonly step: ConnectionStep;
  readonly state: 'passed' | 'warned' | 'failed' | 'skipped';
  /** For devices, the code of the first that failed. null: passed. */
  readonly code: ConnectionTestCode | MadangErrorCode | null;
  /** What was measured, with the unit in the name; none of it tells who somebody is. */
  readonly figures: Readonly<Record<string, number | string>>;
  /** What to do, in English; null: nothing. */
  readonly advice: string | null;
};

/** The whole test. */
export type ConnectionReport = {
  /** `good`: calls work. `limited`: they work, with what the steps say. `bad`: they do not. */
  readonly verdict: 'good' | 'limited' | 'bad';
  readonly steps: readonly StepReport[];
  readonly startedAt: string;
  readonly tookMs: number;
};

/** How to test. */
export type ConnectionTestOptions = {
  /** Address of the Madang server, e.g. `https://meet.example.com`. Default: where the page came from. */
  readonly url?: string;
  /** Try camera and microphone, for which the browser asks. Default: true. */
  readonly devices?: boolean;
  /** Hears of each step when it begins and when it has ended. */
  readonly onStep?: (step: ConnectionStep, report: StepReport | null) => void;
  /** Ends the test: what was not tried is `skipped`. */
  readonly signal?: AbortSignal;
};

/** Tries everything that a call needs, one after the other; takes up to a minute. Never rejects. */
export type TestConnection = (options?: ConnectionTestOptions) => Promise<ConnectionReport>;
