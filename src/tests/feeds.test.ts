import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import { basePath, sharedHostUrl } from './testkit/build.ts';
import { shippedEdition } from './testkit/edition.ts';
import { readPages, readRows } from './testkit/site.ts';

const dist = inject('siteBelowPath');
const home = `${sharedHostUrl}${basePath}`;
const pages = readPages(dist);
const followed = pages.keys().filter((at) => /^\/(families|configurations|agencies)\/[^/]+\/$/.test(at));
const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const rows = readRows(`${shippedEdition.data}/spacecraft.json`);

/** Whether a page has the place that an address names. */
function isThere(address: string): boolean {
  const { href, pathname, hash } = new URL(address);
  const page = pages.get(`/${pathname.slice(basePath.length)}`);
  return href.startsWith(home) && (page?.querySelector(hash || 'main') ?? null) !== null;
}

describe('each family, configuration and agency', () => {
  test('names its two feeds to programs and to readers', () => {
    expect(followed.length).toBeGreaterThan(60);
    for (const at of followed) {
      for (const [format, type] of [
        ['atom', 'application/atom+xml'],
        ['json', 'application/feed+json'],
      ]) {
        const feed = `${basePath}${at.slice(1)}changes.${format}`;
        expect(
          pages.get(at)?.querySelector(`link[rel="alternate"][type="${type}"][href="${feed}"]`),
          at,
        ).toBeTruthy();
        expect(pages.get(at)?.querySelector(`main a[href="${feed}"]`), at).toBeTruthy();
      }
    }
  });

  test('says of its feeds that they have no entry yet, where nothing has happened to it', () => {
    const isEmpty = (at: string) => JSON.parse(read(`${at}changes.json`)).items.length === 0;
    const said = followed.filter((at) =>
      pages.get(at)?.querySelector('.record')?.textContent.includes('JSON Feed (no entry yet)'),
    );
    expect(said.length).toBeGreaterThan(0);
    expect(said).toEqual(followed.filter(isEmpty));
  });

  test('has the hundred newest launches and ends in its feeds, which lead to the flights', () => {
    for (const at of followed) {
      const json = JSON.parse(read(`${at}changes.json`));
      expect(json, at).toMatchObject({
        home_page_url: `${home}${at.slice(1)}`,
        feed_url: `${home}${at.slice(1)}changes.json`,
      });
      expect(json.description).toContain(`as of ${shippedEdition.day}`);
      const dates: string[] = json.items.map((item: { date_published: string }) => item.date_published);
      expect(dates, at).toEqual(dates.toSorted().reverse());
      expect(
        dates.every((date) => date <= shippedEdition.date.toISOString()),
        at,
      ).toBe(true);
      const ids: string[] = json.items.map(({ id }: { id: string }) => id);
      expect(new Set(ids).size, at).toBe(ids.length);
      expect(
        json.items.every(({ url }: { url: string }) => isThere(url)),
        at,
      ).toBe(true);
      expect([...read(`${at}changes.atom`).matchAll(/<id>(tag:[^<]*)<\/id>/g)].map(([, id]) => id)).toEqual(
        ids,
      );
    }
    expect(JSON.parse(read('/families/soyuz/changes.json')).items).toHaveLength(100);
  });
});

test('the feed of all has the hundred newest launches and ends of all spacecraft', () => {
  const { items } = JSON.parse(read('changes.json'));
  expect(items).toHaveLength(100);
  expect(items.every(({ url }: { url: string }) => isThere(url))).toBe(true);
});

describe('a calendar', () => {
  const eventsIn = (file: string) => {
    const calendar = new ICAL.Component(ICAL.parse(read(file)));
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  };

  test('is read by a foreign program, and each of its events leads to its flight', () => {
    const calendars = globSync('**/*.ics', { cwd: dist });
    expect(calendars.length).toBeGreaterThan(50);
    for (const file of calendars) {
      const events = eventsIn(file);
      expect(events.length, file).toBeGreaterThan(0);
      expect(new Set(events.map(({ uid }) => uid)).size, file).toBe(events.length);
      for (const { component } of events)
        expect(isThere(`${component.getFirstPropertyValue('url')}`), file).toBe(true);
    }
  });

  test('of a configuration has every launch and end of its craft that is known to the month', () => {
    const flights = rows
      .filter((row) => row.spacecraft_config.name === 'Progress-M')
      .flatMap((row) => row.flights);
    const times = flights.flatMap(({ launch, mission_end }) => [launch?.net, mission_end].filter(Boolean));
    expect(eventsIn('configurations/progress-m/calendar.ics')).toHaveLength(times.length);
  });

  test('of what is in space has the launch of each', () => {
    const events = eventsIn('in-space.ics');
    const there = rows.filter(({ in_space, is_placeholder }) => in_space && !is_placeholder);
    for (const { name } of there)
      expect(
        events.some(({ summary }) => summary.includes(`Launch of ${name}`)),
        name,
      ).toBe(true);
  });

  test('can be subscribed to from the page that it follows', () => {
    const page = pages.get('/in-space/');
    expect(page?.querySelector(`a[href="webcal://owner.github.io${basePath}in-space.ics"]`)).toBeTruthy();
    expect(page?.querySelector(`a[href="${basePath}in-space.ics"]`)).toBeTruthy();
    for (const at of followed) {
      const link = pages.get(at)?.querySelector('a[href^="webcal:"]');
      expect(link !== null, at).toBe(existsSync(path.join(dist, at, 'calendar.ics')));
    }
  });
});

describe('machines', () => {
  test('find the search, the icons and the citation from home', () => {
    const page = pages.get('/');
    const linked = (rel: string) => page?.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? '';
    expect(read(linked('search').slice(basePath.length))).toContain(
      `template="${home}search/?q={searchTerms}"`,
    );
    const manifest = JSON.parse(read(linked('manifest').slice(basePath.length)));
    expect(manifest).toMatchObject({ start_url: basePath, scope: basePath });
    for (const { src } of manifest.icons)
      expect(existsSync(path.join(dist, src.slice(basePath.length))), src).toBe(true);
    expect(pages.get('/about/')?.querySelector(`a[href="${basePath}CITATION.cff"]`)).toBeTruthy();
  });

  test('find the API and the data by the host alone', () => {
    const { linkset } = JSON.parse(read('.well-known/api-catalog'));
    expect(linkset[0]).toEqual({
      anchor: `${home}.well-known/api-catalog`,
      item: [{ href: `${home}api/v1/index.json`, type: 'application/json' }, { href: `${home}data/` }],
    });
    expect(read('.well-known/security.txt')).toContain(`Contact: ${home}about/#errors\n`);
  });

  test('get each file as what it is', async () => {
    const types = {
      '.well-known/api-catalog':
        'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
      'opensearch.xml': 'application/opensearchdescription+xml',
      'manifest.webmanifest': 'application/manifest+json',
      'families/soyuz/calendar.ics': 'text/calendar; charset=utf-8',
      'CITATION.cff': 'application/yaml; charset=utf-8',
      'changes.atom': 'application/atom+xml; charset=utf-8',
      'changes.json': 'application/feed+json',
      'families/soyuz/changes.json': 'application/feed+json',
      'data/flights.parquet': 'application/vnd.apache.parquet',
      'data/flights.jsonl': 'application/jsonl; charset=utf-8',
      'data/catalog.sqlite': 'application/vnd.sqlite3',
    };
    for (const [file, type] of Object.entries(types)) {
      const response = await fetch(`${inject('home')}${file}`);
      expect([file, response.status, response.headers.get('content-type')]).toEqual([file, 200, type]);
    }
    const open = ['in-space.ics', 'llms.txt', '.well-known/security.txt', 'spacecraft/progress-m-6.md'];
    for (const file of [...open, 'changes.atom', 'changes.json', 'families/soyuz/changes.json']) {
      const response = await fetch(`${inject('home')}${file}`);
      expect([file, response.headers.get('access-control-allow-origin')]).toEqual([file, '*']);
    }
  });

  test('do not give a host more rules of headers than it reads: 100', () => {
    expect(read('_headers').match(/^\S/gm)?.length).toBeLessThan(100);
  });

  test('are not told when a page changed before anything was found changed', () => {
    expect(read('sitemap-0.xml')).not.toContain('<lastmod>');
  });

  test('are told the rows of a list in its order, on its first page alone', () => {
    const listOf = (at: string) =>
      pages
        .get(at)
        ?.querySelectorAll('script[type="application/ld+json"]')
        .map((script) => JSON.parse(script.text))
        .find((data) => data['@type'] === 'ItemList');
    const list = listOf('/spacecraft/by/flights-count/desc/');
    expect(list).toMatchObject({ numberOfItems: rows.length });
    const first = pages.get('/spacecraft/by/flights-count/desc/');
    const links = first?.querySelectorAll('.registry tbody th a').map((link) => link.getAttribute('href'));
    expect(list.itemListElement.map(({ url }: { url: string }) => new URL(url).pathname)).toEqual(links);
    expect(listOf('/spacecraft/by/flights-count/desc/2/')).toBe(undefined);
    expect(listOf('/spacecraft/where/carries/cargo/').numberOfItems).toBeGreaterThan(17);
  });
});
