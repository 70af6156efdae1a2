import type { CallStats, Quality } from '@madang/client';

/** Bars of the connection sign, 0 (lost) to 3 (good); null while unknown. */
export function barsOf(quality: Quality): 0 | 1 | 2 | 3 | null {
  switch (quality) {
    case 'good':
      return 3;
    case 'fair':
      return 2;
    case 'poor':
      return 1;
    case 'lost':
      return 0;
    case 'unknown':
      return null;
  }
}

/** What makes a connection weak. */
export type QualityCause =
  | { readonly kind: 'none' }
  | { readonly kind: 'measuring' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'loss'; readonly percent: number }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'tcp' }
  /** Of somebody else's connection no more than its quality is known. */
  | { readonly kind: 'other' };

/** Sound suffers from here on (LiveKit's and Teams' thresholds: 3.75 % loss, 300 ms). */
const LOSS_WARN = 0.0375;
const RTT_WARN_MS = 300;

/** The cause to show for one's own connection. */
export function causeOf(quality: Quality, stats: CallStats | null): QualityCause {
  if (quality === 'lost') return { kind: 'lost' };
  if (stats === null) return { kind: 'measuring' };
  if (stats.lossShare > LOSS_WARN) return { kind: 'loss', percent: Math.round(stats.lossShare * 100) };
  if (stats.rttMs !== null && stats.rttMs > RTT_WARN_MS) return { kind: 'delay', ms: Math.round(stats.rttMs) };
  if (quality !== 'good' && (stats.path === 'tcp' || stats.path === 'relay')) return { kind: 'tcp' };
  return quality === 'unknown' ? { kind: 'measuring' } : { kind: 'none' };
}

/** The cause to show for somebody else's connection. */
export function causeOfOther(quality: Quality): QualityCause {
  if (quality === 'good') return { kind: 'none' };
  return quality === 'unknown' ? { kind: 'measuring' } : { kind: 'other' };
}
