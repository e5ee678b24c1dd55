import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { combinedLists, filterPages, listedFilters } from './filterLists.ts';

const dataSet = readDataSet(frozenEdition);
const catalog = linkCatalog(dataSet);
const rows = dataSet.spacecraft;
const countsOf = (title: string) =>
  Object.fromEntries(
    listedFilters(catalog)
      .find((filter) => filter.title === title)
      ?.lists.map((list) => [list.title, list.spacecraft.length]) ?? [],
  );

describe('the filters', () => {
  test('let through what LL2 lets through', () => {
    const inSpace = rows.filter((row) => row.in_space).length;
    expect(countsOf('In space')).toEqual({ Yes: inSpace, No: rows.length - inSpace });
    const placeholders = rows.filter((row) => row.is_placeholder).length;
    expect(countsOf('Placeholder')).toEqual({ Yes: placeholders, No: rows.length - placeholders });
    const active = rows.filter((row) => row.status?.name === 'Active').length;
    expect(countsOf('Status').Active).toBe(active);
    const soyuz = rows.filter((row) => row.spacecraft_config?.name === 'Soyuz MS').length;
    expect(countsOf('Configuration')['Soyuz MS']).toBe(soyuz);
  });

  test('of one kind take in every spacecraft once', () => {
    for (const title of [
      'In space',
      'Status',
      'Type',
      'Decade of first launch',
      'Reused',
      'First letter of the name',
    ]) {
      const total = Object.values(countsOf(title)).reduce((sum, count) => sum + count, 0);
      expect([title, total]).toEqual([title, rows.length]);
    }
  });

  test('take in every spacecraft', () => {
    for (const { title, lists } of listedFilters(catalog))
      expect([title, new Set(lists.flatMap((list) => list.spacecraft)).size]).toEqual([title, rows.length]);
  });

  test('know the decade of the first launch, and when none is recorded', () => {
    const firsts = rows.map(
      (row) =>
        row.flights
          ?.map((flight) => flight.launch?.net ?? '')
          .filter(Boolean)
          .sort()[0],
    );
    const sixties = firsts.filter((net) => net && /^196/.test(net)).length;
    expect(countsOf('Decade of first launch')['1960s']).toBe(sixties);
    expect(countsOf('Decade of first launch')['Not recorded']).toBeGreaterThan(0);
  });

  test('tell apart what flew more than once', () => {
    expect(countsOf('Reused').Yes).toBe(rows.filter((row) => (row.flights_count ?? 0) > 1).length);
  });
});

test('two filters at once have a page only where one alone tells less', () => {
  const combinations = combinedLists(catalog).flat();
  const count = combinations.find(
    ({ path }) => path === '/spacecraft/where/configuration/soyuz-ms/status/active/',
  );
  const expected = rows.filter(
    (row) => row.spacecraft_config?.name === 'Soyuz MS' && row.status?.name === 'Active',
  );
  expect(count?.spacecraft.map(({ name }) => name).sort()).toEqual(expected.map(({ name }) => name).sort());
  expect(combinations.some(({ path }) => path.includes('/configuration/gemini/'))).toBe(false);
});

test('the page of a value has an address that says it', () => {
  const paths = filterPages(catalog).flatMap((lists) => lists.map(({ path }) => path));
  expect(paths).toEqual(
    expect.arrayContaining([
      '/spacecraft/where/in-space/yes/',
      '/spacecraft/where/reused/yes/',
      '/spacecraft/where/decade/1960s/',
      '/spacecraft/where/decade/not-recorded/',
      '/spacecraft/where/family/not-recorded/',
      '/spacecraft/where/letter/a/',
    ]),
  );
});

test('every page of a filter has an address and a phrase of its own', () => {
  const pages = filterPages(catalog).flat();
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  expect(new Set(pages.map(({ phrase }) => phrase)).size).toBe(pages.length);
});
