import { expect, test } from 'vitest';
import { flightOn, quotesOf } from '../fleet.testkit.ts';

const flown = (...outcomes: [attempt: boolean, success: boolean][]) => ({
  flights: outcomes.map(([attempt, success], index) =>
    flightOn(index + 1, { landing: { ...flightOn(1).landing, attempt, success } as never }),
  ),
});
const destroyed = { status: { id: 3, name: 'Destroyed' } };
const landed = flown([true, true]);
const quotesOn = (...fleet: object[]) => quotesOf('landing-contradicts', fleet);

test('destroyed though it landed is odd, unless most that landed are', () => {
  expect(quotesOn({ ...landed, ...destroyed }, landed, landed)).toEqual([
    'Destroyed, last landing successful',
  ]);
  expect(quotesOn({ ...landed, ...destroyed }, { ...landed, ...destroyed }, landed)).toEqual([]);
});

test('a failed landing is odd where the craft lives on or flew again', () => {
  expect(quotesOn(flown([true, false]))).toEqual(['Retired, last landing failed']);
  expect(quotesOn({ ...flown([true, false], [true, true]) })).toEqual([
    'landing of 1 December failed, flown again',
  ]);
  expect(quotesOn({ ...flown([true, false]), ...destroyed })).toEqual([]);
});

test('a success without an attempt contradicts itself', () => {
  expect(quotesOn(flown([false, true]))).toEqual(['landing of 1 December not attempted, but successful']);
  expect(quotesOn(flown([false, false]))).toEqual([]);
});
