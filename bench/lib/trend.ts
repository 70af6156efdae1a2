import { median } from './numbers.ts';

/** One value at one moment. */
export type Point = { readonly at: number; readonly value: number };

/**
 * How fast a value grows, in its unit per unit of `at`: the middle of the slopes between all pairs of points (Theil and
 * Sen), which a few wild values do not move. 0 for less than two points.
 */
export function slope(points: readonly Point[]): number {
  const slopes = points.flatMap((one, index) =>
    points.slice(index + 1).map((other) => (other.value - one.value) / (other.at - one.at)),
  );
  return slopes.length === 0 ? 0 : median(slopes);
}
