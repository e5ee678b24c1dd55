import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { breadcrumbList, inScript, thingOf } from './linkedData.ts';

const catalog = linkCatalog(readDataSet(frozenEdition));
const page = {
  description: 'What it is.',
  address: 'https://example.org/a/',
  image: 'https://example.org/a.png',
};
const find = (name: string) => catalog.spacecraft.find((craft) => craft.name === name) as Spacecraft;

test('names a spacecraft with its id and its serial number', () => {
  expect(thingOf(find('Progress M-6'), page)).toMatchObject({
    name: 'Progress M-6',
    identifier: [
      { propertyID: 'Launch Library 2 id', value: '367' },
      { propertyID: 'Serial number', value: 'Progress M-6 (No.205)' },
    ],
    url: page.address,
  });
});

test('leaves out an id that was made up, and a serial number that is not recorded', () => {
  const spacecraft = find('Tesla Roadster');
  expect(spacecraft.isProvisional).toBe(true);
  expect(thingOf(spacecraft, page)).toMatchObject({ identifier: [] });
});

test('numbers the steps to a page from 1', () => {
  const steps = breadcrumbList(['Home', 'Families'].map((name) => ({ name, address: page.address })));
  expect(steps).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Home' },
      { position: 2, name: 'Families' },
    ],
  });
});

test.each([
  '</script><script>alert(1)</script>',
  '<!--',
  ']]>',
  '__proto__',
  'A\u0000 \u2028 \ud800',
  '&lt;',
])('keeps “%s” as text that no parser of HTML sees', (name) => {
  const text = inScript(breadcrumbList([{ name, address: page.address }]));
  expect(text).not.toContain('<');
  expect(JSON.parse(text).itemListElement[0].name).toBe(name);
});
