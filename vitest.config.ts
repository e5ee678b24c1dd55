import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const env = {
  // Servers of tests run on this machine, whatever proxy it is behind.
  NO_PROXY: 'localhost,127.0.0.1',
  no_proxy: 'localhost,127.0.0.1',
  // Commands that tests start find the code compiled that other tests have started.
  NODE_COMPILE_CACHE: path.resolve('node_modules/.cache/compiled'),
};

export default defineConfig({
  test: {
    // One more than there are cores, because builds and browsers are other processes and a third of the time is waiting.
    maxWorkers: availableParallelism() + 1,
    // Modules are loaded once a worker, because no test changes what another one can see.
    isolate: false,
    projects: [
      {
        test: {
          name: 'unit',
          env,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/tests/**'],
          globalSetup: 'scripts/fetch/halfEdition.testkit.ts',
          // Some tests start a command several times, as a user does.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          env,
          include: ['src/tests/**/*.test.ts'],
          globalSetup: 'src/tests/testkit/build.ts',
          // Some tests build whole sites, while others do the same.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
