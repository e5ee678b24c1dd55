import { expect, test } from 'vitest';
import type { Spacecraft } from '../../catalog/model.ts';
import { catalogOf, craft } from '../../catalog/smallCatalog.testkit.ts';
import { badgeOf } from './badge.ts';

const badge = (more: object) =>
  badgeOf(catalogOf([craft(1, 'Dragon C101', [], more)]).spacecraft[0] as Spacecraft);

test('names the craft and says what became of it, in the color of its status', () => {
  expect(badge({ status: { id: 3, name: 'Destroyed' } })).toEqual({
    schemaVersion: 1,
    label: 'Dragon C101',
    message: 'destroyed',
    color: 'critical',
  });
  expect(badge({ status: { id: 4, name: 'Single Use' }, in_space: true }).message).toBe(
    'single use, in space',
  );
});

test('says of a status that is not recorded that it is not, and has a color for one that is new', () => {
  expect(badge({})).toMatchObject({ message: 'not recorded', color: 'lightgrey' });
  expect(badge({ status: { id: 99, name: 'Parked' } })).toMatchObject({
    message: 'parked',
    color: 'lightgrey',
  });
});
