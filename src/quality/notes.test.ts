import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { readSnapshot } from '../dataset/dataSet.ts';
import { doubtsOf, figureOfNote } from './notes.ts';

const catalog = linkCatalog(readSnapshot('src/data/reference'));

test('the doubts of the edition are counted, and the notes of the rules are not among them', () => {
  const doubts = doubtsOf(catalog);
  const text = 'The description tells the normal use of such ships; it was not checked for this one.';
  expect(doubts.find((doubt) => doubt.text === text)?.spacecraft).toHaveLength(133);
  expect(doubts[0]?.spacecraft.length).toBe(467);
  expect(doubts.some((doubt) => doubt.text.includes('P0D'))).toBe(false);
});

test('a note is called by its figure, if it is about one', () => {
  expect((['docked-share', 'length', null] as const).map((field) => figureOfNote({ field }))).toEqual([
    'Docked share',
    'Length',
    null,
  ]);
});
