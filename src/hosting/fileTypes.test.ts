import { expect, test } from 'vitest';
import { isTextFile } from './fileTypes.ts';

test('text is what hosts know as text, and what the table of headers calls so', () => {
  const text = [
    'index.html',
    '_astro/page.css',
    '_astro/page.js',
    'sitemap-0.xml',
    'drawings/x-15.svg',
    'robots.txt',
    'api/v1/ll2.ts',
    'api/v1/index.json',
    'data/flights.jsonl',
    'data/flights.csv',
    'data/SHA256SUMS',
    'spacecraft/x-15.md',
    'changes.atom',
    'in-space.ics',
    'CITATION.cff',
    'manifest.webmanifest',
    '.well-known/api-catalog',
  ];
  expect(text.filter((file) => !isTextFile(file))).toEqual([]);
});

test('what is compressed already, read in parts or made beside another file is none', () => {
  const other = [
    'data/flights.parquet',
    'data/catalog.sqlite',
    'data/catalog.zip',
    'og/x-15.png',
    'images/a.avif',
    '_astro/sans.woff2',
    'index.html.br',
    'index.html.gz',
    'html',
    'nginx.conf',
  ];
  expect(other.filter(isTextFile)).toEqual([]);
});
