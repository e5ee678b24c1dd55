import { expect, test } from 'vitest';
import { flightOn, launchedAt, notesOn, quotesOf } from './fleet.testkit.ts';

const morning = Date.UTC(2010, 11, 8, 6);
const day = 86_400_000;
const knownTo = (time: number, name: string) => {
  const { flights, ...record } = launchedAt(time);
  for (const { launch } of flights ?? []) if (launch) launch.net_precision = { id: 1, name };
  return { ...record, flights };
};
const notesWith = (...launches: number[]) => notesOn(launches.map(launchedAt)).spacecraft;

test('a launch is far from its siblings above ten years, of three first launches or more', () => {
  const far = expect.stringContaining('more than ten years from any other Dragon 1');
  const tenYears = 10 * 365.25 * day;
  expect(notesWith(morning - 1_000, morning, morning + tenYears + 1_000)).toEqual([far]);
  expect(notesWith(morning - 1_000, morning, morning + tenYears)).toEqual([]);
  expect(notesWith(morning, morning + tenYears + 1_000)).toEqual([]);
});

test('a maiden flight is another than the first launch from two days on', () => {
  const maiden = Date.UTC(2010, 11, 8);
  const notesAfter = (time: number) => {
    return notesOn([launchedAt(time)], { maiden_flight: '2010-12-08' }).configuration.length > 0;
  };
  expect(notesAfter(maiden - 2 * day)).toBe(true);
  expect(notesAfter(maiden - 2 * day + 1_000)).toBe(false);
  expect(notesAfter(maiden + 2 * day - 1_000)).toBe(false);
  expect(notesAfter(maiden + 2 * day)).toBe(true);
});

test('a launch at midnight is odd only where the source claims to know its time', () => {
  const midnight = Date.UTC(2010, 11, 8);
  const notes = (name: string) => notesOn([knownTo(midnight, name)]).spacecraft;
  const odd = ['Launch Library 2 gives a launch at 00:00:00 UTC, so only its day is taken as known.'];
  expect(['Second', 'Minute'].map(notes)).toEqual([odd, odd]);
  expect(['Hour', 'Day', 'Month', 'Quarter 4', 'Decade'].map(notes)).toEqual([[], [], [], [], []]);
});

test('an end at midnight is odd where nothing says how exactly it is known, and is no note on the craft', () => {
  const endedAt = (mission_end: string) => [{ flights: [flightOn(8, { mission_end, duration: null })] }];
  expect(quotesOf('end-at-midnight', endedAt('2010-12-09T00:00:00Z'))).toEqual([
    '8 December: 2010-12-09T00:00:00Z',
  ]);
  expect(quotesOf('end-at-midnight', endedAt('2010-12-09T00:00:01Z'))).toEqual([]);
  expect(notesOn(endedAt('2010-12-09T00:00:00Z')).spacecraft).toEqual([]);
});

test('a launch whose day is not known is far from nothing', () => {
  const far = morning + 11 * 365.25 * day;
  const fleet = [launchedAt(morning - 1_000), launchedAt(morning), knownTo(far, 'Year')];
  expect(notesOn(fleet).spacecraft).toEqual([]);
});
