import { expect, test } from 'vitest';
import { packLanes } from './packIntervals.ts';

const span = (name: string, from: number, to: number) => ({ name, from, to });
const namesOf = (lanes: { name: string }[][]) => lanes.map((lane) => lane.map(({ name }) => name).join(' '));

test('one lane holds what lies behind each other', () => {
  expect(namesOf(packLanes([span('b', 10, 20), span('a', 0, 8), span('c', 22, 30)], 2))).toEqual(['a b c']);
});

test('what comes nearer than the gap goes to the next lane, and back as soon as there is room', () => {
  const spans = [span('a', 0, 10), span('b', 11, 20), span('c', 12, 14), span('d', 17, 30)];
  expect(namesOf(packLanes(spans, 2))).toEqual(['a c d', 'b']);
  expect(namesOf(packLanes(spans, 1))).toEqual(['a b', 'c d']);
});

test('there are as many lanes as spans side by side, and no more', () => {
  // Deterministic, without a pattern that a packing could live off.
  const spans = Array.from({ length: 300 }, (_, n) => {
    const from = (n * 7919) % 1000;
    return span(String(n), from, from + 1 + ((n * 104729) % 60));
  });
  const lanes = packLanes(spans, 0);
  const atOnce = spans.map(({ from }) => spans.filter((one) => one.from <= from && one.to > from).length);
  expect(lanes).toHaveLength(Math.max(...atOnce));
  expect(lanes.flat()).toHaveLength(300);
  for (const lane of lanes) {
    for (const [index, { from }] of lane.entries())
      expect(from).toBeGreaterThanOrEqual(lane[index - 1]?.to ?? 0);
  }
});

test('equals keep their order', () => {
  expect(namesOf(packLanes([span('b', 5, 9), span('a', 5, 9), span('c', 5, 9)], 0))).toEqual(['b', 'a', 'c']);
});
