import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { startLl2 } from './ll2.ts';
import { scratchDirectory } from './scratch.ts';

let directory: string;

beforeEach(() => {
  directory = scratchDirectory();
  onTestFinished(() => rmSync(directory, { recursive: true }));
});

/** A stand-in for the length of a test. */
async function ll2(): Promise<string> {
  const { baseUrl, stop } = await startLl2();
  onTestFinished(stop);
  return baseUrl;
}

/** Runs the command into a directory of its own, from the LL2 at an address. */
async function rebuild(baseUrl: string, flags: string[] = [], imagePolicy = 'none') {
  const dist = path.join(directory, 'dist');
  const child = spawn('npm', ['run', 'rebuild', '--', ...flags, '--', '--outDir', dist], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      IMAGE_POLICY: imagePolicy,
      CATALOG_DATA: path.join(directory, 'live'),
      LL2_BASE_URL: baseUrl,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, output, home: path.join(dist, 'index.html') };
}

test('fetches, and builds from what it fetched', async () => {
  const { code, output, home } = await rebuild(await ll2(), [], 'licensed');
  expect(code, output).toBe(0);
  expect(output).toContain('Done: changed.');
  expect(readFileSync(home, 'utf8')).toContain('Data: Launch Library 2, fetched on');
  const page = readFileSync(path.join(path.dirname(home), 'spacecraft/soyuz-ms-11/index.html'), 'utf8');
  expect(page).toContain('ESA/NASA/T. Pesquet');
  const [, picture = ''] = /src="(\/images\/[^"]+)"/.exec(page) ?? [];
  expect(existsSync(path.join(path.dirname(home), picture))).toBe(true);
});

test('builds from the last good data when LL2 grants no call, and fails when they must be fresh', async () => {
  const baseUrl = await ll2();
  // The stand-in grants fifteen calls: a data set takes eight.
  expect((await rebuild(baseUrl)).code).toBe(0);
  const throttled = await rebuild(baseUrl);
  expect(throttled.code, throttled.output).toBe(0);
  expect(throttled.output).toContain('No fresh data: the site is built from the last good ones, in ');
  expect(readFileSync(throttled.home, 'utf8')).toContain('Data: Launch Library 2, fetched on');
  // The last ones are damaged, those before them are good.
  const live = path.join(directory, 'live');
  cpSync(live, `${live}.previous`, { recursive: true });
  writeFileSync(path.join(live, 'spacecraft.json'), '[]');
  const mended = await rebuild(baseUrl);
  expect(mended.code, mended.output).toBe(0);
  expect(mended.output).toContain(`the last good ones, in ${live}.previous.`);
  rmSync(path.dirname(throttled.home), { recursive: true });
  const refused = await rebuild(baseUrl, ['--require-fresh']);
  expect(refused.code, refused.output).toBe(75);
  expect(refused.output).toContain('--require-fresh asks for them');
  expect(existsSync(refused.home)).toBe(false);
}, 240_000);
