import { expect, test } from 'vitest';
import { groupLinks } from './groupLinks.ts';

test('links to the encyclopedia, the page and the map that a record names, each once', () => {
  const pad = 'https://en.wikipedia.org/wiki/Gagarin%27s_Start';
  expect(
    groupLinks({ wiki_url: pad, info_url: pad, map_url: 'https://www.google.com/maps?q=45.92,63.342' }),
  ).toEqual([
    { label: 'Wikipedia', address: pad },
    { label: 'Map at google.com', address: 'https://www.google.com/maps?q=45.92,63.342' },
  ]);
  expect(groupLinks({ wiki_url: null, info_url: 'http://example.org/', map_url: '' })).toEqual([
    { label: 'More at example.org', address: 'http://example.org/' },
  ]);
});

test('links nowhere else', () => {
  const texts = [
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/',
    'http://user:word@example.org/',
    'Wikipedia',
  ];
  for (const text of texts) expect(groupLinks({ wiki_url: text, info_url: text, map_url: text })).toEqual([]);
});
