import { expect, test } from 'vitest';
import { composeCatalog } from '../../catalog/compose.ts';
import { launchedFlights } from '../../catalog/flights.ts';
import type { Configuration } from '../../catalog/model.ts';
import { embeddedEdition, readDataSet } from '../../dataset/dataSet.ts';
import { durationInWords } from '../../words/duration.ts';
import { flightLifeRule, longestNamed } from './flightLife.ts';

const { configurations } = composeCatalog(readDataSet(embeddedEdition));
const [check] = flightLifeRule.checks;
const day = 86_400;

test.each([
  ['33 to 75 days', 75.5 * day],
  ['Up to seven days in orbit', 7.5 * day],
  ['Between 15 minutes and 3 days.', 3.5 * day],
  ['a week', 10.5 * day],
  ['~10 minute flights', 10.5 * 60],
  ['Multiple months', null],
  ['Reflown 6 times.', null],
  ['1,000 days', 1_000.5 * day],
  ['up to 1 000 days', 1_000.5 * day],
  ['1\u00a0200 hours', 1_200.5 * 3_600],
  ['1,000.5 days, then 3 days', 1_001 * day],
  ['21.1 days', 21.6 * day],
  // A decimal comma is not read, nor is what follows it.
  ['3,5 days', null],
])('the longest time that "%s" names is %s seconds, with half a unit of rounding', (words, seconds) => {
  expect(longestNamed(words)).toBe(seconds);
});

// Tried from each digit to the end of the row it would take half an hour.
test('finds no time in a row of two million digits', () => {
  expect(longestNamed('7'.repeat(2_000_000))).toBeNull();
  expect(longestNamed('777 '.repeat(500_000))).toBeNull();
});

test.each([
  'at least 2 days',
  'More than 60 hours',
  'over a day',
  'a minimum of 3 days',
  '3 orbits a day',
  '1 burn per 2 days',
])('"%s" gives no longest time of a flight, and no flight is too long for it', (words) => {
  const vostok = configurations.find(({ name }) => name === 'Vostok') as Configuration;
  const saying = (flight_life: string) => ({ ...vostok, record: { ...vostok.record, flight_life } });
  expect(check?.find(saying(words))).toBeNull();
  // The longest flight of Vostok is longer than two days.
  expect(check?.find(saying('2 days in orbit'))).not.toBeNull();
});

test.each([
  ['Voskhod', '~1 day flights; Kosmos 110 flew 21 days 17 hours'],
  ['Vostok', 'Longest flight was 4 days; Vostok 5 flew 4 days 23 hours'],
  // The longest flight took a day and a half, within what the text allows.
  ['Mercury', null],
  // The time of a design and a part of a flight are no longest flights.
  ['Shenzhou', null],
  ['Soyuz TM', null],
])('the flight life of %s against its longest flight: %s', (name, found) => {
  const configuration = configurations.find((one) => one.name === name) as Configuration;
  expect(check?.find(configuration)).toBe(found);
});

test.each([
  ['Buran', /flew once, for 3 hours 24 minutes$/, ['3 hours 24 minutes']],
  ['Crew Capsule 1', /^Reflown five times\.$/, [null, '11 minutes', null, null, null, null]],
])('the flight life of %s tells what its flight log does', (name, words, log) => {
  const configuration = configurations.find((one) => one.name === name) as Configuration;
  expect(configuration.record.flight_life).toMatch(words);
  const durations = configuration.spacecraft.flatMap(launchedFlights).map(({ duration }) => duration);
  expect(durations.map((duration) => duration && durationInWords(duration))).toEqual(log);
});
