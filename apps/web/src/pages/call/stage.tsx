import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useKit, useSnapshot, useUi } from '../../call/context.ts';
import type { Size } from '../../call/grid.ts';
import { EMPTY_ORDER, nextOrder, type Order } from '../../call/order.ts';
import { type Placement, placeTiles } from '../../call/placement.ts';
import { gridCapacity, planStage, type StagePlan } from '../../call/stage.ts';
import { newestFirst, type Tile, type Tiles, tilesOf } from '../../call/tiles.ts';
import { m } from '../../paraglide/messages.js';
import { IconButton } from '../../ui/icon-button.tsx';
import { AloneCard } from './alone-card.tsx';
import { TileView } from './tile-view.tsx';

/** The pictures. All of them stand in one layer by coordinates, so that no layout change tears a video down. */
export function Stage() {
  const snapshot = useSnapshot();
  const { layout, selfView, pinned, page } = {
    layout: useUi((ui) => ui.layout),
    selfView: useUi((ui) => ui.selfView),
    pinned: useUi((ui) => ui.pinned),
    page: useUi((ui) => ui.page),
  };
  const [frame, box] = useBox();
  const corner = useUi((ui) => ui.selfCorner);
  const found = tilesOf(snapshot);
  const tiles = { ...found, screens: newestFirst(found.screens, useFirstSeen(found.screens)) };
  const speaker = useLastSpeaker(snapshot.speakerId === null ? null : `camera:${snapshot.speakerId}`, tiles);
  const order = useOrder(tiles, speaker, box);
  const plan = planStage({ tiles, order: order.keys, speaker, wish: { layout, selfView, pinned, page }, box });
  const places = placeTiles(plan, box, corner);
  const inDomOrder = domOrder(tiles).flatMap((key) => places.filter((place) => place.tile.key === key));
  return (
    <div ref={frame} className="absolute inset-0">
      {box.width > 0 && inDomOrder.map((place) => <TileView key={place.tile.key} place={place} mode={plan.mode} />)}
      {plan.mode === 'alone' && <AloneCard />}
      <Pager
        plan={plan}
        lift={plan.stripSide === 'bottom' && plan.strip.length > 0 ? box.height - stripTop(places) + 8 : 0}
      />
    </div>
  );
}

/** Readers and the Tab key go through the tiles in this order, wherever they stand. */
function domOrder({ screens, others, self }: Tiles): readonly string[] {
  return [...screens, ...others, ...(self === null ? [] : [self])].map((tile) => tile.key);
}

function useOrder(tiles: Tiles, speaker: string | null, box: Size): Order {
  const [order, setOrder] = useState(EMPTY_ORDER);
  const present = tiles.others.map((tile) => tile.key);
  const stamp = present.join(' ');
  const capacity = Math.max(1, gridCapacity(box) - 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stamp` stands for `present`, which is a new array each time.
  useEffect(() => {
    setOrder((before) => nextOrder(before, { present, speaker, capacity, now: Date.now() }));
  }, [stamp, speaker, capacity]);
  return order;
}

/** Who of the others spoke last: in a pause, and while one speaks oneself, the large picture stays whose it was. */
function useLastSpeaker(speaking: string | null, { others }: Tiles): string | null {
  const [last, setLast] = useState<string | null>(null);
  const other = others.some((tile) => tile.key === speaking) ? speaking : null;
  useEffect(() => {
    if (other !== null) setLast(other);
  }, [other]);
  return other ?? last;
}

/** Keys of the screens in the order in which they appeared. */
function useFirstSeen(screens: readonly Tile[]): readonly string[] {
  const [seen, setSeen] = useState<readonly string[]>([]);
  const present = screens.map((tile) => tile.key).join(' ');
  useEffect(() => {
    const keys = present === '' ? [] : present.split(' ');
    setSeen((before) => {
      const stay = before.filter((key) => keys.includes(key));
      return [...stay, ...keys.filter((key) => !stay.includes(key))];
    });
  }, [present]);
  return seen;
}

function useBox(): readonly [React.RefObject<HTMLDivElement | null>, Size] {
  const frame = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setBox({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, box];
}

/** Where the strip below the main picture begins. */
function stripTop(places: readonly Placement[]): number {
  return places.find((place) => place.role === 'strip')?.y ?? 0;
}

function Pager({ plan, lift }: { readonly plan: StagePlan; readonly lift: number }) {
  const { ui } = useKit();
  if (plan.pages < 2) return null;
  const go = (step: number) => ui.setState({ page: plan.page + step });
  return (
    <nav
      aria-label={m.action_people()}
      style={lift > 0 ? { bottom: lift } : undefined}
      className={`absolute z-10 flex items-center gap-1 rounded-full border border-line bg-surface p-1 shadow-2 ${plan.mode === 'focus' ? 'right-0 bottom-0' : 'bottom-2 left-1/2 -translate-x-1/2'}`}
    >
      <IconButton
        size="sm"
        icon={ChevronLeft}
        label={m.call_page_prev()}
        disabled={plan.page === 0}
        onClick={() => go(-1)}
      />
      <span className="min-w-12 text-center text-sm font-bold tabular-nums">
        {m.call_page_of({ page: plan.page + 1, pages: plan.pages })}
      </span>
      <IconButton
        size="sm"
        icon={ChevronRight}
        label={m.call_page_next()}
        disabled={plan.page === plan.pages - 1}
        onClick={() => go(1)}
      />
    </nav>
  );
}
