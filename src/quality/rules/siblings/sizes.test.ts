import { expect, test } from 'vitest';
import { quotesOf } from '../fleet.testkit.ts';

// The others of the Dragon family have a length of 7.2 m and a diameter of 3.7 m.
const lengths = (height: number) => quotesOf('size-unlike-its-siblings', [], { height });

test('a length is unlike its family from a factor of 1.3 on, either way', () => {
  expect(lengths(9.35)).toEqual([]);
  expect(lengths(9.37)).toEqual(['9.37 m, its family 7.2 m']);
  expect(lengths(5.54)).toEqual([]);
  expect(lengths(5.53)).toEqual(['5.53 m, its family 7.2 m']);
});

test('a length that cannot be right at all is left to its own rule', () => {
  expect(lengths(720)).toEqual([]);
});

test('nothing is no payload that others of a type without any could fall short of', () => {
  const payloads = (own: number, others: number) =>
    quotesOf('size-unlike-its-siblings', [], { payload_capacity: own }, { payload_capacity: others });
  expect(payloads(0, 0)).toEqual([]);
  expect(payloads(1_500, 1_000)).toEqual(['1,500 kg, the next largest Capsule 1,000 kg']);
  expect(payloads(1_500, 0)).toEqual([]);
});
