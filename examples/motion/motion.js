/** How much the latest difference counts: about a second of ten pictures. */
const WEIGHT = 0.2;

/** Mean difference of brightness (0 to 255) from which something moves, and from which much does. */
const MOVING = 0.8;
const MUCH = 6;

/** Takes in one more picture (brightness of its points). Answers with what is to be remembered, and how much moves. */
export function look(before, points) {
  if (before === null || before.points.length !== points.length) return { points, average: 0, motion: 'still' };
  let sum = 0;
  for (let i = 0; i < points.length; i += 1) sum += Math.abs(points[i] - before.points[i]);
  const average = before.average * (1 - WEIGHT) + (sum / points.length) * WEIGHT;
  return { points, average, motion: average > MUCH ? 'much' : average > MOVING ? 'moving' : 'still' };
}
