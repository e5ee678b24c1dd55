import { expect, test } from 'vitest';
import { recipesOf } from './useThis.ts';

const json = 'https://catalog.example.org/api/v1/a.json';
const csv = 'https://catalog.example.org/api/v1/a.csv';
const tools = (files: Parameters<typeof recipesOf>[0]) => recipesOf(files).map(({ tool }) => tool);

test('a list with both files has a line for each tool, and a spreadsheet reads the CSV', () => {
  expect(tools({ json, csv })).toEqual(['curl', 'JavaScript', 'Python', 'DuckDB', 'Sheets']);
  const lines = recipesOf({ json, csv }).map(({ line }) => line);
  expect(lines.map((line) => (line.includes(csv) ? 'csv' : 'json'))).toEqual([
    'json',
    'json',
    'json',
    'csv',
    'csv',
  ]);
});

test('a file that a page does not have is read by no line', () => {
  expect(tools({ json, part: 'record' })).toEqual(['curl', 'JavaScript', 'Python', 'DuckDB']);
  expect(tools({ csv })).toEqual(['curl', 'DuckDB', 'Sheets']);
  expect(tools({})).toEqual([]);
});
