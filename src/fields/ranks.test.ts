import { describe, expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { placeInWords } from './ranks.ts';

const catalog = composeCatalog(readDataSet(frozenEdition));
const find = (name: string) => catalog.spacecraft.find((craft) => craft.name === name) as Spacecraft;

test('ranks the Shuttle orbiters by flights: 39, 33, 28, 25, 10', () => {
  const places = ['Discovery', 'Atlantis', 'Columbia', 'Endeavour', 'Challenger'].map(
    (name) => find(`Space Shuttle ${name}`).ranks['flights-count']?.inConfiguration.place,
  );
  expect(places).toEqual([1, 2, 3, 4, 5]);
  expect(find('Space Shuttle Discovery').ranks['flights-count']?.inCatalog.place).toBe(1);
});

test('equals share a place and the next one skips', () => {
  const flights = (name: string) => find(name).ranks['flights-count']?.inCatalog;
  const twice = catalog.spacecraft.filter((craft) => craft.flightsCount === 2);
  const more = catalog.spacecraft.filter((craft) => (craft.flightsCount ?? 0) > 2);
  for (const craft of twice) {
    expect(craft.ranks['flights-count']?.inCatalog).toEqual({
      place: more.length + 1,
      shared: twice.length,
      of: 592,
    });
  }
  expect(flights('Progress M-6')?.place).toBe(more.length + twice.length + 1);
});

test('a turnaround ranks from the fastest', () => {
  const craft = catalog.spacecraft.find((one) => one.ranks['fastest-turnaround']?.inCatalog.place === 1);
  const all = catalog.spacecraft.flatMap((one) => one.fastestTurnaround?.seconds ?? []);
  expect(craft?.fastestTurnaround?.seconds).toBe(Math.min(...all));
});

test('what is unknown, has not flown or stands for others has no rank', () => {
  expect(find('Vostok-1P').ranks['time-docked']).toBeUndefined();
  expect(find('Dream Chaser Tenacity').ranks).toEqual({});
  expect(find('Crew Dragon').ranks).toEqual({});
});

describe('a place in words', () => {
  test.each([
    [{ place: 1, shared: 1, of: 68 }, '1st of 68'],
    [{ place: 2, shared: 1, of: 68 }, '2nd of 68'],
    [{ place: 3, shared: 2, of: 68 }, 'joint 3rd of 68'],
    [{ place: 11, shared: 1, of: 68 }, '11th of 68'],
    [{ place: 112, shared: 1, of: 1200 }, '112th of 1,200'],
    [{ place: 1, shared: 68, of: 68 }, 'the same for all 68'],
    [{ place: 40, shared: 553, of: 592 }, 'the same as 552 others of 592'],
    [{ place: 1, shared: 2, of: 4 }, 'joint 1st of 4'],
    [{ place: 1, shared: 2, of: 2 }, 'the same for both'],
    [{ place: 1, shared: 1, of: 1 }, 'the only one'],
  ])('%o is "%s"', (place, words) => expect(placeInWords(place)).toBe(words));
});
