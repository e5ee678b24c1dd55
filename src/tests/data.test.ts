import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest';
import { sealOf } from '../catalog/manifest.ts';
import { build } from './build.ts';
import { servePreview } from './preview.ts';
import { scratchDirectory } from './scratch.ts';
import { fact, isMove, readPages, readRows, textOf } from './site.ts';

let data: string;
let dist: string;

beforeEach(() => {
  const directory = scratchDirectory();
  data = path.join(directory, 'data');
  dist = path.join(directory, 'dist');
  cpSync('src/data/reference', data, { recursive: true });
  onTestFinished(() => rmSync(directory, { recursive: true }));
});

describe('a site from fetched data', () => {
  test('says so with their date, and keeps hostile text as text', async () => {
    const hostile = '<script>alert(1)</script> "><img src=x onerror=alert(1)>';
    const spacecraft = readRows('src/data/reference/spacecraft.json');
    const record = spacecraft.find((row) => row.id === 367);
    Object.assign(record, { name: hostile, serial_number: hostile, description: `${hostile}\r\n${hostile}` });
    record.flights[0].destination = hostile;
    record.image = { ...record.image, image_url: 'javascript:alert(1)', credit: hostile };
    write('spacecraft.json', spacecraft);
    const configurations = readRows('src/data/reference/spacecraft_configurations.json');
    for (const row of configurations) Object.assign(row, { wiki_link: 'javascript:alert(1)' });
    write('spacecraft_configurations.json', configurations);
    changeManifest((manifest) => ({ ...manifest, edition: 'live', date: '2026-11-20T06:30:00Z' }));

    const { code, output } = await build(dist, { CATALOG_DATA: data });
    expect(code, output).toBe(0);
    const pages = readPages(dist);
    const slug = 'script-alert-1-script-img-src-x-onerror-alert-1';
    const page = pages.get(`/spacecraft/${slug}/`);
    expect(textOf(page?.querySelector('h1'))).toBe(hostile);
    expect(textOf(page?.querySelector('footer'))).toContain(
      'Launch Library 2, fetched on 20 November 2026, 06:30 UTC',
    );
    expect(existsSync(path.join(dist, 'spacecraft/progress-m-6'))).toBe(false);
    for (const [at, page] of pages) {
      expect(
        page.querySelectorAll('script:not([src], [type="application/ld+json"]), [onerror], img[src="x"]'),
        at,
      ).toHaveLength(0);
      expect(page.querySelectorAll('[href^="javascript:"]'), at).toHaveLength(0);
    }
    const fragments = readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8');
    expect(fragments).not.toContain('<script');
  });
});

describe('a site from data with a history', () => {
  let pages: ReturnType<typeof readPages>;

  beforeEach(async () => {
    const spacecraft = readRows('src/data/reference/spacecraft.json');
    const gone = spacecraft.find((row) => row.name === 'Kosmos 133');
    write(
      'spacecraft.json',
      spacecraft
        .filter((row) => row !== gone)
        .map((row) => (row.id === 367 ? { ...row, name: 'Progress M-06' } : row)),
    );
    const at = { removedAt: '2026-11-20T06:30:00Z', lastSeen: '2026-11-13T06:30:00Z' };
    write('tombstones.json', [{ kind: 'spacecraft', id: gone.id, name: gone.name, ...at, record: gone }]);
    write('slugs.json', [
      {
        kind: 'spacecraft',
        id: 367,
        name: 'Progress M-06',
        slug: 'progress-m-6',
        redirects: ['progress-m-06'],
      },
    ]);
    changeManifest((manifest) => ({ ...manifest, edition: 'live', date: '2026-11-20T06:30:00Z' }));
    const { code, output } = await build(dist, { CATALOG_DATA: data, BASE_PATH: '/catalog/' });
    expect(code, output).toBe(0);
    pages = readPages(dist);
  });

  test('keeps the page of what was removed, and the address of what was renamed', async () => {
    const removed = pages.get('/spacecraft/kosmos-133/');
    expect(textOf(removed?.querySelector('h1'))).toBe('Kosmos 133');
    expect(textOf(removed?.querySelector('.removal'))).toContain(
      'Removed. Launch Library 2 no longer lists this spacecraft: the fetch of 20 November 2026, 06:30 UTC did not find it. What stands here is its last record, of 13 November 2026, 06:30 UTC.',
    );
    expect(fact(removed, 'LL2 id')).toContain('no longer in Launch Library 2');
    expect(textOf(removed?.querySelector('.flights'))).toContain('28 Nov 1966');
    const listed = [...pages].filter(
      ([, page]) => !isMove(page) && page.querySelector('a[href$="/spacecraft/kosmos-133/"]'),
    );
    expect(listed.map(([address]) => address)).toEqual(['/removed/']);

    expect(textOf(pages.get('/spacecraft/progress-m-6/')?.querySelector('h1'))).toBe('Progress M-06');
    const moved = pages.get('/spacecraft/progress-m-06/');
    expect(moved?.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(
      '0; url=/catalog/spacecraft/progress-m-6/',
    );
    expect(readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain('progress-m-06/');
    expect(readFileSync(path.join(dist, '_redirects'), 'utf8').split('\n')).toEqual(
      expect.arrayContaining([
        '/catalog/spacecraft/progress-m-06/ /catalog/spacecraft/progress-m-6/ 301',
        '/catalog/id/367/ /catalog/spacecraft/progress-m-6/ 301',
      ]),
    );
    const { address, stop } = await servePreview(dist, { BASE_PATH: '/catalog/' });
    onTestFinished(stop);
    const answer = await fetch(`${address}spacecraft/progress-m-06/`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      '/catalog/spacecraft/progress-m-6/',
    ]);
  });
});

describe('a broken data set stops the build before the last site is touched', () => {
  beforeEach(async () => {
    cpSync('public', dist, { recursive: true });
  });

  test.each([
    {
      fault: 'a reference to a configuration that is not there',
      spoil: () => {
        const rows = readRows('src/data/reference/spacecraft_configurations.json');
        write(
          'spacecraft_configurations.json',
          rows.filter((row) => row.id !== 20),
        );
      },
      message:
        'spacecraft.json: spacecraft 900230 "Tesla Roadster" refers to configuration 20 "Tesla Roadster", which spacecraft_configurations.json does not hold.',
    },
    {
      fault: 'a file that was cut short',
      spoil: () => {
        const file = path.join(data, 'spacecraft.json');
        writeFileSync(file, readFileSync(file).subarray(0, 100_000));
      },
      message: 'spacecraft.json is not the file its manifest describes: expected 1502913 bytes',
    },
    {
      fault: 'a record without a status',
      spoil: () => {
        const rows = readRows('src/data/reference/spacecraft.json');
        delete rows[7].status;
        write('spacecraft.json', rows);
      },
      message: 'spacecraft.json, row 8 (id 8, "Soyuz MS-11"): status: Invalid input',
    },
    {
      fault: 'no manifest',
      spoil: () => rmSync(path.join(data, 'manifest.json')),
      message: 'manifest.json is missing',
    },
  ])('$fault', async ({ spoil, message }) => {
    spoil();
    const { code, output } = await build(dist, { CATALOG_DATA: data });
    expect(code).not.toBe(0);
    expect(output).toContain(`The data set in ${data} cannot be used, so no site is made.`);
    expect(output).toContain(message);
    expect(existsSync(path.join(dist, 'favicon.svg'))).toBe(true);
    expect(existsSync(path.join(dist, 'index.html'))).toBe(false);
  });
});

test('a wrong environment is named before anything is built', async () => {
  const { code, output } = await build(dist, { SITE_URL: 'catalog' });
  expect(code).not.toBe(0);
  expect(output).toContain('SITE_URL="catalog": expected an address such as https://catalog.example.org.');
  expect(existsSync(dist)).toBe(false);
});

test('two builds of one data set are equal to the byte', async () => {
  const { code, output } = await build(dist, {});
  expect(code, output).toBe(0);
  expect(contentsOf(dist)).toEqual(contentsOf(inject('site')));
});

/** Each file of a site with the checksum of its content. */
function contentsOf(site: string): [string, string][] {
  return globSync('**/*', { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file): [string, string] => [path.relative(site, file), sha256(readFileSync(file))])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Writes a file of the data set and what the manifest says of it. */
function write(name: string, rows: unknown[]): void {
  const bytes = Buffer.from(JSON.stringify(rows));
  writeFileSync(path.join(data, name), bytes);
  changeManifest((manifest) => {
    manifest.files[name] = sealOf(bytes, rows.length);
    return manifest;
  });
}

// biome-ignore lint/suspicious/noExplicitAny: the manifest as a file holds it, not as the catalog checks it
function changeManifest(change: (manifest: any) => unknown): void {
  const file = path.join(data, 'manifest.json');
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
}
