import { expect, test } from 'vitest';
import { flightOn, quotesOf } from '../fleet.testkit.ts';

/** What is found of spacecraft with these numbers, launched one day after the other. */
const quotesOn = (...numbers: (number | string)[]) =>
  quotesOf(
    'launched-out-of-order',
    numbers.map((number, index) => ({ name: `Ferry ${number}`, flights: [flightOn(index + 1)] })),
  );

test('one of many that was launched out of the order of its number is odd', () => {
  expect(quotesOn(1, 2, 3, 4, 8, 5, 6, 7)).toEqual(['5 December 2010']);
  expect(quotesOn(1, 2, 3, 4, 5, 6, 7, 8)).toEqual([]);
});

test('where several were, or few are numbered, numbers are no order of launches', () => {
  expect(quotesOn(1, 4, 3, 2, 8, 5, 6, 7)).toEqual([]);
  expect(quotesOn(2, 1, 3, 4)).toEqual([]);
});

test('two that changed places are not odd', () => {
  expect(quotesOn(1, 2, 3, 4, 5, 7, 6, 8)).toEqual([]);
});

test('a serial number in the name is no order of launches', () => {
  const names = [1, 2, 3, 4, 8, 5, 6, 7].map((number) => `FM${number}`);
  const fleet = names.map((serial_number, index) => ({
    name: `Ferry ${serial_number}`,
    serial_number,
    flights: [flightOn(index + 1)],
  }));
  expect(quotesOf('launched-out-of-order', fleet)).toEqual([]);
});

test('what is in brackets behind a number does not count', () => {
  expect(quotesOn('1 (F9)', 2, 3, '8 (F1)', 4, 5, 6, 7)).toEqual(['4 December 2010']);
});
