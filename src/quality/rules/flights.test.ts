import { expect, test } from 'vitest';
import { launchedAt, notesOn } from './fleet.testkit.ts';

const morning = Date.UTC(2010, 11, 8, 6);
const day = 86_400_000;
const notesWith = (...launches: number[]) => notesOn(launches.map(launchedAt)).spacecraft;

test('a launch is far from its siblings above ten years, of three first launches or more', () => {
  const far = expect.stringContaining('more than ten years from any other Dragon 1');
  const tenYears = 10 * 365.25 * day;
  expect(notesWith(morning, morning, morning + tenYears + 1_000)).toEqual([far]);
  expect(notesWith(morning, morning, morning + tenYears)).toEqual([]);
  expect(notesWith(morning, morning + tenYears + 1_000)).toEqual([]);
});

test('a launch is before the maiden flight from two days on, as is a maiden flight beside the first launch', () => {
  const maiden = Date.UTC(2010, 11, 8);
  const notesAfter = (time: number) => {
    const { spacecraft, configuration } = notesOn([launchedAt(time)], { maiden_flight: '2010-12-08' });
    return [spacecraft.some((text) => text.includes('before the day')), configuration.length > 0];
  };
  expect(notesAfter(maiden - 2 * day)).toEqual([true, true]);
  expect(notesAfter(maiden - 2 * day + 1_000)).toEqual([false, false]);
  expect(notesAfter(maiden + 2 * day - 1_000)).toEqual([false, false]);
  expect(notesAfter(maiden + 2 * day)).toEqual([false, true]);
});
