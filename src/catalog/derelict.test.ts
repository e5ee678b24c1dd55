import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { parseMoment } from '../words/moment.ts';
import { endsWithMission, isBoundBeyondEarth, isDerelict, mayStillBeUp } from './derelict.ts';
import { catalogOf, craft as craftOf, flight } from './smallCatalog.testkit.ts';

const dataSet = readDataSet(frozenEdition);
const catalog = linkCatalog(dataSet);
const date = catalog.edition.date;
const find = (name: string, of = catalog) => {
  const craft = of.spacecraft.find((one) => one.name === name);
  if (!craft) throw new Error(`There is no ${name}.`);
  return craft;
};

test('a derelict is what circles the Sun, not what is on a long flight or came down', () => {
  expect(isDerelict(find('Tesla Roadster'), date)).toBe(true);
  expect(isDerelict(find('X-37B 1'), parseMoment('2028-07-24T00:00:00Z'))).toBe(false);
  expect(isDerelict(find('Vostok-1P'), date)).toBe(false);
  expect(isDerelict(find('Soyuz MS-29'), date)).toBe(false);
});

test('a derelict is also what stays in orbit for more than a year, never docked and not active', () => {
  const changed = structuredClone(dataSet);
  for (const record of changed.spacecraft) {
    if (record.name === 'Tianzhou-10') record.time_docked = null;
  }
  const craft = find('Tianzhou-10', linkCatalog(changed));
  expect(isDerelict(craft, parseMoment('2027-05-01T00:00:00Z'))).toBe(false);
  expect(isDerelict(craft, parseMoment('2027-05-12T00:00:00Z'))).toBe(true);
  expect(isDerelict(find('Tianzhou-10'), parseMoment('2027-05-12T00:00:00Z'))).toBe(false);
  const flight = craft.flights?.find(({ isUnderWay }) => isUnderWay);
  if (flight) flight.launch = parseMoment('2026-05-31T00:00:00Z', 'month');
  expect(isDerelict(craft, parseMoment('2027-05-12T00:00:00Z'))).toBe(false);
  expect(isDerelict(craft, parseMoment('2027-06-01T00:00:00Z'))).toBe(true);
});

test('nothing is a derelict that has docked by its log, though its time docked is not recorded', () => {
  // When it departed the first time is not recorded, so that the log has no whole time docked.
  const docking_events = ['2025-01-03', '2025-03-03'].map((day, id) => ({ id, docking: `${day}T12:00:00Z` }));
  const up = (more: object) =>
    catalogOf([
      craftOf(1, 'Soyuz 1', [flight(1, { launch: { net: '2025-01-01T12:00:00Z' }, ...more })], {
        in_space: true,
      }),
    ]).spacecraft[0];
  const isLeft = (craft = up({})) => craft && isDerelict(craft, date);
  expect(isLeft()).toBe(true);
  expect(isLeft(up({ docking_events }))).toBe(false);
});

test('what circles the Sun or another world is bound beyond the Earth, and a sun-synchronous orbit is not', () => {
  const isBeyond = (destination: string) => isBoundBeyondEarth({ destination });
  for (const far of ['Heliocentric orbit', 'Sun', 'Solar orbit', 'Lunar surface', 'Mars', 'Interplanetary'])
    expect(isBeyond(far), far).toBe(true);
  for (const near of ['Sun-Synchronous Orbit', 'Sun synchronous', 'Suborbital', 'Low Earth Orbit'])
    expect(isBeyond(near), near).toBe(false);
});

test('the ends of five are those of their missions, after which they stayed in space', () => {
  expect(catalog.spacecraft.filter(endsWithMission).map(({ name }) => name)).toEqual([
    'Apollo Lunar Module LM-1',
    'Apollo Lunar Module LM-3 Spider',
    'Apollo Lunar Module LM-4 Snoopy',
    'Kosmos 154',
    'Kosmos 382',
  ]);
});

test('what may still be up though its mission is over is no derelict, and is known by its name', () => {
  const up = catalog.spacecraft.filter(mayStillBeUp);
  expect(up.map(({ name }) => name)).toEqual([
    'Apollo Lunar Module LM-4 Snoopy',
    'Apollo Lunar Module LM-5 Eagle',
    'Kosmos 382',
  ]);
  expect(up.filter((craft) => craft.inSpace || isDerelict(craft, date))).toEqual([]);
});
