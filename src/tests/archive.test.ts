import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { basePath, sharedHostUrl } from './testkit/build.ts';
import { shippedEdition } from './testkit/edition.ts';
import { python } from './testkit/python.ts';
import { scratchDirectory } from './testkit/scratch.ts';
import { type Pages, readPages, tagsOf, textOf } from './testkit/site.ts';
import { useVisitor } from './testkit/visitor.ts';

const visitor = useVisitor();

const directory = scratchDirectory();
const unpacked = path.join(directory, 'spacecraft-catalog');
let entries: { name: string; time: number[] }[];
let bad: string | null;
let pages: Pages;
const onSite = readPages(inject('siteBelowPath'));

// The site below a path, because there a link that was left as it is leads nowhere.
beforeAll(() => {
  ({ entries, bad } = python<{ entries: typeof entries; bad: typeof bad }>(
    `import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as zip:
    zip.extractall(sys.argv[2])
    print(json.dumps({"bad": zip.testzip(), "entries": [{"name": i.filename, "time": i.date_time} for i in zip.infolist()]}))`,
    path.join(inject('siteBelowPath'), 'data/site.zip'),
    directory,
  ));
  pages = readPages(unpacked);
});
afterAll(() => rmSync(directory, { recursive: true }));

test('it is whole: every page once, in one folder, dated as the data', () => {
  expect(bad).toBeNull();
  const names = entries.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort());
  expect(names.every((name) => name.startsWith('spacecraft-catalog/'))).toBe(true);
  const { date } = shippedEdition;
  expect(new Set(entries.map(({ time }) => `${time}`))).toEqual(
    new Set([`${[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]},0,0,0`]),
  );
  // Nothing in a folder leads to an old address.
  const isAtHome = (at: string) => !/^\/id\//.test(at);
  expect(pages.keys().sort()).toEqual(onSite.keys().filter(isAtHome).sort());
});

test('it holds neither itself nor what only machines read', () => {
  const endings = new Set(entries.map(({ name }) => path.extname(name)));
  // The licenses of what it is made of go with it as text.
  expect([...endings].sort()).toEqual(['.css', '.html', '.js', '.svg', '.txt', '.woff2']);
  expect(entries.filter(({ name }) => name.endsWith('.js'))).toHaveLength(1);
});

test('every link leads to a page that is there, to its place, or to the site', () => {
  const seen = [...pages.markup()].map(([at, html]) => {
    const tags = tagsOf(html);
    return {
      at,
      file: path.join(unpacked, at.endsWith('/') ? `${at}index.html` : at),
      links: new Set(tags.flatMap(({ href, src }) => href ?? src ?? [])),
      places: new Set(tags.flatMap(({ id }) => id ?? [])),
    };
  });
  const placesOf = new Map(seen.map(({ file, places }) => [file, places]));
  const broken: string[] = [];
  for (const { at, file, links } of seen) {
    for (const link of links) {
      if (/^(https?:|mailto:|webcal:)/.test(link)) continue;
      const [target = '', place = ''] = link.split('#');
      const to = target === '' ? file : path.resolve(path.dirname(file), target);
      const isThere = placesOf.has(to) || existsSync(to);
      if (link.startsWith('/') || !isThere || (place && placesOf.get(to)?.has(place) === false))
        broken.push(`${at}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
});

test('a page says where it is from, and a form says that it needs the site', () => {
  const home = `${sharedHostUrl}${basePath}`;
  expect(textOf(pages.get('/')?.querySelector('body > footer'))).toContain(
    `From the archive of the site for reading offline: ${home}`,
  );
  const search = pages.get('/search/');
  expect(search?.querySelector('form')).toBeNull();
  expect(textOf(search?.querySelector('search'))).toBe(`This works on the site alone: ${home}search/`);
  expect(textOf(pages.get('/data/'))).toContain('this archive');
  expect(pages.get('/data/')?.querySelector('a[href$="spacecraft.csv"]')?.getAttribute('href')).toBe(
    `${home}data/spacecraft.csv`,
  );
});

describe('from a folder, without a server', () => {
  test('a reader goes from page to page, with letters and colors as on the site', async () => {
    const window = await visitor.window();
    const page = await window.newPage();
    const failed: string[] = [];
    page.on('requestfailed', (request) => {
      // A page that is left no longer waits for its files.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
    });
    page.on('console', (message) => failed.push(message.text()));
    page.on('request', (request) => request.url().startsWith('file:') || failed.push(request.url()));
    await page.goto(pathToFileURL(path.join(unpacked, 'index.html')).href);
    await page.click('header.site nav a:text-is("Families")');
    await page.click('main a:text-is("Progress")');
    expect(await page.textContent('h1')).toContain('Progress');
    await page.goto(pathToFileURL(path.join(unpacked, 'spacecraft/progress-m-6/index.html')).href);
    expect(await page.title()).toContain('Progress M-6');
    const faces = () =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    await page.evaluate(() => document.fonts.ready);
    expect((await page.evaluate(faces)).join()).toContain('Public Sans');
    expect(failed).toEqual([]);
  });

  test('its bytes are those of the page of the site, but for links and what needs a server', () => {
    const at = 'spacecraft/progress-m-6/index.html';
    const words = (from: Pages) => textOf(from.get('/spacecraft/progress-m-6/')?.querySelector('main'));
    expect(words(pages)).not.toBe('');
    expect(words(pages)).toBe(words(onSite));
    expect(readFileSync(path.join(unpacked, at), 'utf8')).not.toContain(`="${basePath}`);
  });
});
