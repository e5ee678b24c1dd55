import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { embeddedEdition, readDataSet } from '../dataset/dataSet.ts';
import { kinds } from '../dataset/kinds.ts';
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
});
