import { expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import { embeddedEdition, readDataSet } from '../dataset/dataSet.ts';
import { drawnAs } from './drawnAs.ts';

const { manifest, ...dataSet } = readDataSet(embeddedEdition);

test.each([
  ['the embedded edition', { manifest, ...dataSet }],
  ['fetched data', { ...dataSet, manifest: { ...manifest, edition: 'live' as const }, provenance: null }],
])('a craft that the source files under another configuration is drawn as what it is, of %s', (_, data) => {
  const { spacecraft, configurations } = composeCatalog(data);
  const otherwise = spacecraft.filter((craft) => drawnAs(craft, configurations) !== craft.configuration);
  expect(otherwise.map((craft) => [craft.name, drawnAs(craft, configurations).name])).toEqual([
    ['Kosmos 1001', 'Soyuz T'],
    ['Kosmos 1074', 'Soyuz T'],
    ['Soyuz T-10-1', 'Soyuz T'],
  ]);
});
