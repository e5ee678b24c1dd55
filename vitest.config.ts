import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One more than there are cores: builds and browsers are processes of their own, and a third of the time is waiting.
    maxWorkers: availableParallelism() + 1,
    // No test changes what another could see: what they import is loaded once a worker, not once a file.
    isolate: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/tests/**'],
          // Some start the command as a user does, several times over.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/tests/*.test.ts'],
          globalSetup: 'src/tests/testkit/build.ts',
          // Some build whole sites, beside others that do.
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
