import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { endOf } from './testkit/end.ts';
import { startLl2 } from './testkit/ll2.ts';
import { scratchDirectory } from './testkit/scratch.ts';
import { readPages, textOf } from './testkit/site.ts';

let live: string;
let dist: string;

beforeEach(() => {
  const directory = scratchDirectory();
  live = path.join(directory, 'live');
  dist = path.join(directory, 'dist');
  onTestFinished(() => rmSync(directory, { recursive: true }));
});

const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');

const byNpm = ['npm', 'run', 'rebuild', '--'];
/** What npm starts. */
const byNode = [process.execPath, 'scripts/start.mjs', 'scripts/rebuild.ts'];

/** Runs the command into a directory of its own, from the LL2 at an address. */
function rebuild(
  baseUrl: string,
  environment: Record<string, string>,
  flags: string[] = [],
  [program = '', ...call] = byNode,
) {
  const child = spawn(program, [...call, ...flags, '--', '--outDir', dist], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CATALOG_DATA: live,
      LL2_BASE_URL: baseUrl,
      ...environment,
    },
  });
  return endOf(child);
}

test('fetches and builds, and from the last good data when LL2 grants no call, unless they must be fresh', async () => {
  // More calls than the lists take, fewer than crews and dockings do as well.
  const { baseUrl, stop } = await startLl2(24, '--limit', '5');
  onTestFinished(stop);
  // The first fetch is measured by the embedded edition, which has more spacecraft.
  const fresh = await rebuild(baseUrl, { IMAGE_POLICY: 'licensed' }, ['--accept-shrink'], byNpm);
  expect(fresh.code, fresh.output).toBe(0);
  expect(fresh.output).toContain('Done: changed.');
  expect(read('index.html')).toContain('Data: Launch Library 2, fetched on');
  const picture = readPages(dist)
    .get('/spacecraft/crew-dragon-freedom/')
    ?.querySelector('.picture img')
    ?.getAttribute('src');
  expect(picture).toMatch(/^\/images\//);
  expect(existsSync(path.join(dist, `${picture}`))).toBe(true);

  // The first data set took all calls that the stand-in grants. Here another build is at work, so that this one makes nothing.
  const lock = path.join(path.dirname(dist), '.dist.lock');
  writeFileSync(lock, `${process.pid}`);
  const throttled = await rebuild(baseUrl, {});
  rmSync(lock);
  expect(throttled.code, throttled.output).toBe(75);
  expect(throttled.output).toContain(
    `No fresh data: the site is built from the last good ones, in ${live}.\n`,
  );

  // The last ones are damaged, those before them are good, as the first schema has them. What has pictures can be built without
  // them.
  cpSync('src/tests/data/live-schema-1', `${live}.previous`, { recursive: true });
  writeFileSync(path.join(live, 'spacecraft.json'), '[]');
  const mended = await rebuild(baseUrl, { IMAGE_POLICY: 'none' });
  expect(mended.code, mended.output).toBe(0);
  expect(mended.output).toContain(`the last good ones, in ${live}.previous.`);
  expect(read('index.html')).toContain(
    'Data: Launch Library 2, fetched on <time datetime="2026-11-27T02:33Z">',
  );
  const without = readPages(dist).get('/spacecraft/crew-dragon-freedom/');
  expect(textOf(without?.querySelector('.picture figcaption p'))).toContain(
    'No photograph: this edition of the catalog shows none.',
  );
  expect(existsSync(path.join(dist, 'images'))).toBe(false);

  rmSync(dist, { recursive: true });
  const refused = await rebuild(baseUrl, {}, ['--require-fresh']);
  expect(refused.code, refused.output).toBe(75);
  expect(refused.output).toContain('--require-fresh asks for them');
  expect(existsSync(dist)).toBe(false);
}, 240_000);
