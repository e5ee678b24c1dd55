import { expect, test } from 'vitest';
import { facts } from '../fields/facts.ts';
import { rules } from './rules.ts';

test('every check that is about a figure names a fact of what it looks at', () => {
  const fieldsOf = (rows: readonly { field: string }[]) => rows.map(({ field }) => field);
  const named = (all: readonly { checks: readonly { field: string | null }[] }[]) =>
    all.flatMap(({ checks }) => checks.flatMap(({ field }) => field ?? []));
  expect(fieldsOf(facts.spacecraft)).toEqual(expect.arrayContaining(named(rules.spacecraft)));
  expect(fieldsOf(facts.configuration)).toEqual(expect.arrayContaining(named(rules.configuration)));
  expect(fieldsOf(facts.family)).toEqual(expect.arrayContaining(named(rules.family)));
  expect(named(rules.any)).toEqual(['name']);
});
