import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { scratchDirectory } from '../../tests/testkit/scratch.ts';
import { basePathIn, headersFile } from './headersFile.ts';

/** The `_headers` of a site with these files, and its rules that keep a file for a year. */
function written(base: string, files: readonly string[]) {
  const folder = scratchDirectory();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['_astro', 'pagefind', 'search']) mkdirSync(path.join(folder, name));
  for (const file of files) writeFileSync(path.join(folder, file), '');
  const text = headersFile(base, pathToFileURL(`${folder}/`));
  const kept = text.split('\n\n').filter((rule) => rule.includes('immutable'));
  return { text, kept: kept.map((rule) => rule.split('\n')[0]) };
}

const texts = (count: number) =>
  Array.from({ length: count }, (_, part) => `search/texts.0123456789.${part}.json`);

test('the parts of the texts have one rule, however many they are, and no file that is gone has it', () => {
  const others = ['_astro/page.DCEsITF-.js', '_astro/page.Czzp8HJT.js', 'search/registry.abcdef0123.json'];
  const { kept, text } = written('/', [...others, ...texts(12)]);
  expect(kept).toEqual([
    '/search/registry.abcdef0123.json',
    '/search/texts.0123456789.*',
    '/_astro/page.Czzp8HJT.js',
    '/_astro/page.DCEsITF-.js',
  ]);
  const rulesOf = (of: string) => of.match(/^\S/gm)?.length;
  expect(rulesOf(written('/', [...others, ...texts(200)]).text)).toBe(rulesOf(text));
});

test('there are never more rules than Cloudflare takes, and the last are those of files to keep', () => {
  const files = Array.from({ length: 120 }, (_, index) => `_astro/part${index}.DCEsITF-.js`);
  const [few = '', many = ''] = [[], ['search/registry.abcdef0123.json', ...files]].map(
    (of) => written('/', of).text,
  );
  expect(many.split('\n\n')).toHaveLength(100);
  expect(many.startsWith(`${few}\n/search/registry.abcdef0123.json\n`)).toBe(true);
});

test.each(['/', '/catalog/', '/a/b.c/'])('what was written for a site below %s says so', (base) => {
  expect(basePathIn(written(base, []).text)).toBe(base);
});

test('what begins with another rule does not say where a site is', () => {
  expect(() => basePathIn('/data/*.zip\n  A: b\n')).toThrow('expected that the first rule');
});
