import { expect, test } from 'vitest';
import type { Decade } from './decades.ts';
import { columnPath, rangeOf, rowPath, rowPlace, rowWidth } from './rowPath.ts';
import type { Bar } from './timeline.ts';

const range = { from: Date.UTC(1960, 0, 1), to: Date.UTC(1980, 0, 1) };
const bar = (start: string, end: string | null) =>
  ({ start: Date.parse(start), end: end === null ? null : Date.parse(end) }) as Bar;

test('a row is ten units a year', () => {
  expect(rowWidth(range)).toBe(200);
  expect(rowPlace(range)(Date.UTC(1970, 0, 1))).toBeCloseTo(100, 0);
});

test('a flight is a tick with a line as long as it took; a short one a tick; one without an end half a tick', () => {
  expect(rowPath([bar('1970-01-01', '1971-01-01')], range)).toBe('M100 2v12h10');
  expect(rowPath([bar('1970-01-01', '1970-01-08')], range)).toBe('M100 2v12');
  expect(rowPath([bar('1970-01-01', null)], range)).toBe('M100 8v6');
});

test('launches at one place are drawn once', () => {
  const twins = [bar('1970-01-01T01:00Z', '1970-01-02'), bar('1970-01-01T02:00Z', '1970-01-03')];
  expect(rowPath(twins, range)).toBe('M100 2v12');
});

test('columns are as high as a year has launches, the highest all the way', () => {
  const decade = (from: number, launches: (number | null)[]) =>
    ({ range: { from, to: from }, launches }) as Decade;
  const decades = [decade(range.from, [0, 4]), decade(Date.UTC(1970, 0, 1), [1, null])];
  expect(columnPath(decades, range, 40)).toBe('M11 40v-40h8v40zM101 40v-10h8v10z');
});

test('the range of no decades is empty', () => {
  expect(rowWidth(rangeOf([]))).toBe(0);
});
