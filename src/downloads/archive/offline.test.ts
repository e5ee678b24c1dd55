import { expect, test } from 'vitest';
import { offlinePage, offlineStyle } from './offline.ts';

const files = new Set([
  'index.html',
  'spacecraft/a/index.html',
  'favicon.svg',
  '_astro/theme.x.js',
  'images/a-400.avif',
  'images/a-800.avif',
]);
const site = { origin: 'https://example.org', base: '/catalog/', has: (file: string) => files.has(file) };
const page = (html: string, file = 'spacecraft/b/index.html') => offlinePage(html, file, site);

test('links lead to files beside the page', () => {
  expect(page('<a href="/catalog/spacecraft/a/#flights">A</a> <a href="/catalog/">Home</a>')).toBe(
    '<a href="../../spacecraft/a/index.html#flights">A</a> <a href="../../index.html">Home</a>',
  );
  expect(page('<link href="/catalog/favicon.svg">', 'index.html')).toBe('<link href="favicon.svg">');
  expect(page('<a href="#here"></a><a href="https://nasa.gov/"></a>')).toBe(
    '<a href="#here"></a><a href="https://nasa.gov/"></a>',
  );
});

test('a picture has its files beside the page, whichever of them a browser chooses', () => {
  const picture = (at: string) => `<source srcset="${at}a-400.avif 400w, ${at}a-800.avif 800w">`;
  expect(page(picture('/catalog/images/'))).toBe(picture('../../images/'));
  expect(page('<img src="/catalog/images/a-400.avif" srcset="/catalog/images/gone.webp 9w">')).toBe(
    '<img src="../../images/a-400.avif" srcset="https://example.org/catalog/images/gone.webp 9w">',
  );
});

test('what the archive does not have, or only a module could answer, is on the site', () => {
  expect(page('<a href="/catalog/changes.atom"></a><a href="/catalog/?q=a"></a><a href="/else/"></a>')).toBe(
    '<a href="https://example.org/catalog/changes.atom"></a><a href="https://example.org/catalog/?q=a"></a><a href="https://example.org/else/"></a>',
  );
});

test('modules are taken out, and a sentence stands for a form', () => {
  expect(
    page('<script type="module" src="/catalog/_astro/x.js"></script><form action="/a"><input></form>'),
  ).toBe(
    '<p>This works on the site alone: <a href="https://example.org/catalog/spacecraft/b/">https://example.org/catalog/spacecraft/b/</a></p>',
  );
});

test('a script that the archive lacks is taken out, and one that it has runs from beside the page', () => {
  const script = (at: string) => `<script src="${at}" data-beside="(min-width: 64rem)"></script>`;
  expect(page(script('/catalog/_astro/openParts.client.x.js') + script('/catalog/_astro/theme.x.js'))).toBe(
    script('../../_astro/theme.x.js'),
  );
});

test('a page with forms of its own says once that they work on the site alone, where the first of them stood', () => {
  const head = '<header><search><form><input></form></search></header>';
  const form = '<form><input></form>';
  const read = page(`${head}<main><search>${form}</search>${form}</main>`, 'search/index.html');
  expect(read).toBe(
    '<header></header><main><search><p>This works on the site alone: <a href="https://example.org/catalog/search/">https://example.org/catalog/search/</a></p></search></main>',
  );
});

test('the foot of the page, and no other, says what it is from', () => {
  expect(page('<footer>Record</footer><footer>Site</footer>')).toBe(
    '<footer>Record</footer><footer>Site<p>From the archive of the site for reading offline: <a href="https://example.org/catalog/spacecraft/b/">https://example.org/catalog/spacecraft/b/</a></p></footer>',
  );
});

test('a style sheet finds its fonts', () => {
  expect(offlineStyle('src:url(/catalog/_astro/a.woff2)', site)).toBe('src:url(./a.woff2)');
});
