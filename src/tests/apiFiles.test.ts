import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { apiFiles } from '../api/files/index.ts';
import { basePath, sharedHostUrl, siteUrl } from './testkit/build.ts';
import { shippedEdition } from './testkit/edition.ts';
import { readPages, readRows } from './testkit/site.ts';

const site = inject('site');
const pages = readPages(site);
const json = (file: string, dist = site) => JSON.parse(readFileSync(path.join(dist, file), 'utf8'));
const description = json('api/v1/openapi.json');
const index = json('api/v1/index.json');
const found = globSync(['{api,badge}/**/*.{json,csv}', 'spacecraft/*.md'], { cwd: site }).map(
  (file) => `/${file.split(path.sep).join('/')}`,
);

/** The files of a site that a path with names in braces stands for. */
function filesOf(template: string): string[] {
  const pattern = template.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+');
  return found.filter((file) => new RegExp(`^${pattern}$`).test(file));
}

test('each file is described, and as many are there as the index says', () => {
  const described: string[] = [];
  for (const { path: template, files } of index.results) {
    if (template.endsWith('.js')) continue;
    const own = filesOf(template);
    expect(own.length, template).toBe(files);
    described.push(...own);
  }
  expect([...described].sort()).toEqual([...found].sort());
});

describe('each file is as its description says', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ ...description, $id: 'description' });

  test.each(apiFiles.filter(({ schema }) => schema !== null).map((file) => [file.path, file] as const))(
    '%s',
    (template, { schema }) => {
      const { $ref } = description.paths[template].get.responses[200].content['application/json'].schema;
      const isValid: ValidateFunction = ajv.compile({ $ref: `description${$ref}` });
      for (const file of filesOf(template)) {
        const content = json(file);
        expect(isValid(content), `${file}: ${ajv.errorsText(isValid.errors)}`).toBe(true);
        // Formats, such as those of addresses and times, are told apart by the schemas that the description is made from.
        const { error } = schema?.content.safeParse(content) ?? {};
        expect(error?.issues, file).toBeUndefined();
      }
    },
  );

  test('what is not as its schema says is refused', () => {
    const isValid = ajv.compile({ $ref: 'description#/components/schemas/SpacecraftFile' });
    const content = json('api/v1/spacecraft/progress-m-6.json');
    const { slug: _, ...without } = content.catalog;
    expect(isValid({ ...content, catalog: without })).toBe(false);
    expect(isValid({ ...content, catalog: { ...content.catalog, is_placeholder: 'no' } })).toBe(false);
    expect(isValid({ ...content, catalog: { ...content.catalog, more: 1 } })).toBe(false);
  });
});

test.each([
  { dist: site, home: `${siteUrl}/` },
  { dist: inject('siteBelowPath'), home: `${sharedHostUrl}${basePath}` },
])('each address that a file gives is there: below $home', ({ dist, home }) => {
  const pages = readPages(dist);
  const files = new Set(
    globSync('**/*.{json,md,png}', { cwd: dist }).map((file) => file.split(path.sep).join('/')),
  );
  const isThere = (address: string) => {
    expect(address.startsWith(home), address).toBe(true);
    const [at = ''] = address.slice(home.length).split('#');
    return at.includes('.') && !at.endsWith('/') ? files.has(at) : pages.has(`/${at}`);
  };
  const lost: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.startsWith(new URL(home).origin) && !value.includes('{') && !isThere(value)) lost.push(value);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  for (const file of ['api/v1/identifiers.json', 'api/v1/in-space.json', 'api/v1/by/id/asc.json'])
    walk(json(file, dist));
  for (const file of globSync('api/v1/spacecraft/*.json', { cwd: dist }).slice(0, 60)) walk(json(file, dist));
  expect(lost).toEqual([]);
});

test('the page of each spacecraft leads to its record and to its Markdown', () => {
  const below = inject('siteBelowPath');
  const { results } = json('api/v1/identifiers.json', below);
  const slugs = results.flatMap((row: { kind: string; slug: string }) =>
    row.kind === 'spacecraft' ? row.slug : [],
  );
  expect(slugs).toHaveLength(readRows(`${shippedEdition.data}/spacecraft.json`).length);
  const pages = readPages(below);
  const alternate = (slug: string, type: string) =>
    pages
      .get(`/spacecraft/${slug}/`)
      ?.querySelector(`link[rel="alternate"][type="${type}"]`)
      ?.getAttribute('href');
  // All are made by one route, so a tenth of them is looked at.
  for (const slug of slugs.filter((_: string, place: number) => place % 10 === 0)) {
    expect(alternate(slug, 'application/json+oembed')).toBe(`${basePath}api/v1/spacecraft/${slug}.json`);
    expect(alternate(slug, 'text/markdown')).toBe(`${basePath}spacecraft/${slug}.md`);
  }
});

test('the Markdown of a spacecraft says what its page says', () => {
  for (const file of filesOf('/spacecraft/{slug}.md').filter((_, place) => place % 10 === 0)) {
    const text = readFileSync(path.join(site, file), 'utf8').replace(/\\(?=[^\w\s])/g, '');
    const page = pages.get(file.replace(/\.md$/, '/'));
    const summary = page?.querySelector('.summary')?.text.trim() ?? 'none';
    expect(text, file).toContain(summary.replaceAll('&amp;', '&').replace(/\s+/g, ' '));
    const flights = page?.querySelectorAll('table.flights tr[id]').length ?? 0;
    const isWhole = page?.querySelector('a[href$="/flights/"]') === null;
    if (isWhole) expect(text.match(/^\| \d+ \|/gm)?.length ?? 0, file).toBe(flights);
  }
});

test('a list of a filter has as many rows as its page shows, as JSON and as CSV', () => {
  const rowsOn = (at: string) => pages.get(at)?.querySelectorAll('main tbody tr').length ?? 0;
  const first = pages.keys().filter((at) => /^\/spacecraft\/where\/.+\/(?!\d+\/$)[^/]+\/$/.test(at));
  expect(first.length).toBeGreaterThan(60);
  for (const at of first) {
    let rows = rowsOn(at);
    for (let page = 2; pages.get(`${at}${page}/`); page++) rows += rowsOn(`${at}${page}/`);
    const file = `api/v1${at.slice('/spacecraft'.length, -1)}`;
    expect(json(`${file}.json`).results.length, at).toBe(rows);
    expect(parse(readFileSync(path.join(site, `${file}.csv`), 'utf8'), { columns: true }), at).toHaveLength(
      rows,
    );
  }
});

test('a rocket, a pad, a program and a destination have their flights as files, which their pages lead to', () => {
  const own = pages.keys().filter((at) => /^\/(rockets|pads|programs|destinations)\/[^/]+\/$/.test(at));
  expect(own.length).toBeGreaterThan(0);
  for (const at of own) {
    const page = pages.get(at);
    const link = page?.querySelector('p.remark a[href$=".csv"]')?.getAttribute('href') ?? '';
    const rows = parse(readFileSync(path.join(site, link), 'utf8'), { columns: true }) as object[];
    const shown = page?.querySelectorAll('caption').at(-1)?.text.match(/\d+/)?.[0];
    expect(rows.length, at).toBe(Number(shown));
  }
});

test('no file takes more than a host lets it: 25 MiB', () => {
  const large = found.filter((file) => readFileSync(path.join(site, file)).length > 25 * 2 ** 20);
  expect(large).toEqual([]);
});

test.each(['/api/', '/api/explore/', '/api/explore/spacecraft/'])(
  'a line of %s ends between the words of a path or of a name, and not within one',
  (at) => {
    const shown =
      pages.get(at)?.querySelectorAll('main th code, main td code, main td.files a, main li a, #said a') ??
      [];
    const long = shown.filter(({ text }) => /^\/?\w[\w/{}.-]*[/_][\w/{}.-]+$/.test(text.trim()));
    expect(long.length).toBeGreaterThan(0);
    for (const { innerHTML, text } of long)
      expect(innerHTML.replace(/<(?!wbr)[^>]*>/g, ''), text).not.toMatch(/[^\W_][/_][^\W_]/);
  },
);
