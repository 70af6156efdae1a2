import type { Size } from './grid.ts';

/** A corner of the stage: top or bottom, left or right. */
export type Corner = 'tl' | 'tr' | 'br' | 'bl';

/** Clockwise from the upper left. */
const corners: readonly Corner[] = ['tl', 'tr', 'br', 'bl'];

/** A remembered corner; the lower right where nothing is remembered. */
export function readCorner(stored: unknown): Corner {
  return corners.find((corner) => corner === stored) ?? 'br';
}

/** The corner that a point of the stage is nearest to. */
export function nearestCorner(point: { readonly x: number; readonly y: number }, box: Size): Corner {
  const top = point.y < box.height / 2;
  const left = point.x < box.width / 2;
  return top ? (left ? 'tl' : 'tr') : left ? 'bl' : 'br';
}

/** Where an arrow key leads from a corner; null for every other key. */
export function cornerByKey(corner: Corner, key: string): Corner | null {
  const [row, column] = [corner[0], corner[1]];
  switch (key) {
    case 'ArrowUp':
      return `t${column}` as Corner;
    case 'ArrowDown':
      return `b${column}` as Corner;
    case 'ArrowLeft':
      return `${row}l` as Corner;
    case 'ArrowRight':
      return `${row}r` as Corner;
    default:
      return null;
  }
}

/** The next corner clockwise. */
export function nextCorner(corner: Corner): Corner {
  return corners[(corners.indexOf(corner) + 1) % corners.length] ?? corner;
}
