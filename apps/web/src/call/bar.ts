/** What stays in the bar and what goes behind "more". */
export type BarSplit<Item> = { readonly shown: readonly Item[]; readonly hidden: readonly Item[] };

/** One button of the bar with its gap, CSS pixels, on narrow and wide bars; the bar's own padding. */
const ITEM_WIDTH = { narrow: 66, wide: 76 } as const;
/** A bar narrower than this is that of a phone (Tailwind's `sm`). */
const NARROW_BELOW = 640;
const FIXED_WIDTH = 24;
/** A bar grows back only with this much room to spare, so that it does not flicker at the edge. */
const HYSTERESIS = 24;

/**
 * Which of the items (most important first) fit beside `fixed` buttons that always stay. `before` is how many were
 * shown until now.
 */
export function splitBar<Item>(
  items: readonly Item[],
  room: { width: number; fixed: number; before: number },
): BarSplit<Item> {
  const fits = (width: number) =>
    Math.max(0, Math.min(items.length, Math.floor((width - FIXED_WIDTH) / itemWidth(width)) - room.fixed));
  const now = fits(room.width);
  const count = now > room.before ? Math.max(room.before, fits(room.width - HYSTERESIS)) : now;
  return { shown: items.slice(0, count), hidden: items.slice(count) };
}

function itemWidth(width: number): number {
  return width < NARROW_BELOW ? ITEM_WIDTH.narrow : ITEM_WIDTH.wide;
}
