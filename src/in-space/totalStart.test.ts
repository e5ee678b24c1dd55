import { expect, test } from 'vitest';
import type { Spacecraft } from '../catalog/model.ts';
import { totalStart } from './totalStart.ts';

const craft = (seconds: number | null) =>
  ({ timeInSpace: seconds === null ? null : { iso: '', seconds } }) as Spacecraft;

test('the clock of the total counts earlier flights too, and never less than that of the flight', () => {
  expect(totalStart({ craft: craft(150), clockStart: 80_000 }, 100_000)).toBe(-50_000);
  expect(totalStart({ craft: craft(10), clockStart: 80_000 }, 100_000)).toBe(80_000);
  expect(totalStart({ craft: craft(10), clockStart: null }, 100_000)).toBeNull();
  expect(totalStart({ craft: craft(null), clockStart: 80_000 }, 100_000)).toBeNull();
});

test('the clocks of a first flight do not differ by the seconds that pass before the data are dated', () => {
  expect(totalStart({ craft: craft(22), clockStart: 80_000 }, 100_000)).toBe(80_000);
});
