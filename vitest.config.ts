import { defineConfig } from 'vitest/config';

/** What starts no process, has no shared state and touches no global: one process runs it all, warm. */
const pureFolders = ['core', 'platforms', 'content', 'feeds', 'popup', 'publisher'];
const pure = pureFolders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);

// Property tests on a busy machine: nothing here is judged by the clock.
const testTimeout = 30_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: pure, pool: 'forks', isolate: false, testTimeout } },
      {
        test: {
          name: 'parts',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', ...pure],
          pool: 'forks',
          testTimeout,
        },
      },
    ],
  },
});
