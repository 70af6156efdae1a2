import type { Page } from 'playwright-core';
import { percentile, round } from '../lib/numbers.ts';

declare global {
  interface Window {
    /** When the page reached which stage first, ms since the page began. */
    stagesAt: Partial<Record<Stage, number>>;
  }
}

/** The way from the token to the first picture; each stage ends when what it names has happened. */
export const stages = [
  'socket open',
  'joined',
  'ready to receive',
  'offered',
  'negotiated',
  'connected',
  'arrived',
  'painted',
] as const;

/** One stage of the way. */
export type Stage = (typeof stages)[number];

/** When a join reached each stage, ms since it had the token. */
export type Journey = Readonly<Record<Stage, number>>;

/** Has the page note the stages of the join that follows: by what it says to the server, hears from it, and its connections. */
export async function noteStages(page: Page): Promise<void> {
  await page.evaluate(() => {
    const at: Window['stagesAt'] = {};
    window.stagesAt = at;
    const note = (stage: Stage) => {
      at[stage] ??= performance.now();
    };
    window.WebSocket = class extends WebSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols);
        this.addEventListener('open', () => note('socket open'));
        this.addEventListener('message', ({ data }) => {
          const { type, event, data: told } = JSON.parse(data);
          if (type === 'response') note('joined');
          if (event === 'subscription.added' && told.source === 'camera') note('offered');
        });
      }
      override send(text: string) {
        const { method } = JSON.parse(text);
        if (method === 'media.setup') note('ready to receive');
        // Goes out together with the camera's, which is offered last.
        if (method === 'subscription.start' && at.offered !== undefined) note('negotiated');
        super.send(text);
      }
    };
    window.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        this.addEventListener('connectionstatechange', () => {
          if (this.connectionState === 'connected') note('connected');
        });
        // A track is unmuted by its first packet.
        this.addEventListener('track', ({ track }) => {
          if (track.kind === 'video') track.addEventListener('unmute', () => note('arrived'));
        });
      }
    };
    document.querySelector('video')?.requestVideoFrameCallback((now) => {
      at.painted = now;
    });
  });
}

/** What was noted of a join that took so long in all. */
export async function journeyOf(page: Page, tookMs: number): Promise<Journey> {
  const at = await page.evaluate(() => window.stagesAt);
  const startedAt = (at.painted ?? Number.NaN) - tookMs;
  const reached = stages.map((stage) => [stage, round((at[stage] ?? Number.NaN) - startedAt)] as const);
  return Object.fromEntries(reached) as Journey;
}

/** The whole way. */
export function took(journey: Journey): number {
  return journey.painted;
}

/** Where the time goes: when the middle join reached each stage. */
export function stageRows(joins: string, journeys: readonly Journey[]) {
  return stages.map((stage) => {
    const reachedMs = journeys.map((journey) => journey[stage]);
    return { joins, stage, 'p50 ms': round(percentile(reachedMs, 50)), 'p95 ms': round(percentile(reachedMs, 95)) };
  });
}
