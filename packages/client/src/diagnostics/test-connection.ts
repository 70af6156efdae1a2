import { SIGNAL_SUBPROTOCOL } from '@madang/protocol/constants';
import type { ConnectionReport, ConnectionStep, ConnectionTestOptions, StepReport } from '../api/connection-test.ts';
import { devices, MadangError, openPreview } from '../index.ts';
import { signalUrl } from '../signal/socket.ts';
import { iceServersByKind, probeIce } from './ice-probe.ts';
import { tryMedia } from './media-loop.ts';
import { adviceOf, failed, type Outcome, passed, skipped, verdictOf } from './verdicts.ts';

const SOCKET_TIMEOUT_MS = 8_000;

/** What `POST /v1/connection-test` answers, as far as it is used. */
type Opened = { readonly tokens: readonly [string, string]; readonly iceServers: readonly RTCIceServer[] };

/** Tries everything that a call needs, one after the other; takes up to a minute. Never rejects. */
export async function testConnection(options: ConnectionTestOptions = {}): Promise<ConnectionReport> {
  const { url = location.origin, onStep, signal } = options;
  const startedAt = new Date().toISOString();
  const began = performance.now();
  const steps: StepReport[] = [];
  const run = async (step: ConnectionStep, attempt: () => Promise<Outcome> | Outcome): Promise<Outcome> => {
    onStep?.(step, null);
    const outcome = signal?.aborted === true ? skipped('NOT_REACHED') : await attempt();
    const report = { step, ...outcome, advice: outcome.advice ?? adviceOf(outcome.code) };
    steps.push(report);
    onStep?.(step, report);
    return outcome;
  };

  let opened: Opened | null = null;
  await run('signalling', async () => {
    const answer = await openTest(url, signal);
    if ('state' in answer) return answer;
    opened = answer.opened;
    return await trySocket(url, answer.httpMs);
  });
  const given = opened as Opened | null;
  const servers = iceServersByKind(given?.iceServers ?? []);
  // All at once: a way that is blocked takes its whole time.
  const probes = (['stun', 'turn-udp', 'turn-tcp', 'turn-tls'] as const).map((step) => {
    const server = servers[step];
    if (given === null) return { step, outcome: skipped('NOT_REACHED') };
    if (server === undefined) return { step, outcome: skipped('NOT_CONFIGURED') };
    return { step, outcome: probeIce(server, step === 'stun' ? 'stun' : 'turn') };
  });
  for (const { step, outcome } of probes) await run(step, () => outcome);
  let bandwidth: Outcome | null = null;
  await run('media', async () => {
    if (given === null) return skipped('NOT_REACHED');
    const tried = await tryMedia({ url, tokens: given.tokens }, signal);
    bandwidth = tried.bandwidth;
    return tried.media;
  });
  await run('bandwidth', () => bandwidth ?? skipped('NOT_REACHED'));
  if (options.devices !== false) await run('devices', tryDevices);
  return { verdict: verdictOf(steps), steps, startedAt, tookMs: Math.round(performance.now() - began) };
}

async function openTest(
  url: string,
  signal: AbortSignal | undefined,
): Promise<Outcome | { readonly opened: Opened; readonly httpMs: number }> {
  const startedAt = performance.now();
  try {
    const response = await fetch(new URL('/v1/connection-test', url), {
      method: 'POST',
      cache: 'no-store',
      ...(signal && { signal }),
    });
    if (!response.ok) return failed('SERVER_REFUSED', { httpStatus: response.status });
    return { opened: (await response.json()) as Opened, httpMs: Math.round(performance.now() - startedAt) };
  } catch {
    return failed('SERVER_UNREACHABLE');
  }
}

async function trySocket(url: string, httpMs: number): Promise<Outcome> {
  const startedAt = performance.now();
  const socket = new WebSocket(signalUrl(url), SIGNAL_SUBPROTOCOL);
  const open = await new Promise<boolean>((resolve) => {
    socket.onopen = () => resolve(true);
    socket.onclose = () => resolve(false);
    setTimeout(() => resolve(false), SOCKET_TIMEOUT_MS);
  });
  const socketMs = Math.round(performance.now() - startedAt);
  socket.close();
  return open ? passed({ httpMs, socketMs }) : failed('SOCKET_BLOCKED', { httpMs });
}

/** Opens microphone and camera for a moment. */
async function tryDevices(): Promise<Outcome> {
  const preview = await openPreview({ microphone: true, camera: true });
  await Promise.all([preview.setMicrophone(true), preview.setCamera(true)]);
  const { microphone, camera } = preview.snapshot;
  const { microphones, cameras, speakers } = await devices.list();
  preview.stop();
  const figures = { microphones: microphones.length, cameras: cameras.length, speakers: speakers.length };
  const errors = [microphone, camera].flatMap((source) => (source.status === 'failed' ? [source.error] : []));
  const [first] = errors;
  if (!(first instanceof MadangError)) return passed(figures);
  return { state: errors.length === 2 ? 'failed' : 'warned', code: first.code, figures, advice: first.advice };
}
