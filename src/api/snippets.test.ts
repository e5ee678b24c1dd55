import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { answer, type Envelope } from './answer/answer.ts';
import { listFiles, listOfFile, listsOf } from './files/lists.ts';
import { moduleOf } from './files/module.ts';
import { snippetsFor } from './snippets.ts';

const run = promisify(execFile);
const catalog = linkCatalog(readDataSet(frozenEdition));
const directory = mkdtempSync(path.join(tmpdir(), 'catalog-api-'));
const folder = path.join(directory, 'v1');
mkdirSync(folder);
for (const file of listFiles)
  writeFileSync(path.join(folder, `${file.file}.json`), JSON.stringify(listOfFile(catalog, file)));
afterAll(() => rmSync(directory, { recursive: true }));

const base = `${pathToFileURL(folder).href}/`;
const lists = listsOf(catalog);
const linesFor = (query: string) => snippetsFor(query, base, answer(query, { lists, base }).status !== 200);
const resultsOf = (query: string) => {
  const { body } = answer(query, { lists, base });
  return JSON.parse(JSON.stringify((body as Envelope).results ?? [body]));
};

test.each([
  '/spacecraft/?offset=120&ordering=mission_ends_count',
  '/spacecraft/?in_space=True&ordering=-time_in_space,id',
  '/spacecraft/?search=%22crew%20dragon%22&ordering=-time_docked&limit=3',
  '/spacecraft/?status=3&spacecraft_config=1&mode=detailed&limit=1',
  '/spacecraft_configurations/?agency=63&human_rated=true&ordering=-name',
  '/spacecraft_configuration_families/?manufacturer=1000',
  '/agencies/?founding_year__lt=1960&type__id=1',
  '/agencies/?name__contains=Space&country_code=USA,RUS',
  '/config/spacecraft_statuses/',
])('the lines of Python for %s print what the API answers', async (query) => {
  const { Python } = linesFor(query);
  const { stdout } = await run('python3', ['-c', Python ?? ''], { maxBuffer: 1e8 });
  const found = JSON.parse(stdout);
  expect(found.map(({ id, name }: { id: number; name: string }) => [id, name])).toEqual(
    resultsOf(query).map(({ id, name }: { id: number; name: string }) => [id, name]),
  );
  expect(found.length).toBeGreaterThan(0);
});

test('a query that is refused, or whose list has no file, has no lines of Python', () => {
  expect(linesFor('/spacecraft/?status=flown').Python).toBeNull();
  expect(linesFor('/config/agency_types/').Python).toBeNull();
  expect(linesFor('/spacecraft/99999999/').Python).toBeNull();
});

test('the lines of Python say so where their file has other fields than the answer', () => {
  const said = /^# The records have the fields of the file/;
  expect(linesFor('/spacecraft_configurations/?human_rated=true').Python).toMatch(said);
  expect(linesFor('/spacecraft_configurations/').Python).not.toMatch(said);
});

test('a time that is negative comes before all others, as it does in the answer', async () => {
  const { Python = '' } = linesFor('/spacecraft/?ordering=time_in_space');
  const counting = /def seconds[\s\S]*?\n\n/.exec(`${Python}`)?.[0];
  const call = 'print([seconds(one) for one in ["-PT38M", "P1DT1S", "PT0S", None, "soon"]])';
  const { stdout } = await run('python3', ['-c', `import re\n${counting}${call}`]);
  expect(stdout.trim()).toBe('[-2280.0, 86401.0, 0.0, None, None]');
});

test('no text of a query ends a text of the lines', () => {
  const query = `/spacecraft/?${new URLSearchParams({ name: `"'); print("x` })}`;
  const { curl, JavaScript, Python } = linesFor(query);
  for (const lines of [curl, JavaScript]) expect(lines).not.toContain(`"'`);
  expect(Python).toContain(String.raw`"\"'); print(\"x" in at(row, "name")`);
});

test('the module in one file answers in Node from a folder, and reads each file once', async () => {
  const file = path.join(folder, 'll2.js');
  writeFileSync(file, await moduleOf());
  const { ll2 } = await import(/* @vite-ignore */ pathToFileURL(file).href);
  for (const query of [
    '/spacecraft/?mode=detailed&limit=5',
    '/spacecraft_flights/?limit=2',
    '/agencies/63/',
  ]) {
    const { status, headers, body } = await ll2(query);
    expect([status, headers['Content-Type']]).toEqual([200, 'application/json']);
    expect(JSON.parse(JSON.stringify(body.results ?? [body]))).toEqual(resultsOf(query));
  }
  expect((await ll2((await ll2('/spacecraft/?limit=2')).body.next)).body.results).toHaveLength(2);
  rmSync(path.join(folder, 'spacecraft.json'));
  expect((await ll2('/spacecraft/?in_space=true')).body.count).toBe(11);
  expect(await ll2('/spacecraft/', { base: pathToFileURL(`${directory}/none/`) }).catch(String)).toMatch(
    /ENOENT/,
  );
  expect(readFileSync(file, 'utf8')).not.toMatch(/\bimport .* from\b/);
});
