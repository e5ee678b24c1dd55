import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import { readCorrections } from '../dataset/correction.ts';
import { embeddedEdition, readDataSet } from '../dataset/dataSet.ts';
import { publishedCorrections } from './corrections.ts';

test('each correction names the record that it is of as the tables do, whatever its id was before', () => {
  const catalog = composeCatalog(readDataSet(embeddedEdition));
  const text = publishedCorrections(readCorrections(embeddedEdition), catalog);
  const rows = parse(text, { columns: true }) as Record<string, string>[];
  expect(rows.length).toBeGreaterThan(4_000);
  const of = new Map(catalog.spacecraft.map((craft) => [craft.slug, craft]));
  const withoutSlug = rows.filter(({ slug }) => slug === '');
  // What is of no record.
  expect(withoutSlug.filter(({ id }) => id !== '')).toEqual([]);
  const renumbered = rows.filter(({ field, applied }) => field === 'id' && applied === 'yes');
  expect(renumbered.length).toBeGreaterThan(100);
  for (const { slug = '', after } of renumbered) expect(`${of.get(slug)?.id}`).toBe(after);
});

test('a correction says whether it is in the data', () => {
  const corrections = readCorrections(embeddedEdition).slice(0, 1);
  const none = { spacecraft: [], configurations: [] };
  const appliedIn = (applied: boolean) => {
    const text = publishedCorrections(
      corrections.map((row) => ({ ...row, applied })),
      none,
    );
    return (parse(text, { columns: true }) as Record<string, string>[]).map((row) => row.applied);
  };
  expect([appliedIn(true), appliedIn(false)]).toEqual([['yes'], ['no']]);
});
