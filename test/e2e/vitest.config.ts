import { defineConfig } from 'vitest/config';

/** The browser tests: one after the other, as two browsers at once would time each other out. */
export default defineConfig({
  test: {
    root: process.cwd(),
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/e2e/harness/global-setup.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
