import type { Layers, RtpParameters, TrackSource } from '@madang/protocol';

/** How a viewer shows a track; null: it has not said yet. */
export type Display = {
  readonly shown: boolean;
  readonly heightPx: number;
  /** Pictures a second at most; null: as sent. */
  readonly frameRate: number | null;
} | null;

/** Facts for choosing what of a track a viewer gets. */
export type LayerFacts = {
  readonly source: TrackSource;
  /** Spatial layers the publisher sends; 1: no choice. */
  readonly layerCount: number;
  /** Height of the top layer. */
  readonly topHeightPx: number;
  /** Pictures a second of all temporal layers together. */
  readonly sentFrameRate: number;
  readonly display: Display;
  /** Videos the viewer shows at the moment. */
  readonly shownVideos: number;
};

/** More pictures than this and none of them needs more than 360 lines (Jitsi's rule, research on meeting apps §3). */
const MANY_TILES = 5;
const MANY_TILES_HEIGHT_PX = 360;

/** A layer serves tiles up to 1.5 times its height: 180p below 270 px, 360p below 540 px, then 720p. */
const STRETCH = 1.5;

/** Of the usual three temporal layers each next one doubles the rate. Within a viewer's wish the engine drops them by bandwidth. */
const TOP_TEMPORAL = 2;

/** Spatial layers that RTP parameters announce: simulcast encodings, or the L or S of a scalability mode. */
export function layerCountOf(parameters: RtpParameters): number {
  const encodings = parameters.encodings ?? [];
  if (encodings.length > 1) return encodings.length;
  const mode = encodings[0]?.scalabilityMode;
  return mode === undefined ? 1 : Number(mode.charAt(1));
}

/** The most of a track to send to a viewer; null: no limit. */
export function chooseLayers(facts: LayerFacts): Layers | null {
  const { source, layerCount, topHeightPx, sentFrameRate, display, shownVideos } = facts;
  if (display === null || !display.shown) return null;
  const temporal = temporalFor(sentFrameRate, display.frameRate);
  if (layerCount <= 1) return display.frameRate === null ? null : { spatial: 0, temporal };
  if (display.heightPx === 0) return null;
  const heights = Array.from({ length: layerCount }, (_, index) => topHeightPx / 2 ** (layerCount - 1 - index));
  const enough = heights.findIndex((height) => display.heightPx < height * STRETCH);
  const wanted = enough < 0 ? layerCount - 1 : enough;
  const capped = source === 'camera' && shownVideos > MANY_TILES ? lastAtMost(heights, MANY_TILES_HEIGHT_PX) : wanted;
  return { spatial: Math.min(wanted, capped), temporal };
}

function temporalFor(sent: number, wanted: number | null): number {
  if (wanted === null) return TOP_TEMPORAL;
  const rates = Array.from({ length: TOP_TEMPORAL + 1 }, (_, layer) => sent / 2 ** (TOP_TEMPORAL - layer));
  return Math.max(
    0,
    rates.findLastIndex((rate) => rate <= wanted),
  );
}

function lastAtMost(heights: readonly number[], limitPx: number): number {
  return Math.max(
    0,
    heights.findLastIndex((height) => height <= limitPx),
  );
}
