import { expect, test } from 'vitest';
import { notesOn } from './fleet.testkit.ts';

const notesWith = (...times: string[]) =>
  notesOn(times.map((time_in_space) => ({ time_in_space }))).spacecraft;

test('a time is far from its siblings above fifty times their median, of five times or more', () => {
  const far = expect.stringContaining('More than fifty times the median of Dragon 1');
  expect(notesWith('P1D', 'P1D', 'P1D', 'P1D', 'P50DT1S')).toEqual([far]);
  expect(notesWith('P1D', 'P1D', 'P1D', 'P1D', 'P50D')).toEqual([]);
  expect(notesWith('P1D', 'P1D', 'P1D', 'P50DT1S')).toEqual([]);
});
