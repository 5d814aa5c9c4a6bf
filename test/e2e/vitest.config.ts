import { defineConfig } from 'vitest/config';

/** The browser tests: two files at a time, which is what two cores bear before browsers time each other out. */
export default defineConfig({
  test: {
    root: process.cwd(),
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/e2e/harness/global-setup.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
