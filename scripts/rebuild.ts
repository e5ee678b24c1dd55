import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { embeddedEdition, findDataSet } from '../src/dataset/dataSet.ts';
import { readEnvironment } from '../src/environment.ts';
import { buildCommand } from './build/command.ts';
import { endWith, exitCodes, orEnd, readFlags, toggle } from './cli.ts';
import { acceptFlags } from './fetch/options.ts';
import { findGoodDataSet } from './goodDataSet.ts';

const { values, rest } = readFlags({
  call: 'npm run rebuild --',
  does: 'Fetches, then builds. When LL2 cannot be had, it builds from the last good data and says so.',
  flags: {
    'require-fresh': toggle('builds nothing without fresh data'),
    ...acceptFlags,
  },
  rest: { value: '[-- arguments of the build]', does: 'goes to the build', read: (texts) => texts },
});
// Before the fetch spends calls for a build that says how it is called.
readFlags(buildCommand, rest);
const { CATALOG_DATA } = orEnd(() => readEnvironment(process.env));
/** The fetch or the build at work. */
let child: ChildProcess | undefined;
// It ends in good order, and this ends after it. A terminal sends Ctrl-C to both, but others send their signal to this alone.
const stops: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
let isStopped = false;
for (const signal of stops)
  process.on(signal, () => {
    isStopped = true;
    if (!child?.kill(signal)) process.exit(exitCodes.stopped);
  });

const accepted = (['accept-shrink', 'accept-source'] as const).filter((flag) => values[flag]);
const fetched = await run(
  'fetch',
  accepted.map((flag) => `--${flag}`),
);
// A fetch that is all but done ends as if nobody had stopped it.
if (isStopped) endWith(exitCodes.stopped, 'Stopped, so no site is built.');
// A fetch that was stopped, or called in a wrong way, means that nobody wants a build either.
if (fetched === exitCodes.stopped || fetched === exitCodes.wrongCall) process.exit(fetched);
if (fetched !== 0 && values['require-fresh']) {
  console.error('No fresh data, so no site is built: --require-fresh asks for them.');
  process.exit(fetched);
}
// Without any data, the build takes the embedded edition; with damaged data alone, it says what is wrong.
const { directory: good, refused } =
  fetched === 0
    ? { directory: CATALOG_DATA, refused: [] }
    : orEnd(() => findGoodDataSet(CATALOG_DATA), exitCodes.badData);
if (fetched !== 0) {
  const found = findDataSet(good ?? CATALOG_DATA);
  // Of those that it takes all the same the build says why they cannot be used.
  for (const { directory, why } of refused)
    if (directory !== found) console.error(`${directory} cannot be used: ${why}`);
  const isAny = good !== null || found === embeddedEdition;
  console.error(
    isAny
      ? `No fresh data: the site is built from the last good ones, in ${found}.`
      : `No fresh data, and those in ${found} are damaged.`,
  );
}
process.exit(await run('build', rest, { CATALOG_DATA: good ?? CATALOG_DATA }));

/** Runs another command of the project as npm does, but for a shell between, which passes no signal on. Returns its exit code. */
function run(script: string, rest: string[], environment: Record<string, string> = {}): Promise<number> {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, ...call] = scripts[script].split(' ');
  const started = spawn(process.execPath, [...call, ...rest], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  child = started;
  return new Promise((resolve) => {
    started.on('close', (code, signal) => {
      if (signal === null || stops.includes(signal)) return resolve(signal ? exitCodes.stopped : (code ?? 1));
      // Nobody who stops a rebuild sends these.
      console.error(`The ${script} was killed (${signal}), perhaps because memory ran out: give it more.`);
      resolve(1);
    });
  });
}
