/**
 * Fetches, then builds; when LL2 cannot be had, builds from the last good data and says so.
 *
 *   npm run rebuild -- [--require-fresh] [--accept-shrink] [--accept-source] [-- arguments of the build]
 */
import { spawn } from 'node:child_process';
import { findDataSet, findGoodDataSet } from '../src/dataset/dataSet.ts';
import { readEnvironment } from '../src/environment.ts';
import { orEnd, readFlags } from './cli.ts';

const { values, positionals } = readFlags(
  'npm run rebuild -- [--require-fresh] [--accept-shrink] [--accept-source] [-- arguments of the build]',
  {
    'require-fresh': { type: 'boolean', default: false },
    'accept-shrink': { type: 'boolean', default: false },
    'accept-source': { type: 'boolean', default: false },
  },
  { allowPositionals: true },
);
const { CATALOG_DATA } = orEnd(() => readEnvironment(process.env));
// The terminal sends Ctrl-C to what runs here too: it ends whole, and then this ends.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});

const accepted = (['accept-shrink', 'accept-source'] as const).filter((flag) => values[flag]);
const fetched = await run(
  'fetch',
  accepted.map((flag) => `--${flag}`),
);
// Who stops the fetch, or calls it in a wrong way, wants no build either.
if (fetched === 130 || fetched === 64) process.exit(fetched);
if (fetched !== 0 && values['require-fresh']) {
  console.error('No fresh data, so no site is built: --require-fresh asks for them.');
  process.exit(fetched);
}
// Without good data, those of the edition embedded here; with damaged ones alone, the build says what is wrong.
const good = fetched === 0 ? CATALOG_DATA : (findGoodDataSet(CATALOG_DATA) ?? CATALOG_DATA);
if (fetched !== 0)
  console.error(`No fresh data: the site is built from the last good ones, in ${findDataSet(good)}.`);
process.exit(await run('build', positionals, { CATALOG_DATA: good }));

/** Runs another of the project's commands, and gives back its exit code. */
function run(script: string, rest: string[], environment: Record<string, string> = {}): Promise<number> {
  const child = spawn('npm', ['run', '--silent', script, '--', ...rest], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve) => {
    // npm ends by the signal that it has passed on.
    child.on('close', (code, signal) => resolve(signal ? 130 : (code ?? 1)));
  });
}
