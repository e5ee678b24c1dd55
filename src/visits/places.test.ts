import { expect, test } from 'vitest';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { launchStatusIds } from '../dataset/wire/ids.ts';
import { stationSchema } from '../dataset/wire/station.ts';
import { destinationInWords } from './destinationInWords.ts';
import { sortsOf } from './places.ts';
import { countVisits, visitsInWords } from './visitCounts.ts';
import { visitsOf } from './visits.ts';

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

test('a destination is told by its flights, failures and plans among them, and what is there', () => {
  const status = { id: launchStatusIds.failure, name: 'Launch Failure', abbrev: null };
  const failed = flight(4, { destination: 'ISS', launch: { net: '2026-02-01T12:00:00Z', status } });
  const { destinations, edition } = catalogOf([
    craft(1, 'Soyuz 1', [to(1, 'ISS', '2026-01-01T12:00:00Z')], { in_space: true }),
    craft(2, 'Soyuz 2', [to(2, 'ISS', '2025-01-01T12:00:00Z'), to(3, 'ISS', '2027-01-01T12:00:00Z')]),
    craft(3, 'Soyuz 3', [failed]),
  ]);
  const [destination] = destinations;
  const visits = destination ? visitsOf(destination) : [];
  expect(destination && destinationInWords(destination, visits, edition.date)).toBe(
    '3 flights of 3 spacecraft and 1 planned, first by Soyuz 2, launched on 1 January 2025, last by Soyuz 1, launched on 1 January 2026. Of these 3 flights, 1 launch failed. On 24 July 2026, 1 spacecraft was on such a flight.',
  );
  const place = sortsOf(destinations, edition.date)[0]?.places[0];
  expect(place?.counts).toMatchObject({ flights: 3, failed: 1, planned: 1 });
  expect(place?.bars.map((bar) => bar.flight.id)).toEqual([2, 1]);
  expect(visitsInWords(countVisits(visits), ' to ISS')).toBe(
    '3 flights to ISS, of which 1 failed at launch, and 1 planned',
  );
});
