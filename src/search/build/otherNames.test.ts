import { expect, test } from 'vitest';
import { linkCatalog } from '../../catalog/link.ts';
import type { Destination, Pad, Spacecraft } from '../../catalog/model.ts';
import { readDataSet } from '../../dataset/dataSet.ts';
import { frozenEdition } from '../../tests/testkit/edition.ts';
import { serialNames } from '../serialNames.ts';
import { otherNames } from './otherNames.ts';

const catalog = linkCatalog(readDataSet(frozenEdition));
const namesOf = (name: string) => {
  const { names, missions } = otherNames(
    catalog.spacecraft.find((craft) => craft.name === name) as Spacecraft,
  );
  return [...names, ...missions];
};

test('a craft is known by its serial number in all its parts, and by its missions, each once', () => {
  expect(serialNames('MS-22 (No.452)')).toEqual(['MS-22 (No.452)', 'MS-22', 'No.452', '22', '452']);
  expect(serialNames(null)).toEqual([]);
  expect(namesOf('Progress MS-22')).toEqual(['Progress MS-22 (83P)']);
  expect(namesOf('Space Shuttle Columbia')).toContain('STS-107');
  expect(namesOf('Apollo Columbia CSM-107')).toContain('Apollo 11');
  expect(namesOf('Shenzhou 5')).toContain('神舟 5');
});

test.each([
  ['International Space Station', 'ISS'],
  ['Tiangong space station', 'Tiangong'],
  ['Lunar orbit', 'Moon'],
  ['Circumlunar flyby', 'Moon'],
  ['Low Earth Orbit', 'LEO'],
])('the destination %s is known as %s too', (name, other) => {
  const destination = catalog.destinations.find((one) => one.name === name) as Destination;
  expect(otherNames(destination).names).toContain(other);
});

test.each([
  ['Space Launch Complex 40, Cape Canaveral SFS, FL, USA', 'SLC-40'],
  ['Launch Complex 39A, Kennedy Space Center, FL, USA', 'LC-39A'],
  ['Orbital Launch Mount A, SpaceX Starbase, TX, USA', 'OLM-A'],
  ['81/23 (81L), Baikonur Cosmodrome, Republic of Kazakhstan', 'Site 81/23'],
])('the pad %s is known as %s too', (name, other) => {
  expect(otherNames({ kind: 'pad', name, title: name } as Pad).names).toEqual([other]);
});

test('a craft is known by its aliases', () => {
  const alias = { id: 1, name: '', alias: 'Jules Verne ATV', source: '', release: '', calledBy: '' };
  const [craft] = catalog.spacecraft;
  expect(otherNames({ ...craft, aliases: [alias] } as Spacecraft).names).toContain('Jules Verne ATV');
});
