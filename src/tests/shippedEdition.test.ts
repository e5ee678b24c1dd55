import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { embeddedEdition, readDataSet } from '../dataset/dataSet.ts';
import { kinds } from '../dataset/kinds.ts';
import { registryOf } from '../search/build/registry.ts';
import { namedBy } from '../search/find.ts';
import { rowsOf } from '../search/rows.ts';
import { build } from './testkit/build.ts';
import { scratchDirectory } from './testkit/scratch.ts';
import { readPages, textOf } from './testkit/site.ts';

test('the edition that is shipped is whole, says where it comes from, and builds where nothing was fetched', async () => {
  const directory = scratchDirectory();
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const dataSet = readDataSet(embeddedEdition);
  const ids = (rows: readonly { id: number }[] | null) => new Set(rows?.map(({ id }) => id));
  expect(ids(dataSet.provenance)).toEqual(ids(dataSet.spacecraft));

  const dist = path.join(directory, 'dist');
  const { code, output } = await build(dist, { CATALOG_DATA: path.join(directory, 'nothing') });
  expect(code, output).toBe(0);
  const pages = readPages(dist);
  const catalog = linkCatalog(dataSet);
  for (const { section } of Object.values(kinds)) {
    for (const { path: at, title } of catalog[section])
      expect(textOf(pages.get(at)?.querySelector('h1')), at).toContain(title);
  }
  for (const { aliases, path: at } of catalog.spacecraft)
    for (const { alias } of aliases)
      expect(textOf(pages.get(at)?.querySelector('.identity')), at).toContain(alias);
});

test('the search finds a craft of the edition that is shipped by each of its aliases', () => {
  const catalog = linkCatalog(readDataSet(embeddedEdition));
  const rows = rowsOf(registryOf(catalog));
  const aliases = catalog.spacecraft.flatMap(({ aliases, title }) =>
    aliases.map(({ alias }) => ({ alias, title })),
  );
  expect(aliases).not.toEqual([]);
  expect(aliases.filter(({ alias, title }) => namedBy(rows, alias)[0]?.title !== title)).toEqual([]);
});
