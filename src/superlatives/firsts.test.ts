import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition, leftTheGround } from '../tests/testkit/edition.ts';
import { readRows } from '../tests/testkit/site.ts';
import { firstsOf } from './firsts.ts';

const rows = readRows(`${frozenEdition}/spacecraft.json`);
const catalog = linkCatalog(readDataSet(frozenEdition));
const isX15 = (row: { name: string }) => row.name.startsWith('X-15-');
const flights = rows
  .filter((row) => leftTheGround(row) && !isX15(row))
  .flatMap((row) =>
    row.flights.map((flight: (typeof rows)[number]) => ({
      type: row.spacecraft_config.type.name,
      agency: row.spacecraft_config.agency.name,
      // All noons of the edition are repeated, and stand for their days.
      launch: Date.parse(flight.launch.net.replace('T12:00:00Z', 'T00:00:00Z')),
    })),
  );

test('each decade, type and agency has its oldest launch', () => {
  const [decades, types, agencies] = firstsOf(catalog).map(({ rows: firsts }) => [
    ...new Map(firsts.map(({ label, flight }) => [label, flight.launch.time])),
  ]);
  const oldest = (key: (flight: (typeof flights)[number]) => string) =>
    [...Map.groupBy(flights, key)]
      .map(([label, group]) => [label, Math.min(...group.map(({ launch }) => launch))])
      .sort((a, b) => Number(a[1]) - Number(b[1]));
  expect(decades).toEqual(oldest(({ launch }) => `${new Date(launch).toISOString().slice(0, 3)}0s`));
  // Of the X-15 only some flights are listed, and the first of all spaceplanes may be another.
  expect(types).toEqual(oldest(({ type }) => type).filter(([type]) => type !== 'Spaceplane'));
  expect(agencies).toEqual(oldest(({ agency }) => agency));
});

test('a group whose first launch is not known is named', () => {
  const named = firstsOf(catalog).map(({ unknown }) => unknown.map(({ title }) => title));
  expect(named).toEqual([[], ['Spaceplane'], []]);
});

test('two that went up on one rocket are both first', () => {
  const [decades] = firstsOf(catalog);
  const ofSeventies = decades?.rows.filter(({ label }) => label === '1970s');
  expect(ofSeventies?.map(({ flight }) => flight.spacecraft.name).sort()).toEqual([
    'Apollo Lunar Module LM-7 Aquarius',
    'Apollo Odyssey CSM-109',
  ]);
});

test('a craft of which only some flights are listed is first in no group, and is named with the reason', () => {
  for (const { rows: firsts, excluded } of firstsOf(catalog)) {
    expect(firsts.map(({ flight }) => flight.spacecraft).filter(isX15)).toEqual([]);
    expect(excluded).toMatchObject([
      {
        reason: expect.stringContaining('above 80 km'),
        spacecraft: [{ name: 'X-15-1' }, { name: 'X-15-3' }],
      },
    ]);
  }
});

test('a group whose oldest launch may be on several days has no first, and a launch of two decades is in neither', () => {
  const changed = structuredClone(readDataSet(frozenEdition));
  for (const { flights } of changed.spacecraft) {
    for (const { launch } of flights ?? []) {
      if (launch?.net?.startsWith('1960-05-15')) launch.net_precision = { id: 7, name: 'Month' };
      if (launch?.net?.startsWith('1970')) Object.assign(launch, { net: '1970-01-01T00:00:00Z' });
      if (launch?.net?.startsWith('1970')) launch.net_precision = { id: 6, name: 'Week' };
    }
  }
  const [decades] = firstsOf(linkCatalog(changed)).map(({ rows: firsts }) => firsts);
  expect([...new Set(decades?.map(({ label }) => label))]).toEqual([
    '1970s',
    '1980s',
    '1990s',
    '2000s',
    '2010s',
    '2020s',
  ]);
  expect(decades?.[0]?.flight.launch.precision).toBe('second');
});

test('one that went up on some day of January is not as first as one of the 1st, whichever the catalog has first', () => {
  const net = '2026-01-01T00:00:00Z';
  const known = craft(1, 'Known', [flight(1, { launch: { net } })]);
  const rough = craft(2, 'Some day', [
    flight(2, { launch: { net, net_precision: { id: 7, name: 'Month' } } }),
  ]);
  for (const rows of [
    [known, rough],
    [rough, known],
  ]) {
    const [decades] = firstsOf(catalogOf(rows));
    expect(decades?.rows.map(({ flight: { spacecraft } }) => spacecraft.name)).toEqual(['Known']);
  }
});
