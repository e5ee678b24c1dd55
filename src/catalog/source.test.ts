import { expect, test } from 'vitest';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { linkCatalog } from './link.ts';
import type { Spacecraft } from './model.ts';

const dataSet = readDataSet(frozenEdition);
const catalog = linkCatalog(dataSet);
const find = (name: string) => catalog.spacecraft.find((one) => one.name === name) as Spacecraft;

test('the row of an entry has what the catalog does not read, and the id of LL2', () => {
  const craft = find('Soyuz MS-11');
  expect(catalog.source.rowOf(craft)).toMatchObject({
    response_mode: 'detailed',
    id: craft.id,
    url: `https://ll.thespacedevs.com/2.3.0/spacecraft/${craft.id}/`,
  });
  for (const { agency, type } of catalog.configurations)
    for (const one of [agency, type]) expect(catalog.source.rowOf(one)).toMatchObject({ name: one.name });
});

test('ids that only the embedded edition has are in no row, and rows without an id come last', () => {
  const provisional = catalog.spacecraft.filter(({ isProvisional }) => isProvisional);
  for (const craft of provisional)
    expect(catalog.source.rowOf(craft)).toMatchObject({ id: null, url: null, name: craft.name });
  const ids = catalog.source.lists.spacecraft.map(({ id }) => id);
  expect(ids.slice(-provisional.length)).toEqual(provisional.map(() => null));
  expect(ids.filter((id) => id !== null)).toHaveLength(ids.length - provisional.length);
  const flights = catalog.source.lists.spacecraft.flatMap((row) => row.flights as { id: number | null }[]);
  expect(flights.filter(({ id }) => (id ?? 0) >= 900_001)).toEqual([]);
});

test('a removed record keeps the row that its tombstone has', () => {
  const record = { id: 9_999, name: 'Gone', unknown_field: 1 };
  const at = '2026-08-01T00:00:00Z';
  const row = { kind: 'status' as const, id: 9_999, name: 'Gone', removedAt: at, lastSeen: at, record };
  const source = dataSet.source && { ...dataSet.source, tombstones: [row] };
  const changed = linkCatalog({ ...dataSet, source, tombstones: [row] } as typeof dataSet);
  expect(changed.source.rowOf(changed.removed.statuses[0] as never)).toEqual(record);
});
