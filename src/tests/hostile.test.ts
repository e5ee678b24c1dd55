import { spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type Preview, servePreview } from '../../scripts/browser/servePreview.ts';
import { parseFault } from '../../scripts/fakeLl2/armedFault.ts';
import { hostileNames } from '../../scripts/fakeLl2/hostileNames.ts';
import { startFakeLl2 } from '../../scripts/fakeLl2/server.ts';
import { runFetch } from '../../scripts/fetch/run.ts';
import { plainDisplay } from '../../scripts/fetch/terminal.ts';
import { reduceEdition } from '../../scripts/keep/reducedEdition.ts';
import { embeddedEdition } from '../dataset/dataSet.ts';
import { filesBelow } from '../dataset/filesBelow.ts';
import { build } from './testkit/build.ts';
import { duck } from './testkit/duck.ts';
import { frozenEdition } from './testkit/edition.ts';
import { endOf } from './testkit/end.ts';
import { startLl2 } from './testkit/ll2.ts';
import { python } from './testkit/python.ts';
import { scratchDirectory } from './testkit/scratch.ts';
import { readPages, readRows, textOf } from './testkit/site.ts';
import { readInBrowser, unsafe, unsafeIn } from './testkit/unsafe.ts';
import { useVisitor } from './testkit/visitor.ts';

// Text made to break pages, files and scripts, followed from the socket to everything that is made of it: fetched plain,
// then hostile, then without the first of the hostile records.

const visitor = useVisitor();
let directory: string;
let edition: string;
let live: string;
let dist: string;
let pages: ReturnType<typeof readPages>;
let preview: Preview;

const spacecraft = 120;

/** Fetches what the commands would, with half their work: in this process, from a stand-in that is in it too. */
async function fetchHere(...faults: string[]) {
  const fakeLl2 = await startFakeLl2({
    data: edition,
    faults: faults.map(parseFault),
    hasPlans: true,
    isWhole: true,
    hasPictures: true,
  });
  // The first fetch is measured by the embedded edition, which has more spacecraft.
  const report = await runFetch({
    baseUrl: fakeLl2.baseUrl,
    apiKey: undefined,
    live,
    embedded: embeddedEdition,
    acceptShrink: true,
    acceptSource: false,
    imagePolicy: 'none',
    display: plainDisplay(() => {}),
  });
  await fakeLl2.close();
  expect(report.code, report.message).toBe(0);
}

/** Fetches with the command that a person has, from a stand-in that is started so as well. */
async function fetchByCommand(...faults: string[]) {
  const { baseUrl, stop } = await startLl2(spacecraft, ...faults.flatMap((name) => ['--fault', name]));
  const child = spawn(
    process.execPath,
    ['scripts/start.mjs', 'scripts/fetch.ts', '--json', '--accept-shrink'],
    {
      env: { ...process.env, LL2_BASE_URL: baseUrl, CATALOG_DATA: live, IMAGE_POLICY: 'none' },
    },
  );
  const { code, output } = await endOf(child);
  stop();
  expect(code, output).toBe(0);
}

const isHostile = (row: { description: string }) => row.description.endsWith('x'.repeat(300));
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
  edition = path.join(directory, 'edition');
  reduceEdition(frozenEdition, edition, spacecraft);
  await fetchHere();
  await fetchHere('hostile');
  await fetchByCommand('hostile', 'gone');
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
    .filter(
      ({ kind, fields }) =>
        kind === 'spacecraft' && fields.some((one: { field: string }) => one.field === 'name'),
    );
  expect(named.length).toBe(hostileNames.length);
  const tombstones = readRows(path.join(live, 'tombstones.json'));
  const latest = tombstones
    .map(({ removedAt }) => removedAt)
    .sort()
    .at(-1);
  // The spacecraft, and the destination that its flights alone had.
  expect(
    tombstones.filter(({ removedAt }) => removedAt === latest).map(({ kind, name }) => [kind, name]),
  ).toEqual(
    ['spacecraft', 'destination'].map((kind) => [kind, '<script>document.title = "broken"</script>']),
  );
});

test('makes no file but those with plain names, and no address that leads anywhere else', () => {
  for (const file of filesBelow(dist)) expect(file).toMatch(/^[a-z0-9_.\-/]+$/i);
  for (const line of readFileSync(path.join(dist, '_redirects'), 'utf8').trimEnd().split('\n'))
    expect(line).toMatch(/^(\/[a-z0-9-]+)+\/ (\/[a-z0-9-]+)+\/ 301$/);
});

const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const contentsOf = (pattern: string) =>
  new Map(globSync(pattern, { cwd: dist }).map((file) => [file, read(file)]));

test('is text on every page: nothing of it runs or loads, no link leads astray, and the linked data are JSON', async () => {
  const { faults, data, links } = await readInBrowser(
    await visitor.window(),
    'text/html',
    contentsOf('**/*.html'),
  );
  expect(faults).toEqual([]);
  expect(links).toBeGreaterThan(50_000);
  expect(data.length).toBeGreaterThan(600);
  expect(data.flatMap(({ at, text }) => unsafeIn(JSON.parse(text), at))).toEqual([]);
});

test('leaves sitemaps, feeds and pictures well-formed XML, whose links and texts lead nowhere else', async () => {
  const documents = contentsOf('**/*.{xml,atom,svg}');
  expect(documents.size).toBeGreaterThan(20);
  expect((await readInBrowser(await visitor.window(), 'application/xml', documents)).faults).toEqual([]);
});

test('leaves every file of JSON whole, without an address that nobody should be led to', async () => {
  const files = contentsOf('**/{*.json,*.jsonl,*.webmanifest,api-catalog}');
  const texts = new Map<string, string>();
  for (const [file, text] of files) {
    const values = file.endsWith('.jsonl') ? text.trim().split('\n') : [text];
    for (const value of values.map((one) => JSON.parse(one))) {
      // The index of the search holds words of names.
      if (!file.startsWith('search/registry.')) expect(unsafeIn(value, file)).toEqual([]);
      for (const { id, content_html } of value.items ?? []) texts.set(`${file} ${id}`, content_html ?? '');
    }
  }
  expect(texts.size).toBeGreaterThan(100);
  expect((await readInBrowser(await visitor.window(), 'text/html', texts)).faults).toEqual([]);
});

test('ends no line and no event of a calendar', () => {
  const allowed =
    /^(uid|dtstamp|dtstart|dtend|duration|summary|description|url|sequence|last-modified|created|status|transp|categories|location|x-microsoft-[a-z-]+)$/;
  let events = 0;
  for (const [file, text] of contentsOf('**/*.ics')) {
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(new Set(calendar.getAllSubcomponents().map(({ name }) => name)), file).toEqual(
      new Set(calendar.getAllSubcomponents().length > 0 ? ['vevent'] : []),
    );
    for (const event of calendar.getAllSubcomponents('vevent')) {
      events++;
      expect(event.getAllSubcomponents(), file).toEqual([]);
      for (const { name } of event.getAllProperties()) expect(name, file).toMatch(allowed);
      expect(unsafe(`${event.getFirstPropertyValue('url')}`), file).toBeNull();
    }
    // As the text has them, without what a reader may forgive.
    expect(
      text.split('\r\n').every((line) => !/[\r\n]/.test(line) && Buffer.byteLength(line) <= 75),
      file,
    ).toBe(true);
  }
  expect(events).toBeGreaterThan(20);
});

test('is no formula in a table, and one cell, for Python; SQLite and DuckDB read the same names', async () => {
  const rows = python<Record<string, [number[], string[]]>>(
    `import csv, json, pathlib, sys
read = {}
for path in pathlib.Path(sys.argv[1]).rglob("*.csv"):
    with open(path, encoding="utf-8", newline="") as file: rows = list(csv.reader(file, strict=True))
    read[str(path)] = [sorted({len(row) for row in rows}), [cell for row in rows for cell in row if cell.strip()[:1] in set("=+-@\\t\\r") and cell.strip()]]
print(json.dumps(read))`,
    dist,
  );
  expect(Object.keys(rows).length).toBeGreaterThan(100);
  for (const [file, [widths, cells]] of Object.entries(rows)) {
    expect(widths, file).toHaveLength(1);
    expect(
      cells.filter((cell) => !/^-\d+(\.\d+)?$/.test(cell)),
      file,
    ).toEqual([]);
  }
  const names = readRows(path.join(dist, 'data/spacecraft.json')).map(({ name }) => name);
  const inDatabase = python<string[]>(
    'import json, sqlite3, sys; print(json.dumps([row[0] for row in sqlite3.connect(sys.argv[1]).execute("SELECT name FROM spacecraft")]))',
    path.join(dist, 'data/catalog.sqlite'),
  );
  // A database has rows in no order of its own.
  expect(inDatabase.sort()).toEqual([...names].sort());
  const parquet = await duck(`SELECT name FROM '${path.join(dist, 'data/spacecraft.parquet')}'`);
  expect(parquet.getRows().map(([name]) => name)).toEqual(names);
  expect(names).toEqual(
    expect.arrayContaining(
      ["Robert'); DROP TABLE spacecraft;--"].map((part) => expect.stringContaining(part)),
    ),
  );
});

test('is text in Markdown, as a reader of GitHub Flavored Markdown has it', async () => {
  const documents = new Map<string, string>();
  for (const [file, text] of contentsOf('**/{*.md,llms.txt}')) {
    const options = { allowDangerousHtml: true, allowDangerousProtocol: true };
    documents.set(file, micromark(text, { ...options, extensions: [gfm()], htmlExtensions: [gfmHtml()] }));
  }
  expect(documents.size).toBeGreaterThan(100);
  expect((await readInBrowser(await visitor.window(), 'text/html', documents)).faults).toEqual([]);
  const elements = new Set([...documents.values()].flatMap((html) => html.match(/<[a-z][a-z\d]*/g) ?? []));
  for (const element of elements)
    expect(element).toMatch(/^<(h[1-4]|p|ul|li|a|table|thead|tbody|tr|th|td|blockquote|code|strong|em|pre)$/);
});

test('cannot leave its field in a citation', () => {
  expect(Object.keys(parseYaml(read('CITATION.cff')))).not.toContain('yes');
  let cited = 0;
  for (const { id } of hostileRows()) {
    const page = pages.get(`/spacecraft/${slugsOf(id)}/`);
    const noted = page
      ?.querySelectorAll('figure')
      .filter((figure) => figure.querySelector('figcaption + pre'));
    const [bibtex = '', csl = ''] = ['BibTeX', 'CSL-JSON'].map(
      (notation) =>
        noted?.find((figure) => textOf(figure.querySelector('figcaption')) === notation)?.querySelector('pre')
          ?.textContent,
    );
    expect(unsafeIn(JSON.parse(csl))).toEqual([]);
    expect(bibtex.split('\n').map((line) => /^ {2}\w+ = \{/.exec(line)?.[0])).toEqual([
      undefined,
      '  title = {',
      '  howpublished = {',
      '  year = {',
      '  month = {',
      '  note = {',
      '  url = {',
      undefined,
    ]);
    let depth = 0;
    for (const [brace] of bibtex.matchAll(/(?<!\\)[{}]/g)) {
      depth += brace === '{' ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    cited++;
  }
  expect(cited).toBe(hostileNames.length - 1);
});

test('leads out of no folder where the archive is unpacked', async () => {
  const unpacked = path.join(directory, 'unpacked');
  const names = python<string[]>(
    'import json, sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); z.extractall(sys.argv[2]); print(json.dumps(z.namelist()))',
    path.join(dist, 'data/site.zip'),
    unpacked,
  );
  for (const name of names) expect(name).toMatch(/^spacecraft-catalog(\/[a-z0-9_-][a-z0-9_.-]*)+$/i);
  const documents = hostileRows().map(({ id }): [string, string] => {
    const file = `spacecraft-catalog/spacecraft/${slugsOf(id)}/index.html`;
    return [file, readFileSync(path.join(unpacked, file), 'utf8')];
  });
  expect((await readInBrowser(await visitor.window(), 'text/html', new Map(documents))).faults).toEqual([]);
});

test('does nothing in a browser that would let it: no policy of content, every kind of page', async () => {
  const page = await (await visitor.window({ bypassCSP: true })).newPage();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(preview.address)) elsewhere.push(request.url());
  });
  page.on('dialog', (dialog) => elsewhere.push(dialog.message()));
  const sections = new Map(pages.keys().map((at) => [at.split('/').slice(0, 2).join('/'), at]));
  const craft = hostileRows().map(({ id }) => `/spacecraft/${slugsOf(id)}/`);
  for (const at of [...sections.values(), ...craft]) {
    await page.goto(`${preview.address}${at.slice(1)}`);
    expect(await page.title(), at).not.toBe('broken');
  }
  expect(elsewhere).toEqual([]);
});

test('is the heading and the title of its page, letter for letter, in a browser that runs nothing of it', async () => {
  const page = await (await visitor.window()).newPage();
  for (const { id, name } of hostileRows()) {
    await page.goto(`${preview.address}spacecraft/${slugsOf(id)}/`);
    // HTML has one kind of line end, and a title has none.
    expect(await page.locator('h1').textContent()).toBe(name.replaceAll('\r\n', '\n'));
    expect(await page.title()).toContain(name.trim().replace(/\s+/g, ' ').slice(0, 30));
    expect(await page.locator('dt:text-is("In space") + dd').textContent()).toBe('no');
  }
});

test('is found by the search, and shown as text there', async () => {
  const page = await (await visitor.window()).newPage();
  await page.goto(`${preview.address}search/`);
  const titles = async () => {
    const found = await page.locator('#results li a').allTextContents();
    return found.map((title) => title.trim());
  };
  for (const { name } of hostileRows()) {
    // A field takes no line ends, and an address does.
    if (/[\r\n]/.test(name)) await page.goto(`${preview.address}search/?q=${encodeURIComponent(name)}`);
    else await page.locator('#q').fill(name);
    await expect.poll(titles).toContain(name.trim());
    expect(await page.title()).not.toBe('broken');
    expect(await page.locator('#results img:not(.silhouette), #results script').count()).toBe(0);
  }
});

test('is told of as removed under its hostile name', () => {
  expect(textOf(pages.get('/removed/')?.querySelector('main'))).toContain(
    '<script>document.title = "broken"</script>',
  );
});
