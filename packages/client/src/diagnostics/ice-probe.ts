import { failed, type Outcome, passed } from './verdicts.ts';

/** A server that takes longer is of no use to a call. Chromium itself gives a STUN server 9.5 s. */
const PROBE_TIMEOUT_MS = 6_000;

/** STUN errors that a TURN server answers with (RFC 8656 §19); 701 and 600 stand for no answer. */
const ANSWERED = { from: 300, to: 599 } as const;

/** Asks a STUN or TURN server for a candidate, by a connection that goes nowhere. */
export async function probeIce(iceServer: RTCIceServer, kind: 'stun' | 'turn'): Promise<Outcome> {
  const startedAt = performance.now();
  const tookMs = () => Math.round(performance.now() - startedAt);
  const connection = new RTCPeerConnection({
    iceServers: [iceServer],
    iceTransportPolicy: kind === 'turn' ? 'relay' : 'all',
  });
  const wanted = kind === 'turn' ? 'relay' : 'srflx';
  let error: number | null = null;
  const found = new Promise<Outcome>((resolve) => {
    const end = () => resolve(error === null && kind === 'stun' ? passed({ tookMs: tookMs() }) : refusal(error));
    connection.onicecandidate = ({ candidate }) => {
      if (candidate === null) end();
      else if (candidate.type === wanted) resolve(passed({ tookMs: tookMs() }));
    };
    connection.onicecandidateerror = ({ errorCode }) => {
      error = errorCode;
    };
    setTimeout(() => resolve(refusal(error)), PROBE_TIMEOUT_MS);
  });
  try {
    connection.createDataChannel('probe');
    await connection.setLocalDescription();
    return await found;
  } catch {
    return failed('NO_ANSWER');
  } finally {
    connection.close();
  }
}

function refusal(errorCode: number | null): Outcome {
  const answered = errorCode !== null && errorCode >= ANSWERED.from && errorCode <= ANSWERED.to;
  const figures = errorCode === null ? {} : { errorCode };
  return failed(answered ? 'TURN_REFUSED' : 'NO_ANSWER', figures);
}

/** The servers of each kind, one URL each, so that each way is tried by itself. */
export function iceServersByKind(all: readonly RTCIceServer[]) {
  const single = all.flatMap((server) => [server.urls].flat().map((urls) => ({ ...server, urls })));
  const of = (pattern: RegExp) => single.find(({ urls }) => pattern.test(urls));
  const turnUdp = of(/^turn:[^?]*(\?transport=udp)?$/);
  // A TURN server is a STUN server too (RFC 8656 §3).
  const stun = of(/^stuns?:/) ?? (turnUdp && { urls: turnUdp.urls.replace(/^turn:([^?]*).*$/, 'stun:$1') });
  return { stun, 'turn-udp': turnUdp, 'turn-tcp': of(/^turn:.*\?transport=tcp$/), 'turn-tls': of(/^turns:/) };
}
