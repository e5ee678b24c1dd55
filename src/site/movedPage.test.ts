import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { catalogOf, craft } from '../catalog/smallCatalog.testkit.ts';
import { textOf } from '../tests/testkit/site.ts';
import { movedPage } from './movedPage.ts';

test('the page at an old address leads on, by itself and by a link, whatever the name', () => {
  const name = 'Ptichka "2K" <b>Mir</b>';
  const [moved] = catalogOf([craft(7, name, [])]).redirects;
  if (!moved) throw new Error('A spacecraft has an address by its id.');
  const page = parse(movedPage(moved, new URL('https://example.org')));
  const to = '/spacecraft/ptichka-2k-b-mir-b/';
  const contentOf = (tag: string) => page.querySelector(`meta[${tag}]`)?.getAttribute('content');
  expect(contentOf('http-equiv="refresh"')).toBe(`0; url=${to}`);
  expect(page.querySelector('a')?.getAttribute('href')).toBe(to);
  expect(page.querySelector('link')?.getAttribute('href')).toBe(`https://example.org${to}`);
  expect(textOf(page.querySelector('h1'))).toBe(name);
  expect(page.querySelectorAll('b')).toHaveLength(0);
  expect(contentOf('property="og:title"')).toBe(name);
  expect(contentOf('property="og:image"')).toBe('https://example.org/og/spacecraft/ptichka-2k-b-mir-b.png');
  expect(contentOf('name="description"')).toBe(`The page of ${name} is at ${to}; /id/7/ leads there.`);
});
