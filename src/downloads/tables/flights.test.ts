import { expect, test } from 'vitest';
import { catalogOf, craft, flight } from '../../catalog/smallCatalog.testkit.ts';
import { stationSchema } from '../../dataset/wire/station.ts';
import { flightsTable } from './flights.ts';
import { spacecraftTable } from './spacecraft.ts';
import { type TableRow, tableOf } from './table.ts';

const iss = stationSchema.parse({ id: 4, name: 'ISS' });

/** The time docked of the only spacecraft of a catalog, by the table of flights and by that of spacecraft. */
function docked(docking_events: object[], inSpace: boolean) {
  const own = flight(1, { destination: 'ISS', docking_events });
  const catalog = catalogOf([craft(1, 'Soyuz 1', [own], { in_space: inSpace })], {
    stations: [iss],
    date: '2026-07-24T00:00:00Z',
  });
  const surroundings = { addressOf: (path: string) => path, edition: catalog.edition };
  const valuesOf = <Subject>(table: TableRow<Subject>, name: string) => {
    const { columns, fill } = tableOf(table, catalog, surroundings);
    const value = (column: string) => fill()[0]?.[columns.findIndex((one) => one.name === column)];
    return [value(`${name}_seconds`), value(`${name}_precision`)];
  };
  return [valuesOf(flightsTable, 'docked'), valuesOf(spacecraftTable, 'time_docked')];
}

const stay = (docking: string | null, departure: string | null) => ({ id: 1, docking, departure });

test('a stay that lasts counts up to the moment of the data, for the flight as for its spacecraft', () => {
  const twoDays = [2 * 86_400, 'minute'];
  const soFar = [2 * 86_400 - 10, 'minute'];
  expect(docked([stay('2026-07-22T00:00:10Z', null)], true)).toEqual([soFar, soFar]);
  expect(docked([stay('2026-07-01T12:00:00Z', '2026-07-03T12:00:00Z')], false)).toEqual([twoDays, twoDays]);
});

test('a stay between two days is so many seconds to the day, and one of unrecorded end is not recorded', () => {
  const days = [2 * 86_400, 'day'];
  expect(docked([stay('2026-07-01T00:00:00Z', '2026-07-03T00:00:00Z')], false)).toEqual([days, days]);
  const none = [null, null];
  expect(docked([stay('2026-07-01T12:00:00Z', null)], false)).toEqual([none, none]);
  expect(docked([], false)).toEqual([none, none]);
});
