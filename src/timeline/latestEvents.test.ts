import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Catalog } from '../catalog/model.ts';
import { catalogOf, craft, flight, loss } from '../catalog/smallCatalog.testkit.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { launchStatusIds } from '../dataset/wire/ids.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { readRows } from '../tests/testkit/site.ts';
import { latestEnds, latestLaunches, latestWithoutEnd } from './latestEvents.ts';

const rows = readRows(`${frozenEdition}/spacecraft.json`);
const catalog = linkCatalog(readDataSet(frozenEdition));
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

test('what is of the very moment of the data has happened, what is later has not', () => {
  const happened = (time: number) => {
    const moment = { time, precision: 'second' };
    const flights = [{ launch: moment, end: moment, isAhead: false }];
    const of = { ...catalog, spacecraft: [{ flights }] } as unknown as Catalog;
    return [latestLaunches(of, 1).length, latestEnds(of, 1).length];
  };
  expect(happened(date.time)).toEqual([1, 1]);
  expect(happened(date.time + 1)).toEqual([0, 0]);
});

test('what never left the ground is no launch, however late it was', () => {
  const moment = { time: date.time, precision: 'second' };
  const flights = [{ launch: moment, end: null, isAhead: false, outcome: 'never launched' }];
  expect(latestLaunches({ ...catalog, spacecraft: [{ flights }] } as unknown as Catalog, 1)).toEqual([]);
});

test('the latest ends leave out flights under way', () => {
  const ends = latestEnds(catalog, 5);
  expect(ends.map(({ moment }) => moment.time)).toEqual(
    before(flights.map(({ mission_end }) => mission_end)).slice(0, 5),
  );
  expect(ends.filter(({ flight }) => flight.isUnderWay)).toEqual([]);
});

test('a flight without a recorded end may be as late as the latest only where it can have lasted until then', () => {
  const ends = latestEnds(catalog, 5);
  const names = latestWithoutEnd(catalog, ends).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Progress MS-32', 'Shenzhou 22', 'Tianzhou-9']));
  // Suborbital, and launched in August 2025.
  expect(names).not.toContain('Ship 37');
  expect(names).not.toContain('RSS First Step');
  const all = latestWithoutEnd(catalog, latestEnds(catalog, 100)).map(({ name }) => name);
  expect(all).toContain('Ship 37');
});

test('a flight without a recorded end that was lost after its launch is over as late as others, one lost at its launch is not', () => {
  const status = { id: launchStatusIds.failure, name: 'Launch Failure', abbrev: null };
  const net = { net: '2026-03-01T12:00:00Z', status, launch_designator: '2026-001' };
  const ended = flight(1, { launch: { net: '2026-01-01T12:00:00Z' }, mission_end: '2026-06-01T12:00:00Z' });
  const lossIn = (phase: string) => {
    const losses = [loss(2, 'B', '2026-03-01', { date: '', phase })];
    const small = catalogOf([craft(1, 'A', [ended]), craft(2, 'B', [flight(2, { launch: net })])], {
      losses,
    });
    return latestWithoutEnd(small, []).map(({ name }) => name);
  };
  expect(lossIn('flight')).toEqual(['B']);
  expect(lossIn('launch')).toEqual([]);
});
