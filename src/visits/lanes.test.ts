import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { axisOf } from '../timeline/drawing.ts';
import { yearsOf } from '../timeline/timeline.ts';
import { fleetsOf, laneGroups } from './lanes.ts';
import { barsOfVisits, visitsOf } from './visits.ts';

const { destinations, edition } = linkCatalog(readDataSet(frozenEdition));
const barsTo = (place: string) => {
  const destination = destinations.find(({ name }) => name === place);
  return destination ? barsOfVisits(visitsOf(destination), edition.date) : [];
};
const bars = barsTo('Mir');
const axis = axisOf(yearsOf(bars) ?? { from: 0, to: 1 }, edition.date);

test('bars stand below the largest family of their configuration, in order of the first', () => {
  const groups = laneGroups(bars, axis, fleetsOf(bars));
  expect(groups.map(({ name }) => name)).toEqual(['Soyuz', 'Progress', 'Space Shuttle']);
  const drawn = groups.flatMap(({ lanes }) => lanes.flatMap((rows) => rows.flatMap(({ marks }) => marks)));
  expect(drawn).toHaveLength(bars.length);
});

test('a label does not repeat the name that it stands below, unless only a number is left', () => {
  const labels = laneGroups(bars, axis, fleetsOf(bars))
    .flatMap(({ lanes }) => lanes.flat())
    .flatMap(({ label }) => label?.text ?? []);
  expect(labels).toEqual(expect.arrayContaining(['TM-12', 'M-6', 'M1-5', 'Progress 25', 'Atlantis']));
});

test('names that are given an order keep it, and others come last', () => {
  const groups = laneGroups(bars, axis, fleetsOf(bars), ['Space Shuttle', 'Progress']);
  expect(groups.map(({ name }) => name)).toEqual(['Space Shuttle', 'Progress', 'Soyuz']);
});

test('bars of more than ten fleets stand below nothing, under their whole names', () => {
  const orbit = barsTo('Low Earth Orbit');
  const groups = laneGroups(orbit, axisOf(yearsOf(orbit) ?? axis.range, edition.date), fleetsOf(orbit));
  expect(groups.map(({ name }) => name)).toEqual([null]);
  expect(groups[0]?.lanes.flat().map(({ label }) => label?.text)).toContain('Mercury No.13');
});
