import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { siteUrl } from './testkit/build.ts';
import { data, files, rowsOf, sha256, tables } from './testkit/downloads.ts';
import { duck } from './testkit/duck.ts';
import { python } from './testkit/python.ts';
import { type Pages, readPages, textOf, wordsOf } from './testkit/site.ts';

const site = inject('site');
// As a reader types it, in the folder of the downloads.
const shell = (command: string) => execFileSync('sh', ['-c', command], { cwd: data, encoding: 'utf8' });
let pages: Pages;
beforeAll(() => {
  pages = readPages(site);
});

test('the page lists each file with its size and hash, and SHA256SUMS has the same, the archive too', () => {
  const page = pages.get('/data/');
  const listed = wordsOf(page, 'section[aria-labelledby="checksums"] tbody tr');
  const expected = files
    .filter((name) => name !== 'SHA256SUMS' && name !== 'index.html')
    .map((name) => {
      const file = path.join(data, name);
      return [name, statSync(file).size.toLocaleString('en-US'), sha256(file)];
    });
  expect(listed.sort()).toEqual(expected.sort());
  const sums = readFileSync(path.join(data, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  expect(sums.sort()).toEqual(expected.map(([name, , hash]) => `${hash}  ${name}`).sort());
  const checked = shell('sha256sum -c --strict SHA256SUMS');
  expect(checked.trimEnd().split('\n')).toHaveLength(expected.length);
  expect(textOf(page)).not.toContain('this archive');
});

test('the page counts the rows of each table, and says under which terms each part is', () => {
  const page = pages.get('/data/');
  const counts = page
    ?.querySelectorAll('section[aria-labelledby="tables"] tbody tr')
    .map((row) => [
      row.querySelector('th a')?.getAttribute('href')?.replace('#columns-', ''),
      Number(textOf(row.querySelector('td')).replace(',', '')),
    ]);
  expect(counts?.sort()).toEqual(tables.map((table) => [table, rowsOf(table).length]));
  const terms = textOf(page?.querySelector('section[aria-labelledby="terms"]'));
  const text = readFileSync(path.join(data, 'terms.txt'), 'utf8');
  for (const said of ['ask not to forward the data without adding value', 'CC BY 4.0', 'MIT license']) {
    expect(terms).toContain(said);
    expect(text).toContain(said);
  }
});

test('the page says how to open the files, with lines that do it', async () => {
  const lines = new Map(
    pages
      .get('/data/')
      ?.querySelectorAll('.ways div')
      .map((way) => [textOf(way.querySelector('dt')), way.querySelector('code')?.textContent ?? '']),
  );
  expect(shell(`python3 -c '${lines.get('Python')}; print(len(rows))'`).trim()).toBe('598');
  expect(shell(`${lines.get('sha256sum')}`)).toContain('spacecraft.csv: OK');
  const query = /"(.+)"/.exec(lines.get('sqlite3') ?? '')?.[1] ?? '';
  const found = python<unknown[]>(
    'import json, sqlite3, sys; print(json.dumps(list(sqlite3.connect(sys.argv[1]).execute(sys.argv[2]))))',
    path.join(data, 'catalog.sqlite'),
    query,
  );
  expect(found).toHaveLength(rowsOf('spacecraft').filter(({ in_space }) => in_space).length);
  const asked = lines
    .get('DuckDB')
    ?.replace("'spacecraft.parquet'", `'${path.join(data, 'spacecraft.parquet')}'`);
  expect((await duck(asked ?? '')).getRows()).toHaveLength(10);
  expect(lines.get('Google Sheets')).toBe(`=IMPORTDATA("${siteUrl}/data/spacecraft.csv")`);
});

test('the page describes each file to search engines with the size and the hash that it has', () => {
  const html = readFileSync(path.join(site, 'data/index.html'), 'utf8');
  const linked = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  const { distribution } = linked
    .map(([, json = '']) => JSON.parse(json))
    .find(({ '@type': type }) => type === 'Dataset');
  const files = new Map<string, Record<string, string>>(
    distribution.map((one: Record<string, string>) => [
      path.basename(new URL(`${one.contentUrl}`).pathname),
      one,
    ]),
  );
  for (const [file, { contentSize, sha256: hash }] of files) {
    const { size } = statSync(path.join(data, file));
    if (contentSize !== undefined) expect(contentSize, file).toBe(`${size} B`);
    if (hash !== undefined) expect(hash, file).toBe(sha256(path.join(data, file)));
  }
  expect(files.get('SHA256SUMS')).toBeDefined();
  expect(files.get('site.zip')?.sha256).toBeUndefined();
});
