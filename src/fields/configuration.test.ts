import { expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import { embeddedEdition, readDataSet } from '../dataset/dataSet.ts';
import { configurationFacts } from './configuration.ts';
import { factInWords, factOf } from './fact.ts';

const { configurations } = composeCatalog(readDataSet(embeddedEdition));

test.each([
  ['Soyuz', '200 Days', '108 days 4 hours'],
  ['Space Shuttle', '14 days', '17 days 15 hours'],
  // The cabin of Vostok-1P fell from its orbit after two years, and that was no flight of such a length.
  ['Vostok', 'Longest flight was 4 days.', '4 days 23 hours'],
  ['Tesla Roadster', 'No return planned: heliocentric orbit', null],
  ['Dream Chaser', 'Multiple months', null],
])(
  '%s has a flight life of "%s" by its source, and its longest recorded flight took %s',
  (name, life, most) => {
    const configuration = configurations.find((one) => one.name === name);
    const say = (field: string) =>
      configuration && factInWords(factOf(configurationFacts, field), configuration);
    expect(say('flight-life')).toBe(life);
    expect(say('longest-flight')).toBe(most);
  },
);

test('a placeholder in space is none of the spacecraft there', () => {
  const dataSet = structuredClone(readDataSet(embeddedEdition));
  for (const row of dataSet.spacecraft) if (row.is_placeholder) row.in_space = true;
  const fact = factOf(configurationFacts, 'spacecraft-in-space');
  const upOf = (all: typeof configurations) => all.map((one) => fact.value(one));
  expect(upOf(composeCatalog(dataSet).configurations)).toEqual(upOf(configurations));
});
