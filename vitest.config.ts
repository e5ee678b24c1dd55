import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Most of the time goes to builds and browsers, which are processes of their own.
    maxWorkers: '100%',
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
          globalSetup: 'src/tests/build.ts',
          // Some build whole sites, beside others that do.
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
