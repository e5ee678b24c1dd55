import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { readSnapshot } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { latestEnds, latestLaunches } from './latestEvents.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test that typed them by the catalog's schemas would trust them
const rows: any[] = JSON.parse(readFileSync(`${frozenEdition}/spacecraft.json`, 'utf8'));
const catalog = linkCatalog(readSnapshot(frozenEdition));
const { date } = catalog.edition;
const flights = rows.flatMap((row) => row.flights);
const before = (texts: (string | null)[]) =>
  texts
    .filter((text) => text !== null)
    .map((text) => Date.parse(text))
    .filter((time) => time <= date.time)
    .sort((a, b) => b - a);

test('the latest launches are those before the date of the data, not those planned', () => {
  const times = latestLaunches(catalog, 5).map(({ moment }) => moment.time);
  expect(times).toEqual(before(flights.map(({ launch }) => launch.net)).slice(0, 5));
});

test('the latest ends leave out flights under way', () => {
  const ends = latestEnds(catalog, 5);
  expect(ends.map(({ moment }) => moment.time)).toEqual(
    before(flights.map(({ mission_end }) => mission_end)).slice(0, 5),
  );
  expect(ends.filter(({ flight }) => flight.isUnderWay)).toEqual([]);
});
