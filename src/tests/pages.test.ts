import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { basePath, sharedHostUrl, siteUrl } from './testkit/build.ts';
import { shippedEdition } from './testkit/edition.ts';
import { isMoveByTags, readPages, tagsOf, textOf } from './testkit/site.ts';

const sites = [
  {
    name: 'at a domain of its own',
    home: siteUrl,
    base: '/',
    dist: inject('site'),
    day: '24 July 2026',
    moment: '2026-07-24T00:00Z',
  },
  {
    name: 'below a path',
    home: sharedHostUrl,
    base: basePath,
    dist: inject('siteBelowPath'),
    day: shippedEdition.day,
    moment: shippedEdition.date.toISOString().replace(':00.000', ''),
  },
];

/** A word, or the end of a sentence, that runs into an element, an element that runs into a word, and a sentence into the next one. */
const run =
  /[a-z]{2}[.!?][A-Z][a-z]* [a-z]|[\w.,:;)]<(a|time|span|strong)\b[^>]*>\w|[\w.)]<\/(a|time|strong|span)>(<span[^>]*>)?\w/g;

/** What is asked of a page below. The pages themselves would fill the memory. */
function seenOn(html: string, at: string, { home, base }: { home: string; base: string }) {
  const tags = tagsOf(html);
  const all = (element: string) => tags.filter((tag) => tag.element === element);
  const partOf = (element: string, whole = html) =>
    parse(new RegExp(`<${element}\\b[\\s\\S]*?</${element}>`).exec(whole)?.[0] ?? '');
  const body = html.slice(html.indexOf('<body'));
  const footer = partOf('footer');
  const linking = tags.flatMap(({ href, src, action, rel }) => {
    const address = href ?? src ?? action;
    return address === undefined ? [] : { address, isCanonical: rel === 'canonical' };
  });
  return {
    at,
    url: `${home}${base}${at.slice(1)}`,
    isMove: isMoveByTags(tags),
    addresses: new Set(linking.map(({ address }) => address)),
    // What would lead away from a site that was moved to another host. A calendar is asked for by its whole address.
    bound: linking.flatMap(({ address, isCanonical }) =>
      address.startsWith(home) && !isCanonical ? `${at} -> ${address}` : [],
    ),
    links: new Set(all('a').flatMap(({ href }) => href ?? [])),
    title: textOf(partOf('title')),
    description: all('meta').find(({ name }) => name === 'description')?.content,
    canonical: all('link').find(({ rel }) => rel === 'canonical')?.href,
    headings: all('h1').length,
    mains: all('main').filter(({ id }) => id === 'main').length,
    ids: tags.flatMap(({ id }) => id ?? []),
    footer: textOf(footer),
    date: footer.querySelector('time')?.getAttribute('datetime'),
    runs: [...body.matchAll(run)].map(({ index }) => body.slice(Math.max(0, index - 30), index + 60)),
    inline: tags.filter(
      ({ element, style, src, type }) =>
        element === 'style' ||
        style !== undefined ||
        (element === 'script' && src === undefined && type !== 'application/ld+json'),
    ).length,
    loaded: tags.flatMap(({ element, src, href, rel }) => {
      if (element === 'script' || element === 'img') return src ?? [];
      return rel === 'stylesheet' ? (href ?? []) : [];
    }),
    tables: Array.from(html.matchAll(/<table\b[\s\S]*?<\/table>/g), ([table]) => ({
      caption: textOf(partOf('caption', table)),
      scopes: tagsOf(table).flatMap(({ element, scope }) => (element === 'th' ? [scope] : [])),
    })),
  };
}

describe.each(sites)('every page of the site $name', ({ home, base, dist, day, moment }) => {
  const all = new Map(
    [...readPages(dist).markup()].map(([at, html]) => [at, seenOn(html, at, { home, base })]),
  );
  const pages = new Map([...all].filter(([, { isMove }]) => !isMove));
  const seen = [...pages.values()];

  test('leads nowhere that is not there, fragments included', () => {
    const idsOf = new Map([...all].map(([at, { ids }]) => [at, new Set(ids)]));
    const known = new Map<string, boolean>();
    const dead: string[] = [];
    for (const { at, url: from, addresses } of all.values()) {
      for (const address of addresses) {
        const url = new URL(address, from);
        if (url.origin !== home) continue;
        const isFound = known.get(url.href) ?? isThere(url);
        known.set(url.href, isFound);
        if (!isFound) dead.push(`${at} -> ${address}`);
      }
    }
    expect(known.size).toBeGreaterThan(pages.size);
    expect(dead).toEqual([]);
    expect([...all.values()].flatMap(({ bound }) => bound)).toEqual([]);

    function isThere(url: URL): boolean {
      if (!url.pathname.startsWith(base)) return false;
      const inside = `/${url.pathname.slice(base.length)}`;
      const ids = idsOf.get(inside);
      if (!ids) return !inside.endsWith('/') && existsSync(path.join(dist, inside));
      return url.hash === '' || ids.has(url.hash.slice(1));
    }
  });

  test('can be reached from home', () => {
    const reached = new Set(['/']);
    for (const at of reached) {
      const page = pages.get(at);
      for (const link of page?.links ?? []) {
        const url = new URL(link, page?.url);
        const inside = `/${url.pathname.slice(base.length)}`;
        if (url.origin === home && pages.has(inside)) reached.add(inside);
      }
    }
    expect([...pages.keys()].filter((at) => !reached.has(at))).toEqual(['/404.html']);
  });

  test('has a title and a description of its own', () => {
    expect(new Set(seen.map(({ title }) => title)).size).toBe(pages.size);
    expect(new Set(seen.map(({ description }) => description)).size).toBe(pages.size);
    expect(seen.every(({ description }) => description)).toBe(true);
    expect(seen.filter(({ description }) => /[.!?], page /.test(description ?? ''))).toEqual([]);
  });

  test('has one main heading, and ids that occur once', () => {
    for (const { at, headings, mains, ids } of seen) {
      expect([headings, mains], at).toEqual([1, 1]);
      expect(new Set(ids).size, at).toBe(ids.length);
    }
  });

  test('names its data and their date', () => {
    for (const { at, footer, date } of seen) {
      expect(footer, at).toContain(`the edition embedded in this catalog, as of ${day}`);
      expect(date, at).toBe(moment);
      expect(footer, at).toContain('The Space Devs');
    }
  });

  test('has a canonical address below SITE_URL and BASE_PATH', () => {
    for (const { at, canonical } of seen) {
      const found = at.replace(/^\/spacecraft\/by\/name\/asc\//, '/spacecraft/');
      expect(canonical, at).toBe(at === '/404.html' ? undefined : `${home}${base}${found.slice(1)}`);
    }
  });

  test('runs no word into a link, a time, a remark or the next sentence', () => {
    for (const { at, runs } of seen) expect(runs, at).toEqual([]);
  });

  test('holds no inline script or style, and loads nothing from elsewhere', () => {
    for (const { at, inline, loaded } of seen) {
      expect(inline, at).toBe(0);
      for (const address of loaded) expect(address, at).toMatch(new RegExp(`^${base}[^/]`));
    }
  });

  test('is in the sitemap, which robots.txt names', () => {
    const robots = readFileSync(path.join(dist, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${home}${base}sitemap-index.xml`);
    const index = readFileSync(path.join(dist, 'sitemap-index.xml'), 'utf8');
    expect(index).toContain(`<loc>${home}${base}sitemap-0.xml</loc>`);
    const sitemap = readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
    const expected = seen.flatMap(({ canonical }) => canonical ?? []);
    expect(listed.sort()).toEqual([...new Set(expected)].sort());
  });

  test('a table has a caption and headings with a scope', () => {
    for (const { at, tables } of seen) {
      for (const { caption, scopes } of tables) {
        expect(caption, at).not.toBe('');
        for (const scope of scopes) expect(scope, at).toMatch(/^(col|row)$/);
      }
    }
  });
});
