import { expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import type { Configuration } from '../catalog/model.ts';
import { embeddedEdition, readDataSet } from '../dataset/dataSet.ts';
import { notesOnFlightLife } from './flightLife.ts';

const { configurations } = composeCatalog(readDataSet(embeddedEdition));

test('a flight life that is told of another craft is remarked on', () => {
  const remarked = configurations.filter((one) => notesOnFlightLife(one).length > 0);
  expect(remarked.map(({ name }) => name)).toEqual(['Cargo Dragon 2', 'Crew Dragon 2', 'Soyuz']);
});

test('a flight life that the source has put right is remarked on no more', () => {
  const crewDragon = configurations.find(({ name }) => name === 'Crew Dragon 2') as Configuration;
  const saying = (flight_life: string) =>
    notesOnFlightLife({ ...crewDragon, record: { ...crewDragon.record, flight_life } }).map(
      ({ text }) => text,
    );
  expect(saying('1 week to 2 years')).toEqual([expect.stringContaining('210 days docked')]);
  expect(saying('210 days docked')).toEqual([]);
});
