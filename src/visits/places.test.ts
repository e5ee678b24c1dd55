import { expect, test } from 'vitest';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { stationSchema } from '../dataset/wire/station.ts';
import { destinationInWords } from './destinationInWords.ts';
import { sortsOf } from './places.ts';

const to = (id: number, destination: string, net: string) => flight(id, { destination, launch: { net } });

test('destinations are stations, the Moon or others by their names, each in order of the first flight', () => {
  const { destinations, edition } = catalogOf(
    [
      craft(1, 'Apollo 8', [to(1, 'Lunar orbit', '1968-12-21T12:00:00Z')]),
      craft(2, 'Soyuz', [to(2, 'Mir', '1986-03-13T12:00:00Z'), to(3, 'Salyut 7', '1982-05-13T12:00:00Z')]),
      craft(3, 'Haven crew', [to(4, 'Haven-1', '2026-05-01T12:00:00Z')]),
      craft(4, 'Vostok', [to(5, 'Low Earth Orbit', '1961-04-12T12:00:00Z')]),
    ],
    { stations: [stationSchema.parse({ id: 9, name: 'Haven-1' })] },
  );
  const sorts = sortsOf(destinations, edition.date);
  expect(sorts.map(({ id, places }) => [id, places.map(({ destination }) => destination.name)])).toEqual([
    ['stations', ['Salyut 7', 'Mir', 'Haven-1']],
    ['moon', ['Lunar orbit']],
    ['orbits', ['Low Earth Orbit']],
  ]);
});

test('a destination is told by its first and last flight, its plans and what is there', () => {
  const { destinations, edition } = catalogOf([
    craft(1, 'Soyuz 1', [to(1, 'ISS', '2026-01-01T12:00:00Z')], { in_space: true }),
    craft(2, 'Soyuz 2', [to(2, 'ISS', '2025-01-01T12:00:00Z'), to(3, 'ISS', '2027-01-01T12:00:00Z')]),
  ]);
  const place = sortsOf(destinations, edition.date)[0]?.places[0];
  expect(place && destinationInWords(place.destination, place.visits, edition.date)).toBe(
    '3 flights of 2 spacecraft, first by Soyuz 2, launched on 1 January 2025, last by Soyuz 1, launched on 1 January 2026. 1 flight is planned. On 24 July 2026, 1 spacecraft was on such a flight.',
  );
});
