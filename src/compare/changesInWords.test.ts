import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { successionOf } from '../catalog/succession.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { changesInWords } from './changesInWords.ts';

const { configurations } = linkCatalog(readDataSet(frozenEdition));
const changesOf = (name: string) => {
  const configuration = configurations.find((one) => one.name === name);
  const succession = configuration ? successionOf(configuration) : null;
  return succession && [succession.before.name, ...changesInWords(succession)];
};

test('says which figures grew, which shrank and which did not change', () => {
  expect(changesOf('Crew Dragon 2')).toEqual([
    'Dragon 1',
    'Crew Dragon 2 flew first on 2 March 2019, Dragon 1 on 8 December 2010.',
    'The newer one is longer (6.1 m, then 7.2 m), is rated for a crew (no, then yes) and has another recorded flight life (About a week of free flight, or up to two years berthed to the ISS, then About a week of free flight, or up to two years docked).',
    'The same as before: diameter, payload capacity, type and agency.',
    'Known of one of them alone: crew capacity and payload return capacity.',
  ]);
  expect(changesOf('HTV-X')?.[2]).toMatch(
    /^The newer one is shorter \(9\.8 m, then 8 m\), carries less \(6,000 kg, then 5,850 kg\)/,
  );
});

test('says so where no figure changed, and that texts differ in their case alone', () => {
  expect(changesOf('Progress-M1')?.[2]).toBe('No recorded figure changed.');
  expect(changesOf('Cygnus Enhanced')?.[2]).not.toContain('flight life');
});

test('the first of a family has nothing to be compared with', () => {
  expect(changesOf('Soyuz')).toBeNull();
  expect(changesOf('Mercury')).toBeNull();
});
