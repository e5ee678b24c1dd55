import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const env = {
  // Servers of tests run on this machine, whatever proxy it is behind.
  NO_PROXY: 'localhost,127.0.0.1',
  no_proxy: 'localhost,127.0.0.1',
  // Commands that tests start find the code compiled that other tests have started.
  NODE_COMPILE_CACHE: path.resolve('node_modules/.cache/compiled'),
};

/** What takes longest, each beginning with the longest. One of them begun last would keep one core at work alone for a minute. */
const longest = [
  'recipes',
  'axe',
  'reproducible',
  'hostile',
  'rebuild',
  'html',
  'search/search',
  'tests/fuzz',
  'fuzz/fuzz',
  'fetch/faults',
  'keep/review',
  'keep/overlaps',
  'fetch/report',
  'year/simulateYear',
];

/** Begins with what takes longest, also on a machine that has not measured the files yet. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return place < 0 ? longest.length : place;
    };
    const byProject = Map.groupBy(await super.sort(files), ({ project }) => project);
    return [...byProject.values()].flatMap((its) => its.sort((a, b) => placeOf(a) - placeOf(b)));
  }
}

export default defineConfig({
  test: {
    // One more than there are cores, because builds and browsers are other processes and a third of the time is waiting.
    maxWorkers: availableParallelism() + 1,
    // Modules are loaded once a worker, because no test changes what another one can see.
    isolate: false,
    sequence: { sequencer: LongestFirst },
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
          // A page makes its rows some a frame, and a busy machine draws few frames.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
