import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import type { Row } from '../fakeLl2/row.ts';
import { connect, lists, live, useDirectory } from './run.testkit.ts';

useDirectory();

describe('a record that does not fit', () => {
  test('loses an odd optional field, with a note, and is left out when it has no name', async () => {
    const { fetch } = await connect({
      lists: lists(({ spacecraft = [] }) => {
        Object.assign(spacecraft[1] as Row, { time_in_space: 'a while', serial_number: 7 });
        Object.assign(spacecraft[2] as Row, { name: '' });
      }),
    });
    const report = await fetch();
    expect(report).toMatchObject({ code: 0, rows: { 'spacecraft.json': 597 } });
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
