import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { catalogOf, craft, docking, flight } from '../catalog/smallCatalog.testkit.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { stationSchema } from '../dataset/wire/station.ts';
import { frozenEdition, leftTheGround } from '../tests/testkit/edition.ts';
import { readRows } from '../tests/testkit/site.ts';
import { completenessOf, percentInWords } from './completeness.ts';

const spacecraft = readRows(`${frozenEdition}/spacecraft.json`);
const configurations = readRows(`${frozenEdition}/spacecraft_configurations.json`);
const catalog = linkCatalog(readDataSet(frozenEdition));
const shareOf = (id: string, label: string) =>
  completenessOf(catalog)
    .find((one) => one.id === id)
    ?.fields.find((field) => field.label === label)?.share;

test('a field of spacecraft counts those that can have it, and P0D after a flight for nothing', () => {
  const flown = spacecraft.filter((row) => row.flights_count > 0 && leftTheGround(row));
  const recorded = (field: string) =>
    flown.filter((row) => row[field] !== null && row[field] !== 'P0D').length;
  expect(shareOf('spacecraft', 'Time in space')).toEqual({
    known: recorded('time_in_space'),
    of: flown.length,
  });
  expect(shareOf('spacecraft', 'Time docked')).toEqual({ known: recorded('time_docked'), of: flown.length });
  const reused = flown.filter((row) => row.flights_count > 1);
  expect(shareOf('spacecraft', 'Fastest turnaround')).toEqual({
    known: reused.filter((row) => row.fastest_turnaround).length,
    of: reused.length,
  });
});

test('a value that the catalog works out is told beside those that the source gives', () => {
  const flights_count = 1;
  const docked = flight(1, { destination: 'Mir', docking_events: [docking(1, '02-01', '02-03')] });
  const field = (label: string) =>
    completenessOf(
      catalogOf([
        craft(1, 'By its log', [docked], { flights_count }),
        craft(2, 'By its record', [flight(2)], { flights_count, time_docked: 'P2D' }),
        craft(3, 'Untold', [flight(3)], { flights_count }),
      ]),
    )
      .find(({ id }) => id === 'spacecraft')
      ?.fields.find((one) => one.label === label);
  expect(field('Time docked')).toMatchObject({ share: { known: 1, of: 3 }, withOthers: { known: 2 } });
  expect(field('Time in space')?.withOthers).toBeNull();
});

test('an end is asked only of flights that are over', () => {
  const over = spacecraft
    .filter(leftTheGround)
    .flatMap((row) =>
      row.flights.filter(
        (flight: { mission_end: string | null }, index: number) =>
          !(row.in_space && index === row.flights.length - 1 && flight.mission_end === null),
      ),
    );
  expect(shareOf('flights', 'End')).toEqual({
    known: over.filter((flight) => flight.mission_end).length,
    of: over.length,
  });
});

test('a field of configurations counts their records', () => {
  expect(shareOf('configurations', 'Length')).toEqual({
    known: configurations.filter((row) => row.height !== null).length,
    of: configurations.length,
  });
  expect(shareOf('configurations', 'Family')?.known).toBe(
    configurations.filter((row) => row.family.length > 0).length,
  );
});

test('stations are counted where there are some', () => {
  expect(completenessOf(catalog).map(({ id }) => id)).not.toContain('stations');
  const stations = [
    { id: 4, name: 'ISS', founded: '1998-11-20' },
    { id: 0, name: 'Mir' },
  ];
  const [found] = completenessOf(
    catalogOf([], { stations: stations.map((row) => stationSchema.parse(row)) }),
  ).filter(({ id }) => id === 'stations');
  expect(found?.fields.find(({ label }) => label === 'Founded')?.share).toEqual({ known: 1, of: 2 });
});

test('a share is said in percent, and all or nothing only where it is so', () => {
  expect(
    [
      [0, 0],
      [0, 7],
      [1, 592],
      [591, 592],
      [592, 592],
      [1, 3],
    ].map(([known = 0, of = 0]) => percentInWords({ known, of })),
  ).toEqual([null, '0%', '1%', '99%', '100%', '33%']);
});
