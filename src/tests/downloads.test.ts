import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { siteUrl } from './testkit/build.ts';
import { data, type Row, readJson, rowsOf, sha256, tables, type Value } from './testkit/downloads.ts';
import { duck } from './testkit/duck.ts';
import { python } from './testkit/python.ts';
import { fact, figure, type Pages, readPages, textOf } from './testkit/site.ts';

const site = inject('site');
const schemaOf = (table: string) => readJson(`${table}.schema.json`).$defs.row;
/** Matches what begins so, because 3.3 m is no part of 13.3 m. */
const beginning = (text: string) => new RegExp(`^${RegExp.escape(text)}`);
const pathOf = ({ url }: Row) => `${url}`.slice(siteUrl.length).replace(/#.*/, '');
let pages: Pages;
beforeAll(() => {
  pages = readPages(site);
});

test('there is a table of each thing that the data set has, and one of what was removed', () => {
  expect(tables).toEqual([
    'agencies',
    'configurations',
    'families',
    'flights',
    'identifiers',
    'removed',
    'spacecraft',
  ]);
});

describe('the rows are those of the pages', () => {
  test('spacecraft', () => {
    const rows = rowsOf('spacecraft');
    expect(rows).toHaveLength(598);
    expect(new Set(rows.map(pathOf)).size).toBe(598);
    for (const row of rows) {
      const page = pages.get(pathOf(row));
      const said = (label: string) => figure(page, label)?.text?.replaceAll(',', '');
      expect(textOf(page?.querySelector('h1')), `${row.slug}`).toContain(row.name);
      expect(fact(page, 'Status')).toContain(row.status);
      expect(fact(page, 'LL2 id')).toMatch(row.id === null ? /^not known/ : new RegExp(`^${row.id}\\b`));
      if (row.serial_number !== null) expect(fact(page, 'Serial number')).toContain(row.serial_number);
      if (row.in_space !== null) expect(fact(page, 'In space')).toMatch(row.in_space ? /^yes/ : /^no/);
      if (row.flights_count) expect(said('Flights')).toMatch(new RegExp(`^${row.flights_count}\\b`));
      if (row.docked_share !== null) {
        const [percent = '', decimals = ''] = /^[\d]+\.?(\d*)/.exec(said('Docked share') ?? '') ?? [];
        expect(((row.docked_share as number) * 100).toFixed(decimals.length), `${row.slug}`).toBe(percent);
      }
      for (const [label, column] of [
        ['Time in space', 'time_in_space_seconds'],
        ['Time docked', 'time_docked_seconds'],
        ['Fastest turnaround', 'fastest_turnaround_seconds'],
      ] as const) {
        const datetime = figure(page, label)?.datetime;
        // A figure of zero is of a craft that has not flown, and its page leaves it out.
        if (row[column] || datetime) expectSameDuration(datetime, row[column], `${row.slug}: ${label}`);
      }
    }
  });

  test('flights, with how exactly their launches and ends are known', () => {
    const rows = rowsOf('flights');
    expect(rows).toHaveLength(886);
    const shown = rows.map((row) => {
      const { hash } = new URL(`${row.url}`);
      const page = pages.get(pathOf(row));
      const tr = page?.querySelector(hash);
      const cell = (label: string) =>
        tr?.querySelectorAll('td').find((td) => td.getAttribute('data-label') === label);
      const time = (label: string) => cell(label)?.querySelector('time')?.getAttribute('datetime') ?? null;
      expectSameDuration(time('Duration') ?? undefined, row.duration_seconds ?? null, `${row.url}`);
      return {
        // A single flight has no number, and what all flights share stands beside the log.
        number: Number(textOf(cell('No.')) || 1),
        launch: time('Launch, UTC'),
        end: time('End, UTC'),
        rocketAndPad: textOf(cell('Rocket')) || fact(page, 'Rocket') || 'not recorded',
        destination: textOf(cell('Destination')) || 'not recorded',
      };
    });
    expect(shown).toEqual(
      rows.map((row) => ({
        number: row.flight_number,
        launch: cut(row.net ?? null, row.net_precision ?? null),
        end: cut(row.mission_end ?? null, row.mission_end_precision ?? null),
        rocketAndPad: [row.rocket ?? 'not recorded', row.pad].filter((one) => one !== null).join(' '),
        destination: row.destination ?? 'not recorded',
      })),
    );
  });

  test('configurations, with their sizes in meters and kilograms', () => {
    const rows = rowsOf('configurations');
    expect(rows).toHaveLength(46);
    const inUnit = (value: Value | undefined, unit: string) =>
      value === null ? 'not recorded' : `${(value as number).toLocaleString('en-US')} ${unit}`;
    for (const row of rows) {
      const page = pages.get(pathOf(row));
      expect(fact(page, 'Length'), `${row.slug}`).toMatch(beginning(inUnit(row.height, 'm')));
      expect(fact(page, 'Diameter')).toMatch(beginning(inUnit(row.diameter, 'm')));
      expect(fact(page, 'Payload capacity')).toMatch(beginning(inUnit(row.payload_capacity, 'kg')));
      expect(fact(page, 'Payload return capacity')).toMatch(
        beginning(inUnit(row.payload_return_capacity, 'kg')),
      );
      expect(fact(page, 'Type')).toBe(row.type);
      expect(fact(page, 'Agency')).toBe(row.agency);
      expect(fact(page, 'Launches')).toContain((row.total_launch_count as number).toLocaleString('en-US'));
    }
  });

  test('families and agencies', () => {
    for (const row of [...rowsOf('families'), ...rowsOf('agencies')]) {
      expect(textOf(pages.get(pathOf(row))?.querySelector('h1')), `${row.url}`).toContain(row.name);
    }
    for (const row of rowsOf('families').filter(({ parent }) => parent !== null)) {
      expect(fact(pages.get(pathOf(row)), 'Part of')).toBe(row.parent);
    }
  });

  test('identifiers lead to the pages that show them', () => {
    const rows = rowsOf('identifiers');
    // The frozen edition knows no launch designators, and no objects of GCAT.
    expect(new Set(rows.map(({ identifier_type }) => identifier_type))).toEqual(
      new Set(['slug', 'll2_id', 'serial_number', 'll2_flight_id', 'll2_launch_id']),
    );
    for (const row of rows) {
      const page = pages.get(pathOf(row));
      if (row.identifier_type === 'slug') expect(pathOf(row)).toContain(`/${row.identifier}/`);
      if (['serial_number', 'gcat_jcat'].includes(`${row.identifier_type}`))
        expect(textOf(page), `${row.identifier}`).toContain(row.identifier);
      if (row.identifier_type === 'll2_id' && row.kind === 'spacecraft')
        expect(fact(page, 'LL2 id')).toContain(row.identifier);
    }
  });
});

describe('each form of a table says the same', () => {
  test.each(tables)('%s.csv, read by Python', (table) => {
    const rows = python<string[][]>(
      `import csv, json, sys
with open(sys.argv[1], encoding="utf-8", newline="") as file: print(json.dumps(list(csv.reader(file, strict=True))))`,
      path.join(data, `${table}.csv`),
    );
    const columns = Object.keys(schemaOf(table).properties);
    expect(rows[0]).toEqual(columns);
    const expected = rowsOf(table).map((row) =>
      columns.map((name) => (row[name] === null ? '' : `${row[name]}`)),
    );
    expect(rows.slice(1)).toEqual(expected);
    // No line but the last ends a file, and each ends in CRLF.
    expect(readFileSync(path.join(data, `${table}.csv`), 'utf8')).toMatch(/\r\n$/);
  });

  test.each(tables)('%s.jsonl', (table) => {
    const lines = readFileSync(path.join(data, `${table}.jsonl`), 'utf8').split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(rowsOf(table));
  });

  test.each(tables)('%s.json, checked by its JSON Schema', (table) => {
    const validate = new Ajv2020({ strict: true, formats: { date: true, 'date-time': true } }).compile(
      readJson(`${table}.schema.json`),
    );
    const file = readJson(`${table}.json`);
    validate(file);
    expect(validate.errors).toBeNull();
    expect(file.total).toBe(file.results.length);
    expect(validate({ ...file, results: [{ slug: 1 }] })).toBe(false);
  });

  test.each(tables)('%s.parquet, read by DuckDB, with its types', async (table) => {
    const source = `'${path.join(data, `${table}.parquet`)}'`;
    const reader = await duck(`SELECT * FROM ${source}`);
    const types = new Map(reader.columnNames().map((name, index) => [name, `${reader.columnType(index)}`]));
    const properties = Object.entries<{ type: string | string[]; format?: string }>(
      schemaOf(table).properties,
    );
    expect([...types]).toEqual(
      properties.map(([name, { type, format }]) => [name, duckType(`${[type].flat()[0]}`, format)]),
    );
    const rows = reader
      .getRowObjectsJson()
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, fromDuck(value as Value, types.get(name) ?? '')]),
        ),
      );
    expect(rows).toEqual(rowsOf(table));
    const groups = await duck(`SELECT DISTINCT row_group_id FROM parquet_metadata(${source})`);
    expect(groups.getRows().length).toBeLessThanOrEqual(1);
  });

  test('catalog.sqlite, read by Python, with its keys and references whole', () => {
    const { rows, checks, views, strict } = python<{
      rows: Record<string, Row[]>;
      checks: unknown[];
      views: Record<string, number>;
      strict: number[];
    }>(
      `import json, sqlite3, sys
db = sqlite3.connect("file:" + sys.argv[1] + "?mode=ro", uri=True); db.row_factory = sqlite3.Row
read = lambda sql: [dict(row) for row in db.execute(sql)]
names = [row["name"] for row in read("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
views = [row["name"] for row in read("SELECT name FROM sqlite_master WHERE type = 'view'")]
print(json.dumps({
  "rows": {name: read(f'SELECT * FROM "{name}" ORDER BY rowid') for name in names},
  "checks": read("PRAGMA integrity_check") + read("PRAGMA foreign_key_check"),
  "views": {name: len(read(f"SELECT * FROM {name}")) for name in views},
  "strict": [row["strict"] for row in read("PRAGMA table_list") if row["name"] in names]}))`,
      path.join(data, 'catalog.sqlite'),
    );
    expect(checks).toEqual([{ integrity_check: 'ok' }]);
    expect(new Set(strict)).toEqual(new Set([1]));
    expect(Object.keys(rows).sort()).toEqual([...tables, 'about', 'column_notes'].sort());
    for (const table of tables) {
      const stored = rowsOf(table).map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            typeof value === 'boolean' ? Number(value) : value,
          ]),
        ),
      );
      expect(rows[table], table).toEqual(stored);
    }
    expect(views.in_space_now).toBe(rowsOf('spacecraft').filter(({ in_space }) => in_space).length);
    // The frozen edition has no designators of launches.
    const empty = Object.keys(views).filter((name) => views[name] === 0);
    expect(empty.sort()).toEqual(['crosswalk', 'launched_together']);
  });
});

test('the Data Package names each CSV file, its columns, keys and references', () => {
  const about = readJson('datapackage.json');
  const validate = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync('src/tests/data/datapackage-2.0.json', 'utf8')),
  );
  validate(about);
  expect(validate.errors).toBeNull();
  expect(about.resources.map(({ name }: Row) => name).sort()).toEqual(tables);
  for (const { name, path: file, bytes, hash, schema } of about.resources) {
    expect(bytes).toBe(statSync(path.join(data, file)).size);
    expect(hash).toBe(`sha256:${sha256(path.join(data, file))}`);
    expect(schema.fields.map((field: Row) => field.name)).toEqual(Object.keys(schemaOf(name).properties));
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const targets = new Set(rowsOf(reference.resource).map((row) => keyOf(row, reference.fields)));
      const missing = rowsOf(name).filter(
        (row) => row[fields[0]] !== null && !targets.has(keyOf(row, fields)),
      );
      expect(missing, `${name}.${fields}`).toEqual([]);
    }
    if (schema.primaryKey) {
      const keys = rowsOf(name).map((row) => keyOf(row, schema.primaryKey));
      expect(new Set(keys).size, name).toBe(keys.length);
    }
  }
});

test('Croissant names each CSV file with its hash, and fields that are its columns', () => {
  const about = readJson('croissant.json');
  expect(about.conformsTo).toBe('http://mlcommons.org/croissant/1.1');
  expect(about.distribution.map((one: Row) => one['@id']).sort()).toEqual(
    [
      ...tables.flatMap((table) => ['csv', 'json', 'jsonl', 'parquet'].map((form) => `${table}.${form}`)),
      'catalog.sqlite',
    ].sort(),
  );
  expect(about.recordSet.map(({ name }: Row) => name).sort()).toEqual([...tables].sort());
  for (const { name, field } of about.recordSet)
    expect(
      field.map(({ source }: { source: { fileObject: Row; extract: Row } }) => [
        source.fileObject['@id'],
        source.extract.column,
      ]),
    ).toEqual(Object.keys(schemaOf(name).properties).map((column) => [`${name}.csv`, column]));
  for (const { contentUrl, sha256: hash, name } of about.distribution) {
    expect(contentUrl).toBe(`${siteUrl}/data/${name}`);
    expect(hash).toBe(sha256(path.join(data, name)));
  }
  const fields = about.recordSet.flatMap((set: { field: unknown[] }) => set.field);
  const ids = new Set(fields.map((field: Row) => field['@id']));
  expect(ids.size).toBe(fields.length);
  for (const { source, references } of fields) {
    const table = source.fileObject['@id'].replace('.csv', '');
    expect(schemaOf(table).properties).toHaveProperty(source.extract.column);
    if (references) expect(ids).toContain(references.field['@id']);
  }
});

/** A moment to what is known of it, as a time element has it. */
function cut(moment: Value, precision: Value): string | null {
  if (moment === null) return null;
  const text = `${moment}`;
  if (precision === 'second') return text;
  return precision === 'minute' ? `${text.slice(0, 16)}Z` : text.slice(0, 10);
}

/** Compares seconds with a duration of a page, which is cut off where it is known to the minute. */
function expectSameDuration(iso: string | undefined, seconds: Value | undefined, label: string): void {
  const [, days = 0, hours = 0, minutes = 0, rest = 0] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(iso ?? '') ?? [];
  const shown = Number(days) * 86_400 + Number(hours) * 3_600 + Number(minutes) * 60 + Number(rest);
  if (iso === undefined) expect(seconds, label).toBeNull();
  else expect(Math.abs((seconds as number) - shown), `${label} ${iso} ${seconds}`).toBeLessThan(60);
}

function keyOf(row: Row, columns: readonly string[]): string {
  return JSON.stringify(columns.map((name) => row[name]));
}

function duckType(type: string, format: string | undefined): string {
  if (format === 'date') return 'DATE';
  if (format === 'date-time') return 'TIMESTAMP WITH TIME ZONE';
  return { string: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN' }[type] ?? type;
}

/** A value of DuckDB as JSON has it: DuckDB writes large integers as text, and moments in a form of its own. */
function fromDuck(value: Value, type: string): Value {
  if (value === null) return null;
  if (type === 'BIGINT') return Number(value);
  if (type.startsWith('TIMESTAMP')) return `${`${value}`.slice(0, 19).replace(' ', 'T')}Z`;
  return value;
}
