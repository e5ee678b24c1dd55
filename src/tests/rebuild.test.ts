import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'spacecraft-catalog-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
});

/** Runs the command into a directory of its own; `port` is where LL2 is looked for. */
async function rebuild(port: number, ...flags: string[]) {
  const dist = path.join(directory, 'dist');
  const child = spawn('npm', ['run', 'rebuild', '--', ...flags, '--', '--outDir', dist], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      // Pictures lie at the source, beyond this machine.
      IMAGE_POLICY: 'none',
      CATALOG_DATA: path.join(directory, 'live'),
      LL2_BASE_URL: `http://127.0.0.1:${port}/2.3.0`,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, output, home: path.join(dist, 'index.html') };
}

/** The stand-in as a person starts it. */
async function startLl2(): Promise<number> {
  const child = spawn('npm', ['run', 'll2', '--', '--port', '0'], { detached: true });
  onTestFinished(() => {
    if (child.pid !== undefined) process.kill(-child.pid);
  });
  return new Promise((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const port = /LL2_BASE_URL=http:\/\/127\.0\.0\.1:(\d+)/.exec(String(chunk))?.[1];
      if (port) resolve(Number(port));
    });
  });
}

test('fetches, and builds from what it fetched', async () => {
  const { code, output, home } = await rebuild(await startLl2());
  expect(code, output).toBe(0);
  expect(output).toContain('Done: changed.');
  expect(readFileSync(home, 'utf8')).toContain('Data: Launch Library 2, fetched on');
});

test('builds from the last good data when LL2 grants no call, and fails when they must be fresh', async () => {
  const port = await startLl2();
  // The stand-in grants fifteen calls: a data set takes eight.
  expect((await rebuild(port)).code).toBe(0);
  const throttled = await rebuild(port);
  expect(throttled.code, throttled.output).toBe(0);
  expect(throttled.output).toContain('No fresh data: the site is built from the last good ones.');
  expect(readFileSync(throttled.home, 'utf8')).toContain('Data: Launch Library 2, fetched on');
  rmSync(path.dirname(throttled.home), { recursive: true });
  const refused = await rebuild(port, '--require-fresh');
  expect(refused.code, refused.output).toBe(75);
  expect(refused.output).toContain('--require-fresh asks for them');
  expect(existsSync(refused.home)).toBe(false);
}, 120_000);
