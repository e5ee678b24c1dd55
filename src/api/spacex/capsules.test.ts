import { expect, test } from 'vitest';
import { catalogOf, craft, flight } from '../../catalog/smallCatalog.testkit.ts';
import { configurationSchema } from '../../dataset/wire/configuration.ts';
import { contentAt } from '../files/files.testkit.ts';

const configuration = configurationSchema.parse({
  id: 6,
  name: 'Crew Dragon 2',
  crew_capacity: 4,
  payload_capacity: 6_000,
  height: 7.2,
});
const dragon = (id: number, serial: string, flights: object[], more: object = {}) =>
  craft(id, `Dragon ${serial}`, flights, {
    serial_number: serial,
    spacecraft_config: configuration,
    flights_count: flights.length,
    ...more,
  });
const landed = (id: number, landing: object) =>
  flight(id, {
    launch: { net: `2025-0${id}-01T12:00:00Z`, launch_designator: `2025-00${id}` },
    mission_end: `2025-0${id}-09T12:00:00Z`,
    landing: { attempt: true, success: true, ...landing },
  });
const capsulesOf = (...rows: object[]) =>
  contentAt('/api/spacex/v4/capsules.json', catalogOf(rows, { configurations: [configuration] }));

test('a Dragon has the fields that version 4 of the SpaceX-API had', () => {
  const splashdown = { landing_location: { name: 'Gulf of Mexico' } };
  const row = dragon(1, 'C206', [landed(1, splashdown), landed(2, splashdown)], {
    status: { id: 1, name: 'Active' },
    description: 'Endeavour.',
  });
  expect(capsulesOf(row)).toEqual([
    {
      serial: 'C206',
      status: 'active',
      type: 'Dragon 2.0',
      dragon: 'crew-dragon-2',
      reuse_count: 1,
      water_landings: 2,
      land_landings: 0,
      last_update: 'Endeavour.',
      launches: ['2025-001', '2025-002'],
      id: 'dragon-c206',
    },
  ]);
});

test('what LL2 does not say is null, and what is not told apart is left out', () => {
  const [one, ...others] = capsulesOf(
    dragon(1, 'C206', [landed(1, {})]),
    dragon(2, 'TBD', [], { is_placeholder: true }),
    craft(3, 'Soyuz', []),
  );
  expect(one).toMatchObject({
    status: 'unknown',
    water_landings: null,
    land_landings: null,
    last_update: null,
  });
  expect(others).toEqual([]);
  const untold = flight(1, { mission_end: '2025-01-09T12:00:00Z', landing: null });
  expect(capsulesOf(dragon(1, 'C206', [untold]))).toMatchObject([
    { water_landings: null, land_landings: null },
  ]);
  const unjudged = landed(1, { success: null, landing_location: { name: 'Gulf of Mexico' } });
  expect(capsulesOf(dragon(1, 'C206', [unjudged]))).toMatchObject([
    { water_landings: null, land_landings: null },
  ]);
  expect(capsulesOf(dragon(1, 'TBD', []))).toMatchObject([{ serial: null }]);
});

test('a configuration of Dragon has pounds and feet beside kilograms and meters', () => {
  const catalog = catalogOf([dragon(1, 'C206', [])], { configurations: [configuration] });
  expect(contentAt('/api/spacex/v4/dragons.json', catalog)).toMatchObject([
    {
      name: 'Crew Dragon 2',
      id: 'crew-dragon-2',
      crew_capacity: 4,
      dry_mass_kg: null,
      launch_payload_mass: { kg: 6_000, lb: 13_228 },
      return_payload_mass: { kg: null, lb: null },
      // LL2's 7.2 m are those of the first Dragon.
      height_w_trunk: { meters: 8.1, feet: 26.6 },
    },
  ]);
});
