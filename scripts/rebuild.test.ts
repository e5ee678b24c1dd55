import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { frozenEdition } from '../src/tests/testkit/edition.ts';
import { endOf } from '../src/tests/testkit/end.ts';
import { listen } from '../src/tests/testkit/listen.ts';

test.each(['SIGTERM', 'SIGHUP'] as const)(
  '%s to a rebuild alone stops its fetch in good order, and nothing is built',
  async (signal) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'rebuild-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    // It never answers.
    const server = createServer();
    const port = await listen(server);
    const call = ['scripts/start.mjs', 'scripts/rebuild.ts', '--', '--outDir', path.join(directory, 'dist')];
    const child = spawn(process.execPath, call, {
      env: {
        ...process.env,
        CATALOG_DATA: path.join(directory, 'live'),
        LL2_BASE_URL: `http://127.0.0.1:${port}/2.3.0`,
      },
    });
    const ended = endOf(child);
    await once(server, 'request');
    child.kill(signal);
    const { code, output } = await ended;
    expect([code, output]).toEqual([130, expect.stringContaining('Stopped.')]);
    expect(readdirSync(directory)).toEqual([]);
  },
);

test('a rebuild that is stopped while its fetch is all but done builds nothing', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'rebuild-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const server = createServer();
  const port = await listen(server);
  // The fetch ends as one does that has swapped its data in; a build would die as it begins.
  const done = `
    if (/scripts.fetch.ts/.test(process.argv)) process.on('SIGTERM', () => process.exit(0));
    if (/scripts.build.ts/.test(process.argv)) process.kill(process.pid, 'SIGKILL');
  `;
  const call = ['scripts/start.mjs', 'scripts/rebuild.ts', '--', '--outDir', path.join(directory, 'dist')];
  const env = {
    ...process.env,
    CATALOG_DATA: path.join(directory, 'live'),
    LL2_BASE_URL: `http://127.0.0.1:${port}/2.3.0`,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(done)}`,
  };
  const child = spawn(process.execPath, call, { env });
  const ended = endOf(child);
  await once(server, 'request');
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 130, output: 'Stopped, so no site is built.\n' });
});

test.each(['SIGKILL', 'SIGABRT'])(
  'a fetch that %s ends, as where memory runs out, is a failure like any other, and a build begins',
  async (signal) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'rebuild-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    // The fetch dies as it begins, and so does the build, which would take long.
    const dying = `if (/scripts.(fetch|build).ts/.test(process.argv)) process.kill(process.pid, '${signal}')`;
    const call = ['scripts/start.mjs', 'scripts/rebuild.ts', '--', '--outDir', path.join(directory, 'dist')];
    const env = {
      ...process.env,
      CATALOG_DATA: path.join(directory, 'live'),
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(dying)}`,
    };
    const { code, output } = await endOf(spawn(process.execPath, call, { env }));
    const killed = (what: string) => `The ${what} was killed (${signal}), perhaps because memory ran out`;
    expect([code, output.trimEnd().split('\n')]).toEqual([
      1,
      [
        expect.stringContaining(killed('fetch')),
        'No fresh data: the site is built from the last good ones, in src/data/reference.',
        expect.stringContaining(killed('build')),
      ],
    ]);
  },
);

test('data that are damaged are not called good, and nothing is built of them', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'rebuild-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const live = path.join(directory, 'live');
  cpSync(frozenEdition, live, { recursive: true });
  appendFileSync(path.join(live, 'spacecraft.json'), ' ');
  const call = ['scripts/start.mjs', 'scripts/rebuild.ts', '--', '--outDir', path.join(directory, 'dist')];
  // It grants no call for an hour. One that is down would be asked again for half a minute.
  const server = createServer((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
  const env = {
    ...process.env,
    CATALOG_DATA: live,
    LL2_BASE_URL: `http://127.0.0.1:${await listen(server)}/2.3.0`,
  };
  const { code, output } = await endOf(spawn(process.execPath, call, { env }));
  expect([code, output]).toEqual([
    1,
    expect.stringContaining(`No fresh data, and those in ${live} are damaged.`),
  ]);
  expect(output).not.toContain('good');
  expect(readdirSync(directory)).toEqual(['live']);
});

test('a rebuild from the data before the last says why it does not take the last', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'rebuild-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const live = path.join(directory, 'live');
  for (const place of [live, `${live}.previous`]) cpSync(frozenEdition, place, { recursive: true });
  appendFileSync(path.join(live, 'spacecraft.json'), ' ');
  // The fetch and the build die as they begin.
  const dying = `if (/scripts.(fetch|build).ts/.test(process.argv)) process.kill(process.pid, 'SIGKILL')`;
  const env = {
    ...process.env,
    CATALOG_DATA: live,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(dying)}`,
  };
  const call = ['scripts/start.mjs', 'scripts/rebuild.ts'];
  const { output } = await endOf(spawn(process.execPath, call, { env }));
  const [, why, which] = output.split('\n');
  expect(why).toContain(
    `${live} cannot be used: ${live}/spacecraft.json is not the file its manifest describes`,
  );
  expect(which).toBe(`No fresh data: the site is built from the last good ones, in ${live}.previous.`);
});

/** What may be in the place of the data, and is none. */
const noData: [string, (live: string) => void][] = [
  ['holds no data set, but other files', (live) => cpSync('scripts/build', live, { recursive: true })],
  ['is a file', (live) => writeFileSync(live, '')],
  ['cannot be read', (live) => symlinkSync(`${live}.unmounted`, live)],
];

test.each(noData)(
  'a rebuild whose data directory %s ends with 65, says so without a stack, and builds nothing',
  async (words, make) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'rebuild-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const live = path.join(directory, 'live');
    make(live);
    const call = ['scripts/start.mjs', 'scripts/rebuild.ts', '--', '--outDir', path.join(directory, 'dist')];
    const env = { ...process.env, CATALOG_DATA: live, LL2_BASE_URL: 'http://127.0.0.1:9/2.3.0' };
    const { code, output } = await endOf(spawn(process.execPath, call, { env }));
    const [ofFetch, ofRebuild, ...others] = output.trimEnd().split('\n');
    const fault = `CATALOG_DATA: ${live} ${words}`;
    expect([code, ofFetch]).toEqual([65, expect.stringMatching(/ What was there is as it was\.$/)]);
    expect([ofFetch, ofRebuild, others]).toEqual([
      expect.stringContaining(fault),
      expect.stringContaining(fault),
      [],
    ]);
    expect(readdirSync(directory)).toEqual(['live']);
  },
);
