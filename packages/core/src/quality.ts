import type { Quality, SendGrade } from '@madang/protocol';

/** At most one notice about qualities in this time. */
export const QUALITY_INTERVAL_MS = 2_000;

/** What is known about a participant's connection. */
export type QualityFacts = {
  /** Scores of the media engine for both directions, 0 to 10; null: nothing flows. */
  readonly send: number | null;
  readonly receive: number | null;
  /** What the client measures itself. */
  readonly report: { readonly rttMs: number; readonly lossShare: number } | null;
  /** The engine lost consent for a transport (RFC 7675); true until ICE was restarted or media flows again. */
  readonly transportLost: boolean;
};

/** Nothing known yet. */
export const unknownQuality: QualityFacts = { send: null, receive: null, report: null, transportLost: false };

const RANK: Readonly<Record<Quality, number>> = { lost: 0, poor: 1, fair: 2, good: 3, unknown: 4 };

/** The worst of all that is known: a chain is as good as its weakest link. */
export function mergeQuality(facts: QualityFacts, connected: boolean): Quality {
  if (!connected || facts.transportLost) return 'lost';
  const known = [ofScore(facts.send), ofScore(facts.receive), ofReport(facts.report)];
  return known.reduce((worst, next) => (RANK[next] < RANK[worst] ? next : worst), 'unknown');
}

/** What a sender is told of its score: in few words, so that it is told seldom. */
export function sendGrade(score: number): SendGrade {
  if (score >= 8) return 'clean';
  return score >= 5 ? 'lossy' : 'bad';
}

/** mediasoup's score falls from 10 with loss: 7 is about 5 %, 4 about 15 % lost. */
function ofScore(score: number | null): Quality {
  if (score === null) return 'unknown';
  if (score >= 7) return 'good';
  return score >= 4 ? 'fair' : 'poor';
}

/** Bounds of ITU-T G.114 (150 and 400 ms one way) and of Opus concealment (about 3 and 10 % lost). */
function ofReport(report: QualityFacts['report']): Quality {
  if (report === null) return 'unknown';
  if (report.rttMs > 800 || report.lossShare > 0.1) return 'poor';
  return report.rttMs > 300 || report.lossShare > 0.03 ? 'fair' : 'good';
}
