import { type Grid, isPhone, largestTileGrid, pageCapacity, type Size } from './grid.ts';
import type { Tile, Tiles } from './tiles.ts';

/** How the person wants the stage. */
export type StageWish = {
  readonly layout: 'grid' | 'speaker';
  /** `auto`: in a corner when two talk, one of the tiles otherwise. */
  readonly selfView: 'auto' | 'float' | 'hidden';
  /** Key of the tile that was pinned, if any. */
  readonly pinned: string | null;
  readonly page: number;
};

/** What the stage shows, decided. */
export type StagePlan = {
  /** `alone`: nobody else is here. `duo`: one other, full. `grid`: equals. `focus`: one large, the others in a strip. */
  readonly mode: 'alone' | 'duo' | 'grid' | 'focus';
  readonly main: readonly Tile[];
  readonly strip: readonly Tile[];
  readonly stripSide: 'right' | 'bottom';
  readonly grid: Grid | null;
  /** Own picture in a corner; null: it is in the grid or hidden. */
  readonly floating: Tile | null;
  readonly page: number;
  readonly pages: number;
};

/** What the plan is made from. */
export type StageInput = {
  readonly tiles: Tiles;
  /** Keys of the others in the order of `nextOrder`. */
  readonly order: readonly string[];
  readonly speaker: string | null;
  readonly wish: StageWish;
  readonly box: Size;
};

/** Space between tiles, CSS pixels. */
export const STAGE_GAP = 10;
/** Height of the pager below a grid of several pages, CSS pixels. */
export const PAGER_HEIGHT = 54;
/** Most tiles of a strip beside the main picture. */
const STRIP_CAP = { right: 5, bottom: 4 } as const;

/** Decides what the stage shows. */
export function planStage(input: StageInput): StagePlan {
  const { tiles, wish } = input;
  const others = inOrder(tiles.others, input.order);
  const all = [...tiles.screens, ...others, ...(tiles.self === null ? [] : [tiles.self])];
  const pinned = all.find((tile) => tile.key === wish.pinned && (!tile.self || others.length > 0));
  // One's own shared screen is not shown large to oneself: a picture of the picture of the picture helps nobody.
  const focus = pinned ?? tiles.screens.find((tile) => !tile.self) ?? speakerTile(input, others);
  if (focus !== undefined && others.length + tiles.screens.length > 0 && !isPlainDuo(focus, input)) {
    return focusPlan(focus, others, input);
  }
  if (others.length === 0)
    return { ...nothing, mode: 'alone', floating: null, main: tiles.self === null ? [] : [tiles.self] };
  const [only] = others;
  if (others.length === 1 && only !== undefined) {
    return { ...nothing, mode: 'duo', main: [only], floating: wish.selfView === 'hidden' ? null : tiles.self };
  }
  return gridPlan(others, input);
}

/** How many tiles of the grid are visible at once. */
export function gridCapacity(box: Size): number {
  return pageCapacity(box, STAGE_GAP);
}

const nothing = { strip: [], stripSide: 'right', grid: null, page: 0, pages: 1 } as const;

function isPlainDuo(focus: Tile, { tiles }: StageInput): boolean {
  return focus.kind === 'camera' && !focus.self && tiles.others.length === 1 && tiles.screens.length === 0;
}

function speakerTile({ wish, speaker }: StageInput, others: readonly Tile[]): Tile | undefined {
  if (wish.layout !== 'speaker') return undefined;
  return others.find((tile) => tile.key === speaker) ?? others[0];
}

function focusPlan(focus: Tile, others: readonly Tile[], { tiles, wish, box }: StageInput): StagePlan {
  const stripSide = box.width > box.height * 1.15 ? 'right' : 'bottom';
  const withSelf = tiles.self !== null && wish.selfView === 'auto' ? [tiles.self] : [];
  const rest = [...tiles.screens, ...others, ...withSelf].filter((tile) => tile.key !== focus.key);
  const cap = STRIP_CAP[stripSide];
  const pages = Math.max(1, Math.ceil(rest.length / cap));
  const page = Math.min(wish.page, pages - 1);
  return {
    mode: 'focus',
    main: [focus],
    strip: rest.slice(page * cap, page * cap + cap),
    stripSide,
    grid: null,
    floating: wish.selfView === 'float' && focus.key !== tiles.self?.key ? tiles.self : null,
    page,
    pages,
  };
}

function gridPlan(others: readonly Tile[], { tiles, wish, box }: StageInput): StagePlan {
  // From three people on, one's own picture is one of equals unless it was sent to the corner or away.
  const people = tiles.self !== null && wish.selfView === 'auto' ? [tiles.self, ...others] : others;
  const capacity = gridCapacity(box);
  const pages = Math.max(1, Math.ceil(people.length / capacity));
  const page = Math.min(wish.page, pages - 1);
  const main = people.slice(page * capacity, (page + 1) * capacity);
  // Every page has the tile size of a full one, so that turning the page moves nothing.
  const count = pages > 1 ? capacity : main.length;
  const room = pages > 1 ? { width: box.width, height: box.height - PAGER_HEIGHT } : box;
  const grid = largestTileGrid({
    count,
    box: room,
    gap: STAGE_GAP,
    ...(isPhone(box) ? {} : { shapes: [16 / 9, 4 / 3] }),
  });
  return {
    mode: 'grid',
    main,
    strip: [],
    stripSide: 'right',
    grid,
    floating: wish.selfView === 'float' ? tiles.self : null,
    page,
    pages,
  };
}

function inOrder(tiles: readonly Tile[], order: readonly string[]): readonly Tile[] {
  const place = new Map(order.map((key, i) => [key, i]));
  return [...tiles].sort(
    (a, b) => (place.get(a.key) ?? Number.MAX_SAFE_INTEGER) - (place.get(b.key) ?? Number.MAX_SAFE_INTEGER),
  );
}
