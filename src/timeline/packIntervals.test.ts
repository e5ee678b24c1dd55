import { expect, test } from 'vitest';
import { packIntervals } from './packIntervals.ts';

const interval = (name: string, from: number, to: number) => ({ name, from, to });
const namesByLane = (lanes: { name: string }[][]) =>
  lanes.map((lane) => lane.map(({ name }) => name).join(' '));

test('one lane holds what lies behind each other', () => {
  expect(
    namesByLane(packIntervals([interval('b', 10, 20), interval('a', 0, 8), interval('c', 22, 30)], 2)),
  ).toEqual(['a b c']);
});

test('what comes nearer than the gap goes to the next lane, and back as soon as there is room', () => {
  const intervals = [
    interval('a', 0, 10),
    interval('b', 11, 20),
    interval('c', 12, 14),
    interval('d', 17, 30),
  ];
  expect(namesByLane(packIntervals(intervals, 2))).toEqual(['a c d', 'b']);
  expect(namesByLane(packIntervals(intervals, 1))).toEqual(['a b', 'c d']);
});

test('there are as many lanes as intervals side by side, and no more', () => {
  // Deterministic, without a pattern that a packing could live off.
  const intervals = Array.from({ length: 300 }, (_, n) => {
    const from = (n * 7919) % 1000;
    return interval(String(n), from, from + 1 + ((n * 104729) % 60));
  });
  const lanes = packIntervals(intervals, 0);
  const atOnce = intervals.map(
    ({ from }) => intervals.filter((one) => one.from <= from && one.to > from).length,
  );
  expect(lanes).toHaveLength(Math.max(...atOnce));
  expect(lanes.flat()).toHaveLength(300);
  for (const lane of lanes) {
    for (const [index, { from }] of lane.entries())
      expect(from).toBeGreaterThanOrEqual(lane[index - 1]?.to ?? 0);
  }
});

test('equals keep their order', () => {
  expect(
    namesByLane(packIntervals([interval('b', 5, 9), interval('a', 5, 9), interval('c', 5, 9)], 0)),
  ).toEqual(['b', 'a', 'c']);
});
