import { expect, test } from 'vitest';
import { stationSchema } from '../dataset/wire/station.ts';
import { dockedOnFlight, stayOf } from './dockedTime.ts';
import { catalogOf, craft, docking, flight } from './smallCatalog.testkit.ts';

const iss = stationSchema.parse({ id: 4, name: 'ISS' });
const to = (id: number, destination: string, more: object = {}) => flight(id, { destination, ...more });
const toIss = (id: number, docked: string, departed: string | null) =>
  docking(id, docked, departed, { space_station_target: iss });
const dockedBy = (dockings: object[], flights = [to(1, 'ISS')], more: object = {}) => {
  const rows = dockings as ReturnType<typeof toIss>[];
  const { spacecraft } = catalogOf([craft(1, 'Soyuz 1', flights, more)], { stations: [iss], dockings: rows });
  const { timeDocked, dockedByLog } = spacecraft[0] ?? {};
  return [timeDocked?.iso ?? null, dockedByLog && [dockedByLog.sum.iso, dockedByLog.dockings]];
};

test('the time docked is the sum of the dockings of the log where all are whole', () => {
  const dockings = [toIss(1, '01-02', '01-04'), toIss(2, '01-05', '01-06')];
  expect(dockedBy(dockings)).toEqual(['P3D', ['P3D', 2]]);
  expect(dockedBy(dockings, [to(1, 'ISS'), to(2, 'Low Earth Orbit')])).toEqual(['P3D', ['P3D', 2]]);
});

test('what the record gives stays', () => {
  expect(dockedBy([toIss(1, '01-02', '01-04')], [to(1, 'ISS')], { time_docked: 'P9D' })).toEqual([
    'P9D',
    null,
  ]);
});

test('a docking without an end, or a flight to a station without a docking, leaves only a least time', () => {
  const whole = toIss(1, '01-02', '01-04');
  expect(dockedBy([whole, toIss(2, '01-05', null)])).toEqual([null, ['P2D', 1]]);
  expect(dockedBy([whole], [to(1, 'ISS'), to(2, 'ISS')])).toEqual([null, ['P2D', 1]]);
  expect(dockedBy([whole], [to(1, 'ISS, Mir')])).toEqual([null, ['P2D', 1]]);
  expect(dockedBy([toIss(2, '01-05', null)])).toEqual([null, null]);
});

test('a docking that lasts counts up to the date of the data', () => {
  const { stations, spacecraft, edition } = catalogOf(
    [craft(1, 'Soyuz 1', [to(1, 'ISS')], { in_space: true })],
    { stations: [iss], dockings: [toIss(1, '07-20', null)] },
  );
  const [stay] = stations[0]?.dockings ?? [];
  expect(stay && stayOf(stay, edition.date)?.iso).toBe('P3DT12H');
  expect(spacecraft[0]?.timeDocked?.iso).toBe('P3DT12H');
});

test('a docking that ends before it begins has no length', () => {
  expect(dockedBy([toIss(1, '01-05', '01-04')])).toEqual([null, null]);
});

test('a time docked may be a minute more or less for each of its dockings that is told to the full minute', () => {
  const marginOf = (flights: object[], more: object = {}) =>
    catalogOf([craft(1, 'Soyuz 1', flights, more)]).spacecraft[0]?.timeDocked?.margin;
  const stay = (docking: string, departure: string) => ({ docking, departure });
  const told = [
    stay('2026-01-02T12:00:00Z', '2026-01-04T12:00:00Z'),
    stay('2026-01-05T12:00:00Z', '2026-01-06T12:00:30Z'),
  ];
  expect(marginOf([to(1, 'ISS', { docking_events: told })])).toBe(120);
  expect(marginOf([to(1, 'ISS', { docking_events: told })], { time_docked: 'P3DT30S' })).toBe(120);
  expect(marginOf([to(1, 'ISS')], { time_docked: 'P3DT30S' })).toBeUndefined();
});

test('a flight was docked for all its stays together, and for a time not recorded where one is not', () => {
  const onFlight = (...dockings: ReturnType<typeof toIss>[]) => {
    const { spacecraft, edition } = catalogOf([craft(1, 'Soyuz 1', [to(1, 'ISS')])], {
      stations: [iss],
      dockings,
    });
    const [only] = spacecraft[0]?.flights ?? [];
    return only && (dockedOnFlight(only, edition.date)?.iso ?? null);
  };
  const whole = toIss(1, '01-02', '01-04');
  expect(onFlight(whole, toIss(2, '01-05', '01-06'))).toBe('P3D');
  expect(onFlight(whole, toIss(2, '01-05', null))).toBeNull();
  expect(onFlight()).toBeNull();
});

test('a spacecraft that was docked for longer than it was in space has no share that is known', () => {
  const shareOf = (time_docked: string) =>
    catalogOf([craft(1, 'Soyuz 1', [to(1, 'ISS')], { flights_count: 1, time_in_space: 'P8D', time_docked })])
      .spacecraft[0]?.dockedShare;
  expect(['P6D', 'P8D', 'P9D'].map(shareOf)).toEqual([0.75, 1, null]);
});

test('a spacecraft that never flew has no share of its time docked', () => {
  const none = { flights_count: 0, time_in_space: 'P0D', time_docked: 'P0D' };
  expect(catalogOf([craft(1, 'Soyuz 1', [], none)]).spacecraft[0]?.dockedShare).toBeNull();
});
