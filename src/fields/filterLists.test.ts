import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { crewSchema } from '../dataset/wire/crew.ts';
import { launchStatusIds } from '../dataset/wire/ids.ts';
import { frozenEdition, leftTheGround } from '../tests/testkit/edition.ts';
import {
  combinedLists,
  filterPages,
  listedFilters,
  searchedFilters,
  unlistedFilters,
} from './filterLists.ts';
import { flightsKnownInWords } from './flightsKnown.ts';

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
    const firsts = rows.filter(leftTheGround).map(
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

describe('the filters of flights', () => {
  const { success, failure } = launchStatusIds;
  const net = (year: number) => `${year}-01-01T12:00:00Z`;
  const launched = (id: number, year: number, status: number | null, pad?: string) =>
    flight(id, { launch: { net: net(year), status: status && { id: status }, pad: pad && { name: pad } } });
  const person = { astronaut: { id: 1, name: 'Ada' } };
  const crew = (id: number, launch_crew: object[], landing_crew = launch_crew) =>
    crewSchema.parse({ id, name: 'Crew', launch_crew, onboard_crew: [], landing_crew });
  const small = catalogOf(
    [
      craft(1, 'Dragon', [
        launched(1, 2020, failure),
        launched(2, 2021, success, '31/6'),
        launched(3, 2022, null),
      ]),
      craft(2, 'Soyuz', [launched(4, 2023, success)]),
      craft(3, 'Buran', []),
    ],
    { crews: [crew(1, [person]), crew(2, []), crew(4, [], [person])] },
  );
  const flightsOf = (key: string, value: string) =>
    listedFilters(small)
      .find((filter) => filter.key === key)
      ?.lists.find(({ title }) => title === value)
      ?.flights?.map(({ id }) => id);

  test('mean single flights, so that a spacecraft may be in several of their lists', () => {
    expect(flightsOf('launch outcome', 'Failure')).toEqual([1]);
    expect(flightsOf('launch outcome', 'Success')).toEqual([2, 4]);
    expect(flightsOf('pad', '31/6')).toEqual([2]);
  });

  test('list each flight once by what is recorded of it, or as one of which it is not', () => {
    expect(flightsOf('launch outcome', 'Not recorded')).toEqual([3]);
    expect(flightsOf('pad', 'Not recorded')).toEqual([1, 3, 4]);
    for (const { key, lists } of listedFilters(small).filter(({ relation }) => relation !== null)) {
      const listed = lists.flatMap(({ flights }) => flights?.map(({ id }) => id) ?? []);
      expect([key, listed.sort()]).toEqual([key, [1, 2, 3, 4]]);
    }
  });

  test('say by what an outcome is known, which differs by what gives the data', () => {
    const aboutOf = (of: typeof catalog) =>
      listedFilters(of).find(({ key }) => key === 'launch outcome')?.lists[0]?.about;
    expect(aboutOf(small)).toContain('by the status of the launch in Launch Library 2');
    expect(aboutOf(catalog)).toContain('as far as other values of this edition prove it');
  });

  test('tell flights with a crew from those without, and neither from those of which nobody says', () => {
    expect(flightsOf('crewed', 'Yes')).toEqual([1, 4]);
    expect(flightsOf('crewed', 'No')).toEqual([2]);
    expect(flightsOf('crewed', 'Not recorded')).toEqual([3]);
  });

  test('say for how many flights they are recorded, and nothing where that is all', () => {
    expect(flightsKnownInWords(small, 'pad')).toBe('The pad is recorded for 1 of 4 flights.');
    expect(flightsKnownInWords(small, 'crew')).toBe('The crew is recorded for 3 of 4 flights.');
    expect(flightsKnownInWords(catalog, 'rocket')).toBeNull();
    expect(flightsKnownInWords(catalog, 'crew')).toMatch(/^The crew is recorded for none of 88\d flights\.$/);
  });

  test('of what every flight has are offered by the search once a tenth of the flights has a record of it', () => {
    const keysOf = (of: typeof catalog) => searchedFilters(of).map(({ key }) => key);
    expect(flightsKnownInWords(catalog, 'pad')).toMatch(/^The pad is recorded for 9 of 88\d flights\.$/);
    expect(keysOf(catalog)).not.toContain('pad');
    expect(keysOf(catalog)).toContain('rocket');
    expect(keysOf(small)).toContain('pad');
  });

  test('that the data say nothing of are known to be left out', () => {
    const keys = unlistedFilters(linkCatalog({ ...dataSet, losses: [] })).map(({ key }) => key);
    expect(keys).toEqual(['launch outcome', 'crewed', 'program']);
  });
});
