import { expect, test } from 'vitest';
import { linkCatalog } from '../../catalog/link.ts';
import { readDataSet } from '../../dataset/dataSet.ts';
import { frozenEdition } from '../../tests/testkit/edition.ts';
import { registryOf } from '../build/registry.ts';
import { namesOf } from '../rows.ts';
import { suggestionFor, unknownApart } from './suggest.ts';
import { unknownWords, wordsOfTitles } from './words.ts';

const words = await wordsOfTitles(namesOf(registryOf(linkCatalog(readDataSet(frozenEdition)))));
const nowhere = async () => false;
const meantBy = async (text: string) => suggestionFor(text, await unknownWords(text, words, nowhere), words);

test.each([
  ['vostock', 'Vostok'],
  ['soyus', 'Soyuz'],
  ['souyz tma', 'Soyuz tma'],
  ['shenzou', 'Shenzhou'],
  ['endevour', 'Endeavour'],
  ['progres m-6', null],
  ['progrss m-6', 'Progress m-6'],
  ['challanger', 'Challenger'],
  ['spaceex', 'SpaceX'],
  ['mercery', 'Mercury'],
  ['wost', 'Vostok'],
])('for "%s" the catalog has %s', async (text, meant) => {
  expect(await meantBy(text)).toBe(meant);
});

test.each([
  'Kvant',
  'TABLE',
  'jaxa',
  'Soyuz',
  'lemaitre',
  'Kármán',
  'soy',
  'zzzzqqqq',
  // Three letters short of "Resilience".
  'rsilien',
  'MS-22',
  // A letter that begins a word is seldom wrong, and a number, or a word of three letters, may be what it is.
  'dostok',
  'vost0k',
  'mjr',
  '',
  '…',
  '神舟 5',
])('for "%s" it has nothing else', async (text) => {
  expect(await meantBy(text)).toBeNull();
});

test.each(['gagarin', 'houston', 'disaster', 'reboost'])(
  'for "%s" it has names that are similar, and none that is a clear slip away',
  async (text) => {
    expect(await meantBy(text)).not.toBeNull();
    expect(suggestionFor(text, [text], words, true)).toBeNull();
  },
);

test.each(['vostock', 'vostk', 'vostik', 'vsotok'])('"%s" is one slip away from Vostok', (text) => {
  expect(suggestionFor(text, [text], words, true)).toBe('Vostok');
});

test('a short word may be unknown, and a letter or a short number may not', async () => {
  expect(await unknownWords('sad 999 1888 qq q', words, nowhere)).toEqual(['sad', '1888', 'qq']);
});

test('a word that stands on a page is not misspelt', async () => {
  expect(await unknownWords('vostock docking', words, async (word) => word === 'docking')).toEqual([
    'vostock',
  ]);
});

test('what hyphens join is known where a page has it as a whole', async () => {
  const onPage = async (text: string) => text === '1969' || text === '1969-059A';
  expect(await unknownApart('1969-059A', ['059A'], onPage)).toEqual([]);
  expect(await unknownApart('1969-059B', ['059B'], onPage)).toEqual(['059B']);
  expect(await unknownApart('1969-059A of Soyoz', ['059A', 'Soyoz'], onPage)).toEqual(['Soyoz']);
});

test('the words of the names come the most frequent first, each once', () => {
  expect(words.slice(0, 2)).toEqual(['Progress', 'Soyuz']);
  expect(new Set(words).size).toBe(words.length);
});
