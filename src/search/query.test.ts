import { expect, test } from 'vitest';
import type { FilterKey } from '../fields/filters.ts';
import { isCut, isEmpty, readQuery, writeQuery } from './query.ts';

const keys: FilterKey[] = ['status', 'in space', 'agency'];

test('a query comes back from its address as it went in', () => {
  const query = {
    text: 'MS-22 (No.452) & “Союз”',
    filters: {
      status: ['Single Use', 'Active'],
      'in space': ['no'],
      agency: ['Russian Federal Space Agency (ROSCOSMOS)'],
    },
    sort: 'time-in-space-desc',
  };
  expect(readQuery(writeQuery(query), keys)).toEqual(query);
});

test('a value that an address has twice is one', () => {
  expect(readQuery('?status=Active&status=Active', keys).filters).toEqual({ status: ['Active'] });
});

test('nothing asked leaves the address bare', () => {
  const query = readQuery('?q=&status=&utm_source=x', keys);
  expect(query).toEqual({ text: '', filters: {}, sort: '' });
  expect(isEmpty(query)).toBe(true);
  expect(writeQuery(query)).toBe('');
});

test('a text of any length is cut to what a name can be', () => {
  expect(readQuery(`?q=${'x'.repeat(6_000)}`, keys).text).toHaveLength(200);
  expect([200, 201].map((length) => isCut(`?q=${'x'.repeat(length)}`))).toEqual([false, true]);
});
