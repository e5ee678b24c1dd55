import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { composeCatalog } from '../../catalog/compose.ts';
import { readDataSet } from '../../dataset/dataSet.ts';
import { searchedRows } from '../../search/build/registry.ts';
import { makeTextIndex } from '../../search/build/textIndex.ts';
import { frozenEdition } from '../testkit/edition.ts';
import { foundOn, results } from '../testkit/searchPage.ts';
import { useVisitor } from '../testkit/visitor.ts';

const visitor = useVisitor();

/** The files of an index in parts, as a large site has it, by their paths. */
let parts: Map<string, Uint8Array>;

beforeAll(async () => {
  const addresses = searchedRows(composeCatalog(readDataSet(frozenEdition))).map(({ path }) => path);
  const files = await makeTextIndex(inject('site'), addresses, 100);
  parts = new Map(files.map(({ path, content }) => [path, content]));
});

/** Has a page read these files in place of the site's own index; gives the paths that it reads. */
async function useParts(page: Page, files: ReadonlyMap<string, Uint8Array>): Promise<ReadonlySet<string>> {
  const read = new Set<string>();
  await page.route(/\/pagefind\/[^/]+\//, async (route) => {
    const [, path = ''] = /\/pagefind\/[^/]+\/([^?]*)/.exec(route.request().url()) ?? [];
    read.add(path);
    const content = files.get(path);
    const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    await route.fulfill(content ? { body: Buffer.from(content), contentType } : { status: 404 });
  });
  return read;
}

test('an index in parts finds the same pages as one of all', async () => {
  expect([...parts.keys()].filter((path) => path.endsWith('.pf_meta'))).toHaveLength(4);
  const page = await visitor.open('about:blank');
  const namesFor = async (text: string) => {
    await page.goto(`${visitor.home}search/?q=${encodeURIComponent(text)}`);
    const found = await foundOn(page);
    return { text, found, names: (await results(page).getByRole('link').allTextContents()).sort() };
  };
  // Few enough pages that all of them are shown, because each part counts by itself how rare a word is.
  const questions = ['parachute', 'fire', 'heat shield', '"heat shield"', 'leak'];
  const whole = [];
  for (const text of questions) whole.push(await namesFor(text));
  expect(whole.filter(({ found, names }) => found === 0 || found !== names.length)).toEqual([]);
  const read = await useParts(page, parts);
  const apart = [];
  for (const text of questions) apart.push(await namesFor(text));
  expect(apart).toEqual(whole);
  expect([...read].filter((path) => path.endsWith('.pf_meta'))).toHaveLength(4);
});

test.each(['pagefind-entry.json', 'wasm.en.pagefind', '2/pagefind-entry.json'])(
  'the search says at once that it lacks a file of an index in parts: %s',
  async (path) => {
    const page = await visitor.window().then((window) => window.newPage());
    await useParts(page, new Map([...parts].filter(([one]) => one !== path)));
    const failed = page.getByText('The search could not be loaded.');
    // Its own patience would end after ten seconds.
    await page.goto(`${visitor.home}search/?q=parachute`);
    await failed.waitFor({ timeout: 8_000 });
  },
);
