import { expect, test } from 'vitest';
import { composeCatalog } from '../../catalog/compose.ts';
import type { Configuration } from '../../catalog/model.ts';
import { embeddedEdition, readDataSet } from '../../dataset/dataSet.ts';
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
])('the longest time that "%s" names is %s seconds, with half a unit of rounding', (words, seconds) => {
  expect(longestNamed(words)).toBe(seconds);
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
