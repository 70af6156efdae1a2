import type { Corner } from './corner.ts';
import type { Size } from './grid.ts';
import { PAGER_HEIGHT, STAGE_GAP, type StagePlan } from './stage.ts';
import type { Tile } from './tiles.ts';

/** Where a tile stands, in CSS pixels from the stage's upper left corner. */
export type Placement = {
  readonly tile: Tile;
  readonly role: 'main' | 'strip' | 'float';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Share of the stage that a strip takes, within bounds in CSS pixels. */
const STRIP_SHARE = 0.2;
const STRIP_BOUNDS = { right: [140, 420], bottom: [84, 200] } as const;
/** Own picture in the corner: share of the shorter side, within bounds in CSS pixels. */
const FLOAT_SHARE = 0.26;
const FLOAT_BOUNDS = [96, 300] as const;
const FLOAT_MARGIN = 14;

/** Turns a plan into places. `main` of alone and duo fills the stage. */
export function placeTiles(plan: StagePlan, box: Size, corner: Corner = 'br'): readonly Placement[] {
  const places = plan.mode === 'grid' ? placeGrid(plan, box) : plan.mode === 'focus' ? placeFocus(plan, box) : [];
  const filled = plan.mode === 'alone' || plan.mode === 'duo';
  const full = filled ? plan.main.map((tile) => ({ tile, role: 'main' as const, x: 0, y: 0, ...box })) : [];
  return [...places, ...full, ...(plan.floating === null ? [] : [placeFloat(plan.floating, corner, { plan, box })])];
}

function placeGrid({ main, grid, pages }: StagePlan, box: Size): Placement[] {
  if (grid === null) return [];
  const { columns, rows, tile } = grid;
  const height = box.height - (pages > 1 ? PAGER_HEIGHT : 0);
  const top = (height - rows * tile.height - (rows - 1) * STAGE_GAP) / 2;
  return main.map((item, i) => {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, main.length - row * columns);
    const left = (box.width - inRow * tile.width - (inRow - 1) * STAGE_GAP) / 2;
    return {
      tile: item,
      role: 'main',
      x: Math.round(left + (i % columns) * (tile.width + STAGE_GAP)),
      y: Math.round(top + row * (tile.height + STAGE_GAP)),
      ...tile,
    };
  });
}

function placeFocus(plan: StagePlan, box: Size): Placement[] {
  const [focus] = plan.main;
  if (focus === undefined) return [];
  const side = plan.stripSide;
  const length = side === 'right' ? box.width : box.height;
  const thick = plan.strip.length === 0 ? 0 : Math.round(clamp(length * STRIP_SHARE, STRIP_BOUNDS[side]));
  const room = thick === 0 ? 0 : thick + STAGE_GAP;
  const main: Placement =
    side === 'right'
      ? { tile: focus, role: 'main', x: 0, y: 0, width: box.width - room, height: box.height }
      : { tile: focus, role: 'main', x: 0, y: 0, width: box.width, height: box.height - room };
  return [main, ...plan.strip.map((tile, i) => placeInStrip(tile, { i, thick, plan, box }))];
}

type StripPlace = { readonly i: number; readonly thick: number; readonly plan: StagePlan; readonly box: Size };

function placeInStrip(tile: Tile, { i, thick, plan, box }: StripPlace): Placement {
  const count = plan.strip.length;
  const pager = plan.pages > 1 && plan.stripSide === 'right' ? PAGER_HEIGHT : 0;
  if (plan.stripSide === 'right') {
    const length = box.height - pager;
    const height = Math.min((thick * 9) / 16, (length - STAGE_GAP * (count - 1)) / count);
    const top = (length - count * height - (count - 1) * STAGE_GAP) / 2;
    const y = Math.round(top + i * (height + STAGE_GAP));
    return { tile, role: 'strip', x: box.width - thick, y, width: thick, height: Math.round(height) };
  }
  const width = Math.min((thick * 4) / 3, (box.width - STAGE_GAP * (count - 1)) / count);
  const left = (box.width - count * width - (count - 1) * STAGE_GAP) / 2;
  const x = Math.round(left + i * (width + STAGE_GAP));
  return { tile, role: 'strip', x, y: box.height - thick, width: Math.round(width), height: thick };
}

function placeFloat(tile: Tile, corner: Corner, { plan, box }: { plan: StagePlan; box: Size }): Placement {
  const side = clamp(Math.min(box.width, box.height) * FLOAT_SHARE, FLOAT_BOUNDS);
  const upright = box.height > box.width;
  const width = Math.round(upright ? side : (side * 16) / 9 / 1.15);
  const height = Math.round(upright ? (side * 4) / 3 : side / 1.15);
  const strip = plan.mode === 'focus' && plan.strip.length > 0;
  const right =
    strip && plan.stripSide === 'right' ? clamp(box.width * STRIP_SHARE, STRIP_BOUNDS.right) + STAGE_GAP : 0;
  const bottom =
    strip && plan.stripSide === 'bottom' ? clamp(box.height * STRIP_SHARE, STRIP_BOUNDS.bottom) + STAGE_GAP : 0;
  return {
    tile,
    role: 'float',
    x: corner.endsWith('l') ? FLOAT_MARGIN : Math.round(box.width - right - width - FLOAT_MARGIN),
    y: corner.startsWith('t') ? FLOAT_MARGIN : Math.round(box.height - bottom - height - FLOAT_MARGIN),
    width,
    height,
  };
}

function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}
