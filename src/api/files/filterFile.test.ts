import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { composeCatalog } from '../../catalog/compose.ts';
import { readDataSet } from '../../dataset/dataSet.ts';
import { flightsTable } from '../../downloads/tables/flights.ts';
import { spacecraftTable } from '../../downloads/tables/spacecraft.ts';
import { filterPages, unflownOf } from '../../fields/filterLists.ts';
import { frozenEdition } from '../../tests/testkit/edition.ts';
import { contentAt, frozenCatalog } from './files.testkit.ts';
import { rowsInCsv } from './tableRow.ts';

test('each page of a filter has the same rows as its files: spacecraft, or flights and what has none', () => {
  for (const list of filterPages(frozenCatalog).flat()) {
    const { place, spacecraft, flights } = list;
    const slugs = flights
      ? [...flights.map((flight) => flight.spacecraft), ...unflownOf(list)].map(({ slug }) => slug)
      : spacecraft.map(({ slug }) => slug);
    const { results, total } = contentAt(`/api/v1/where/${place}.json`);
    expect(total).toBe(slugs.length);
    const name = flights ? 'spacecraft_slug' : 'slug';
    const namesIn = (rows: Record<string, string>[]) => rows.map((row) => row[name]);
    expect(namesIn(results)).toEqual(slugs);
    expect(namesIn(parse(contentAt(`/api/v1/where/${place}.csv`), { columns: true }))).toEqual(slugs);
  }
});

test('a row of a list has the columns of the table to download', () => {
  const columnsOf = (place: string) =>
    contentAt(`/api/v1/where/${place}.csv`).split('\r\n')[0].split(',') as string[];
  const names = ({ columns }: { columns: readonly { name: string }[] }) => columns.map(({ name }) => name);
  expect(columnsOf('status/active')).toEqual(names(spacecraftTable));
  expect(columnsOf('destination/international-space-station')).toEqual(names(flightsTable));
});

test('a destination has its flights as files, in order of launch', () => {
  const [destination] = frozenCatalog.destinations.toSorted((a, b) => b.flights.length - a.flights.length);
  const { results } = contentAt(`/api/v1/where/destination/${destination?.slug}.json`);
  expect(results).toHaveLength(destination?.flights.length ?? 0);
  const launches = results.flatMap(({ net }: { net: string | null }) => net ?? []);
  expect(launches).toEqual(launches.toSorted());
});

test('a group has its files where a reader looks for it, and CSV says what JSON says', () => {
  const { results, title } = contentAt('/api/v1/where/status/active.json');
  expect(title).toBe('Spacecraft with the status Active');
  const rows = parse(contentAt('/api/v1/where/status/active.csv'), { columns: true }) as object[];
  const asText = (row: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? '' : `${value}`]));
  expect(rows).toEqual(results.map(asText));
});

test('no text is a formula in a spreadsheet, and numbers stay numbers', () => {
  const texts = [
    '=1+1',
    '+1',
    '-1',
    '@a',
    '\t=1',
    ' =1',
    '\u200b=1',
    '＝1',
    'a=1',
    'Progress M-6',
    'a,"b"\nc',
  ];
  const csv = rowsInCsv(
    ['text', 'number', 'flag'].map((name) => ({ name })),
    texts.map((text) => ({ text, number: -1.5, flag: false })),
  );
  expect(csv.startsWith('text,number,flag\r\n')).toBe(true);
  const rows = parse(csv, { columns: true }) as { text: string; number: string; flag: string }[];
  expect(rows.map(({ text }) => text)).toEqual(texts.map((text, index) => (index < 8 ? `'${text}` : text)));
  expect(rows[0]).toMatchObject({ number: '-1.5', flag: 'false' });
});

test('a name that a spreadsheet would run is a text in the file', () => {
  const set = readDataSet(frozenEdition);
  const row = set.spacecraft.find(({ name }) => name === 'Progress M-6');
  if (row) row.serial_number = '=HYPERLINK("https://example.org")';
  const csv = contentAt('/api/v1/where/status/single-use.csv', composeCatalog(set));
  expect(csv).toContain(`"'=HYPERLINK(""https://example.org"")"`);
});
