import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { hostileNames } from '../../../scripts/fakeLl2/hostileNames.ts';
import { csv } from '../../downloads/tables/csv.ts';
import { csvOf } from './csv.ts';

test('records become lines with a column for each field of any of them, and what is unknown is empty', () => {
  const csv = csvOf([
    { id: 1, name: 'Mir, "base"', status: { id: 2, name: 'Retired' }, flights: [{ id: 3 }] },
    { id: null, name: 'Line\nbreak', in_space: false },
  ]);
  expect(csv.startsWith('id,name,status.id,status.name,flights,in_space\r\n')).toBe(true);
  expect(parse(csv, { columns: true })).toEqual([
    {
      id: '1',
      name: 'Mir, "base"',
      in_space: '',
      'status.id': '2',
      'status.name': 'Retired',
      flights: '[{"id":3}]',
    },
    {
      id: '',
      name: 'Line\nbreak',
      in_space: 'false',
      'status.id': '',
      'status.name': '',
      flights: '',
    },
  ]);
});

test('a text that a spreadsheet would run becomes text, and a negative number stays a number', () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'];
  const [, ...cells] = parse(csvOf(texts.map((text) => ({ text }))));
  expect(cells).toEqual(texts.map((text) => [`'${text}`]));
  expect(csvOf([{ latitude: -5.2 }])).toBe('latitude\r\n-5.2\r\n');
});

test('cells are written as csv-stringify writes those of the tables to download', () => {
  const texts = [
    '',
    ' ',
    ' padded ',
    'a,b',
    '"',
    'a "b"',
    'a\nb',
    'a\rb',
    'a\r\nb',
    'a;b\tc',
    '=1+1',
    ...hostileNames,
  ];
  const values = [...texts, null, true, false, 0, -0.25, 1e21];
  const rows = values.map((value) => [value, 'next']);
  const table = csv({ columns: [{ name: 'a, "first"' }, { name: 'b' }], rows });
  expect(csvOf(rows.map(([first, b]) => ({ 'a, "first"': first, b })))).toBe(table);
});
