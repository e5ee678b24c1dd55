import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Configuration } from '../catalog/model.ts';
import { type Succession, successionOf } from '../catalog/succession.ts';
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
    'Crew Dragon 2 first flew on 2 March 2019, Dragon 1 on 8 December 2010.',
    'The newer one is rated for a crew.',
    'Flight life: “About a week of free flight, or up to two years berthed to the ISS”, then “About a week of free flight, or up to two years docked”.',
    'The same as before: payload capacity, type and agency.',
    'Recorded for Dragon 1 alone: payload return capacity (3,000 kg).',
    'Recorded for Crew Dragon 2 alone: crew capacity (4).',
    'Not compared, because a record is in doubt: length and diameter.',
  ]);
  expect(changesOf('HTV-X')?.[2]).toBe(
    'The newer one is shorter (9.8 m, then 8 m), carries less (6,000 kg, then 5,850 kg) and brings nothing back (20 kg before).',
  );
});

test('says so where no figure changed, and that texts differ in their case alone', () => {
  expect(changesOf('Progress-M1')?.[2]).toBe('No recorded figure changed.');
  expect(changesOf('Cygnus Enhanced')?.[2]).not.toContain('flight life');
});

test('takes no point out of a figure', () => {
  const newest = configurations.find(({ name }) => name === 'HTV-X') as Configuration;
  const succession = successionOf(newest) as Succession;
  const wide = (of: Configuration, diameter: number) => ({ ...of, record: { ...of.record, diameter } });
  const { before, after } = succession;
  const words = changesInWords({ ...succession, before: wide(before, 1.2), after: wide(after, 12) });
  expect(words.join(' ')).toContain('is wider (1.2 m, then 12 m)');
});

test('does not compare what is in doubt, by a note or by the source of its drawing', () => {
  // LL2 has 748 m for the length of the Soyuz TMA, and 2 m for the diameter of the Soyuz T.
  expect(changesOf('Soyuz TMA')?.at(-1)).toBe('Not compared, because a record is in doubt: length.');
  expect(changesOf('Soyuz TM')?.join(' ')).not.toContain('wider');
  const newest = configurations.find(({ name }) => name === 'Soyuz TMA') as Configuration;
  const succession = successionOf(newest) as Succession;
  const { before } = succession;
  const words = changesInWords({
    ...succession,
    before: { ...before, record: { ...before.record, height: null } },
  });
  expect(words.join(' ')).not.toContain('748');
});

test('the first of a family has nothing to be compared with', () => {
  expect(changesOf('Soyuz')).toBeNull();
  expect(changesOf('Mercury')).toBeNull();
});
