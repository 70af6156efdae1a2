import type { CallPath, CallStats, Quality } from '@madang/client';
import { useEffect, useState } from 'react';
import { useKit, useSnapshot } from '../../call/context.ts';
import { barsOf, causeOf, type QualityCause } from '../../call/quality.ts';
import { bitrateText } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';

/** The word for a quality. */
export function qualityText(quality: Quality): string {
  return {
    good: m.quality_good,
    fair: m.quality_fair,
    poor: m.quality_poor,
    lost: m.quality_lost,
    unknown: m.quality_unknown,
  }[quality]();
}

/** The connection as four steps: three bars, two, one, struck out. */
export function QualityBars({ quality, onDark = false }: { readonly quality: Quality; readonly onDark?: boolean }) {
  const bars = barsOf(quality);
  const lit =
    quality === 'good' || quality === 'unknown'
      ? onDark
        ? '#8fe0bb'
        : 'var(--accent)'
      : onDark
        ? '#ffb38f'
        : 'var(--danger)';
  const dim = onDark ? 'rgb(255 255 255 / 0.35)' : 'var(--line-strong)';
  return (
    <svg width="20" height="18" viewBox="0 0 20 18" aria-hidden="true">
      {[0, 1, 2].map((i) => (
        <rect
          key={`bar-${i + 1}`}
          x={1 + i * 6.5}
          y={11 - i * 5}
          width="4.6"
          height={6 + i * 5}
          rx="2"
          fill={bars !== null && i < bars ? lit : dim}
          fillOpacity={bars !== null && i < bars ? 1 : 0.55}
        />
      ))}
      {bars === 0 && <path d="M2 2l16 15" stroke={lit} strokeWidth="2.4" strokeLinecap="round" />}
    </svg>
  );
}

/** How often the numbers are read while they are shown. */
const STATS_INTERVAL_MS = 2_000;

/** One's own connection in words and numbers, measured while it is open. */
export function QualityDetails() {
  const { call } = useKit();
  const { self, path } = useSnapshot();
  const quality = self?.quality ?? 'unknown';
  const [stats, setStats] = useState<CallStats | null>(null);
  useEffect(() => {
    let gone = false;
    const read = () => {
      call.stats().then(
        (next) => {
          if (!gone) setStats(next);
        },
        () => undefined,
      );
    };
    read();
    const timer = setInterval(read, STATS_INTERVAL_MS);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [call]);
  return (
    <div className="grid gap-3">
      <p className="flex items-center gap-2.5 text-lg font-bold">
        <QualityBars quality={quality} />
        {qualityText(quality)}
      </p>
      <p className="text-[0.9375rem] text-ink-soft">{causeText(causeOf(quality, stats))}</p>
      {stats !== null && (
        <dl className="grid grid-cols-2 gap-x-4 gap-y-1 text-sm [&_dd]:text-right [&_dd]:font-semibold [&_dd]:tabular-nums [&_dt]:text-ink-soft">
          <dt>{m.quality_rtt()}</dt>
          <dd>{stats.rttMs === null ? '–' : `${Math.round(stats.rttMs)} ms`}</dd>
          <dt>{m.quality_loss()}</dt>
          <dd>{(stats.lossShare * 100).toFixed(1)}%</dd>
          <dt>{m.quality_up()}</dt>
          <dd>{bitrateText(stats.sendBitrateBps)}</dd>
          <dt>{m.quality_down()}</dt>
          <dd>{bitrateText(stats.receiveBitrateBps)}</dd>
          <dt>{m.quality_path()}</dt>
          <dd>{stats.path?.toUpperCase() ?? '–'}</dd>
          <dt>{m.quality_route()}</dt>
          <dd>{routeText(path)}</dd>
        </dl>
      )}
    </div>
  );
}

function routeText(path: CallPath): string {
  return { direct: m.quality_route_direct, server: m.quality_route_server, none: m.quality_route_none }[path]();
}

/** A cause in words. */
export function causeText(cause: QualityCause): string {
  switch (cause.kind) {
    case 'none':
      return m.quality_cause_none();
    case 'measuring':
      return m.quality_cause_measuring();
    case 'lost':
      return m.quality_cause_lost();
    case 'loss':
      return m.quality_cause_loss({ percent: cause.percent });
    case 'delay':
      return m.quality_cause_delay({ ms: cause.ms });
    case 'tcp':
      return m.quality_cause_tcp();
    case 'other':
      return m.quality_cause_other();
  }
}
