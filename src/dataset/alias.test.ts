import { expect, test } from 'vitest';
import { aliasSchema, checkAliases } from './alias.ts';

const row = {
  id: '155',
  name: 'ATV-1 Jules Verne',
  alias: 'Jules Verne ATV',
  source: 'Launch Library 2',
  release: '2.1.0, 20 March 2021 (github.com/owner/repository, file.json, 0d5f9b15)',
};

test('an alias says who calls a craft so, without the place of a copy', () => {
  expect(aliasSchema.parse(row).calledBy).toBe('Launch Library 2, 2.1.0, 20 March 2021');
  const launch = { ...row, source: 'launch name', release: 'LL2 2.3.0' };
  expect(aliasSchema.parse(launch).calledBy).toBe('the name of its launch, LL2 2.3.0');
  expect(aliasSchema.parse({ ...row, release: '' }).calledBy).toBe('Launch Library 2');
});

test('holds aliases against the records that they are of', () => {
  const check = (fields: Partial<typeof row>) =>
    checkAliases([aliasSchema.parse({ ...row, ...fields })], [{ id: 155, name: 'ATV-1 Jules Verne' }]);
  expect(() => check({})).not.toThrow();
  expect(() => check({ id: '156' })).toThrow('spacecraft.json has no such record');
  expect(() => check({ name: 'ATV-1' })).toThrow('spacecraft.json has "ATV-1 Jules Verne"');
});
