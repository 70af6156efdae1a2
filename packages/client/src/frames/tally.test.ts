import { expect, it } from 'vitest';
import { Tally } from './tally.ts';

it('says once a second what pictures cost', () => {
  const tally = new Tally();
  const said = Array.from({ length: 91 }, (_, i) => tally.add((i * 1_000) / 30, i % 20 === 0 ? 40 : 10, false)).filter(
    (cost) => cost !== null,
  );
  expect(said).toHaveLength(3);
  for (const cost of said) expect(cost).toMatchObject({ p50Ms: 10, p95Ms: 40, halved: false });
  expect(said[0]?.framesPerSecond).toBeCloseTo(30);
});
