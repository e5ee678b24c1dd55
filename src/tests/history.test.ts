import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { servePreview } from '../../scripts/browser/servePreview.ts';
import { basePath, build, siteUrl } from './testkit/build.ts';
import { DataSetCopy } from './testkit/dataSet.ts';
import { frozenEdition } from './testkit/edition.ts';
import {
  fact,
  headOf,
  isMove,
  isMoveByTags,
  type Page,
  type Pages,
  readPages,
  readRows,
  tagsOf,
  textOf,
  wordsOf,
} from './testkit/site.ts';

const hostile = '<script>alert(1)</script> ]]> "><img src=x onerror=alert(1)>';
const [first, second, third] = ['2026-10-30T06:30:00Z', '2026-11-13T06:30:00Z', '2026-11-20T06:30:00Z'];
const home = `${siteUrl}${basePath}`;
/** What a page may hold that lets something of it run: any script but those of the site, and its linked data. */
const suspect =
  /<script(?! src="\/| type="module" src="\/| type="application\/ld\+json")|onerror|src="?x\b|javascript:|wiki\.corp/i;

describe('a site of data that were fetched several times', () => {
  const set = new DataSetCopy(third);
  const dist = path.join(set.directory, 'dist');
  let pages: Pages;

  beforeAll(async () => {
    const all = readRows(`${frozenEdition}/spacecraft.json`);
    // More than a page of changes holds, and those that are told of below.
    const many = all.slice(300, 420);
    const spacecraft = [...all.filter(({ id }) => [1, 36, 367, 900_001, 900_318].includes(id)), ...many];
    const gone = spacecraft.find((row) => row.name === 'Kosmos 133');
    const flight = spacecraft.find((row) => row.id === 367).flights[0].id;
    set.write(
      'spacecraft.json',
      spacecraft
        .map((row) => (row === gone ? { ...row, id: 901 } : row))
        .map((row) => {
          if (row.id === 900318) return { ...row, name: 'Progress M-07' };
          if (row.id !== 36) return row;
          const [flight, ...flights] = row.flights;
          return {
            ...row,
            name: hostile,
            serial_number: hostile,
            description: `${hostile}\r\n${hostile}`,
            flights: [{ ...flight, destination: hostile }, ...flights],
            image: {
              ...row.image,
              image_url: 'javascript:alert(1)',
              credit: hostile,
              license: { ...row.image.license, name: 'Terms of the office', link: 'http://wiki.corp/terms' },
            },
          };
        }),
    );
    set.write(
      'spacecraft_configurations.json',
      readRows(`${frozenEdition}/spacecraft_configurations.json`).map((row) => ({
        ...row,
        wiki_link: 'javascript:alert(1)',
        info_link: 'https://nasa.gov:secret@wiki.corp.example.org/',
      })),
    );
    set.write('slugs.json', [
      {
        kind: 'spacecraft',
        id: 900318,
        name: 'Progress M-07',
        slug: 'progress-m-7',
        redirects: ['progress-m-07'],
      },
      { kind: 'spacecraft', id: gone.id, name: gone.name, slug: 'kosmos-133', redirects: [] },
    ]);
    set.write('tombstones.json', [
      { kind: 'spacecraft', id: gone.id, name: gone.name, removedAt: second, lastSeen: first, record: gone },
    ]);
    const change = (at: string, id: number, name: string, what: string, fields: unknown[] = []) => {
      return { at, kind: 'spacecraft', id, name, change: what, fields };
    };
    set.write('changes.jsonl', [
      ...many.map(({ id, name }) =>
        change(first, id, name, 'changed', [{ field: 'flights_count', from: null, to: 1 }]),
      ),
      change(second, gone.id, gone.name, 'removed'),
      change(second, 1, 'Apollo Columbia CSM-107', 'added'),
      change(second, 367, 'Progress M-6', 'changed', [
        { field: 'status', from: 'Active', to: 'Single Use' },
        { field: 'in_space', from: true, to: false },
        { field: 'serial_number', from: '', to: '206' },
        { field: 'time_in_space', from: 'P60DT3H', to: 'P62DT17H34M' },
        { field: 'description', from: 'Old', to: hostile },
        { field: `flights.${flight}.mission_end`, from: null, to: '1990-02-11T02:24:00Z' },
      ]),
      {
        ...change(second, 38, 'Soyuz MS', 'changed', [{ field: 'height', from: 7, to: 7.48 }]),
        kind: 'configuration',
      },
      change(third, 36, hostile, 'changed', [{ field: 'name', from: 'Space Shuttle Columbia', to: hostile }]),
      change(third, 367, 'Progress M-6', 'changed', [{ field: 'flights_count', from: 2, to: 1 }]),
      change(third, 99_999, 'Unheard of', 'changed', [{ field: 'flights_count', from: 2, to: 1 }]),
    ]);
    const { code, output } = await build(dist, { CATALOG_DATA: set.data, BASE_PATH: basePath });
    expect(code, output).toBe(0);
    pages = readPages(dist);
  });
  afterAll(() => rmSync(set.directory, { recursive: true }));

  test('says when they were fetched', () => {
    expect(textOf(pages.get('/')?.querySelector('footer'))).toContain(
      'Launch Library 2, fetched on 20 November 2026, 06:30 UTC',
    );
  });

  test('keeps the page of what was removed, in no list but that of the removed', () => {
    const removed = pages.get('/spacecraft/kosmos-133/');
    expect(textOf(removed?.querySelector('h1'))).toBe('Kosmos 133');
    expect(textOf(removed?.querySelector('.removal'))).toContain(
      'Removed. Launch Library 2 no longer lists this spacecraft: the fetch of 13 November 2026, 06:30 UTC did not find it. What stands here is its last record, of 30 October 2026, 06:30 UTC.',
    );
    expect(fact(removed, 'LL2 id')).toContain('no longer in Launch Library 2');
    expect(textOf(removed?.querySelector('.flights'))).toContain('28 Nov 1966');
    const listed = [...pages.with(/\/spacecraft\/kosmos-133\//)].filter(
      ([at, page]) =>
        !isMove(page) &&
        !at.startsWith('/changes/') &&
        page.querySelector('a[href$="/spacecraft/kosmos-133/"]'),
    );
    expect(listed.map(([address]) => address)).toEqual(['/removed/']);
  });

  test('leads from what was removed to the record that is listed in its place, and both keep their addresses', () => {
    const notice = pages.get('/spacecraft/kosmos-133/')?.querySelector('.removal');
    expect(textOf(notice)).toContain(
      ' It is listed again as Kosmos 133, LL2 id 901. See all removed records',
    );
    const address = notice?.querySelector('a')?.getAttribute('href');
    expect(address).toBe('/catalog/spacecraft/kosmos-133-901/');
    const again = pages.get('/spacecraft/kosmos-133-901/');
    expect([isMove(pages.get('/spacecraft/kosmos-133/') as Page), isMove(again as Page)]).toEqual([
      false,
      false,
    ]);
    expect(again?.querySelector('.removal')).toBeNull();
  });

  test('has what changed on a day as a file, field by field, with the names before', () => {
    const day = JSON.parse(readFileSync(path.join(dist, 'changes/2026-11-20.json'), 'utf8'));
    expect(day).toMatchObject({ generated_at: third, date: '2026-11-20', total: 3 });
    expect(day.results[0]).toEqual({
      at: third,
      change: 'changed',
      kind: 'spacecraft',
      id: 36,
      slug: day.results[0].slug,
      name: hostile,
      renamed_from: 'Space Shuttle Columbia',
      url: `${home}spacecraft/${day.results[0].slug}/`,
      fields: [{ field: 'name', from: 'Space Shuttle Columbia', to: hostile }],
    });
    expect(day.results[2]).toMatchObject({ id: 99_999, name: 'Unheard of', slug: null, url: null });
    expect(
      pages.get('/changes/2026-11-20/')?.querySelector('a[href="/catalog/changes/2026-11-20.json"]'),
    ).not.toBeNull();
    const days = [...pages.keys()].filter((at) => /^\/changes\/[\d-]+\/$/.test(at));
    for (const at of days) expect(existsSync(path.join(dist, `${at.slice(0, -1)}.json`)), at).toBe(true);
  });

  test('lists what was removed and renamed among the downloads, with slugs that lead on', () => {
    const rows = readRows(path.join(dist, 'data/removed.json'));
    expect(rows.map(({ what, before, slug }) => [what, before, slug])).toEqual([
      ['removed', null, 'kosmos-133'],
      ['renamed', 'Space Shuttle Columbia', expect.any(String)],
      ['slug', 'progress-m-07', 'progress-m-7'],
    ]);
    expect(rows[0]).toMatchObject({
      kind: 'spacecraft',
      at: second,
      last_seen: first,
      listed_again_slug: 'kosmos-133-901',
      url: `${home}spacecraft/kosmos-133/`,
    });
    const marks = readRows(path.join(dist, 'data/identifiers.json'));
    expect(marks).toContainEqual(
      expect.objectContaining({ identifier_type: 'old_slug', identifier: 'progress-m-07' }),
    );
    expect(marks.filter(({ is_removed }) => is_removed).map(({ slug }) => slug)).toContain('kosmos-133');
  });

  test('keeps the address of what was renamed', async () => {
    expect(textOf(pages.get('/spacecraft/progress-m-7/')?.querySelector('h1'))).toBe('Progress M-07');
    const moved = pages.get('/spacecraft/progress-m-07/');
    expect(moved?.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(
      '0; url=/catalog/spacecraft/progress-m-7/',
    );
    const descriptions = moved?.querySelectorAll('meta[name="description"], meta[property="og:description"]');
    expect(descriptions).toHaveLength(2);
    for (const description of descriptions ?? [])
      expect(description.getAttribute('content')).toContain(
        ' is at /catalog/spacecraft/progress-m-7/; /catalog/spacecraft/progress-m-07/ leads there.',
      );
    expect(readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain('progress-m-07/');
    expect(readFileSync(path.join(dist, '_redirects'), 'utf8').split('\n')).toEqual(
      expect.arrayContaining([
        '/catalog/spacecraft/progress-m-07/ /catalog/spacecraft/progress-m-7/ 301',
        '/catalog/id/900318/ /catalog/spacecraft/progress-m-7/ 301',
      ]),
    );
    const { address, stop } = await servePreview(dist);
    onTestFinished(stop);
    const answer = await fetch(`${address}spacecraft/progress-m-07/`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      '/catalog/spacecraft/progress-m-7/',
    ]);
  });

  test('lists the days with their counts, the latest first', () => {
    const overview = pages.get('/changes/');
    expect(wordsOf(overview)).toEqual([
      ['20 Nov 2026', '0', '0', '0', '3', '3'],
      ['13 Nov 2026', '1', '1', '0', '2', '4'],
      ['30 Oct 2026', '0', '0', '0', '120', '120'],
    ]);
    expect(overview?.querySelector('tbody a')?.getAttribute('href')).toBe('/catalog/changes/2026-11-20/');
  });

  test('tells a day in words: what came, what went, and field by field what was before and after', () => {
    const day = pages.get('/changes/2026-11-13/');
    expect(textOf(day?.querySelector('.summary'))).toBe('4 records: 1 added, 1 removed, 2 changed.');
    expect(day?.querySelectorAll('h2').map(textOf)).toEqual(['Added', 'Removed', 'Changed']);
    expect(wordsOf(day)).toEqual([
      ['Apollo Columbia CSM-107', 'spacecraft'],
      ['Kosmos 133', 'spacecraft'],
      ['Progress M-6 spacecraft', 'Status', 'Active', 'Single Use'],
      ['In space', 'yes', 'no'],
      ['Serial number', 'not recorded', '206'],
      ['Time in space', '60 days 3 hours', '62 days 17 hours'],
      ['Description', 'Old', hostile],
      ['Flight Progress M-6: end', 'not recorded', '11 February 1990, 02:24 UTC'],
      ['Soyuz MS configuration', 'Length', '7 m', '7.48 m'],
    ]);
    const links = day?.querySelectorAll('tbody a').map((link) => link.getAttribute('href'));
    expect(links).toContain('/catalog/spacecraft/kosmos-133/');
    expect(links).toContain('/catalog/configurations/soyuz-ms/');
    expect(day?.querySelectorAll('.neighbors a').map(textOf)).toEqual([
      'Day before with changes 30 October 2026',
      'Next day with changes 20 November 2026',
    ]);
  });

  test('spreads a day with many changes over pages, to which the records lead', () => {
    expect(wordsOf(pages.get('/changes/2026-10-30/'))).toHaveLength(100);
    expect(wordsOf(pages.get('/changes/2026-10-30/2/'))).toHaveLength(20);
    for (const [, page] of pages.with(/\/changes\/[^"#]*#/)) {
      for (const link of page.querySelectorAll('.record a[href*="/changes/"]')) {
        const [at = '', anchor] = (link.getAttribute('href') ?? '').replace(/^\/catalog/, '').split('#');
        expect(anchor === undefined || pages.get(at)?.querySelector(`#${anchor}`), at).toBeTruthy();
      }
    }
  });

  test('tells on the page of a record when it changed last, and all its changes', () => {
    const page = pages.get('/spacecraft/progress-m-6/');
    expect(fact(page, 'Last change')).toBe('20 November 2026, 06:30 UTC, changed');
    const own = page?.querySelectorAll('.record li').map(textOf);
    expect(own).toHaveLength(2);
    expect(own?.[0]).toBe('20 Nov 2026: Flights: from 2 to 1.');
    expect(own?.[1]).toContain('13 Nov 2026: Status: from Active to Single Use. In space: from yes to no.');
    expect(fact(pages.get('/configurations/soyuz-ms/'), 'Last change')).toContain('13 November 2026');
    expect(fact(pages.get('/spacecraft/kosmos-133/'), 'Last change')).toContain('removed');
    expect(fact(pages.get('/families/soyuz/'), 'Last change')).toBe('none recorded; see all changes');
  });

  test('a record that the catalog does not hold is named without a link', () => {
    const row = pages.get('/changes/2026-11-20/')?.querySelector('#spacecraft-99999-063000');
    expect(textOf(row?.querySelector('th'))).toBe('Unheard of spacecraft');
    expect(row?.querySelector('a')).toBeNull();
  });

  test('keeps hostile text as text, in pages, addresses, feeds and sitemap', () => {
    const page = pages.get('/spacecraft/script-alert-1-script-img-src-x-onerror-alert-1/');
    expect(textOf(page?.querySelector('h1'))).toBe(hostile);
    expect(existsSync(path.join(dist, 'spacecraft/space-shuttle-columbia'))).toBe(false);
    for (const [at, page] of pages.with(suspect)) {
      const broken = 'script:not([src], [type="application/ld+json"]), [onerror], img[src="x"]';
      expect(page.querySelectorAll(`${broken}, [href^="javascript:"]`), at).toHaveLength(0);
      expect(page.querySelectorAll('[href*="wiki.corp"]'), at).toHaveLength(0);
    }
    expect(textOf(page?.querySelector('.picture figcaption p'))).toContain('(Terms of the office)');
    expect(readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain('<script');
    const day = pages.get('/changes/2026-11-20/');
    expect(textOf(day?.querySelector('#spacecraft-36-063000 a'))).toBe(hostile);
    expect(day?.querySelectorAll('main script, main img')).toHaveLength(0);
    const atom = readFileSync(path.join(dist, 'changes.atom'), 'utf8');
    expect(atom).not.toContain('<script');
    const json = JSON.parse(readFileSync(path.join(dist, 'changes.json'), 'utf8'));
    expect(json.items.map(({ title }: { title: string }) => title)).toContain(
      `${hostile}: spacecraft changed`,
    );
  });

  test('gives the hundred newest changes as feeds, with addresses that are there', () => {
    const json = JSON.parse(readFileSync(path.join(dist, 'changes.json'), 'utf8'));
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: `${home}changes/`,
      feed_url: `${home}changes.json`,
    });
    expect(json.items).toHaveLength(100);
    const ids = json.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(100);
    const times = json.items.map((item: { date_published: string }) => item.date_published);
    expect(times).toEqual(times.toSorted().reverse());
    for (const { url } of json.items) {
      const { pathname, hash } = new URL(url);
      expect(url.startsWith(home)).toBe(true);
      expect(pages.get(`/${pathname.slice(basePath.length)}`)?.querySelector(hash), url).toBeTruthy();
    }
    expect(json.items.find(({ id }: { id: string }) => id.endsWith('spacecraft-367-063000'))).toEqual({
      id: 'tag:catalog.example.org,2026-11-20:/catalog/changes/spacecraft-367-063000',
      url: `${home}changes/2026-11-20/#spacecraft-367-063000`,
      title: 'Progress M-6: spacecraft changed',
      content_text: 'Flights: from 2 to 1.',
      date_published: '2026-11-20T06:30:00.000Z',
    });
    const atom = readFileSync(path.join(dist, 'changes.atom'), 'utf8');
    expect([...atom.matchAll(/<id>(tag:[^<]*)<\/id>/g)].map(([, id]) => id)).toEqual(ids);
    expect(atom).toContain('<updated>2026-11-20T06:30:00.000Z</updated>');
    expect(atom).toContain(`<link rel="self" href="${home}changes.atom"/>`);
  });

  test('puts the days into the sitemap', () => {
    const sitemap = readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8');
    for (const at of ['', '2026-11-13/', '2026-10-30/2/'])
      expect(sitemap).toContain(`<loc>${home}changes/${at}</loc>`);
  });
});

describe('a site of an edition without a history', () => {
  const pages = readPages(inject('site'));

  test('says that nothing has been compared yet, since when, and what will stand there', () => {
    const text = textOf(pages.get('/changes/')?.querySelector('main'));
    expect(text).toContain('No change has been recorded yet.');
    expect(text).toContain('as of 24 July 2026');
    expect(text).toContain(
      'Once data are fetched a second time, each day on which something changed stands here',
    );
    expect(fact(pages.get('/spacecraft/progress-m-6/'), 'Last change')).toBe(
      'none recorded; see all changes',
    );
  });

  test('has feeds of launches and ends alone, none after the data, that every page names', () => {
    const { items } = JSON.parse(readFileSync(path.join(inject('site'), 'changes.json'), 'utf8'));
    expect(items.every(({ id }: { id: string }) => /-(launch|end)$/.test(id))).toBe(true);
    expect(items[0].date_published <= '2026-07-24T00:00:00.000Z').toBe(true);
    expect(readFileSync(path.join(inject('site'), 'changes.atom'), 'utf8')).toContain(
      `<updated>${items[0].date_published}</updated>`,
    );
    for (const [at, html] of pages.markup()) {
      const tags = tagsOf(headOf(html));
      if (isMoveByTags(tags)) continue;
      const feed = tags.find(({ rel, type }) => rel === 'alternate' && type === 'application/atom+xml');
      expect(feed?.href, at).toBe('/changes.atom');
    }
  });
});
