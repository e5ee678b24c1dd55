import { expect, test } from 'vitest';
import { linkCatalog } from '../../catalog/link.ts';
import { readDataSet } from '../../dataset/dataSet.ts';
import { frozenEdition } from '../../tests/testkit/edition.ts';
import { listFiles, listOfFile, listsOf } from '../files/lists.ts';
import { answer } from './answer.ts';
import { ListFiles } from './listFiles.ts';
import { pathOf, someQueries } from './queries.testkit.ts';
import type { Row } from './row.ts';

const catalog = linkCatalog(readDataSet(frozenEdition));
const lists = listsOf(catalog);
const base = 'https://catalog.example/api/v1/';
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));
const files = new Map(
  listFiles.map((row) => [`${row.file}.json`, asJson(listOfFile(catalog, row)) as { results: Row[] }]),
);

/** Answers from the files, with the names of those that were read. */
function reader() {
  const read: string[] = [];
  const from = new ListFiles(async (file) => {
    read.push(file);
    return files.get(file) ?? Promise.reject(new Error(file));
  });
  const ask = async (query: string) =>
    asJson(answer(query, { lists: await from.listsFor(query, base), base }));
  return { ask, read };
}

test.each([
  ...someQueries(lists, 60).map(pathOf),
  '/docking_events/?ordering=-docking&limit=3',
  '/docking_events/?search=soyuz&mode=detailed&limit=3',
  '/spacecraft_configurations/?human_rated=true&limit=3',
  '/spacecraft_flights/?mode=detailed&limit=3',
  '/spacecraft/8/?mode=normal',
  '/agencies/63/',
  '/config/image_licenses/?ordering=-id',
  '/astronauts/',
])('files give the same answer as the data set, whatever was read before: %s', async (query) => {
  const whole = asJson(answer(query, { lists, base }));
  const { ask } = reader();
  expect(await ask(query)).toEqual(whole);
  const after = reader();
  await after.ask('/spacecraft/?mode=detailed&limit=1');
  expect(await after.ask(query)).toEqual(whole);
});

test('mode normal reads no whole records, unless they were read before', async () => {
  const { ask, read } = reader();
  await ask('/spacecraft/?in_space=true&ordering=-time_docked');
  expect(read).toEqual(['spacecraft.json']);
  await ask('/spacecraft_flights/?limit=1');
  await ask('/config/image_licenses/');
  await ask('/spacecraft/8/');
  expect(read.sort()).toEqual([
    'configurations-detailed.json',
    'configurations.json',
    'spacecraft-detailed.json',
    'spacecraft.json',
  ]);
});
