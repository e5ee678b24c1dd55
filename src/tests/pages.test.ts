import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { basePath, sharedHostUrl, siteUrl } from './testkit/build.ts';
import { isMove, readPages, textOf } from './testkit/site.ts';

const sites = [
  {
    name: 'at a domain of its own',
    url: siteUrl,
    base: '/',
    pages: readPages(inject('site')),
    dist: inject('site'),
  },
  {
    name: 'below a path',
    url: sharedHostUrl,
    base: basePath,
    pages: readPages(inject('siteBelowPath')),
    dist: inject('siteBelowPath'),
  },
];

describe.each(sites)('every page of the site $name', ({ url: home, base, pages: all, dist }) => {
  const pages = new Map([...all].filter(([, page]) => !isMove(page)));
  const titles = [...pages.values()].map((page) => textOf(page.querySelector('title')));
  const descriptions = [...pages.values()].map((page) =>
    page.querySelector('meta[name="description"]')?.getAttribute('content'),
  );

  test('leads nowhere that is not there, fragments included', () => {
    const dead: string[] = [];
    // What would lead away from a site that was moved to another host. A calendar is asked for by its whole address.
    const bound: string[] = [];
    for (const [at, page] of all) {
      for (const element of page.querySelectorAll('[href], [src], [action]')) {
        const address =
          element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action');
        const url = new URL(address ?? '', `${home}${base}${at.slice(1)}`);
        if (url.origin !== home) continue;
        if (address?.startsWith(home) && element.getAttribute('rel') !== 'canonical')
          bound.push(`${at} -> ${address}`);
        if (!isThere(url)) dead.push(`${at} -> ${address}`);
      }
    }
    expect(dead).toEqual([]);
    expect(bound).toEqual([]);

    function isThere(url: URL): boolean {
      if (!url.pathname.startsWith(base)) return false;
      const inside = `/${url.pathname.slice(base.length)}`;
      const page = all.get(inside);
      if (!page) return !inside.endsWith('/') && existsSync(path.join(dist, inside));
      return url.hash === '' || page.querySelector(url.hash) !== null;
    }
  });

  test('can be reached from home', () => {
    const reached = new Set(['/']);
    for (const at of reached) {
      for (const link of pages.get(at)?.querySelectorAll('a[href]') ?? []) {
        const url = new URL(link.getAttribute('href') ?? '', `${home}${base}${at.slice(1)}`);
        const inside = `/${url.pathname.slice(base.length)}`;
        if (url.origin === home && pages.has(inside)) reached.add(inside);
      }
    }
    expect([...pages.keys()].filter((at) => !reached.has(at))).toEqual(['/404.html']);
  });

  test('has a title and a description of its own', () => {
    expect(new Set(titles).size).toBe(pages.size);
    expect(new Set(descriptions).size).toBe(pages.size);
    expect(descriptions.every(Boolean)).toBe(true);
  });

  test('has one main heading, and ids that occur once', () => {
    for (const [at, page] of pages) {
      expect(page.querySelectorAll('h1'), at).toHaveLength(1);
      expect(page.querySelectorAll('main#main'), at).toHaveLength(1);
      const ids = page.querySelectorAll('[id]').map((element) => element.id);
      expect(new Set(ids).size, at).toBe(ids.length);
    }
  });

  test('names its data and their date', () => {
    for (const [at, page] of pages) {
      const footer = page.querySelector('footer');
      expect(textOf(footer), at).toContain('the edition embedded in this catalog, as of 24 July 2026');
      expect(footer?.querySelector('time')?.getAttribute('datetime'), at).toBe('2026-07-24T00:00Z');
      expect(textOf(footer), at).toContain('The Space Devs');
    }
  });

  test('has a canonical address below SITE_URL and BASE_PATH', () => {
    for (const [at, page] of pages) {
      const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
      const found = at.replace(/^\/spacecraft\/by\/name\/asc\//, '/spacecraft/');
      expect(canonical, at).toBe(at === '/404.html' ? undefined : `${home}${base}${found.slice(1)}`);
    }
  });

  test('runs no word into a link, a time or a remark', () => {
    for (const [at, page] of pages) {
      const text = page.querySelector('body')?.innerHTML ?? '';
      const run =
        /.{0,30}([\w.,:;)]<(a|time|span|strong)\b[^>]*>\w|[\w.)]<\/(a|time|strong|span)>(<span[^>]*>)?\w).{0,30}/g;
      expect(text.match(run), at).toBe(null);
    }
  });

  test('holds no inline script or style, and loads nothing from elsewhere', () => {
    for (const [at, page] of pages) {
      expect(
        page.querySelectorAll('style, [style], script:not([src], [type="application/ld+json"])'),
        at,
      ).toHaveLength(0);
      for (const element of page.querySelectorAll('script[src], img[src], link[rel="stylesheet"]')) {
        expect(element.getAttribute('src') ?? element.getAttribute('href'), at).toMatch(
          new RegExp(`^${base}[^/]`),
        );
      }
    }
  });

  test('is in the sitemap, which robots.txt names', () => {
    const robots = readFileSync(path.join(dist, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${home}${base}sitemap-index.xml`);
    const index = readFileSync(path.join(dist, 'sitemap-index.xml'), 'utf8');
    expect(index).toContain(`<loc>${home}${base}sitemap-0.xml</loc>`);
    const sitemap = readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
    const expected = [...pages.values()].flatMap(
      (page) => page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? [],
    );
    expect(listed.sort()).toEqual([...new Set(expected)].sort());
  });

  test('a table has a caption and headings with a scope', () => {
    for (const [at, page] of pages) {
      for (const table of page.querySelectorAll('table')) {
        expect(textOf(table.querySelector('caption')), at).not.toBe('');
        for (const heading of table.querySelectorAll('th'))
          expect(heading.getAttribute('scope'), at).toMatch(/^(col|row)$/);
      }
    }
  });
});
