import { expect, test } from 'vitest';
import { agencyInSentence } from './agencyName.ts';

test.each([
  ['European Space Agency', 'the European Space Agency'],
  ['Russian Federal Space Agency (ROSCOSMOS)', 'the Russian Federal Space Agency (ROSCOSMOS)'],
  ['Indian Space Research Organization', 'the Indian Space Research Organization'],
  ['The Agency', 'The Agency'],
  ['SpaceX', 'SpaceX'],
  ['NASA', 'NASA'],
])('the agency "%s" is "%s" in a sentence', (name, words) => {
  expect(agencyInSentence(name)).toBe(words);
});
