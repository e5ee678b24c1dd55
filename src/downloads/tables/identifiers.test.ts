import { expect, test } from 'vitest';
import { catalogOf, craft, flight } from '../../catalog/smallCatalog.testkit.ts';
import { identifiersTable } from './identifiers.ts';
import { tableOf } from './table.ts';

test('an identifier that the source sends empty is none', () => {
  const launch = { id: '', net: '2026-01-01T12:00:00Z', launch_designator: ' ' };
  const catalog = catalogOf([craft(1, 'Soyuz 1', [flight(2, { launch })])]);
  const { edition } = catalog;
  const table = tableOf(identifiersTable, catalog, { addressOf: (path) => path, edition });
  expect(table.fill().map(([type, identifier]) => [type, identifier])).toEqual([
    ['slug', 'soyuz-1'],
    ['ll2_id', '1'],
    ['ll2_flight_id', '2'],
  ]);
});
