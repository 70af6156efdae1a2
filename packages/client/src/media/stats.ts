import type { SendGrade, TrackId, TrackSource } from '@madang/protocol';
import type { CallStats, TrackStats } from '../api/stats.ts';

/** One entry of an RTCStatsReport, as far as it is read. */
export type RawStat = {
  readonly id: string;
  readonly type: string;
  readonly timestamp: number;
  readonly [key: string]: unknown;
};

/** Which track a mid of a connection carries. */
export type TrackOfMid = ReadonlyMap<string, { readonly trackId: TrackId; readonly source: TrackSource }>;

/** Raw facts of one moment. */
export type RawStats = {
  readonly send: readonly RawStat[];
  readonly receive: readonly RawStat[];
  readonly sendTracks: TrackOfMid;
  readonly receiveTracks: TrackOfMid;
};

/** What says something of this page's own line. */
export type LineStats = RawStats & {
  /** How the server finds what is sent; null: it does not say, or does not get it. */
  readonly judged: SendGrade | null;
};

/** The connection between two moments. Without a former one, bitrates and losses read 0. Pure. */
export function summarise(now: RawStats, before: RawStats | null): CallStats {
  const sent = tracksOf('send', now.send, before?.send ?? [], now.sendTracks);
  const received = tracksOf('receive', now.receive, before?.receive ?? [], now.receiveTracks);
  const pair = selectedPair(now.send) ?? selectedPair(now.receive);
  const rtt = number(pair, 'currentRoundTripTime');
  const total = (list: readonly TrackStats[]) => list.reduce((sum, track) => sum + track.bitrateBps, 0);
  return {
    rttMs: rtt === null ? null : Math.round(rtt * 1000),
    lossShare: Math.max(0, ...[...sent, ...received].map((track) => track.lossShare)),
    sendBitrateBps: total(sent),
    receiveBitrateBps: total(received),
    path: pathOf(pair, [...now.send, ...now.receive]),
    tracks: [...sent, ...received],
  };
}

function tracksOf(
  direction: 'send' | 'receive',
  now: readonly RawStat[],
  before: readonly RawStat[],
  names: TrackOfMid,
): readonly TrackStats[] {
  const type = direction === 'send' ? 'outbound-rtp' : 'inbound-rtp';
  const streams = now.filter((stat) => stat.type === type);
  const byMid = Map.groupBy(streams, (stat) => String(stat['mid']));
  const old = new Map(before.map((stat) => [stat.id, stat]));
  const all = new Map(now.map((stat) => [stat.id, stat]));
  return [...byMid].flatMap(([mid, layers]) => {
    const name = names.get(mid);
    if (name === undefined) return [];
    const top = layers.reduce((best, one) =>
      (number(one, 'frameHeight') ?? 0) > (number(best, 'frameHeight') ?? 0) ? one : best,
    );
    const codec = all.get(String(top['codecId']));
    return [
      {
        ...name,
        direction,
        codec: typeof codec?.['mimeType'] === 'string' ? codec['mimeType'] : null,
        bitrateBps: Math.round(layers.reduce((sum, one) => sum + bitrate(one, old.get(one.id), direction), 0)),
        widthPx: number(top, 'frameWidth'),
        heightPx: number(top, 'frameHeight'),
        frameRate: number(top, 'framesPerSecond'),
        frames: number(top, direction === 'send' ? 'framesEncoded' : 'framesDecoded'),
        lossShare: direction === 'send' ? sendLoss(layers, now) : receiveLoss(layers, old),
      },
    ];
  });
}

function bitrate(now: RawStat, before: RawStat | undefined, direction: 'send' | 'receive'): number {
  const key = direction === 'send' ? 'bytesSent' : 'bytesReceived';
  const seconds = before === undefined ? 0 : (now.timestamp - before.timestamp) / 1000;
  return seconds <= 0 ? 0 : Math.max(0, (8 * ((number(now, key) ?? 0) - (number(before, key) ?? 0))) / seconds);
}

/** The other side's newest report, as RTCP gives it. */
function sendLoss(layers: readonly RawStat[], now: readonly RawStat[]): number {
  const ids = new Set(layers.map((layer) => layer['remoteId']));
  const reports = now.filter((stat) => stat.type === 'remote-inbound-rtp' && ids.has(stat.id));
  return Math.max(0, ...reports.map((report) => number(report, 'fractionLost') ?? 0));
}

function receiveLoss(layers: readonly RawStat[], old: ReadonlyMap<string, RawStat>): number {
  let lost = 0;
  let arrived = 0;
  for (const layer of layers) {
    const before = old.get(layer.id);
    if (before === undefined) continue;
    lost += (number(layer, 'packetsLost') ?? 0) - (number(before, 'packetsLost') ?? 0);
    arrived += (number(layer, 'packetsReceived') ?? 0) - (number(before, 'packetsReceived') ?? 0);
  }
  return lost <= 0 ? 0 : lost / Math.max(1, lost + arrived);
}

/** The candidate pair that carries the connection. */
export function selectedPair(stats: readonly RawStat[]): RawStat | undefined {
  // Firefox marks the pair `selected`, others by state and nomination; while a check waits for its answer, it is in progress again.
  const pairs = stats.filter((stat) => stat.type === 'candidate-pair');
  const nominated = (state: string) => pairs.find((pair) => pair['nominated'] === true && pair['state'] === state);
  return pairs.find((pair) => pair['selected'] === true) ?? nominated('succeeded') ?? nominated('in-progress');
}

function pathOf(pair: RawStat | undefined, all: readonly RawStat[]): CallStats['path'] {
  const local = all.find((stat) => stat.id === pair?.['localCandidateId']);
  if (local === undefined) return null;
  if (local['candidateType'] === 'relay') return 'relay';
  return local['protocol'] === 'tcp' ? 'tcp' : 'udp';
}

/** A number of a report; null: this browser does not tell. */
export function number(stat: RawStat | undefined, key: string): number | null {
  const value = stat?.[key];
  return typeof value === 'number' ? value : null;
}
