import { describe, expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import { isLaunched } from '../catalog/counts.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { embeddedEdition, readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { isTelling, placeInWords, placesOf, rankInWords } from './ranks.ts';

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
  const ranked = catalog.spacecraft.filter((craft) => craft.ranks['flights-count']);
  const twice = ranked.filter((craft) => craft.flightsCount === 2);
  const more = ranked.filter((craft) => (craft.flightsCount ?? 0) > 2);
  for (const craft of twice) {
    expect(craft.ranks['flights-count']?.inCatalog).toEqual({
      place: more.length + 1,
      shared: twice.length,
      of: 584,
      unknown: 0,
      isRough: false,
    });
  }
  expect(flights('Progress M-6')?.place).toBe(more.length + twice.length + 1);
});

test('a turnaround ranks from the fastest, and landers rank among themselves', () => {
  const firstOf = (apart: string | null) =>
    catalog.spacecraft.find(
      ({ ranks: { 'fastest-turnaround': rank } }) => rank?.apart === apart && rank.inCatalog.place === 1,
    );
  expect(firstOf(null)?.name).toBe('Space Shuttle Atlantis');
  expect(firstOf('landers')?.name).toBe('Apollo Lunar Module LM-5 Eagle');
  expect(find('Apollo Lunar Module LM-5 Eagle').ranks['fastest-turnaround']?.inCatalog.of).toBe(6);
});

test('what was left in space for good takes no place from the others', () => {
  expect(find('Tesla Roadster').ranks['time-in-space']).toEqual({
    apart: 'those left in space for good',
    inConfiguration: { place: 1, shared: 1, of: 1, unknown: 0, isRough: false },
    inCatalog: { place: 1, shared: 1, of: 1, unknown: 0, isRough: false },
  });
  expect(find('X-37B 2').ranks['time-in-space']?.inCatalog.place).toBe(1);
});

test('an exclusion leaves a figure without a rank, and says why', () => {
  const reasons = (name: string) => Object.keys(find(name).unranked);
  expect(reasons('X-15-3')).toEqual(['flights-count', 'mission-ends-count', 'fastest-turnaround']);
  expect(find('X-15-3').ranks['flights-count']).toBeUndefined();
  const ofCarried = ['flights-count', 'mission-ends-count', 'fastest-turnaround'];
  expect(reasons('VSS Enterprise').sort()).toEqual(ofCarried.sort());
  expect(reasons('VSS Unity').sort()).toEqual(ofCarried.sort());
  expect(find('VSS Unity').unranked['flights-count']).toContain('it flew by itself 26 times');
  expect(find('Vostok-1P').unranked['time-in-space']).toContain('two years after the work was done');
  for (const name of ['Kosmos 154', 'Kosmos 382', 'Apollo Lunar Module LM-3 Spider'])
    expect(find(name).unranked['time-in-space'], name).toContain('left in orbit');
  expect(reasons('Space Shuttle Atlantis')).toEqual([]);
});

test('a flight that never came near space gives no time in space to rank, and still counts as a flight', () => {
  const { unranked, ranks } = find('Crew Dragon C205');
  expect(unranked).toEqual({ 'time-in-space': expect.stringContaining('no higher than about 40 km') });
  expect(ranks['time-in-space']).toBeUndefined();
  expect(ranks['flights-count']?.inCatalog.of).toBe(584);
});

test('a lander that was left before its ship came down was in space for less time', () => {
  const shipped = composeCatalog(readDataSet(embeddedEdition)).spacecraft;
  const place = (name: string) =>
    shipped.find((craft) => craft.name === name)?.ranks['time-in-space']?.inCatalog.place;
  expect(place('Apollo Lunar Module LM-7 Aquarius')).toBeGreaterThan(
    place('Apollo Odyssey CSM-109') ?? Number.POSITIVE_INFINITY,
  );
});

test('a craft that was lost on the ground has flown no more than one that was never launched', () => {
  const names = catalog.spacecraft
    .filter((craft) => !isLaunched(craft) && craft.flightsCount !== 0 && !craft.isPlaceholder)
    .map(({ name }) => name);
  expect(find('Soyuz T-10-1').unranked['time-in-space']).toBe('it was never launched');
  expect(names.sort()).toEqual(['Apollo CSM-012', 'Soyuz 7K-L1 No.8L', 'Soyuz 7K-OK No.1', 'Soyuz T-10-1']);
});

test('equals share a place only where they are known equally well, and the better known comes first', () => {
  const places = placesOf(
    [
      { value: 600, precision: 'minute' as const },
      { value: 600, precision: 'second' as const },
      { value: 600, precision: 'minute' as const },
      { value: 601, precision: 'minute' as const },
    ],
    (measure) => measure,
    'asc',
  );
  expect([...places.values()].map(({ place, shared }) => [place, shared])).toEqual([
    [1, 1],
    [2, 2],
    [2, 2],
    [4, 1],
  ]);
});

test('a time that is known to the day is neither ahead of nor behind another by hours that nobody knows', () => {
  const day = 86_400;
  const craft = [
    { name: 'long before', value: 250 * day },
    { name: 'to the day', value: 197 * day, precision: 'day' as const, margin: day },
    { name: 'as many days', value: 197 * day, precision: 'day' as const, margin: day },
    { name: 'six hours less', value: 196.75 * day },
    { name: 'three days less', value: 194 * day },
    { name: 'as many hours', value: 194 * day },
  ];
  const places = placesOf(craft, (measure) => measure, 'desc');
  const inWords = [...places].map(([{ name }, place]) => [name, placeInWords(place)]);
  expect(Object.fromEntries(inWords)).toEqual({
    'long before': '1st of 6',
    'to the day': 'about 2nd of 6',
    'as many days': 'about 2nd of 6',
    'six hours less': 'about 4th of 6',
    'three days less': 'joint 5th of 6',
    'as many hours': 'joint 5th of 6',
  });
});

test('an exact figure is in doubt as soon as one roughly known figure may be on either side of it', () => {
  const places = placesOf(
    [
      { value: 100, precision: 'day' as const, margin: 10 },
      { value: 105, precision: 'second' as const },
      { value: 105, precision: 'second' as const },
      { value: 110, precision: 'second' as const },
    ],
    (measure) => measure,
    'desc',
  );
  expect([...places].map(([{ value }, { isRough }]) => [value, isRough])).toEqual([
    [110, false],
    [105, true],
    [105, true],
    [100, true],
  ]);
});

test('a place is rough exactly where the spans of two figures share more than their ends', () => {
  const ends = [0, 1, 2, 3];
  const spans = ends.flatMap((from) => ends.filter((to) => to >= from).map((to) => [from, to] as const));
  const threes = spans.flatMap((a) => spans.flatMap((b) => spans.map((c) => [a, b, c])));
  const isEitherSide = (a: readonly [number, number], b: readonly [number, number]) =>
    a[0] < b[1] && b[0] < a[1];
  for (const three of threes) {
    const figures = three.map((bounds) => ({ value: (bounds[0] + bounds[1]) / 2, bounds }));
    const places = placesOf(figures, (figure) => figure, 'asc');
    const rough = figures.map((figure) => places.get(figure)?.isRough);
    const expected = figures.map((one) =>
      figures.some((other) => other !== one && isEitherSide(one.bounds, other.bounds)),
    );
    expect(rough, JSON.stringify(three)).toEqual(expected);
  }
});

test('bounds that are narrower than the day on both sides tell two apart', () => {
  const places = placesOf(
    [
      { value: 197, precision: 'day' as const, margin: 10, bounds: [196, 198] as const },
      { value: 190, precision: 'second' as const },
    ],
    (measure) => measure,
    'desc',
  );
  expect([...places.values()].map(({ isRough }) => isRough)).toEqual([false, false]);
});

test('what is unknown, has not flown or stands for others has no rank', () => {
  expect(find('Vostok-1P').ranks['time-docked']).toBeUndefined();
  expect(find('Dream Chaser Tenacity').ranks).toEqual({});
  expect(find('Crew Dragon').ranks).toEqual({});
});

describe('a place in words', () => {
  test.each([
    [{ place: 1, shared: 1, of: 68, unknown: 0 }, '1st of 68'],
    [{ place: 2, shared: 1, of: 68, unknown: 0 }, '2nd of 68'],
    [{ place: 3, shared: 2, of: 68, unknown: 0 }, 'joint 3rd of 68'],
    [{ place: 11, shared: 1, of: 68, unknown: 0 }, '11th of 68'],
    [{ place: 112, shared: 1, of: 1200, unknown: 0 }, '112th of 1,200'],
    [{ place: 1, shared: 68, of: 68, unknown: 0 }, 'the same for all 68'],
    [{ place: 1, shared: 2, of: 3, unknown: 0 }, 'the same as 1 other of 3'],
    [{ place: 40, shared: 553, of: 592, unknown: 0 }, 'the same as 552 others of 592'],
    [{ place: 1, shared: 2, of: 4, unknown: 0 }, 'joint 1st of 4'],
    [{ place: 1, shared: 2, of: 2, unknown: 0 }, 'the same for both'],
    [{ place: 1, shared: 1, of: 1, unknown: 0 }, 'the only one'],
    [{ place: 3, shared: 1, of: 178, unknown: 400 }, '3rd of 178 recorded'],
    [{ place: 1, shared: 1, of: 1, unknown: 1 }, 'the only one recorded'],
    [{ place: 1, shared: 2, of: 2, unknown: 1 }, 'the same for both recorded'],
    [{ place: 1, shared: 4, of: 4, unknown: 1 }, 'the same for all 4 recorded'],
  ])('%o is "%s"', (place, words) => expect(placeInWords({ ...place, isRough: false })).toBe(words));

  test('says that all are about the same where their times are known to the day', () => {
    const place = { place: 1, shared: 2, of: 2, unknown: 0, isRough: true };
    expect(placeInWords(place)).toBe('about the same for both');
    expect(placeInWords({ ...place, shared: 3, of: 5 })).toBe('about the same as 2 others of 5');
  });

  test('names those it is among where they are ranked apart', () => {
    const place = { place: 3, shared: 1, of: 6, unknown: 0, isRough: false };
    expect(rankInWords({ apart: 'landers' }, place)).toBe('3rd of 6 among landers');
    expect(rankInWords({ apart: null }, place)).toBe('3rd of 6');
  });
});

test('a place says nothing where it is that of one alone, or of most', () => {
  const telling = (shared: number, of: number) =>
    isTelling({ place: 1, shared, of, unknown: 0, isRough: false });
  expect([telling(1, 2), telling(5, 10)]).toEqual([true, true]);
  expect([telling(1, 1), telling(2, 2), telling(6, 10)]).toEqual([false, false, false]);
});

test('what has no figure has no place, and is counted beside those that have one', () => {
  const places = placesOf([3, null, 1, null, 2], (value) => (value === null ? null : { value }), 'asc');
  expect([...places].map(([value, { place, of, unknown }]) => [value, place, of, unknown])).toEqual([
    [1, 1, 3, 2],
    [2, 2, 3, 2],
    [3, 3, 3, 2],
  ]);
});
