import { expect, test } from 'vitest';
import type { DockingRecord } from '../dataset/wire/docking.ts';
import { stationSchema } from '../dataset/wire/station.ts';
import { dayInWords } from '../words/moment.ts';
import { dockingNow, isDocked, whereDocked } from './dockings.ts';
import type { Docking } from './model.ts';
import { catalogOf, craft, docking, flight } from './smallCatalog.testkit.ts';

const mir = { id: 3, name: 'Mir' };
const toMir = (id: number, docked: string, departed: string | null, more: object = {}) =>
  docking(id, docked, departed, { space_station_target: mir, ...more });
/** A catalog of one spacecraft that flies to Mir, as of 24 July 2026, with what else is told of dockings. */
const catalogWith = (dockings: DockingRecord[], { inSpace = true } = {}) => {
  const station = stationSchema.parse(mir);
  const { spacecraft, stations } = catalogOf(
    [craft(1, 'Soyuz 1', [flight(1, { destination: 'Mir' })], { in_space: inSpace })],
    { stations: [station], dockings, date: '2026-07-24T00:00:00Z' },
  );
  const [soyuz] = spacecraft;
  if (!soyuz) throw new Error('expected the spacecraft');
  return { soyuz, dockings: soyuz.flights?.[0]?.dockings ?? [], station: stations[0] };
};
const daysOf = (dockings: readonly Docking[]) => dockings.map(({ docked }) => docked && dayInWords(docked));

test('dockings stand in the order of their beginning, whatever the order of their rows', () => {
  const rows = [toMir(2, '03-05', '03-06'), toMir(3, '05-01', '05-02'), toMir(1, '02-01', '02-02')];
  const { dockings, station } = catalogWith(rows);
  expect(daysOf(dockings)).toEqual(['1 Feb 2026', '5 Mar 2026', '1 May 2026']);
  expect(daysOf(station?.dockings ?? [])).toEqual(daysOf(dockings));
});

test('a docking lasts until its departure, or until the spacecraft docks again', () => {
  const { soyuz, dockings } = catalogWith([toMir(1, '02-01', null), toMir(2, '03-05', null)]);
  expect(dockings.map(isDocked)).toEqual([false, true]);
  expect(dockingNow(soyuz)).toBe(dockings[1]);
  const back = catalogWith([toMir(1, '02-01', null)], { inSpace: false });
  expect([back.dockings.map(isDocked), dockingNow(back.soyuz)]).toEqual([[false], null]);
});

test('what is planned has not been', () => {
  const { dockings } = catalogWith([toMir(1, '02-01', '08-01'), toMir(2, '08-02', null)]);
  expect(daysOf(dockings)).toEqual(['1 Feb 2026']);
  expect(dockings[0]?.departed).toBeNull();
});

test('a docking that was entered anew is one, and that of the flight which is gone is left out', () => {
  const gone = { flight_vehicle_chaser: { id: 99, spacecraft: { id: 1, name: 'Soyuz 1' } } };
  const { station } = catalogWith([toMir(1, '02-01', '02-02'), toMir(2, '02-01', '02-02', gone)]);
  expect(station?.dockings.map(({ id }) => id)).toEqual([1]);
  const other = catalogWith([toMir(1, '02-01', '02-02'), toMir(2, '03-01', '03-02', gone)]);
  expect(other.station?.dockings.map(({ id, visitor }) => [id, visitor])).toEqual([
    [1, null],
    [2, 'Soyuz 1'],
  ]);
});

test('where it docked is the station and the port, as far as somebody says it', () => {
  const placeOf = (more: object) => catalogWith([toMir(1, '02-01', '02-02', more)]).dockings.map(whereDocked);
  expect(placeOf({ docking_location: { id: 7, name: ' Kvant-1 ' } })).toEqual(['Mir, Kvant-1']);
  expect(placeOf({ docking_location: { id: 7, name: ' ' } })).toEqual(['Mir']);
  expect(placeOf({ space_station_target: { id: 4, name: 'International Space Station' } })).toEqual([
    'the International Space Station',
  ]);
  expect(placeOf({ space_station_target: { id: 4, name: 'Almaz' } })).toEqual(['Almaz']);
  expect(placeOf({ space_station_target: null, docking_location: { id: 7, name: 'Kvant-1' } })).toEqual([
    null,
  ]);
});
