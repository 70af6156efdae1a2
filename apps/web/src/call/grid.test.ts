import { describe, expect, it } from 'vitest';
import { isPhone, largestTileGrid, PAGE_CAP, pageCapacity, TILE_SHAPES } from './grid.ts';

const wide = { width: 1600, height: 900 };

describe('largestTileGrid', () => {
  it.each([
    // count, box, columns, rows
    [1, wide, 1, 1],
    [2, wide, 2, 1],
    [3, wide, 2, 2],
    [4, wide, 2, 2],
    [5, wide, 3, 2],
    [9, wide, 3, 3],
    [16, wide, 4, 4],
    [25, wide, 5, 5],
    [2, { width: 340, height: 640 }, 1, 2],
    [6, { width: 340, height: 640 }, 2, 3],
    [4, { width: 3400, height: 400 }, 4, 1],
  ])('%i tiles in %o stand in %i columns and %i rows', (count, box, columns, rows) => {
    const shapes = box.width > box.height ? [16 / 9, 4 / 3] : TILE_SHAPES;
    expect(largestTileGrid({ count, box, gap: 10, shapes })).toMatchObject({ columns, rows });
  });

  it('never lets tiles leave the box, whatever its shape', () => {
    for (let count = 1; count <= 30; count += 1) {
      for (const box of [
        wide,
        { width: 360, height: 700 },
        { width: 900, height: 300 },
        { width: 3840, height: 2000 },
      ]) {
        const { columns, rows, tile } = largestTileGrid({ count, box, gap: 10 });
        expect(columns * rows).toBeGreaterThanOrEqual(count);
        expect(columns * tile.width + (columns - 1) * 10).toBeLessThanOrEqual(box.width);
        expect(rows * tile.height + (rows - 1) * 10).toBeLessThanOrEqual(box.height);
      }
    }
  });

  it('finds no larger tile by any other column count', () => {
    for (let count = 1; count <= 25; count += 1) {
      const best = largestTileGrid({ count, box: wide, gap: 10, shapes: [16 / 9] });
      for (let columns = 1; columns <= count; columns += 1) {
        const width = (wide.width - 10 * (columns - 1)) / columns;
        const rows = Math.ceil(count / columns);
        const height = (wide.height - 10 * (rows - 1)) / rows;
        const fitting = Math.min(width, (height * 16) / 9);
        expect(best.tile.width).toBeGreaterThanOrEqual(Math.floor(fitting) - 1);
      }
    }
  });

  it('gives nothing a size in a box without one', () => {
    expect(largestTileGrid({ count: 3, box: { width: 0, height: 0 }, gap: 10 }).tile).toEqual({ width: 0, height: 0 });
  });
});

describe('pageCapacity', () => {
  it('holds 25 on a desk and 6 on a phone at most', () => {
    expect(pageCapacity({ width: 3840, height: 2000 }, 10)).toBe(PAGE_CAP.desktop);
    expect(pageCapacity({ width: 360, height: 640 }, 10)).toBe(PAGE_CAP.phone);
  });

  it('holds fewer where tiles would become too small', () => {
    expect(pageCapacity({ width: 700, height: 520 }, 10)).toBeLessThan(PAGE_CAP.desktop);
    expect(pageCapacity({ width: 200, height: 200 }, 10)).toBe(2);
  });

  it('takes a phone on its side for a phone, a narrow panel of a desk too', () => {
    expect(isPhone({ width: 740, height: 300 })).toBe(true);
    expect(isPhone({ width: 1400, height: 450 })).toBe(false);
  });
});
