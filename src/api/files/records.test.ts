import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { allLosses } from '../../catalog/losses.ts';
import { catalogOf, craft, flight } from '../../catalog/smallCatalog.testkit.ts';
import { chapters, standingOf } from '../../superlatives/standing.ts';
import { contentAt, frozenCatalog } from './files.testkit.ts';

const rowsIn = (file: string) =>
  parse(contentAt(`/api/v1/${file}.csv`), { columns: true }) as Record<string, string>[];

test('each table of records has its places in the files, in their order', () => {
  const { results } = contentAt('/api/v1/records.json');
  for (const superlative of chapters.flatMap(({ superlatives }) => superlatives)) {
    const own = results.filter(({ table }: { table: string }) => table === superlative.id);
    const { rows } = standingOf(superlative, frozenCatalog);
    expect(own.map(({ place, slug }: { place: number; slug: string }) => [place, slug])).toEqual(
      rows.map(({ place, entry }) => [place.place, entry.slug]),
    );
  }
  expect(rowsIn('records')).toHaveLength(results.length);
});

test('the time of a record is in seconds, and says how exactly it is known', () => {
  const [first] = rowsIn('records').filter(({ table }) => table === 'longest-time-in-space');
  const craft = frozenCatalog.spacecraft.find(({ slug }) => slug === first?.slug);
  expect(first).toMatchObject({ place: '1', unit: 'seconds', value: `${craft?.timeInSpace?.seconds}` });
  expect(first?.precision).not.toBe('');
});

test('a value of a record is a bare number with its unit beside it, or a time', () => {
  const { results } = contentAt('/api/v1/records.json');
  const isPlain = ({ unit, value }: { unit: string | null; value: string }) =>
    unit === 'ISO 8601' ? !Number.isNaN(Date.parse(value)) : `${Number(value)}` === value;
  expect(results.filter((row: { unit: string | null; value: string }) => !isPlain(row))).toEqual([]);
  const first = (id: string) => results.find(({ table }: { table: string }) => table === id);
  expect(first('longest-spacecraft')).toMatchObject({ unit: 'm' });
  expect(first('largest-payload')).toMatchObject({ unit: 'kg' });
  expect(first('most-launches')).toMatchObject({ unit: 'launches' });
});

test('most in space at once are so since a day, or since a decade where no more is known', () => {
  const remarkOf = (name: string | null) => {
    const launch = { net: '1990-03-01T12:00:00Z', net_precision: name && { id: 1, name } };
    const own = flight(1, { launch, mission_end: '2001-01-01T12:00:00Z' });
    const { results } = contentAt('/api/v1/records.json', catalogOf([craft(1, 'Soyuz 1', [own])]));
    const rows = results.filter(({ table }: { table: string }) => table === 'most-in-space-at-once');
    return rows[0]?.remark;
  };
  expect(remarkOf(null)).toBe('since 1990-03-01T12:00Z');
  expect(remarkOf('Decade')).toBe('since the 1990s');
});

test('each loss is a row of the files, the oldest first', () => {
  const slugs = allLosses(frozenCatalog).map(({ spacecraft }) => spacecraft.slug);
  expect(slugs.length).toBeGreaterThan(0);
  expect(contentAt('/api/v1/losses.json').results.map(({ slug }: { slug: string }) => slug)).toEqual(slugs);
  expect(rowsIn('losses').map(({ slug }) => slug)).toEqual(slugs);
});
