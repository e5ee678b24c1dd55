import { expect, inject, test } from 'vitest';
import { composeCatalog } from '../../catalog/compose.ts';
import { readDataSet } from '../../dataset/dataSet.ts';
import { searchedRows } from '../../search/build/registry.ts';
import { makeTextIndex } from '../../search/build/textIndex.ts';
import { frozenEdition } from '../testkit/edition.ts';
import { foundOn, results } from '../testkit/searchPage.ts';
import { useVisitor } from '../testkit/visitor.ts';

const visitor = useVisitor();

test('an index in parts, as a large site has it, finds the same pages', async () => {
  const rows = searchedRows(composeCatalog(readDataSet(frozenEdition)));
  const addresses = rows.map(({ path }) => path);
  const parts = new Map(
    (await makeTextIndex(inject('site'), addresses, 100)).map(({ path, content }) => [path, content]),
  );
  expect([...parts.keys()].filter((path) => path.endsWith('.pf_meta'))).toHaveLength(4);

  const page = await visitor.open('about:blank');
  const namesFor = async (text: string) => {
    await page.goto(`${visitor.home}search/?q=${encodeURIComponent(text)}`);
    const found = await foundOn(page);
    return { found, names: (await results(page).getByRole('link').allTextContents()).sort() };
  };
  // Few enough pages that all of them are shown, because each part counts by itself how rare a word is.
  const questions = ['parachute', 'fire', 'heat shield', '"heat shield"', 'leak'];
  const whole = [];
  for (const text of questions) whole.push(await namesFor(text));
  const read = new Set<string>();
  await page.route(/\/pagefind\/[^/]+\//, async (route) => {
    const [, path = ''] = /\/pagefind\/[^/]+\/([^?]*)/.exec(route.request().url()) ?? [];
    read.add(path.split('/')[0] ?? '');
    const content = parts.get(path);
    if (!content) return route.fulfill({ status: 404 });
    const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    await route.fulfill({ body: Buffer.from(content), contentType });
  });
  for (const [index, text] of questions.entries()) expect(await namesFor(text), text).toEqual(whole[index]);
  expect([...read]).toEqual(expect.arrayContaining(['2', '3', '4']));
});
