import { expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import { embeddedEdition, readDataSet } from '../dataset/dataSet.ts';
import { drawnAs, flownAs } from './drawnAs.ts';

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

test('each row of the table is of a craft and a configuration that there are, and drawn so whatever its name becomes', () => {
  const { spacecraft, configurations } = composeCatalog({ manifest, ...dataSet });
  for (const [slug, id] of flownAs) {
    const craft = spacecraft.find((one) => one.slug === slug);
    expect(craft && drawnAs({ ...craft, name: 'Renamed' }, configurations).id, slug).toBe(id);
  }
});
