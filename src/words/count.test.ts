import { expect, test } from 'vitest';
import { kinds } from '../dataset/kinds.ts';
import { countInWords, pluralOf } from './count.ts';

test('counts in words, one and many', () => {
  expect(countInWords(1, 'configuration')).toBe('1 configuration');
  expect(countInWords(46, 'configuration')).toBe('46 configurations');
  expect(countInWords(8, 'family')).toBe('8 families');
  expect(countInWords(0, 'agency')).toBe('no agencies');
  expect(countInWords(1_196, 'spacecraft')).toBe('1,196 spacecraft');
});

test('a thing of any name has a plural', () => {
  const things = [
    'country',
    'launch',
    'status',
    'day',
    'space station',
    'pad',
    'spacecraft',
    'person',
    'circumlunar flyby',
    'cargo spacecraft',
  ];
  expect(things.map(pluralOf)).toEqual([
    'countries',
    'launches',
    'statuses',
    'days',
    'space stations',
    'pads',
    'spacecraft',
    'people',
    'circumlunar flybys',
    'cargo spacecraft',
  ]);
});

test('the table of kinds says what the rules of English say', () => {
  for (const { one, many } of Object.values(kinds)) expect(pluralOf(one)).toBe(many);
});
