/**
 * Fetches, then builds; when LL2 cannot be had, builds from the last good data and says so.
 *
 *   npm run rebuild -- [--require-fresh] [--accept-shrink] [-- arguments of the build]
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: {
    'require-fresh': { type: 'boolean', default: false },
    'accept-shrink': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const fetched = run('fetch', values['accept-shrink'] ? ['--accept-shrink'] : []);
// Who stops the fetch wants no build either.
if (fetched === 130) process.exit(fetched);
if (fetched !== 0 && values['require-fresh']) {
  console.error('No fresh data, so no site is built: --require-fresh asks for them.');
  process.exit(fetched);
}
if (fetched !== 0) console.error('No fresh data: the site is built from the last good ones.');
process.exit(run('build', positionals));

function run(script: string, rest: string[]): number {
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...rest], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}
