import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**'],
    environment: 'node',
    // Property tests on a busy machine: nothing here is judged by the clock.
    testTimeout: 30_000,
  },
});
