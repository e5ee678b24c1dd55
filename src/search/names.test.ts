import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { readSnapshot } from '../dataset/dataSet.ts';
import { nameKey, otherNames } from './names.ts';

const catalog = linkCatalog(readSnapshot('src/data/reference'));
const namesOf = (name: string) =>
  otherNames({
    kind: 'spacecraft',
    spacecraft: catalog.spacecraft.find((craft) => craft.name === name) as Spacecraft,
  });

test('spellings of one name are one word', () => {
  for (const spelling of ['MS-22', 'ms22', ' ms 22 ', 'MS‑22', '“MS-22”'])
    expect(nameKey(spelling).joined).toBe('ms22');
  expect(nameKey('RSS Kármán Line')).toEqual(nameKey('rss karman line'));
  expect(nameKey('Союз МС-22').joined).toBe('союзмс22');
  expect(nameKey(' – “” ')).toEqual({ spaced: '', joined: '' });
});

test('a spaced name keeps its gaps', () => {
  const spaced = (name: string) => nameKey(name).spaced;
  expect(spaced('Progress M-11')).toBe(spaced('progress m 11'));
  expect(spaced('Progress M-11')).not.toBe(spaced('Progress M1-1'));
});

test('a craft is known by its serial number in all its parts, and by its missions, each once', () => {
  expect(namesOf('Progress MS-22')).toEqual([
    'MS-22 (No.452)',
    'MS-22 ',
    'No.452',
    '22',
    '452',
    'Progress MS-22 (83P)',
  ]);
  expect(namesOf('Space Shuttle Columbia')).toEqual(expect.arrayContaining(['OV-102', 'STS-107']));
  expect(namesOf('Apollo Columbia CSM-107')).toContain('Apollo 11');
  expect(namesOf('Shenzhou 5')).toContain('神舟 5');
});
