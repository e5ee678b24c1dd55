import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { readSnapshot } from '../catalog/snapshot.ts';
import { exactKey, nameKey, nameKeys } from './names.ts';

const catalog = linkCatalog(readSnapshot('src/data/reference'));
const keysOf = (name: string) =>
  nameKeys({
    kind: 'spacecraft',
    spacecraft: catalog.spacecraft.find((craft) => craft.name === name) as Spacecraft,
  });

test('spellings of one name are one word', () => {
  for (const spelling of ['MS-22', 'ms22', ' ms 22 ', 'MS‑22', '“MS-22”'])
    expect(nameKey(spelling)).toBe('xnms22');
  expect(nameKey('RSS Kármán Line')).toBe(nameKey('rss karman line'));
  expect(nameKey('Союз МС-22')).toBe('xnсоюзмс22');
  expect(nameKey(' – “” ')).toBe('');
});

test('an exact name keeps its gaps and its end', () => {
  expect(exactKey('Progress M-11')).toBe(exactKey('progress m 11'));
  expect(exactKey('Progress M-11')).not.toBe(exactKey('Progress M1-1'));
  expect(exactKey('Progress M-11').startsWith(exactKey('Progress M-1'))).toBe(false);
  expect(exactKey('…')).toBe('');
});

test('a craft is known by its name, its serial number in all its parts, and its missions', () => {
  expect(keysOf('Progress MS-22')).toEqual(
    expect.arrayContaining(['xnprogressms22', 'xnms22no452', 'xnms22', 'xnno452', 'xn452']),
  );
  expect(keysOf('Space Shuttle Columbia')).toEqual(expect.arrayContaining(['xnov102', 'xnsts107']));
  expect(keysOf('Apollo Columbia CSM-107')).toContain('xnapollo11');
});
