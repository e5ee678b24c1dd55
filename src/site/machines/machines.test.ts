import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../../catalog/link.ts';
import { readDataSet } from '../../dataset/dataSet.ts';
import { frozenEdition } from '../../tests/testkit/edition.ts';
import { parseMoment } from '../../words/moment.ts';
import { citationFile } from './citationFile.ts';
import { llmsText } from './llms.ts';
import { openSearchOf } from './openSearch.ts';
import { securityText } from './securityText.ts';

const catalog = linkCatalog(readDataSet(frozenEdition));
const address = (path: string) => `https://catalog.example.org/catalog${path}`;

describe('security.txt', () => {
  const contact = 'mailto:editor@example.org';
  const date = parseMoment('2026-07-24T00:00:00Z');
  const canonical = 'https://catalog.example.org/.well-known/security.txt';

  test('holds for less than a year from the moment of the data, not of the build', () => {
    expect(securityText({ contact, canonical, date }).split('\n')).toEqual([
      'Contact: mailto:editor@example.org',
      'Expires: 2027-07-23T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://catalog.example.org/.well-known/security.txt',
      '',
    ]);
  });

  test('names no address as its own where programs do not look for it, so that a copy at the root is good', () => {
    expect(securityText({ contact, canonical: null, date })).not.toContain('Canonical');
  });
});

describe('CITATION.cff', () => {
  const read = (sources: { name: string; url: string; terms: string }[]) =>
    citationFile({ ...catalog.edition, sources }, address('/'));

  test('has what CFF 1.2.0 requires, and the date of the data as its version', () => {
    const text = read(catalog.edition.sources);
    for (const line of [
      'cff-version: 1.2.0',
      'type: dataset',
      'title: "Spacecraft Catalog"',
      'version: "2026-07-24"',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).toMatch(/^authors:\n {2}- name: "/m);
    expect(text).toMatch(/^message: "/m);
  });

  test('names a source by its title, and who made it apart', () => {
    const text = read([
      { name: 'Launch Library 2, The Space Devs', url: 'https://example.org/', terms: 'Free' },
    ]);
    expect(text).toContain('    title: "Launch Library 2"\n    authors:\n      - name: "The Space Devs"\n');
    expect(read([{ name: 'X', url: 'https://example.org/', terms: 'Free' }])).toContain(
      '    title: "X"\n    authors:\n      - name: "X"\n',
    );
  });

  test('keeps the words of a source as one value', () => {
    const terms = 'a: b\n- "c" # d';
    const notes = read([{ name: 'X', url: 'https://example.org/', terms }]).match(/^ {4}notes: (.*)$/m)?.[1];
    expect(JSON.parse(notes ?? '')).toBe(terms);
  });
});

test('OpenSearch leads to the search with the words asked for, and stays well-formed', () => {
  const text = openSearchOf({ search: 'https://e.org/a&"b/search/', icon: 'https://e.org/<' });
  expect(text).toContain('template="https://e.org/a&amp;&quot;b/search/?q={searchTerms}"');
  expect(text).toContain('>https://e.org/&lt;<');
});

test('OpenSearch names each kind that the search finds, and none without entries', () => {
  const saidOf = (of: typeof catalog) =>
    /<Description>(.*)<\/Description>/.exec(openSearchOf({ search: '', icon: '' }, of))?.[1];
  expect(saidOf(catalog)).toBe(
    'Finds spacecraft, configurations, families, agencies, destinations, rockets and pads by name.',
  );
  expect(saidOf({ ...catalog, rockets: [], destinations: [] })).not.toMatch(/rockets|destinations/);
});

test('llms.txt names the pattern of a page with its files, below the path of the site', () => {
  const text = llmsText(catalog, address);
  expect(text.startsWith('# Spacecraft Catalog\n\n> A page for each of ')).toBe(true);
  expect(text).toContain('JSON at https://catalog.example.org/catalog/api/v1/spacecraft/{slug}.json');
  for (const [, link] of text.matchAll(/\]\(([^)]*)\)/g))
    expect(link).toMatch(/^https:\/\/catalog\.example\.org\/catalog\//);
});
