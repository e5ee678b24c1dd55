import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { hostileNames } from '../../../scripts/fakeLl2/hostileNames.ts';
import { csv } from './csv.ts';
import type { Table, Value } from './table.ts';

const tableOf = (rows: readonly (readonly Value[])[]): Pick<Table, 'columns' | 'rows'> => ({
  columns: (rows[0] ?? []).map((_, index) => ({ name: `column_${index}`, type: 'string', about: '' })),
  rows,
});

test('ends lines in CRLF, quotes what would part cells, and leaves unknown empty', () => {
  expect(csv(tableOf([['a "b"', 'c, d', 'e\nf', 'g\rh', null, '']]))).toBe(
    'column_0,column_1,column_2,column_3,column_4,column_5\r\n"a ""b""","c, d","e\nf","g\rh",,\r\n',
  );
});

test('writes booleans as words, and figures as they are, negative ones too', () => {
  expect(csv(tableOf([[true, false, -5, -0.25, 1e21]])).split('\r\n')[1]).toBe('true,false,-5,-0.25,1e+21');
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\uff1d1',
  '\uff0b1',
  '\uff0d1',
  '\uff20A1',
  "=cmd|' /C calc'!A0",
])('no spreadsheet runs %j', (text) => {
  const [, [cell = ''] = []] = parse(csv(tableOf([[text]])));
  expect(cell).toBe(`'${text}`);
});

test('names of any kind come back whole', () => {
  // A lone surrogate is no character, so no UTF-8 holds it.
  const names = hostileNames.map((name) => name.toWellFormed());
  const [, ...rows] = parse(csv(tableOf(names.map((name) => [name, 'next']))));
  expect(rows).toEqual(names.map((name) => [/^[\t=+@-]/.test(name) ? `'${name}` : name, 'next']));
});

test('a text that only holds such a character is left alone', () => {
  expect(csv(tableOf([['Apollo 11 = CSM-107', 'M-6', 'a@b']])).split('\r\n')[1]).toBe(
    'Apollo 11 = CSM-107,M-6,a@b',
  );
});
