import { expect, test } from 'vitest';
import { readDataSet } from '../dataset/dataSet.ts';
import { notRecordedId } from '../dataset/wire/ids.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import {
  hasFleetInUse,
  inSpaceCount,
  inSpaceOf,
  inUseOf,
  launchedOf,
  launchesOf,
  recordedOf,
  spacecraftInWords,
  spacecraftParts,
  vehiclesOf,
} from './counts.ts';
import { linkCatalog } from './link.ts';
import { catalogOf, craft as craftOf, flight } from './smallCatalog.testkit.ts';

const lostOnTheGround = {
  launch: '2026-01-01',
  date: '2026-01-01',
  phase: 'ground' as const,
  aboard: null,
  lost: null,
  ground: null,
  crew: [],
  document: null,
  fate: 'its rocket burned on the pad',
  source: 'https://example.org/',
};
const craft = { isPlaceholder: false };
const unsaid = { isPlaceholder: null };
const placeholder = { isPlaceholder: true };

test('a placeholder is no vehicle, and is counted by its name', () => {
  expect(vehiclesOf([craft, placeholder, unsaid])).toEqual([craft, unsaid]);
  expect(spacecraftInWords([craft, unsaid])).toBe('2 spacecraft');
  expect(spacecraftInWords([craft, placeholder], 'Soyuz')).toBe('1 Soyuz spacecraft and 1 placeholder');
  expect(spacecraftInWords([placeholder, placeholder])).toBe('2 placeholders');
  expect(spacecraftInWords([])).toBe('no spacecraft');
  expect(spacecraftParts([craft, placeholder])).toEqual(['1 spacecraft', '1 placeholder']);
});

test('what is not recorded is none of the entries that are counted', () => {
  expect(recordedOf([{ id: 1 }, { id: notRecordedId }])).toEqual([{ id: 1 }]);
});

test('launched is what is one vehicle and left the ground; a flight ahead or lost on the ground is no launch', () => {
  const ahead = flight(3, { launch: { net: '2030-01-01T12:00:00Z' } });
  const { spacecraft } = catalogOf(
    [
      craftOf(1, 'Flew', [flight(1)], { flights_count: 1 }),
      craftOf(2, 'Burned on the pad', [flight(2)], { flights_count: 1 }),
      craftOf(3, 'Waits', [ahead], { flights_count: 0 }),
      craftOf(4, 'Stands for others', [flight(4)], { flights_count: 1, is_placeholder: true }),
    ],
    { losses: [{ ...lostOnTheGround, id: 2, name: 'Burned on the pad' }] },
  );
  expect(launchedOf(spacecraft).map(({ name }) => name)).toEqual(['Flew']);
  expect(launchesOf(spacecraft).map(({ id }) => id)).toEqual([1]);
});

test('a count of the source that has planned flights in it makes nothing launched', () => {
  const ahead = flight(9, { launch: { net: '2030-01-01T12:00:00Z' } });
  const { spacecraft } = catalogOf([
    craftOf(1, 'Waits', [ahead], { flights_count: 1, time_in_space: 'P0D' }),
    craftOf(2, 'Uncounted', [ahead], { flights_count: null }),
    craftOf(3, 'Flew once', [flight(1), ahead], { flights_count: 2 }),
    craftOf(4, 'Flew, by its count', [flight(1), ahead], { flights_count: 1 }),
    craftOf(5, 'Has no log', [], { flights_count: 3 }),
    craftOf(6, 'Has one flight more than listed', [flight(1)], { flights_count: 2 }),
    craftOf(7, 'Flew before its log begins', [ahead], { flights_count: 3 }),
    craftOf(8, 'Flew more than is listed', [flight(1), ahead], { flights_count: 5 }),
  ]);
  const inOrder = spacecraft.toSorted((a, b) => a.id - b.id);
  expect(inOrder.map(({ flightsCount }) => flightsCount)).toEqual([0, 0, 1, 1, 3, 2, 2, 4]);
  expect(launchedOf(inOrder).map(({ id }) => id)).toEqual([3, 4, 5, 6, 7, 8]);
  expect(inOrder[0]?.timeInSpace?.seconds).toBe(0);
});

test('in use is what was launched and is down as active, or in space', () => {
  const active = { status: { id: 1, name: 'Active' } };
  const { spacecraft } = catalogOf([
    craftOf(1, 'Active', [flight(1)], { flights_count: 1, ...active }),
    craftOf(2, 'Up there', [flight(2)], { flights_count: 1, in_space: true }),
    craftOf(3, 'Ready', [], { flights_count: 0, ...active }),
    craftOf(4, 'Down', [flight(4)], { flights_count: 1 }),
  ]);
  expect(
    inUseOf(spacecraft)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Active', 'Up there']);
});

test('a spacecraft is in space by the rocket of its flight under way, and by none that launched it before', () => {
  const by = (id: number, net: string, more = {}) =>
    flight(id, { launch: { net, rocket: { configuration: { id, full_name: `Rocket ${id}` } } }, ...more });
  const { rockets } = catalogOf([
    craftOf(
      1,
      'X-37B 1',
      [by(1, '2020-01-01T12:00:00Z', { mission_end: '2021-01-01T12:00:00Z' }), by(2, '2025-01-01T12:00:00Z')],
      { in_space: true },
    ),
  ]);
  expect(rockets.map((rocket) => [rocket.name, inSpaceCount(rocket)])).toEqual([
    ['Rocket 1', 0],
    ['Rocket 2', 1],
  ]);
});

test('a placeholder is not counted as in space', () => {
  const status = { id: 1, name: 'Active' };
  const { spacecraft, statuses } = catalogOf([
    craftOf(1, 'Dragon 1', [flight(1)], { in_space: true, status }),
    craftOf(2, 'Dragon', [], { in_space: true, is_placeholder: true, status }),
  ]);
  expect(inSpaceOf(spacecraft).map(({ name }) => name)).toEqual(['Dragon 1']);
  expect(statuses.map(inSpaceCount)).toEqual([1]);
});

test('a configuration in use has a fleet in use only while one of its spacecraft is', () => {
  const { configurations } = linkCatalog(readDataSet(frozenEdition));
  const inUse = (name: string) => configurations.filter((one) => one.name === name).map(hasFleetInUse);
  expect(inUse('Soyuz MS')).toEqual([true]);
  // All of its spacecraft are retired or destroyed.
  expect(inUse('SpaceShipTwo')).toEqual([false]);
  // Its one spacecraft has not been launched.
  expect(inUse('Dream Chaser')).toEqual([false]);
  expect(inUse('Gemini')).toEqual([false]);
});
