import { emptySample, type LinkSample, type Pressure } from '@madang/core/audio-safe';
import { number, type RawStat, type RawStats, selectedPair } from './stats.ts';

/** Both directions of the connection at one moment. */
export type LinkSamples = { readonly send: LinkSample; readonly receive: LinkSample };

/**
 * Reads what Audio Safe goes by from two looks at the browser's statistics. What a browser does not tell stays null
 * (Firefox estimates no bandwidth). Pure.
 */
export function linkSamples(
  now: RawStats,
  before: RawStats,
  { atMs, pressure }: { readonly atMs: number; readonly pressure: Pressure | null },
): LinkSamples {
  const empty = { ...emptySample(atMs), pressure };
  return {
    send: { ...empty, ...sendSide(now.send, before.send) },
    receive: { ...empty, ...receiveSide(now.receive, before.receive) },
  };
}

function sendSide(now: readonly RawStat[], before: readonly RawStat[]): Partial<LinkSample> {
  const report = now.find((stat) => stat.type === 'remote-inbound-rtp' && stat['kind'] === 'audio');
  const sound = now.find((stat) => stat.type === 'outbound-rtp' && stat['kind'] === 'audio');
  const grown = deltas(now, before, 'outbound-rtp', 'video');
  const flows = sound !== undefined && delta(sound, before, 'packetsSent') > 0;
  return {
    lossShare: number(report, 'fractionLost'),
    rttMs: milliseconds(number(report, 'roundTripTime')),
    jitterMs: milliseconds(number(report, 'jitter')),
    // Without sound on its way nobody reports about it.
    reportAgeMs: report === undefined || !flows ? null : Math.max(0, newest(now) - report.timestamp),
    estimateBps: number(selectedPair(now), 'availableOutgoingBitrate'),
    sentBps: sentBps(now, before),
    codecLoad: grown === null ? null : grown.sum('totalEncodeTime') / grown.seconds,
    cpuLimited: cpuLimited(now),
  };
}

function sentBps(now: readonly RawStat[], before: readonly RawStat[]): number | null {
  const pair = selectedPair(now);
  const old = before.find(({ id }) => id === pair?.id);
  if (pair === undefined || old === undefined || pair.timestamp <= old.timestamp) return null;
  return (8 * delta(pair, before, 'bytesSent')) / ((pair.timestamp - old.timestamp) / 1_000);
}

function cpuLimited(now: readonly RawStat[]): boolean | null {
  const reasons = now.flatMap((stat) => (stat.type === 'outbound-rtp' ? [stat['qualityLimitationReason']] : []));
  const told = reasons.filter((reason) => reason !== undefined);
  return told.length === 0 ? null : told.includes('cpu');
}

function receiveSide(now: readonly RawStat[], before: readonly RawStat[]): Partial<LinkSample> {
  const sound = deltas(now, before, 'inbound-rtp', 'audio');
  const picture = deltas(now, before, 'inbound-rtp', 'video');
  const arrived = sound === null ? 0 : sound.sum('packetsReceived');
  const lost = sound === null ? 0 : Math.max(0, sound.sum('packetsLost'));
  const samples = sound === null ? 0 : sound.sum('totalSamplesReceived');
  // What is invented while the other end sends silence is no loss.
  const invented = sound === null ? 0 : sound.sum('concealedSamples') - sound.sum('silentConcealedSamples');
  const jitters = now.filter((stat) => stat.type === 'inbound-rtp' && stat['kind'] === 'audio');
  return {
    lossShare: arrived + lost === 0 ? null : lost / (arrived + lost),
    rttMs: milliseconds(number(selectedPair(now), 'currentRoundTripTime')),
    jitterMs: milliseconds(jitters.length === 0 ? null : Math.max(...jitters.map((one) => number(one, 'jitter') ?? 0))),
    concealedShare: samples === 0 ? null : Math.max(0, invented) / samples,
    frozenShare: picture === null ? null : picture.most('totalFreezesDuration') / picture.seconds,
    codecLoad: picture === null ? null : picture.sum('totalDecodeTime') / picture.seconds,
  };
}

type Growth = {
  readonly seconds: number;
  /** How much a counter of all streams grew together. */
  sum(key: string): number;
  /** How much it grew for the stream where it grew most. */
  most(key: string): number;
};

function deltas(
  now: readonly RawStat[],
  before: readonly RawStat[],
  type: 'outbound-rtp' | 'inbound-rtp',
  kind: 'audio' | 'video',
): Growth | null {
  const known = new Set(before.map(({ id }) => id));
  const streams = now.filter((stat) => stat.type === type && stat['kind'] === kind && known.has(stat.id));
  const seconds = (newest(now) - newest(before)) / 1_000;
  if (streams.length === 0 || seconds <= 0) return null;
  const grown = (key: string) => streams.map((stat) => delta(stat, before, key));
  return {
    seconds,
    sum: (key) => grown(key).reduce((total, one) => total + one, 0),
    most: (key) => Math.max(0, ...grown(key)),
  };
}

function delta(stat: RawStat, before: readonly RawStat[], key: string): number {
  const old = before.find(({ id }) => id === stat.id);
  return (number(stat, key) ?? 0) - (number(old, key) ?? 0);
}

function newest(stats: readonly RawStat[]): number {
  return stats.reduce(
    (latest, { type, timestamp }) => (type.startsWith('remote-') ? latest : Math.max(latest, timestamp)),
    0,
  );
}

function milliseconds(seconds: number | null): number | null {
  return seconds === null ? null : seconds * 1_000;
}
