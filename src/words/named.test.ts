import { expect, test } from 'vitest';
import { namesOf } from './named.ts';

test('names stand with commas between them, without those that are blank', () => {
  expect(namesOf([{ name: ' ISS' }, { name: null }, { name: ' ' }, { name: 'Mir' }])).toBe('ISS, Mir');
  expect(namesOf([{ name: ' ' }])).toBeNull();
  expect(namesOf(null)).toBeNull();
});
