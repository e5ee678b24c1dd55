import { expect, inject, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { embeddedEdition, readDataSet } from '../dataset/dataSet.ts';
import { kinds } from '../dataset/kinds.ts';
import { originsOf } from '../origins/originsOf.ts';
import { registryOf } from '../search/build/registry.ts';
import { describedBy, namedBy } from '../search/find.ts';
import { rowsOf } from '../search/rows.ts';
import { plainRemark } from '../words/plainRemark.ts';
import { readPages, textOf } from './testkit/site.ts';

test('the edition that is shipped is whole, says where it comes from, and builds where nothing was fetched', () => {
  const dataSet = readDataSet(embeddedEdition);
  const ids = (rows: readonly { id: number }[] | null) => new Set(rows?.map(({ id }) => id));
  expect(ids(dataSet.provenance)).toEqual(ids(dataSet.spacecraft));

  const pages = readPages(inject('siteBelowPath'));
  const catalog = linkCatalog(dataSet);
  for (const { section } of Object.values(kinds)) {
    for (const { path: at, title } of catalog[section])
      expect(textOf(pages.get(at)?.querySelector('h1')), at).toContain(title);
  }
  for (const { aliases, path: at } of catalog.spacecraft)
    for (const { alias } of aliases)
      expect(textOf(pages.get(at)?.querySelector('.identity')), at).toContain(alias);
});

test('each figure of the edition that is shipped names a record or other figures, or says plainly that no source gives it', () => {
  const catalog = linkCatalog(readDataSet(embeddedEdition));
  const origins = catalog.spacecraft.flatMap((craft) => originsOf(craft, catalog.edition));
  const unsaid = origins.filter(
    ({ records, from, done }) => records.length + from.length === 0 && !/^No (source|record) /.test(done),
  );
  expect(origins.length).toBeGreaterThan(9_000);
  expect(unsaid.map(({ done }) => done).filter((done) => done !== 'The launch is still to come.')).toEqual(
    [],
  );
  const addresses = origins.flatMap(({ records }) => records.flatMap(({ url }) => url ?? []));
  expect(addresses.filter((url) => /\?search=|\/gcat\/$/.test(url))).toEqual([]);
});

test('a rule found something in as many records by the table of all rules as by its own section', () => {
  const page = readPages(inject('siteBelowPath')).get('/data/quality/');
  const rows = page?.querySelector('[aria-labelledby="oddities"] table')?.querySelectorAll('tbody tr') ?? [];
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    const id = row.querySelector('a')?.getAttribute('href')?.slice(1);
    const told = textOf(page?.querySelector(`[aria-labelledby="${id}"] strong`));
    expect(told, id).toMatch(new RegExp(`^${textOf(row.querySelector('.number'))} of `));
  }
});

test('the edition that is shipped counts nothing in prose that its own rows tell', () => {
  const { notes } = readDataSet(embeddedEdition).manifest;
  expect(notes.length).toBeGreaterThan(0);
  const counts = /(?<!about )\b\d+ (records|flights|spacecraft|of)\b|\d+ (succeeded|failed|are not recorded)/;
  expect(notes.filter((note) => counts.test(note))).toEqual([]);
});

test('the texts that were written for the edition that is shipped are in one spelling', () => {
  const { spacecraft, configurations, families } = readDataSet(embeddedEdition);
  const texts = [
    ...spacecraft.map(({ description }) => description),
    ...configurations.flatMap(({ capability, details, history, agency }) => [
      capability,
      details,
      history,
      agency?.description,
    ]),
    ...families.map(({ description }) => description),
  ];
  const british =
    /\b\w*(programme|metre|centre|travelle|refuelle|honour|colour|grey\b|manoeuv|aluminium|(press|organ|modern|stabil)\w*is(ed|ing))/i;
  expect(texts.filter((text) => british.test(text ?? ''))).toEqual([]);
});

test('a remark of the edition that is shipped on a spacecraft of several flights names the flight that it is about', () => {
  const { spacecraft, provenance } = readDataSet(embeddedEdition);
  const several = new Set(spacecraft.filter(({ flights }) => (flights?.length ?? 0) > 1).map(({ id }) => id));
  const ofOneFlight = /^(NASA (flight|mission) duration|loss of signal|GCAT (marks|phase)|break-up)/;
  const unnamed = provenance
    ?.filter(({ id }) => several.has(id))
    .flatMap(({ name, doubts }) =>
      doubts.filter((doubt) => ofOneFlight.test(doubt) || doubt.startsWith(`${name}: `)),
    );
  expect(unnamed).toEqual([]);
});

test('a Soyuz T that the source files under Soyuz says that it is one', () => {
  const { spacecraft, provenance } = readDataSet(embeddedEdition);
  const isSoyuzT = /\bSoyuz T\b|7K-ST\b/;
  const misfiled = spacecraft.filter(
    ({ name, serial_number: serial, description, spacecraft_config: configuration }) =>
      configuration?.name === 'Soyuz' &&
      isSoyuzT.test(`${name} ${serial} ${description}`) &&
      !description?.includes('ancestor'),
  );
  expect(misfiled.map(({ name }) => name)).toEqual(['Kosmos 1001', 'Kosmos 1074', 'Soyuz T-10-1']);
  for (const { id } of misfiled)
    expect(provenance?.find((row) => row.id === id)?.doubts.join('; ')).toMatch(/LL2 files it under Soyuz/);
});

test('no remark of the edition that is shipped reaches a reader in shorthand', () => {
  const { provenance } = readDataSet(embeddedEdition);
  const remarks = provenance?.flatMap(({ doubts }) => doubts.map(plainRemark)) ?? [];
  expect(remarks.length).toBeGreaterThan(1_000);
  expect(
    remarks.filter((remark) =>
      /P\d+DT|phase end|LL2-implied|well established|, see |durations? not in sources|(.+): \1:/.test(remark),
    ),
  ).toEqual([]);
});

test('the search finds a craft of the edition that is shipped by each of its aliases', async () => {
  const catalog = linkCatalog(readDataSet(embeddedEdition));
  const rows = rowsOf(registryOf(catalog));
  const aliases = catalog.spacecraft.flatMap(({ aliases, title }) =>
    aliases.map(({ alias }) => ({ alias, title })),
  );
  expect(aliases).not.toEqual([]);
  const found = aliases.map(async ({ alias }) => (await namedBy(rows, alias))[0]?.title);
  expect(await Promise.all(found)).toEqual(aliases.map(({ title }) => title));
});

test.each([
  ['Freedom 7', 'Mercury No.7'],
  ['liberty bell', 'Mercury No.11'],
  ['Friendship 7', 'Mercury No.13'],
  ['Aurora 7', 'Mercury No.18'],
  ['Sigma 7', 'Mercury No.16'],
  ['Faith 7', 'Mercury No.20'],
  ['Molly Brown', 'Gemini SC3'],
  ['Gemini 8', 'Gemini SC8'],
  ['Apollo 1', 'Apollo CSM-012'],
  ['Gumdrop', 'Apollo Gumdrop CSM-104'],
  ['Snoopy', 'Apollo Lunar Module LM-4 Snoopy'],
  ['Eagle', 'Apollo Lunar Module LM-5 Eagle'],
  ['Skylab 4', 'Apollo CSM-118'],
  ['Apollo-Soyuz', 'Apollo CSM-111'],
  ['Sputnik 5', 'Vostok-1K No.2'],
  ['Chaika', 'Vostok 6'],
])('the search finds what the world calls %s', async (asked, title) => {
  const rows = rowsOf(registryOf(linkCatalog(readDataSet(embeddedEdition))));
  const found = [...(await namedBy(rows, asked)), ...(await describedBy(rows, asked))];
  expect(found[0]?.title).toBe(title);
});
