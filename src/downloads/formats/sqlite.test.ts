import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { catalogOf, craft, flight } from '../../catalog/smallCatalog.testkit.ts';
import { spacecraftIds } from '../../dataset/wire/ids.ts';
import { filled } from '../tables/table.ts';
import { tablesOf } from '../tables/tables.ts';
import { sqlite } from './sqlite.ts';

/** Opens the database of a catalog with these spacecraft. */
function open(...spacecraft: object[]): DatabaseSync {
  const catalog = catalogOf(spacecraft);
  const { edition } = catalog;
  const tables = tablesOf(catalog, { addressOf: (at) => `https://example.org${at}`, edition });
  const directory = mkdtempSync(path.join(tmpdir(), 'sqlite-'));
  const file = path.join(directory, 'catalog.sqlite');
  writeFileSync(file, sqlite(tables.map(filled), {}));
  const database = new DatabaseSync(file);
  onTestFinished(() => {
    database.close();
    rmSync(directory, { recursive: true });
  });
  return database;
}

function viewsIn(database: DatabaseSync): string[] {
  const rows = database.prepare("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name").all();
  return rows.map(({ name }) => `${name}`);
}

test('the longest flights begin with those that are ranked, and each other has a reason', () => {
  const ended = (id: number, duration: string) =>
    flight(id, { mission_end: '2026-05-01T12:00:01Z', duration });
  const database = open(
    craft(1, 'Vostok-1P', [ended(1, 'P842D')], { id: spacecraftIds.vostok1P }),
    craft(2, 'Soyuz 2', [ended(2, 'P120D')]),
    craft(3, 'Soyuz 3', [ended(3, 'P121D')]),
  );
  const rows = database.prepare('SELECT name, unranked_because AS why FROM longest_flights').all();
  expect(rows.map(({ name }) => name)).toEqual(['Soyuz 3', 'Soyuz 2', 'Vostok-1P']);
  expect(rows.map(({ why }) => why)).toEqual([null, null, expect.stringMatching(/cabin fell from orbit/)]);
});

test('what each row has takes no null, and all else does', () => {
  const columns = open(craft(1, 'Soyuz 1', [flight(1)]))
    .prepare('PRAGMA table_info(spacecraft)')
    .all();
  const takesNull = new Map(columns.map(({ name, notnull }) => [name, notnull === 0]));
  expect(['slug', 'name', 'serial_number'].map((name) => takesNull.get(name))).toEqual([false, false, true]);
});

test('every view can be read, whichever tables the data set has rows for', () => {
  const unread = open({ id: 1, name: 'Soyuz 1', flights: null });
  expect(viewsIn(unread)).toEqual(['reused_spacecraft']);
  const flown = open(craft(1, 'Soyuz 1', [flight(1)]));
  expect(viewsIn(flown)).toContain('in_space_now');
  for (const database of [unread, flown])
    for (const view of viewsIn(database)) database.prepare(`SELECT * FROM ${view}`).all();
});
