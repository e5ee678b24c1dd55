import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isOfPictures } from '../../site/renderers/files.ts';
import { type ArchivePlan, kept } from './writeArchive.ts';

// The archive is made while other files are written.
test('what the archive takes of routes for many files is written before the pages are called whole', () => {
  const routes = globSync('src/pages/**/*.ts').filter((route) => /\[/.test(route));
  const taken = routes.filter((route) => kept.test(route.replace(/^src\/pages\/|\.ts$/g, '')));
  expect(taken.length).toBeGreaterThan(3);
  // Of these it takes none: they are pages at old addresses.
  expect(taken.filter((route) => !isOfPictures(route))).toEqual(['src/pages/[...redirect].html.ts']);
});

test.each([
  ['Europe', '2026-03-29T02:30:00Z'],
  ['North America', '2026-03-08T02:30:00Z'],
  ['neither', '2026-07-24T23:59:58Z'],
])('the archive is the same in all zones for data of the hour that summer time skips in %s', (_, moment) => {
  const site = mkdtempSync(path.join(tmpdir(), 'archive-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  mkdirSync(path.join(site, 'data'));
  writeFileSync(path.join(site, 'index.html'), '<p>A page</p>');
  const plan: ArchivePlan = {
    site,
    file: 'data/site.zip',
    folder: 'catalog',
    origin: 'https://example.org',
    base: '/',
    leftOut: [],
    date: Date.parse(moment),
  };
  const work =
    "import { writeArchive } from './src/downloads/archive/writeArchive.ts';" +
    'console.log((await writeArchive(JSON.parse(process.argv[1]))).sha256);';
  const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
  const made = zones.map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', work, JSON.stringify(plan)], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  );
  expect(new Set(made).size, made.join('')).toBe(1);
  // A local header has its time, counted in two seconds, at byte 10, and its date at byte 12 (APPNOTE.TXT, 4.3.7).
  const header = readFileSync(path.join(site, 'data/site.zip'));
  const [time, date] = [header.readUInt16LE(10), header.readUInt16LE(12)];
  const parts = [
    1980 + (date >> 9),
    (date >> 5) & 15,
    date & 31,
    time >> 11,
    (time >> 5) & 63,
    2 * (time & 31),
  ];
  expect(parts).toEqual(moment.match(/\d+/g)?.map(Number));
});
