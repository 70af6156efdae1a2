import { describe, expect, it } from 'vitest';
import { needsSystem, plan, projects } from './plan.ts';

const names = (words: string[]) => plan(words).flatMap(({ runners }) => runners.map(({ name }) => name));

describe('what ./madang test runs', () => {
  it('everything without words, the browsers last and alone', () => {
    const groups = plan([]);
    expect(names([])).toEqual(
      expect.arrayContaining(['unit', 'laws', 'integration', 'end to end', 'types tsconfig.json']),
    );
    expect(groups.at(-1)?.atOnce).toBe(1);
    expect(groups.at(-1)?.runners.at(-1)?.name).toBe('end to end');
  });

  it.each([
    ['unit', ['unit']],
    ['it', ['integration']],
    ['e2e', ['end to end']],
    ['packages/core', ['packages/core']],
  ])('%s', (word, expected) => {
    expect(names([word])).toEqual(expected);
  });

  it('asks for browsers and databases only where they are used', () => {
    expect(needsSystem(plan(['unit']))).toBe(false);
    expect(needsSystem(plan(['static']))).toBe(false);
    expect(needsSystem(plan(['e2e']))).toBe(true);
    expect(needsSystem(plan([]))).toBe(true);
  });
});

it('checks the types of every workspace that has a project', () => {
  expect(projects()).toEqual(
    expect.arrayContaining(['tsconfig.json', 'packages/core/tsconfig.json', 'packages/server/tsconfig.json']),
  );
});
