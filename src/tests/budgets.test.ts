import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Request } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { answersOn, isAskedBy, noteAnswers } from '../../scripts/browser/answers.ts';
import { siteUrl } from './testkit/build.ts';
import { readPages } from './testkit/site.ts';
import { useVisitor } from './testkit/visitor.ts';

const visitor = useVisitor();
const dist = inject('site');
const pages = readPages(dist);
const spacecraft = pages.keys().filter((at) => /^\/spacecraft\/(?!by\/|where\/)[^/]*\D[^/]*\/$/.test(at));

test('every page of a spacecraft takes less than 14 kB with its style sheets', () => {
  const sheets = new Map(
    globSync('_astro/*.css', { cwd: dist }).map((file) => [`/${file}`, bytesOnTheWire(read(file))]),
  );
  const sizes = spacecraft.map((at) => {
    const sheetLinks = pages.get(at)?.querySelectorAll('link[rel="stylesheet"]') ?? [];
    const linked = sheetLinks.map((link) => link.getAttribute('href'));
    const styles = linked.map((address) => sheets.get(address ?? '') ?? Number.NaN);
    return { at, bytes: styles.reduce((sum, bytes) => sum + bytes, bytesOnTheWire(read(`${at}index.html`))) };
  });
  expect(sizes.length).toBeGreaterThanOrEqual(598);
  expect(sizes.filter(({ bytes }) => !(bytes < 14_000))).toEqual([]);
});

test('no page weighs above 150 kB before it is compressed', () => {
  const sizes = globSync('**/index.html', { cwd: dist }).map((file) => ({ file, bytes: read(file).length }));
  expect(sizes.length).toBeGreaterThan(1_000);
  expect(sizes.filter(({ bytes }) => bytes > 150_000)).toEqual([]);
});

test('no page of a configuration weighs more below a path of 20 letters', () => {
  const more = '/a-path-of-20-letters'.length;
  const sizes = globSync('configurations/**/index.html', { cwd: dist }).map((file) => {
    const html = read(file);
    const addresses = html.toString().match(new RegExp(`"(${siteUrl})?/(?!/)`, 'g')) ?? [];
    return { file, bytes: html.length + more * addresses.length };
  });
  expect(sizes.length).toBeGreaterThan(46);
  expect(sizes.filter(({ bytes }) => bytes > 150_000)).toEqual([]);
});

test('no script lists what those that it loads later import, which the page has by then', () => {
  const scripts = globSync('_astro/*.js', { cwd: dist });
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((file) => /__vite__mapDeps|modulepreload/.test(`${read(file)}`))).toEqual([]);
});

test('no page waits for a font: its words are shown in another until its own is there', async () => {
  const page = await visitor.open(visitor.home);
  const faces = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule)
      // The others are of the system.
      .filter(({ style }) => style.getPropertyValue('src').includes('url('))
      .map(({ style }) => [style.getPropertyValue('font-family'), style.getPropertyValue('font-display')]),
  );
  expect(faces.length).toBeGreaterThan(1);
  expect(faces.filter(([, display]) => display !== 'swap')).toEqual([]);
});

// Page, scripts, registry and index together, fonts apart. A name is answered before the index is there; of the rest,
// Pagefind's script, WebAssembly and list of pages are 90 kB.
test.each([
  { text: 'Progress M-6', answer: 'what is called so', until: '#results li', most: 50_000, isNamed: true },
  { text: 'soyuz', answer: 'all that has the word', until: 'text=/found\\.$/', most: 150_000 },
  { text: 'dragon', answer: 'all that has the word', until: 'text=/found\\.$/', most: 150_000 },
  { text: 'rendezvous', answer: 'all that has the word', until: 'text=/found\\.$/', most: 150_000 },
  { text: 'C212', answer: 'all that has the word', until: 'text=/found\\.$/', most: 150_000 },
  { text: '', answer: 'with nothing asked', until: 'text=/to search\\.$/', most: 50_000 },
] as { text: string; answer: string; until: string; most: number; isNamed?: boolean }[])(
  'to "$text", $answer takes less than $most bytes',
  async ({ text, until, most, isNamed }) => {
    const page = await visitor.open('about:blank');
    // Pagefind's files come meanwhile, but nobody waits for them.
    if (isNamed) await page.route('**/pagefind/**', () => new Promise(() => {}));
    await noteAnswers(page);
    const requests: Request[] = [];
    page.on('requestfinished', (request) => requests.push(request));
    await page.goto(`${visitor.home}search/?q=${encodeURIComponent(text)}`);
    await page.locator(until).first().waitFor();
    const answers = await answersOn(page);
    // A busy machine tells late of an answer, when quotations and silhouettes, which nobody waits for, come already.
    const asked = requests.filter(
      (request) => request.resourceType() !== 'font' && isAskedBy(request, answers[isNamed ? 'name' : 'all']),
    );
    // The worker of the search asks for the index, which counts like all else.
    expect(asked.some((request) => request.url().endsWith('.pf_index'))).toBe(text !== '' && !isNamed);
    const bodies = asked.map(
      async (request) => (await (await request.response())?.body()) ?? Buffer.alloc(0),
    );
    const sizes = (await Promise.all(bodies)).map(bytesOnTheWire);
    // The page, its script and the registry at least, or none of them was told apart.
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, bytes) => sum + bytes)).toBeLessThan(most);
  },
);

/** The bytes of a file as a CDN sends it, which compresses while it serves; what is compressed already stays. */
function bytesOnTheWire(body: Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return Math.min(body.length, brotliCompressSync(body, { params }).length);
}

function read(file: string): Buffer {
  return readFileSync(path.join(dist, file));
}
