/** A box or a tile, in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/** How tiles fill a box. */
export type Grid = {
  readonly columns: number;
  readonly rows: number;
  readonly tile: Size;
};

/** Shapes that a camera tile may take, as width over height: wide, classic, upright. */
export const TILE_SHAPES = [16 / 9, 4 / 3, 3 / 4] as const;

/** What a grid is made for. */
export type GridWish = {
  readonly count: number;
  readonly box: Size;
  readonly gap: number;
  readonly shapes?: readonly number[];
};

/**
 * The largest-tile rule: of all column counts and allowed shapes, the one whose tiles are largest; between equals the
 * one with fewer empty cells, then the wider shape.
 */
export function largestTileGrid({ count, box, gap, shapes = TILE_SHAPES }: GridWish): Grid {
  let best: Grid = { columns: 1, rows: 1, tile: { width: 0, height: 0 } };
  let bestEmpty = Number.POSITIVE_INFINITY;
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    const empty = columns * rows - count;
    for (const shape of shapes) {
      const tile = largestTile({ columns, rows, box, gap, shape });
      const gain = area(tile) - area(best.tile);
      if (gain > 0.5 || (Math.abs(gain) <= 0.5 && empty < bestEmpty)) {
        best = { columns, rows, tile };
        bestEmpty = empty;
      }
    }
  }
  return best;
}

type TileWish = { columns: number; rows: number; box: Size; gap: number; shape: number };

function largestTile({ columns, rows, box, gap, shape }: TileWish): Size {
  const width = (box.width - gap * (columns - 1)) / columns;
  const height = (box.height - gap * (rows - 1)) / rows;
  if (width <= 0 || height <= 0) return { width: 0, height: 0 };
  return width / height > shape
    ? { width: Math.floor(height * shape), height: Math.floor(height) }
    : { width: Math.floor(width), height: Math.floor(width / shape) };
}

function area(size: Size): number {
  return size.width * size.height;
}

/** Most tiles of one page: beyond these, faces are stamps and phones overheat. */
export const PAGE_CAP = { desktop: 25, phone: 6 } as const;
/** Below these heights a face says nothing any more (Jitsi's values). */
const MIN_TILE_HEIGHT = { desktop: 150, phone: 120 } as const;
/** Narrower than this on its short side is a phone. */
const PHONE_SHORT_SIDE = 500;

/** Whether a stage is that of a phone, upright or lying. */
export function isPhone(box: Size): boolean {
  return Math.min(box.width, box.height) < PHONE_SHORT_SIDE && Math.max(box.width, box.height) < 1000;
}

/** How many tiles a page of this size holds without any becoming too small. */
export function pageCapacity(box: Size, gap: number): number {
  const kind = isPhone(box) ? 'phone' : 'desktop';
  for (let count = PAGE_CAP[kind]; count > 2; count -= 1) {
    if (largestTileGrid({ count, box, gap }).tile.height >= MIN_TILE_HEIGHT[kind]) return count;
  }
  return 2;
}
