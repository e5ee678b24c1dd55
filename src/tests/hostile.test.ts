import { spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Preview, servePreview } from '../../scripts/browser/servePreview.ts';
import { hostileNames } from '../../scripts/fakeLl2/hostileNames.ts';
import { build } from './testkit/build.ts';
import { startLl2 } from './testkit/ll2.ts';
import { scratchDirectory } from './testkit/scratch.ts';
import { readPages, readRows, textOf } from './testkit/site.ts';
import { useVisitor } from './testkit/visitor.ts';

// Text made to break pages, files and scripts, followed from the socket to everything that is made of it: fetched plain,
// then hostile, then without the first of the hostile records.

const visitor = useVisitor();
let directory: string;
let live: string;
let dist: string;
let pages: ReturnType<typeof readPages>;
let preview: Preview;

async function fetchFrom(...faults: string[]) {
  const { baseUrl, stop } = await startLl2(...faults.flatMap((name) => ['--fault', name]));
  // The first fetch is measured by the embedded edition, which has more spacecraft.
  const child = spawn(
    process.execPath,
    ['scripts/start.mjs', 'scripts/fetch.ts', '--json', '--accept-shrink'],
    {
      env: { ...process.env, LL2_BASE_URL: baseUrl, CATALOG_DATA: live, IMAGE_POLICY: 'none' },
    },
  );
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  stop();
  expect(code, output).toBe(0);
}

const isHostile = (row: { description: string }) => row.description.includes('DROP TABLE');
const hostileRows = () => readRows(path.join(live, 'spacecraft.json')).filter(isHostile);
const slugsOf = (id: number): string => {
  const given = readRows(path.join(live, 'slugs.json')).find(
    (row) => row.kind === 'spacecraft' && row.id === id,
  );
  return given.slug;
};

beforeAll(async () => {
  directory = scratchDirectory();
  live = path.join(directory, 'live');
  dist = path.join(directory, 'dist');
  await fetchFrom();
  await fetchFrom('hostile');
  await fetchFrom('hostile', 'gone');
  const { code, output } = await build(dist, { CATALOG_DATA: live });
  expect(code, output).toBe(0);
  pages = readPages(dist);
  preview = await servePreview(dist);
});
afterAll(async () => {
  preview?.stop();
  rmSync(directory, { recursive: true });
});

test('stands in the data as text: names whole, control characters and marks that turn text gone', () => {
  const rows = hostileRows();
  expect(rows).toHaveLength(hostileNames.length - 1);
  expect(rows.map((row) => row.name)).toEqual(
    expect.arrayContaining([
      '__proto__',
      'constructor',
      '../../etc/passwd',
      ']]><!-- broken -->',
      'Apollo[31m od ',
    ]),
  );
  const changes = readFileSync(path.join(live, 'changes.jsonl'), 'utf8').trimEnd().split('\n');
  const named = changes
    .map((line) => JSON.parse(line))
    .filter(({ fields }) => fields.some((one: { field: string }) => one.field === 'name'));
  expect(named.length).toBe(hostileNames.length);
  // The spacecraft, and the destination that its flights alone had.
  expect(readRows(path.join(live, 'tombstones.json')).map(({ kind, name }) => [kind, name])).toEqual(
    ['spacecraft', 'destination'].map((kind) => [kind, '<script>document.title = "broken"</script>']),
  );
});

test('makes no file but those with plain names, and no address that leads anywhere else', () => {
  for (const file of globSync('**/*', { cwd: dist })) expect(file).toMatch(/^[a-z0-9_.\-/]+$/i);
  for (const line of readFileSync(path.join(dist, '_redirects'), 'utf8').trimEnd().split('\n'))
    expect(line).toMatch(/^(\/[a-z0-9-]+)+\/ \/[a-z]+(\/[a-z0-9-]+)+\/ 301$/);
});

test('is text on every page: no script, no handler, no image, no address of a script', () => {
  for (const [at, page] of pages) {
    expect(page.querySelectorAll('script:not([src], [type="application/ld+json"])'), at).toHaveLength(0);
    for (const element of page.querySelectorAll('*')) {
      for (const [name, value] of Object.entries(element.attributes)) {
        expect(name, at).not.toMatch(/^on/);
        if (name === 'href' || name === 'src') expect(value, at).not.toMatch(/^(javascript|data):/);
      }
    }
  }
});

test('is the heading and the title of its page, letter for letter, in a browser that runs nothing of it', async () => {
  const page = await (await visitor.window()).newPage();
  for (const { id, name } of hostileRows()) {
    await page.goto(`${preview.address}spacecraft/${slugsOf(id)}/`);
    expect(await page.locator('h1').textContent()).toBe(name);
    expect(await page.title()).toContain(name.trim().slice(0, 30));
    expect(await page.locator('dt:text-is("In space") + dd').textContent()).toBe('no');
  }
});

test('is found by the search, and shown as text there', async () => {
  const page = await (await visitor.window()).newPage();
  for (const { name } of hostileRows()) {
    await page.goto(`${preview.address}search/?q=${encodeURIComponent(name)}`);
    await page.getByText(/^(\d+ pages?|Nothing) found\.$/).waitFor();
    const links = await page.locator('#results li a').allTextContents();
    const found = links.map((title) => title.trim());
    // Of a name without any letter or digit of its own there is nothing to look for.
    expect(found, name).toContain(name.trim());
    expect(await page.title()).not.toBe('broken');
    expect(await page.locator('#results img, #results script').count()).toBe(0);
  }
});

test('leaves the sitemap well-formed', async () => {
  const page = await (await visitor.window()).newPage();
  const broken = await page.evaluate(
    (xml) => {
      const read = new DOMParser().parseFromString(xml, 'application/xml');
      return read.querySelector('parsererror')?.textContent ?? null;
    },
    readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8'),
  );
  expect(broken).toBeNull();
});

test('is told of as removed under its hostile name', () => {
  expect(textOf(pages.get('/removed/')?.querySelector('main'))).toContain(
    '<script>document.title = "broken"</script>',
  );
});
