import { describe, expect, test } from 'vitest';
import { catalogOf, craft, flight, loss } from '../catalog/smallCatalog.testkit.ts';
import { dockingSchema } from '../dataset/wire/docking.ts';
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
    '3 flights of 3 spacecraft and 1 planned, first by Soyuz 2, launched on 1 January 2025, last by Soyuz 3, whose launch on 1 February 2026 failed. The last to get there was Soyuz 1, launched on 1 January 2026. Of these 3 flights, 1 launch failed. On 24 July 2026, 1 spacecraft was on such a flight.',
  );
  const place = sortsOf(destinations, edition.date)[0]?.places[0];
  expect(place?.counts).toMatchObject({ flights: 3, failed: 1, planned: 1 });
  expect(place?.bars.map((bar) => bar.flight.id)).toEqual([2, 1]);
  expect(visitsInWords(countVisits(visits), { flight: 'flight', to: ' to ISS' })).toBe(
    '3 flights to ISS, of which 1 failed at launch, and 1 planned',
  );
});

test('what was lost after its launch did not fail at launch, though the source calls its launch a failure', () => {
  const status = { id: launchStatusIds.failure, name: 'Launch Failure', abbrev: null };
  const failed = (id: number, net: string) => flight(id, { destination: 'ISS', launch: { net, status } });
  const { destinations, edition } = catalogOf(
    [
      craft(1, 'Soyuz 1', [to(1, 'ISS', '2025-01-01T12:00:00Z')]),
      craft(2, 'Soyuz 2', [failed(2, '2025-02-01T12:00:00Z')]),
      craft(3, 'Soyuz 3', [failed(3, '2025-03-01T12:00:00Z')]),
    ],
    {
      losses: [loss(2, 'Soyuz 2', '2025-02-01', { date: '2025-02-03', phase: 'flight', fate: 'it spun' })],
    },
  );
  const [destination] = destinations;
  const visits = destination ? visitsOf(destination) : [];
  expect(destination && destinationInWords(destination, visits, edition.date)).toContain(
    ' Of these 3 flights, 1 launch failed and 1 was lost after the launch.',
  );
  expect(visitsInWords(countVisits(visits), { flight: 'flight', to: ' to ISS' })).toBe(
    '3 flights to ISS, of which 1 failed at launch and 1 was lost after the launch',
  );
});

describe('the first flight of a destination', () => {
  const status = { id: launchStatusIds.failure, name: 'Launch Failure', abbrev: null };
  const failed = (id: number, net: string, destination = 'ISS') =>
    flight(id, { destination, launch: { net, status } });
  const toldOf = (flights: object[], more: Parameters<typeof catalogOf>[1] = {}) => {
    const { destinations, edition } = catalogOf(
      flights.map((one, index) => craft(index + 1, `Soyuz ${index + 1}`, [one])),
      more,
    );
    const [destination] = destinations;
    const visits = destination ? visitsOf(destination) : [];
    return {
      sentence: destination && destinationInWords(destination, visits, edition.date),
      first: sortsOf(destinations, edition.date)[0]?.places[0]?.first?.time,
      table: visitsInWords(countVisits(visits), { flight: 'flight', to: '' }),
    };
  };

  test('is the first launch, and where that failed the first to get there stands beside it', () => {
    const { sentence, first } = toldOf([
      failed(1, '2025-01-01T12:00:00Z'),
      to(2, 'ISS', '2025-02-01T12:00:00Z'),
      to(3, 'ISS', '2025-03-01T12:00:00Z'),
    ]);
    expect(sentence).toBe(
      '3 flights of 3 spacecraft, first by Soyuz 1, whose launch on 1 January 2025 failed, last by Soyuz 3, launched on 1 March 2025. The first to get there was Soyuz 2, launched on 1 February 2025. Of these 3 flights, 1 launch failed.',
    );
    expect(first).toBe(Date.parse('2025-01-01T12:00:00Z'));
  });

  test('is none that never left the ground, which is counted apart from launches that failed', () => {
    const [day, time] = ['2025-01-01', 'T12:00:00Z'];
    const { sentence, table } = toldOf([failed(1, `${day}${time}`), to(2, 'ISS', `2025-02-01${time}`)], {
      losses: [loss(1, 'Soyuz 1', day)],
    });
    expect(sentence).toBe(
      '2 flights of 2 spacecraft, first by Soyuz 2, launched on 1 February 2025. Of these 2 flights, 1 was never launched.',
    );
    expect(table).toBe('2 flights, of which 1 was never launched');
  });

  test('got there where a docking is recorded, whatever is said of its launch', () => {
    const { sentence } = toldOf([failed(1, '2025-01-01T12:00:00Z')], {
      stations: [stationSchema.parse({ id: 4, name: 'ISS' })],
      dockings: [
        dockingSchema.parse({
          id: 1,
          name: 'a docking',
          docking: '2025-01-02T12:00:00Z',
          departure: null,
          flight_vehicle_chaser: { id: 1, spacecraft: { id: 1, name: 'Soyuz 1' } },
          space_station_target: { id: 4, name: 'ISS' },
        }),
      ],
    });
    expect(sentence).toBe('1 flight of 1 spacecraft, by Soyuz 1, launched on 1 January 2025.');
  });
});
