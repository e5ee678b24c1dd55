import { expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { factInWords, factOf } from './fact.ts';
import { spacecraftFacts } from './spacecraft.ts';
import { betweenFlights } from './turnaround.ts';

const catalog = composeCatalog(readDataSet(frozenEdition));
const find = (name: string) => catalog.spacecraft.find((craft) => craft.name === name) as Spacecraft;

test('a turnaround names its two flights, or says that only the figure is recorded', () => {
  expect(betweenFlights(find('Space Shuttle Atlantis'))).toBe('STS-51-J to STS-61-B');
  expect(betweenFlights(find('Apollo Lunar Module LM-5 Eagle'))).toBe('within Apollo 11');
  expect(betweenFlights(find('Chinese Reusable Space Vehicle'))).toBe('flight 2 to flight 3');
  expect(betweenFlights(find('VSS Enterprise'))).toContain('only the figure is recorded');
  expect(betweenFlights(find('Progress M-6'))).toBeNull();
});

test('a time in space that is not recorded says how long the flights took whose time is', () => {
  const fact = factOf(spacecraftFacts, 'time-in-space');
  const craft = find('New Shepard Crew Capsule 1');
  expect(craft.timeInSpace).toBeNull();
  expect(factInWords(fact, craft)).toBe('at least 11 minutes, in 1 of 6 flights');
  expect(factInWords(fact, craft, { isShort: true })).toBe('≥\u00a011\u00a0min');
  expect(factInWords(fact, find('Soyuz 7K-L1 No.4L'))).toBeNull();
});
