import type { ConnectionReport, ConnectionTestCode, StepReport } from '../api/connection-test.ts';
import type { MadangErrorCode } from '../api/errors.ts';
import type { CallStats } from '../api/stats.ts';

/** How a step ended, without its name. */
export type Outcome = Pick<StepReport, 'state' | 'code' | 'figures'> & { readonly advice?: string };

/** A 360p picture with sound needs about this much; below half of it, sound alone is left. */
const GOOD_BPS = 600_000;
const LEAST_BPS = 300_000;
/** From here on people hear it. ITU-T G.114: 400 ms one way at most; sound codecs hide 5 % of loss well. */
const LOSS_LIMIT = 0.05;
const RTT_LIMIT_MS = 400;

/** What to do about each code. */
const advice: Readonly<Record<ConnectionTestCode, string>> = {
  SERVER_UNREACHABLE: 'Check the network connection and the address of the server.',
  SERVER_REFUSED: 'Wait a minute, then test again.',
  SOCKET_BLOCKED:
    'A proxy or firewall cuts WebSockets: try without VPN, or ask whoever runs the network to allow them.',
  NOT_CONFIGURED: 'Nothing to do for you; an operator can set up a TURN server.',
  NO_ANSWER: 'The network blocks this way, or the server is down. Calls use another way if there is one.',
  TURN_REFUSED:
    'Test again in a minute. If it stays, an operator must check secret, clock and quota of the TURN server.',
  MEDIA_BLOCKED: 'A firewall blocks picture and sound: try another network, such as that of your phone.',
  MEDIA_OVER_TCP: 'The network blocks UDP: calls work and may stutter. Try another network if they do.',
  BANDWIDTH_TOO_LOW: 'Switch the camera off, go closer to the Wi-Fi, or use another network.',
  BANDWIDTH_LOW: 'Pictures will be small. Stop downloads, or go closer to the Wi-Fi.',
  LOSS_HIGH: 'The network loses much: go closer to the Wi-Fi, or use a cable.',
  DELAY_HIGH: 'Answers take long: a VPN or a far-away network, most often.',
  NOT_REACHED: 'Mend what failed before it, then test again.',
};

/** The advice for a code of ours; null for those of devices, which carry their own. */
export function adviceOf(code: ConnectionTestCode | MadangErrorCode | null): string | null {
  return code !== null && Object.hasOwn(advice, code) ? advice[code as ConnectionTestCode] : null;
}

/** A step that passed. */
export const passed = (figures: Outcome['figures'] = {}): Outcome => ({ state: 'passed', code: null, figures });

/** A step that failed. */
export const failed = (code: ConnectionTestCode, figures: Outcome['figures'] = {}): Outcome => ({
  state: 'failed',
  code,
  figures,
});

/** A step that was not tried. */
export const skipped = (code: ConnectionTestCode): Outcome => ({ state: 'skipped', code, figures: {} });

/** Picture and sound arrived: over which way? */
export function judgeMedia(path: CallStats['path'], firstFrameMs: number): Outcome {
  const figures = { path: path ?? 'unknown', firstFrameMs };
  return path === 'tcp' ? { state: 'warned', code: 'MEDIA_OVER_TCP', figures } : passed(figures);
}

/** One second of sending and receiving the same picture. */
export type Sample = Pick<CallStats, 'rttMs' | 'lossShare'> & {
  readonly sendBps: number;
  readonly receiveBps: number;
};

/** Whether a longer look would change nothing: both directions carried enough, after three seconds of looking for loss. */
export function isEnough(samples: readonly Sample[]): boolean {
  const most = (of: (sample: Sample) => number) => Math.max(0, ...samples.map(of));
  return (
    samples.length >= 3 &&
    Math.min(
      most((one) => one.sendBps),
      most((one) => one.receiveBps),
    ) >= GOOD_BPS
  );
}

/** What the network carried at its best, and what it lost on the whole. */
export function judgeBandwidth(samples: readonly Sample[]): Outcome {
  const best = (of: (sample: Sample) => number) => Math.round(Math.max(0, ...samples.map(of)));
  const sendBps = best((sample) => sample.sendBps);
  const receiveBps = best((sample) => sample.receiveBps);
  const rtts = samples.flatMap(({ rttMs }) => (rttMs === null ? [] : [rttMs])).sort((a, b) => a - b);
  const rttMs = Math.round(rtts[Math.floor(rtts.length / 2)] ?? 0);
  const lossShare = samples.reduce((sum, sample) => sum + sample.lossShare, 0) / Math.max(1, samples.length);
  const figures = { sendBps, receiveBps, rttMs, lossShare: Math.round(lossShare * 1000) / 1000 };
  const carried = Math.min(sendBps, receiveBps);
  if (carried < LEAST_BPS) return failed('BANDWIDTH_TOO_LOW', figures);
  const code =
    lossShare > LOSS_LIMIT
      ? 'LOSS_HIGH'
      : rttMs > RTT_LIMIT_MS
        ? 'DELAY_HIGH'
        : carried < GOOD_BPS
          ? 'BANDWIDTH_LOW'
          : null;
  return code === null ? passed(figures) : { state: 'warned', code, figures };
}

/** Calls stand and fall with the socket and the media; everything else limits them. */
export function verdictOf(steps: readonly StepReport[]): ConnectionReport['verdict'] {
  const stateOf = (step: StepReport['step']) => steps.find((report) => report.step === step)?.state;
  const needed = [stateOf('signalling'), stateOf('media')];
  if (needed.some((state) => state === 'failed' || state === undefined || state === 'skipped')) return 'bad';
  return steps.some(({ state }) => state === 'failed' || state === 'warned') ? 'limited' : 'good';
}
