import { describe, expect, it } from 'vitest';
import { labSnapshot, type PersonWish } from '../pages/lab/fixtures.ts';
import { placeTiles } from './placement.ts';
import { planStage, type StageWish } from './stage.ts';
import { tilesOf } from './tiles.ts';

const desk = { width: 1400, height: 760 };
const wish: StageWish = { layout: 'grid', selfView: 'auto', pinned: null, page: 0 };
const people = (count: number, change: (i: number) => Partial<PersonWish> = () => ({})): PersonWish[] =>
  Array.from({ length: count }, (_, i) => ({ name: `P${i + 1}`, ...change(i) }));

function plan(
  others: PersonWish[],
  { box = desk, speaker, ...change }: Partial<StageWish> & { box?: typeof desk; speaker?: number } = {},
) {
  const snapshot = labSnapshot({ others });
  const tiles = tilesOf(snapshot);
  const key = speaker === undefined ? null : (tiles.others[speaker]?.key ?? null);
  const made = planStage({
    tiles,
    order: tiles.others.map((tile) => tile.key),
    speaker: key,
    wish: { ...wish, ...change },
    box,
  });
  return { made, tiles, places: placeTiles(made, box) };
}

describe('planStage', () => {
  it('shows oneself alone', () => {
    const { made } = plan([]);
    expect(made).toMatchObject({ mode: 'alone', floating: null });
    expect(made.main).toHaveLength(1);
  });

  it('gives the other the stage and oneself a corner when two talk', () => {
    const { made, tiles } = plan(people(1));
    expect(made.mode).toBe('duo');
    expect(made.main).toEqual([tiles.others[0]]);
    expect(made.floating).toBe(tiles.self);
  });

  it('hides oneself on request', () => {
    expect(plan(people(1), { selfView: 'hidden' }).made.floating).toBeNull();
    expect(plan(people(4), { selfView: 'hidden' }).made.main).toHaveLength(4);
  });

  it('makes oneself one of equals from three on, or keeps the corner on request', () => {
    expect(plan(people(3)).made.main).toHaveLength(4);
    const floating = plan(people(3), { selfView: 'float' }).made;
    expect(floating.main).toHaveLength(3);
    expect(floating.floating).not.toBeNull();
  });

  it('puts a shared screen first and everyone in the strip', () => {
    const { made, tiles } = plan(people(4, (i) => ({ screen: i === 2 })));
    expect(made.mode).toBe('focus');
    expect(made.main).toEqual(tiles.screens);
    expect(made.strip.map((tile) => tile.kind)).not.toContain('screen');
  });

  it('keeps showing people to whoever shares their own screen', () => {
    const tiles = tilesOf(labSnapshot({ self: { name: 'Me', screen: true }, others: people(3) }));
    const made = planStage({ tiles, order: [], speaker: null, wish, box: desk });
    expect(made.mode).toBe('grid');
    expect(made.main.every((tile) => tile.kind === 'camera')).toBe(true);
  });

  it('shows a pinned person before a shared screen', () => {
    const { tiles } = plan(people(4));
    const pinned = tiles.others[3]?.key ?? '';
    const { made } = plan(
      people(4, (i) => ({ screen: i === 0 })),
      { pinned },
    );
    expect(made.main[0]?.key).toBe(pinned);
    expect(made.strip.some((tile) => tile.kind === 'screen')).toBe(true);
  });

  it('forgets a pin whose person has left', () => {
    expect(plan(people(4), { pinned: 'camera:gone' }).made.mode).toBe('grid');
  });

  it('enlarges the speaker in speaker view, the first before anybody spoke', () => {
    expect(plan(people(4), { layout: 'speaker', speaker: 2 }).made.main[0]?.name).toBe('P3');
    expect(plan(people(4), { layout: 'speaker' }).made.main[0]?.name).toBe('P1');
  });

  it('turns pages, and stays on the last one when the crowd thins', () => {
    const first = plan(people(40)).made;
    expect(first.pages).toBe(2);
    const second = plan(people(40), { page: 1 }).made;
    expect(new Set([...first.main, ...second.main].map((tile) => tile.key)).size).toBe(41);
    expect(plan(people(5), { page: 3 }).made.page).toBe(0);
  });

  it('shows at most six on a phone', () => {
    expect(plan(people(12), { box: { width: 344, height: 640 } }).made.main.length).toBeLessThanOrEqual(6);
  });

  it('leaves out hidden observers', () => {
    const { tiles } = plan(people(3, (i) => (i === 1 ? { role: 'observer' } : {})));
    expect(tiles.others.map((tile) => tile.name)).toEqual(['P1', 'P3']);
  });
});

describe('placeTiles', () => {
  it.each([
    ['alone', 0, {}],
    ['duo', 1, {}],
    ['grid of 5', 4, {}],
    ['grid with pages', 40, {}],
    ['speaker view', 7, { layout: 'speaker' as const }],
    ['corner', 3, { selfView: 'float' as const }],
  ])('keeps every tile of %s inside the stage and apart', (_, count, change) => {
    for (const box of [desk, { width: 344, height: 640 }, { width: 3800, height: 1900 }]) {
      const { places } = plan(people(count), { ...change, box });
      for (const place of places) {
        expect(place.x).toBeGreaterThanOrEqual(0);
        expect(place.y).toBeGreaterThanOrEqual(0);
        expect(place.x + place.width).toBeLessThanOrEqual(box.width + 1);
        expect(place.y + place.height).toBeLessThanOrEqual(box.height + 1);
      }
      const flat = places.filter((place) => place.role !== 'float');
      for (const [i, a] of flat.entries()) {
        for (const b of flat.slice(i + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(apart).toBe(true);
        }
      }
    }
  });
});
