import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { cardsOf } from '../pictures/cards/cards.ts';
import { drawnFleets } from '../pictures/cards/drawnFleets.ts';
import { writeCards } from '../pictures/cards/writeCards.ts';
import { basePath, sharedHostUrl, siteUrl } from './testkit/build.ts';
import { frozenEdition, shippedEdition } from './testkit/edition.ts';
import { scratchDirectory } from './testkit/scratch.ts';
import { type Page, readPages, readRows, textOf } from './testkit/site.ts';

const site = inject('site');
const pages = readPages(site);
const property = (page: Page | undefined, name: string) =>
  page?.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
// biome-ignore lint/suspicious/noExplicitAny: as a search engine reads it
const linked = (page: Page | undefined): any[] =>
  (page?.querySelectorAll('script[type="application/ld+json"]') ?? []).map((script) =>
    JSON.parse(script.text),
  );
/** The parts of a page that machines read, because parsing the rest takes most of the time. */
const partsOf = (html: string) =>
  parse([/<head>[\s\S]*<\/head>/, /<h1\b[\s\S]*?<\/h1>/].map((part) => part.exec(html)?.[0] ?? '').join(''));

/** What machines read of all pages. */
const seen = Array.from(pages.markup(), ([at, html]) => ({ at, html, page: partsOf(html) })).map(
  ({ at, html, page }) => ({
    at,
    isTitled: html.includes(' data-pagefind-body'),
    heading: textOf(page.querySelector('h1')),
    title: textOf(page.querySelector('title')),
    description: property(page, 'description'),
    canonical: page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    image: property(page, 'og:image') ?? '',
    inWords: property(page, 'og:image:alt'),
    shared: {
      title: property(page, 'og:title'),
      description: property(page, 'og:description'),
      url: property(page, 'og:url'),
      card: property(page, 'twitter:card'),
    },
    data: linked(page),
  }),
);
const records = seen.filter(
  ({ at, isTitled }) => isTitled && /^\/(spacecraft|configurations|families)\/[^/]+\/$/.test(at),
);

describe('the page of a record', () => {
  test('names a card of its own, which is a PNG of 1200 by 630 pixels and a few kilobytes', async () => {
    const count = ['spacecraft', 'spacecraft_configurations', 'spacecraft_configuration_families']
      .map((name) => readRows(`${frozenEdition}/${name}.json`).length)
      .reduce((sum, length) => sum + length, 0);
    expect(records).toHaveLength(count);
    expect(new Set(records.map(({ image }) => image)).size).toBe(count);
    for (const { at, image } of records) {
      expect(image).toBe(`${siteUrl}/og${at.slice(0, -1)}.png`);
      const file = path.join(site, new URL(image).pathname);
      const { format, width, height } = await sharp(file).metadata();
      expect([format, width, height], at).toEqual(['png', 1200, 630]);
      expect(statSync(file).size, at).toBeLessThan(60_000);
    }
    // And there is no card that no page names.
    expect(globSync('og/**/*.png', { cwd: site })).toHaveLength(count + 1);
  });

  test('says what the card shows, in its own words', () => {
    const page = pages.get('/spacecraft/progress-m-6/');
    expect(property(page, 'og:image:alt')).toBe(
      'Progress M-6, serial number Progress M-6 (No.205). Progress-M · RFSA · Single Use. Time in space: 60 d 3 h; Flights: 1; First launch: 14 Jan 1991; Rank by time: 49 of 68. Beside the name, a drawing to scale. Below, a tick for each of 68 spacecraft by time in space, the present one marked.',
    );
    expect(property(page, 'og:title')).toBe('Progress M-6 · Progress-M spacecraft');
    for (const { at, heading, inWords } of records) expect(inWords, at).toContain(heading);
  });

  test('says to machines what it is, and where it stands', () => {
    const page = pages.get('/spacecraft/progress-m-6/');
    const [breadcrumbs, thing] = linked(page);
    expect(breadcrumbs['@type']).toBe('BreadcrumbList');
    expect(breadcrumbs.itemListElement.map(({ name, item }: Record<string, string>) => [name, item])).toEqual(
      [
        ['Home', `${siteUrl}/`],
        ['Spacecraft', `${siteUrl}/spacecraft/`],
        ['Progress-M', `${siteUrl}/configurations/progress-m/`],
        ['Progress M-6', `${siteUrl}/spacecraft/progress-m-6/`],
      ],
    );
    expect(thing).toMatchObject({ name: 'Progress M-6', url: `${siteUrl}/spacecraft/progress-m-6/` });
  });
});

describe('every page', () => {
  test('says its own title, description and address to whoever shows it', () => {
    for (const { at, title, description, canonical, shared } of seen) {
      expect(shared.description, at).toBe(description);
      if (canonical) expect(shared.url, at).toBe(canonical);
      expect(title, at).toContain(shared.title);
      expect(shared.card, at).toBe('summary_large_image');
    }
  });

  test('leads machines only to pages that there are', () => {
    for (const { at, data } of seen) {
      if (at === '/404.html') continue;
      for (const { itemListElement = [] } of data) {
        for (const { item, url = item } of itemListElement)
          expect(pages.has(new URL(url).pathname), `${at}: ${url}`).toBe(true);
      }
    }
    expect(linked(pages.get('/'))[0]).toMatchObject({
      '@type': 'WebSite',
      potentialAction: { target: { urlTemplate: `${siteUrl}/search/?q={search_term_string}` } },
    });
  });
});

/** What schema.org and the search engines want of each type that the site uses. */
const wanted: Record<string, string[]> = {
  BreadcrumbList: ['itemListElement'],
  WebSite: ['name', 'url', 'potentialAction'],
  Thing: ['name', 'identifier', 'description', 'url', 'image'],
  ItemList: ['name', 'numberOfItems', 'itemListElement'],
  ImageObject: ['contentUrl', 'creditText', 'license'],
  Dataset: ['name', 'description', 'license', 'distribution'],
};

test('all data for search engines name a type that is known, and have what is wanted of it', () => {
  for (const { at, data } of seen) {
    for (const one of data) {
      expect(one['@context'], at).toBe('https://schema.org');
      expect(Object.keys(one), at).toEqual(
        expect.arrayContaining(wanted[one['@type']] ?? ['an unknown type']),
      );
    }
  }
});

test('below a base path the addresses are below it, and the cards the same', async () => {
  const again = scratchDirectory();
  onTestFinished(() => rmSync(again, { recursive: true }));
  const below = inject('siteBelowPath');
  const page = readPages(below).get('/families/progress/');
  expect(property(page, 'og:image')).toBe(`${sharedHostUrl}${basePath}og/families/progress.png`);
  expect(property(page, 'og:url')).toBe(`${sharedHostUrl}${basePath}families/progress/`);
  expect(linked(page)[0].itemListElement.at(-1).item).toBe(`${sharedHostUrl}${basePath}families/progress/`);
  // All are drawn by one function, of which a tenth is drawn again here, without any address.
  const cards = cardsOf(composeCatalog(readDataSet(shippedEdition.data)));
  expect(globSync('og/**/*.png', { cwd: below })).toHaveLength(cards.length);
  const tenth = cards.filter((_, place) => place % 10 === 0);
  await writeCards([...drawnFleets(tenth)].flat(), { cache: path.join(again, 'cache'), site: again });
  for (const { path: at } of tenth)
    expect(readFileSync(path.join(below, at)).equals(readFileSync(path.join(again, at))), at).toBe(true);
});
