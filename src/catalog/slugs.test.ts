import { expect, test } from 'vitest';
import { padRecord, padsIn, rocketRecord, rocketsIn } from '../dataset/carried.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { padRecordSchema } from '../dataset/wire/launch.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { assignSlugs } from './slugs.ts';

const slugsOf = (...names: string[]) => [
  ...assignSlugs(
    names.map((name, index) => ({ id: index + 1, name })),
    'spacecraft',
  ).values(),
];

test('folds names to a-z, 0-9 and hyphens', () => {
  expect(
    slugsOf(
      'Progress M-6',
      'ATV-5 Georges Lemaître',
      'RSS Kármán Line',
      'Cygnus CRS-2 NG-20 (S.S. Patricia “Patty” Hilliard Robertson)',
      'Союз МС-22',
    ),
  ).toEqual([
    'progress-m-6',
    'atv-5-georges-lemaitre',
    'rss-karman-line',
    'cygnus-crs-2-ng-20-s-s-patricia-patty-hilliard-robertson',
    'soyuz-ms-22',
  ]);
});

test('makes hostile names harmless', () => {
  for (const slug of slugsOf(
    '../../etc/passwd',
    '<script>alert(1)</script>',
    '__proto__',
    'a\u0000b\u202e\ud800c',
    '=HYPERLINK("http://x")',
    '神舟',
    '🚀',
    '.',
    ' ',
    'x'.repeat(300),
    `${'long-'.repeat(60)}`,
  )) {
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(slug.length).toBeLessThanOrEqual(80);
  }
});

test('cuts a name between two words, unless that took half of it', () => {
  const cut = (words: string) => slugsOf(words)[0];
  const [long, longer] = ['x'.repeat(41), 'y'.repeat(100)];
  expect(cut(`${long} ${longer}`)).toBe(long);
  expect(cut(`${long} ${'y'.repeat(38)} z`)).toBe(`${long}-${'y'.repeat(38)}`);
  expect(cut(`${'x'.repeat(40)} ${longer}`)).toBe(`${'x'.repeat(40)}-${'y'.repeat(39)}`);
});

test('keeps clear of the addresses the site uses itself', () => {
  expect(slugsOf('By', '2', 'index', 'CON')).toEqual([
    'spacecraft-by',
    'spacecraft-2',
    'spacecraft-index',
    'spacecraft-con',
  ]);
});

test('gives namesakes a slug each, the lower id the plain one, in whatever order they come', () => {
  const records = [
    { id: 630, name: 'Ship 40' },
    { id: 12, name: 'Ship 40' },
    { id: 77, name: 'Ship-40' },
  ];
  const expected = new Map([
    [12, 'ship-40'],
    [77, 'ship-40-77'],
    [630, 'ship-40-630'],
  ]);
  expect(assignSlugs(records, 'spacecraft')).toEqual(expected);
  expect(assignSlugs(records.toReversed(), 'spacecraft')).toEqual(expected);
});

test('stays unique when a name looks like the slug of a namesake', () => {
  const slugs = slugsOf('Soyuz', 'Soyuz 3', 'Soyuz', 'x'.repeat(200), 'x'.repeat(201));
  expect(slugs).toEqual(['soyuz', 'soyuz-3', 'soyuz-3-3', 'x'.repeat(80), `${'x'.repeat(78)}-5`]);
});

test('never changes a slug once given, nor gives it away', () => {
  const kept = new Map([[5, 'progress-ms-28']]);
  const records = [
    { id: 5, name: 'Progress MS-28 renamed' },
    { id: 9, name: 'Progress MS-28' },
  ];
  expect(assignSlugs(records, 'spacecraft', kept)).toEqual(
    new Map([
      [5, 'progress-ms-28'],
      [9, 'progress-ms-28-9'],
    ]),
  );
});

test('tells a variant with a plus from the one without by its name, not by its id', () => {
  expect(slugsOf('Antares 230', 'Antares 230+')).toEqual(['antares-230', 'antares-230-plus']);
});

test('gives the pads and rockets of an edition without ids the slugs that LL2 gives them with ids', () => {
  const { spacecraft } = readDataSet(frozenEdition);
  const ids = new Map<string, number>();
  const idOf = (key: string) => ids.set(key, ids.get(key) ?? ids.size).get(key) as number;
  const slugs = (withIds: boolean) => {
    const records = [
      ...rocketsIn({ spacecraft }).map((copy) =>
        rocketRecord(withIds ? { ...copy, id: idOf(`${copy.full_name}`) } : copy),
      ),
      ...padsIn({ spacecraft }).map((copy) =>
        padRecord(withIds ? { ...copy, id: idOf(`${copy.name} ${copy.location?.name}`) } : copy),
      ),
    ].filter((record) => record !== null);
    const distinct = [...new Map(records.map((record) => [record.id, record])).values()];
    return [...assignSlugs(distinct, 'entry').values()].sort();
  };
  expect(slugs(true)).toEqual(slugs(false));
  expect(slugs(true).length).toBeGreaterThan(50);
});

test('knows a pad by what LL2 calls its location now', () => {
  const at = (name: string) =>
    padRecord(padRecordSchema.parse({ id: 1, name: 'LC-5', location: { name } }))?.name;
  expect(at('Cape Canaveral, FL, USA')).toBe(at('Cape Canaveral SFS, FL, USA'));
});
