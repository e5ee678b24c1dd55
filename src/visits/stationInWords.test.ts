import { expect, test } from 'vitest';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { dockingSchema } from '../dataset/wire/docking.ts';
import { stationSchema } from '../dataset/wire/station.ts';
import { stationInWords } from './stationInWords.ts';

const wordsOf = (record: object, dockings: object[] = []) => {
  const { stations, edition } = catalogOf([craft(1, 'Soyuz 1', [flight(1)], { in_space: true })], {
    stations: [stationSchema.parse({ id: 0, name: 'Mir', ...record })],
    dockings: dockings.map((row) => dockingSchema.parse({ name: 'a docking', ...row })),
  });
  return stations[0] && stationInWords(stations[0], edition.date);
};

test('a station is told by its life and by what is docked, as far as it is recorded', () => {
  const chaser = { id: 1, spacecraft: { id: 1, name: 'Soyuz 1' } };
  const space_station_target = { id: 0, name: 'Mir' };
  expect(wordsOf({})).toBe('A space station.');
  expect(wordsOf({ founded: '1986-02-19', deorbited: '2001-03-23' })).toBe(
    'A space station, founded on 19 February 1986 and deorbited on 23 March 2001.',
  );
  expect(
    wordsOf({}, [
      { id: 1, docking: '2026-01-03T12:00:00Z', flight_vehicle_chaser: chaser, space_station_target },
      { id: 2, docking: '2025-01-03T12:00:00Z', space_station_target },
    ]),
  ).toBe('A space station. 2 dockings on record. On 24 July 2026, 1 spacecraft was docked.');
  expect(wordsOf({ founded: '1998-11-20', deorbited: '2031-01-01' })).toBe(
    'A space station, founded on 20 November 1998 and to be deorbited on 1 January 2031.',
  );
  expect(wordsOf({ onboard_crew: 7 })).toBe('A space station. On 24 July 2026, 7 people were aboard.');
  expect(wordsOf({ onboard_crew: 7, deorbited: '2001-03-23' })).toBe(
    'A space station, deorbited on 23 March 2001.',
  );
});
