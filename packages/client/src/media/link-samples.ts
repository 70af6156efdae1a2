import { emptySample, type LinkSample, type Pressure } from '@madang/core/audio-safe';
import { type LineStats, number, type RawStat, type RawStats, selectedPair } from './stats.ts';

/** Both directions of the connection at one moment. */
export type LinkSamples = { readonly send: LinkSample; readonly receive: LinkSample };

/**
 * Reads what Audio Safe goes by from two looks at the browser's statistics. What a browser does not tell stays null
 * (Firefox estimates no bandwidth). Pure.
 */
export function linkSamples(
  now: LineStats,
  before: RawStats,
  { atMs, pressure }: { readonly atMs: number; readonly pressure: Pressure | null },
): LinkSamples {
  const empty = { ...emptySample(atMs), pressure };
  return {
    send: { ...empty, ...sendSide(now.send, before.send, now.judged) },
    receive: { ...empty, ...receiveSide(now.receive, before.receive) },
  };
}

function sendSide(
  now: readonly RawStat[],
  before: readonly RawStat[],
  judged: LineStats['judged'],
): Partial<LinkSample> {
  const report = now.find((stat) => stat.type === 'remote-inbound-rtp' && stat['kind'] === 'audio');
  const sound = now.find((stat) => stat.type === 'outbound-rtp' && stat['kind'] === 'audio');
  const grown = deltas(now, before, 'outbound-rtp', 'video');
  const flows = sound !== undefined && delta(sound, before, 'packetsSent') > 0;
  return {
    lossShare: judged === 'clean' ? 0 : sendLoss(now, before),
    rttMs: milliseconds(sendRtt(now, report)),
    jitterMs: milliseconds(number(report, 'jitter')),
    // Without sound on its way nobody reports about it.
    reportAgeMs: report === undefined || !flows ? null : Math.max(0, newest(now) - report.timestamp),
    estimateBps: number(selectedPair(now), 'availableOutgoingBitrate'),
    sentBps: sentBps(now, before),
    codecLoad: grown === null ? null : grown.most('totalEncodeTime') / grown.seconds,
    cpuLimited: cpuLimited(now),
  };
}

/**
 * The least loss of what flows. A server's reports about sound name the loss of its worst receiver, so that the encoder
 * adds error correction (mediasoup's `useinbandfec`): those about pictures are about this line alone.
 */
function sendLoss(now: readonly RawStat[], before: readonly RawStat[]): number | null {
  const flowing = [deltas(now, before, 'outbound-rtp', 'audio'), deltas(now, before, 'outbound-rtp', 'video')]
    .flatMap((all) => all?.streams ?? [])
    .filter(({ grown }) => grown('packetsSent') >= MIN_PACKETS)
    .map(({ stat }) => now.find(({ id }) => id === stat['remoteId']))
    .filter((report) => report !== undefined && newest(now) - report.timestamp <= FRESH_MS);
  const losses = flowing.flatMap((report) => number(report, 'fractionLost') ?? []);
  return losses.length === 0 ? null : Math.min(...losses);
}

/** A report counts for so long: they come once a second. */
const FRESH_MS = 3_000;

/** A round trip of RTCP is known anew only with each report of the sender (every five seconds for sound): ICE may know a newer one. */
function sendRtt(now: readonly RawStat[], report: RawStat | undefined): number | null {
  const known = [number(report, 'roundTripTime'), iceRtt(now)];
  const told = known.filter((rtt) => rtt !== null);
  return told.length === 0 ? null : Math.min(...told);
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

/**
 * The line is as good as what came best over it: what one sender's own line spoils, the others' streams do not show. Of
 * streams that hardly flow nothing is said.
 */
function receiveSide(now: readonly RawStat[], before: readonly RawStat[]): Partial<LinkSample> {
  const sound = deltas(now, before, 'inbound-rtp', 'audio');
  const picture = deltas(now, before, 'inbound-rtp', 'video');
  const flowing = [sound, picture].flatMap((all) => all?.streams ?? []).filter((one) => expected(one) >= MIN_PACKETS);
  const heard = flowing.filter(({ stat }) => stat['kind'] === 'audio');
  const seen = flowing.filter(({ stat }) => stat['kind'] === 'video');
  // Where several could be heard, one alone may be spoiled where it comes from.
  const telling = heard.length > 1 || sound?.streams.length === 1 ? heard : [];
  return {
    lossShare: least(flowing, (one) => Math.max(0, one.grown('packetsLost')) / expected(one)),
    rttMs: milliseconds(steadyRtt(now, before)),
    jitterMs: milliseconds(least(telling, ({ stat }) => number(stat, 'jitter') ?? 0)),
    concealedShare: least(telling, concealed),
    frozenShare: picture === null ? null : least(seen, (one) => one.grown('totalFreezesDuration') / picture.seconds),
    codecLoad: picture === null ? null : picture.most('totalDecodeTime') / picture.seconds,
  };
}

/** ICE asks every few seconds only: one late answer among them is no bad line. */
function steadyRtt(now: readonly RawStat[], before: readonly RawStat[]): number | null {
  const [rtt, earlier] = [iceRtt(now), iceRtt(before)];
  return rtt === null || earlier === null ? rtt : Math.min(rtt, earlier);
}

/** While ICE waits for an answer, what it knows is of a better time. */
function iceRtt(stats: readonly RawStat[]): number | null {
  const pair = selectedPair(stats);
  return pair?.['state'] === 'in-progress' ? null : number(pair, 'currentRoundTripTime');
}

/** Fewer packets between two looks say nothing: who is silent sends two or three a second. */
const MIN_PACKETS = 10;

function expected({ grown }: Stream): number {
  return grown('packetsReceived') + Math.max(0, grown('packetsLost'));
}

/** What is invented while the other end sends silence is no loss. */
function concealed({ grown }: Stream): number {
  const samples = grown('totalSamplesReceived');
  return samples === 0 ? 0 : Math.max(0, grown('concealedSamples') - grown('silentConcealedSamples')) / samples;
}

function least(streams: readonly Stream[], read: (stream: Stream) => number): number | null {
  return streams.length === 0 ? null : Math.min(...streams.map(read));
}

/** One stream, and how much a counter of it grew. */
type Stream = { readonly stat: RawStat; readonly grown: (key: string) => number };

type Growth = {
  readonly seconds: number;
  readonly streams: readonly Stream[];
  /** How much a counter grew for the stream where it grew most. */
  most(key: string): number;
};

function deltas(
  now: readonly RawStat[],
  before: readonly RawStat[],
  type: 'outbound-rtp' | 'inbound-rtp',
  kind: 'audio' | 'video',
): Growth | null {
  const known = new Set(before.map(({ id }) => id));
  const seconds = (newest(now) - newest(before)) / 1_000;
  const streams = now
    .filter((stat) => stat.type === type && stat['kind'] === kind && known.has(stat.id))
    .map((stat) => ({ stat, grown: (key: string) => delta(stat, before, key) }));
  if (streams.length === 0 || seconds <= 0) return null;
  return { seconds, streams, most: (key) => Math.max(0, ...streams.map(({ grown }) => grown(key))) };
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
