import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import { frozenEdition } from '../../src/tests/testkit/edition.ts';
import { startFakeLl2 } from '../fakeLl2/server.ts';
import { whileLocked } from '../fetch/lockData.ts';
import { runFetch } from '../fetch/run.ts';
import { plainDisplay } from '../fetch/terminal.ts';
import { restoreKept, writeKept } from './keptForm.ts';
import { reduceEdition } from './reducedEdition.ts';

const home = mkdtempSync(path.join(tmpdir(), 'kept-'));
const fetchedOnce = path.join(home, 'fetched');

// A few spacecraft with their pictures, stations, docking events and crews, as the fetch leaves them.
beforeAll(async () => {
  const edition = path.join(home, 'edition');
  reduceEdition(frozenEdition, edition, 6);
  const fakeLl2 = await startFakeLl2({ data: edition, isWhole: true, hasPictures: true });
  const report = await runFetch({
    baseUrl: fakeLl2.baseUrl,
    apiKey: undefined,
    live: fetchedOnce,
    embedded: edition,
    acceptShrink: true,
    acceptSource: false,
    imagePolicy: 'all',
    display: plainDisplay(() => {}),
  });
  await fakeLl2.close();
  expect(report.message).toContain('Done');
});
afterAll(() => rmSync(home, { recursive: true }));

/** A copy of what was fetched, which a test may spoil, and places beside it for what is kept of it. */
function fetched() {
  const room = mkdtempSync(path.join(home, 'room-'));
  const [live, kept, again] = ['live', 'kept', 'again'].map((name) => path.join(room, name)) as [
    string,
    string,
    string,
  ];
  cpSync(fetchedOnce, live, { recursive: true });
  return { live, kept, again };
}

test('a data set that was kept is again what was fetched, in all that a build reads, pictures too', () => {
  const { live, kept, again } = fetched();
  const moment = writeKept(live, kept, null);
  whileLocked(again, (own) => restoreKept({ directory: kept, moment }, again, own));
  const { manifest, ...was } = readDataSet(live);
  const { manifest: manifestNow, ...now } = readDataSet(again);
  expect(now).toEqual(was);
  expect({ ...manifestNow, files: Object.keys(manifestNow.files).sort() }).toEqual({
    ...manifest,
    files: Object.keys(manifest.files).sort(),
  });
  expect(was.pictures.length).toBeGreaterThan(0);
  expect(was.stations.length).toBeGreaterThan(0);
  expect(was.crews.length).toBeGreaterThan(0);
});

test('keeping it twice gives the same bytes, one record a line', () => {
  const { live, kept, again } = fetched();
  const moment = writeKept(live, kept, null);
  writeKept(live, again, { directory: kept, moment });
  const bytes = (directory: string) =>
    readdirSync(directory)
      .filter((name) => name !== 'images')
      .map((name) => [name, readFileSync(path.join(directory, name), 'utf8')]);
  expect(bytes(again)).toEqual(bytes(kept));
  expect(readFileSync(path.join(kept, 'spacecraft.jsonl'), 'utf8').trim().split('\n')).toHaveLength(6);
});

test('a branch that names a file elsewhere is refused, and the data that are there stay', () => {
  const { live, kept } = fetched();
  const moment = writeKept(live, kept, null);
  const before = readFileSync(path.join(live, 'manifest.json'), 'utf8');
  const bad = `${kept}-bad`;
  cpSync(kept, bad, { recursive: true });
  writeFileSync(
    path.join(bad, 'manifest.json'),
    before.replace(/"files": \{[\s\S]*/, '"files": ["../slugs.json"]}'),
  );
  expect(() => whileLocked(live, (own) => restoreKept({ directory: bad, moment }, live, own))).toThrow(
    'expected the name of a file',
  );
  expect(readFileSync(path.join(live, 'manifest.json'), 'utf8')).toBe(before);
});

test.each(['previous', 'staging'])(
  'files of others in %s, beside the data, stay, and so do the data that are there',
  (name) => {
    const { live, kept } = fetched();
    const moment = writeKept(live, kept, null);
    const before = readFileSync(path.join(live, 'manifest.json'), 'utf8');
    const others = `${live}.${name}`;
    mkdirSync(others);
    writeFileSync(path.join(others, 'letter.txt'), 'Dear reader');
    expect(() => whileLocked(live, (own) => restoreKept({ directory: kept, moment }, live, own))).toThrow(
      'holds no data set, but other files',
    );
    expect(readdirSync(others)).toEqual(['letter.txt']);
    expect(readFileSync(path.join(live, 'manifest.json'), 'utf8')).toBe(before);
    expect(readdirSync(path.dirname(live)).filter((one) => one.startsWith(path.basename(live)))).toEqual([
      path.basename(live),
      path.basename(others),
    ]);
  },
);

test('a branch that lacks a file which its manifest lists is refused, and the data that are there stay', () => {
  const { live, kept } = fetched();
  const moment = writeKept(live, kept, null);
  const before = readFileSync(path.join(live, 'manifest.json'), 'utf8');
  for (const name of ['slugs', 'changes', 'tombstones', 'space_stations', 'images']) {
    const bad = `${kept}-without-${name}`;
    cpSync(kept, bad, { recursive: true });
    rmSync(path.join(bad, `${name}.jsonl`));
    expect(
      () => whileLocked(live, (own) => restoreKept({ directory: bad, moment }, live, own)),
      name,
    ).toThrow(
      new RegExp(`^${name}.jsonl is missing on the branch "data", .* Put it back from the last commit`),
    );
  }
  expect(readFileSync(path.join(live, 'manifest.json'), 'utf8')).toBe(before);
});

test('a file that was not kept before is kept as it is', () => {
  const { live, kept, again } = fetched();
  const moment = writeKept(live, kept, null);
  const first = readFileSync(path.join(kept, 'space_stations.jsonl'), 'utf8');
  rmSync(path.join(kept, 'space_stations.jsonl'));
  writeKept(live, again, { directory: kept, moment });
  expect(readFileSync(path.join(again, 'space_stations.jsonl'), 'utf8')).toBe(first);
});

test.each([
  ['{"edition": "live"}', 'files: Invalid input: expected array'],
  ['{"edition": "live", "sources": [], "files": {"slugs.json": 1}}', 'Read {"slugs.json":1}'],
  ['[]', 'the record: Invalid input: expected object'],
  ['{', 'is not JSON'],
])('a branch whose manifest is %s is refused by its name, and says what to do', (text, message) => {
  const { live, kept } = fetched();
  const moment = writeKept(live, kept, null);
  const before = readFileSync(path.join(live, 'manifest.json'), 'utf8');
  writeFileSync(path.join(kept, 'manifest.json'), text);
  const restore = () => whileLocked(live, (own) => restoreKept({ directory: kept, moment }, live, own));
  expect(restore).toThrow('manifest.json on the branch "data" is');
  expect(restore).toThrow(message);
  if (text !== '{') expect(restore).toThrow('Put it back from the last commit in which it was whole');
  expect(readFileSync(path.join(live, 'manifest.json'), 'utf8')).toBe(before);
});
