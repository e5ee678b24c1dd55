import { expect, test } from 'vitest';
import { plainPath } from './plainPath.ts';

test.each([
  ['spacecraft', 'Progress M-06M', '/spacecraft/progress-m-06m/'],
  ['people', 'Jean-Loup Chrétien', '/people/jean-loup-chretien/'],
  ['pads', '31/6, Baikonur Cosmodrome', '/pads/31-6-baikonur-cosmodrome/'],
  ['people', '杨利伟', '/people//'],
])('the plain path in %s of "%s" is %s', (section, title, path) => {
  expect(plainPath(section, title)).toBe(path);
});
