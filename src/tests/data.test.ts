import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { build, startBuild } from './testkit/build.ts';
import { DataSetCopy } from './testkit/dataSet.ts';
import { frozenEdition } from './testkit/edition.ts';
import { endOf } from './testkit/end.ts';
import { readRows } from './testkit/site.ts';

let set: DataSetCopy;
let dist: string;

beforeEach(() => {
  set = new DataSetCopy('2026-11-20T06:30:00Z');
  dist = path.join(set.directory, 'dist');
  onTestFinished(() => rmSync(set.directory, { recursive: true }));
});

const faults = [
  {
    fault: 'a reference to a configuration that is not there',
    spoil: () => {
      const rows = readRows(`${frozenEdition}/spacecraft_configurations.json`);
      set.write(
        'spacecraft_configurations.json',
        rows.filter((row) => row.id !== 20),
      );
    },
    message:
      'spacecraft.json: spacecraft 900230 "Tesla Roadster" refers to configuration 20 "Tesla Roadster", which spacecraft_configurations.json does not hold.',
  },
  {
    fault: 'a file that was cut short',
    spoil: () => {
      const file = path.join(set.data, 'spacecraft.json');
      writeFileSync(file, readFileSync(file).subarray(0, 100_000));
    },
    message: 'spacecraft.json is not the file its manifest describes: expected 1502913 bytes',
  },
  {
    fault: 'a record without a name',
    spoil: () => {
      const rows = readRows(`${frozenEdition}/spacecraft.json`);
      delete rows[7].name;
      set.write('spacecraft.json', rows);
    },
    message: 'spacecraft.json, row 8 (id 8, no name): name: Invalid input',
  },
  {
    fault: 'no manifest',
    spoil: () => rmSync(path.join(set.data, 'manifest.json')),
    message: 'manifest.json is missing',
  },
] as const;

describe('a broken data set cannot be used', () => {
  test.each(faults)('$fault', ({ spoil, message }) => {
    spoil();
    expect(() => linkCatalog(readDataSet(set.data))).toThrow(message);
  });
});

test('a data set that cannot be used stops the build before the last site is touched', async () => {
  const [{ spoil, message }] = faults;
  spoil();
  mkdirSync(dist);
  writeFileSync(path.join(dist, 'index.html'), 'the last site');
  const { code, output } = await build(dist, { CATALOG_DATA: set.data });
  expect(code).not.toBe(0);
  expect(output).toContain(`The data set in ${set.data} cannot be used, so no site is made.`);
  expect(output).toContain(message);
  expect(readdirSync(dist)).toEqual(['index.html']);
});

test('a build that is stopped or killed leaves the last site, and the next one removes what was left', async () => {
  const temporary = path.join(set.directory, 'temporary');
  for (const directory of [dist, temporary]) mkdirSync(directory);
  writeFileSync(path.join(dist, 'index.html'), 'the last site');
  for (const [signal, ends] of [
    ['SIGKILL', null],
    ['SIGTERM', 130],
    ['SIGHUP', 130],
  ] as const) {
    expect(await stopOnceItWrites(dist, { TMPDIR: temporary }, signal), signal).toBe(ends);
    expect([readdirSync(dist), readdirSync(temporary)]).toEqual([['index.html'], []]);
  }
  expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('the last site');
  expect(readdirSync(set.directory).sort()).toEqual(['data', 'dist', 'temporary']);
});

/** Stops a build once it has begun to write pages; returns what it ended with. */
async function stopOnceItWrites(
  dist: string,
  environment: Record<string, string>,
  signal: NodeJS.Signals,
): Promise<number | null> {
  const child = startBuild(dist, environment);
  const ended = endOf(child);
  let output = '';
  let again: ReturnType<typeof setInterval> | undefined;
  child.stdout.on('data', (chunk) => {
    output += chunk;
    // npm and impatient readers send it more than once.
    if (output.includes('/404.html')) again ??= setInterval(() => child.kill(signal), 2);
  });
  const { code } = await ended;
  clearInterval(again);
  return code;
}

test('a wrong environment is named before anything is built', async () => {
  const { code, output } = await build(dist, { SITE_URL: 'catalog' });
  expect(code).not.toBe(0);
  expect(output).toContain('SITE_URL="catalog": expected an address such as https://catalog.example.org.');
  expect(existsSync(dist)).toBe(false);
});
