import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Spacecraft } from '../catalog/model.ts';

import { readDataSet } from '../dataset/dataSet.ts';
import { notRecordedId } from '../dataset/wire/ids.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { breadcrumbList, datasetOf, imageObject, inScript, itemList, thingOf } from './linkedData.ts';

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
  expect(thingOf({ ...spacecraft, serialNumber: null }, page)).toMatchObject({ identifier: [] });
});

test('gives no id to the configuration that stands for one that is not recorded', () => {
  const configuration = { ...find('Progress M-6').configuration, id: notRecordedId };
  expect(thingOf(configuration, page)).toMatchObject({ identifier: [] });
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

test('numbers the rows of a list, which may have more than are named', () => {
  expect(itemList('Soyuz by name', ['https://e.org/a/', 'https://e.org/b/'], 79)).toMatchObject({
    '@type': 'ItemList',
    numberOfItems: 79,
    itemListElement: [
      { '@type': 'ListItem', position: 1, url: 'https://e.org/a/' },
      { '@type': 'ListItem', position: 2, url: 'https://e.org/b/' },
    ],
  });
});

test('says of a picture whose it is and under what license, and leaves out what is not recorded', () => {
  const image = { name: 'Soyuz', address: 'https://e.org/a.webp', width: 4, height: 3, source: null };
  const license = 'https://creativecommons.org/licenses/by/4.0/';
  expect(imageObject({ ...image, credit: 'NASA', license })).toMatchObject({
    '@type': 'ImageObject',
    contentUrl: 'https://e.org/a.webp',
    creditText: 'NASA',
    license,
  });
  expect(Object.keys(imageObject({ ...image, credit: null, license: null }))).toEqual(
    expect.not.arrayContaining(['creditText', 'creator', 'license', 'isBasedOn']),
  );
});

test('describes the data set with each of its files as a download, as search engines of data want it', () => {
  const data = { address: 'https://e.org/data/', description: 'All.', license: 'https://e.org/about/#terms' };
  const file = {
    address: 'https://e.org/data/flights.csv',
    name: 'flights.csv',
    description: 'Flights.',
    mediaType: 'text/csv',
  };
  const dataset = datasetOf(catalog.edition, data, [{ ...file, bytes: 12, sha256: 'ab' }]);
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    name: 'Spacecraft Catalog',
    description: 'All.',
    license: 'https://e.org/about/#terms',
    version: '2026-07-24',
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: 'https://e.org/data/flights.csv',
        encodingFormat: 'text/csv',
        contentSize: '12 B',
        sha256: 'ab',
      },
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
