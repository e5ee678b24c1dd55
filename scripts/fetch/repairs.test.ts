import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import type { Row } from '../fakeLl2/row.ts';
import { connect, lists, live, useDirectory } from './run.testkit.ts';

useDirectory();

test('a value is told once a field, however many records have it, and no number of them costs a record', async () => {
  const { fetch } = await connect({
    lists: lists(({ spacecraft = [] }) => {
      for (const { flights } of spacecraft as unknown as { flights: { launch: Row | null }[] }[])
        for (const { launch } of flights) if (launch) launch.net_precision = { id: 'second', name: 'Second' };
    }),
  });
  const report = await fetch();
  expect(report).toMatchObject({ code: 0, rows: { 'spacecraft.json': 298 }, lacks: [] });
  expect(report.mends).toMatchObject([
    { field: 'flights.launch.net_precision.id', times: 479, records: 292 },
  ]);
  const names = readDataSet(live).spacecraft.flatMap(({ flights }) =>
    (flights ?? []).map(({ launch }) => launch?.net_precision?.name),
  );
  expect(names.filter((name) => name === 'Second')).toHaveLength(479);
});

test('the launch precision Second, which has the id 0, is no fault', async () => {
  const { fetch } = await connect({
    lists: lists(({ spacecraft = [] }) => {
      for (const { flights } of spacecraft as unknown as { flights: { launch: Row | null }[] }[])
        for (const { launch } of flights) if (launch) launch.net_precision = { id: 0, name: 'Second' };
    }),
  });
  expect(await fetch()).toMatchObject({ code: 0, rows: { 'spacecraft.json': 298 }, mends: [] });
});

test('what LL2 may leave out costs nothing and is no fault: the type of an agency, texts, links', async () => {
  const { fetch } = await connect({
    lists: lists((all) => {
      const [configuration] = all.spacecraft_configurations as Row[];
      Object.assign(configuration?.agency as Row, { type: null });
      Object.assign(configuration as Row, { wiki_link: null, history: null, family: null, in_use: null });
      Object.assign(all.spacecraft?.[5] as Row, { description: null, in_space: null, status: null });
    }),
  });
  expect(await fetch()).toMatchObject({
    code: 0,
    rows: { 'spacecraft.json': 298 },
    mends: [],
    lacks: [],
  });
});

test('a broken value in a copy inside of a record is told by its own name and costs the copy', async () => {
  const { fetch } = await connect({
    lists: lists((all) => {
      const [configuration] = all.spacecraft_configurations as Row[];
      Object.assign(configuration?.agency as Row, { name: null, type: 'Government' });
    }),
  });
  const report = await fetch();
  expect(report).toMatchObject({ code: 0, rows: { 'spacecraft_configurations.json': 33 } });
  expect(report.mends.map(({ field }) => field)).toEqual([
    'spacecraft_config.agency.name',
    'spacecraft_config.agency.type',
    'agency.name',
    'agency.type',
  ]);
});

test('three of a short list may be lost, with a word on it in the last line and in the notes; four may not', async () => {
  const unnamed = (count: number) =>
    lists(({ spacecraft_configuration_families: rows = [] }) => {
      for (const row of rows.slice(-count)) row.name = ' ';
    });
  const { fetch } = await connect({ limit: 100, lists: unnamed(4) });
  expect(await fetch({ acceptShrink: true })).toMatchObject({ code: 65 });
  const better = await connect({ limit: 100, lists: unnamed(1) });
  const report = await better.fetch({ acceptShrink: true });
  expect(report).toMatchObject({ code: 0 });
  const [note] = readDataSet(live).manifest.notes;
  expect(note).toMatch(/^1 family could not be read and is left out: id \d+\.$/);
  expect(report.message).toContain(note);
});

describe('a record that does not fit', () => {
  test('loses an odd optional field, with a note, and is left out when it has no name', async () => {
    const { fetch } = await connect({
      lists: lists(({ spacecraft = [] }) => {
        Object.assign(spacecraft[1] as Row, { time_in_space: 'a while', serial_number: 7 });
        Object.assign(spacecraft[2] as Row, { name: '' });
      }),
    });
    const report = await fetch();
    expect(report).toMatchObject({ code: 0, rows: { 'spacecraft.json': 297 } });
    expect(report.mends.map((mend) => [mend.id, mend.field, mend.what.split('; ')[1]])).toEqual([
      [2, 'serial_number', 'taken for not recorded'],
      [2, 'time_in_space', 'taken for not recorded'],
      [3, 'name', 'the record is left out'],
    ]);
    expect(readDataSet(live).spacecraft.find((row) => row.id === 2)).toMatchObject({
      time_in_space: null,
      serial_number: null,
    });
  });

  test('is told of when it has fields or values that are new or lacks old fields', async () => {
    const { fetch } = await connect({
      lists: lists(({ spacecraft = [] }) => {
        for (const row of spacecraft) {
          row.orbit = 'LEO';
          delete row.url;
          for (const flight of row.flights as { launch: Row | null; destination?: string | null }[]) {
            if (flight.launch) flight.launch.orbit = 'LEO';
            delete flight.destination;
          }
        }
        Object.assign(spacecraft[4] as Row, { status: { id: 77, name: 'On the Moon' } });
      }),
    });
    expect((await fetch()).drift).toEqual([
      {
        file: 'spacecraft.json',
        newFields: ['orbit', 'flights.launch.orbit'],
        vanishedFields: ['url', 'flights.destination'],
        lostFields: ['url', 'flights.destination'],
        newValues: { 'status.name': ['On the Moon'] },
      },
    ]);
    expect(readFileSync(path.join(live, 'spacecraft.json'), 'utf8')).toContain('"orbit":"LEO"');
  });

  test('is rid of control characters, lone surrogates and marks that turn text, and is in NFC', async () => {
    const { fetch } = await connect({
      lists: lists(({ spacecraft = [] }) =>
        Object.assign(spacecraft[0] as Row, {
          name: 'A\u0000p\u001bol\u202elo \ud800Cafe\u0301',
          description: 'one\r\ntwo\tthree\u0007',
          url: 'http://127.0.0.1/2.3.0/spacecraft/1/?format=json',
        }),
      ),
    });
    await fetch();
    expect(readFileSync(path.join(live, 'spacecraft.json'), 'utf8')).not.toContain('format=json');
    expect(readDataSet(live).spacecraft[0]).toMatchObject({
      name: 'Apollo Café',
      description: 'one\r\ntwo\tthree',
    });
  });
});
