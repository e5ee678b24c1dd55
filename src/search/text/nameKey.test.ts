import { expect, test } from 'vitest';
import { nameKey } from './nameKey.ts';

test('spellings of one name are one word', () => {
  for (const spelling of ['MS-22', 'ms22', ' ms 22 ', 'MS‑22', '“MS-22”'])
    expect(nameKey(spelling).joined).toBe('ms22');
  expect(nameKey('RSS Kármán Line')).toEqual(nameKey('rss karman line'));
  expect(nameKey('Союз МС-22').joined).toBe('союзмс22');
  expect(nameKey('TMA07M')).toEqual(nameKey('tma7m'));
  expect(nameKey('X-0').joined).toBe('x0');
  expect(nameKey(' – “” ')).toEqual({ spaced: '', joined: '' });
});

test('a spaced name keeps its gaps', () => {
  const spaced = (name: string) => nameKey(name).spaced;
  expect(spaced('Progress M-11')).toBe(spaced('progress m 11'));
  expect(spaced('Progress M-11')).not.toBe(spaced('Progress M1-1'));
  // Only a zero that leads a number is none of its own.
  expect(spaced('CSM-107')).not.toBe(spaced('CSM-17'));
});
