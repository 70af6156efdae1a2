import { configDefaults, defineConfig } from 'vitest/config';

const places = '{packages,apps,tooling,examples,bench}';
const exclude = [...configDefaults.exclude, '**/fixtures/**', '**/dist/**'];

/** Three sizes of tests; `npx vitest run --project unit` (or `it`, `e2e`) runs one of them. */
export default defineConfig({
  test: {
    // The machine the numbers are made for has two cores; more workers than that only make timings noisy.
    maxWorkers: 2,
    teardownTimeout: 20_000,
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: [`${places}/**/*.test.{ts,tsx}`],
          exclude: [...exclude, '**/*.it.test.ts', '**/*.e2e.test.ts'],
          testTimeout: 5_000,
        },
      },
      {
        test: {
          // Real parts: PostgreSQL, the media worker, sockets. A process of its own for each file.
          name: 'it',
          include: [`${places}/**/*.it.test.ts`],
          exclude,
          pool: 'forks',
          testTimeout: 30_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          // Real browsers. Files share their worker's module graph (`isolate: false`), so that a browser kept in a
          // module starts once a worker and not once a file.
          name: 'e2e',
          include: ['e2e/**/*.test.ts', `${places}/**/*.e2e.test.ts`],
          exclude,
          pool: 'forks',
          isolate: false,
          maxWorkers: 1,
          testTimeout: 90_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
