import { describe, expect, test } from 'vitest';
import { frozenEdition } from '../../tests/testkit/edition.ts';
import { readRows } from '../../tests/testkit/site.ts';
import { namingSource } from '../../words/source.ts';
import { doubtOf } from './dimensions.ts';

const said = (...asked: Parameters<typeof doubtOf>) => {
  const doubt = doubtOf(...asked);
  return doubt === null ? null : namingSource(doubt, 'embedded');
};

const rows = readRows(`${frozenEdition}/spacecraft_configurations.json`);

test('of all configurations only the length of Soyuz TMA, 748 m, cannot be right', () => {
  const doubted = rows.filter((row) => doubtOf('length', row) ?? doubtOf('diameter', row));
  expect(doubted.map(({ name }) => name)).toEqual(['Soyuz TMA']);
});

describe('a slip of the decimal point', () => {
  test('is found on all but the stubbiest craft, which are hardly longer than wide', () => {
    const missed = rows
      .filter(({ height, diameter }) => height !== null && diameter !== null)
      .filter(({ height, diameter }) => doubtOf('length', { height: height * 10, diameter }) === null);
    expect(missed.map(({ name }) => name).sort()).toEqual(['CST-100 Starliner', 'Gaganyaan', 'Orion']);
  });

  test.each([
    [
      { height: 74.8, diameter: 2.72 },
      'This edition gives a length of 74.8 m, 27 times its diameter, so one of them cannot be right.',
    ],
    [{ height: 0, diameter: 2.72 }, 'This edition gives a length of 0 m, which is no size.'],
    [
      { height: 13.1, diameter: 1 },
      'This edition gives a length of 13.1 m, 13 times its diameter, so one of them cannot be right.',
    ],
    [{ height: 13, diameter: 1 }, null],
    [{ height: 100.1, diameter: 9 }, 'This edition gives a length of 100.1 m, which cannot be right.'],
    [{ height: 52.1, diameter: 9 }, null],
    [{ height: null, diameter: 9 }, null],
    [{ height: 100, diameter: 9 }, null],
  ])('%o: %s', (sizes, words) => expect(said('length', sizes)).toBe(words));

  test('is found where a craft is far wider than long', () => {
    expect(said('diameter', { height: 3, diameter: 9 })).toBeNull();
    expect(said('diameter', { height: 3, diameter: 9.1 })).toBe(
      'This edition gives a diameter of 9.1 m, 3 times its length, so one of them cannot be right.',
    );
    expect(said('diameter', { height: 5e-324, diameter: 8 })).toContain('countless times its length');
  });

  test('is found of a diameter too', () => {
    expect(said('diameter', { height: 7.48, diameter: 272 })).toBe(
      'This edition gives a diameter of 272 m, which cannot be right.',
    );
  });
});
