import { expect, test } from 'vitest';
import type { Catalog } from '../catalog/model.ts';
import type { Change } from '../dataset/change.ts';
import { launchPrecisionsOf } from './launchPrecisions.ts';

type Fields = Change['fields'];
const change = (id: number, fields: Fields): Change => {
  return { at: '2026-11-20T06:30:00Z', kind: 'spacecraft', id, name: 'Orion', change: 'changed', fields };
};
const net = (flight: number): Fields[number] => {
  return { field: `flights.${flight}.launch.net`, from: '2027-03-31T00:00:00Z', to: '2027-06-30T00:00:00Z' };
};
const precision = (flight: number, from: string | null, to: string | null): Fields[number] => {
  return { field: `flights.${flight}.launch.net_precision`, from, to };
};
const find = ((_: string, id: number) =>
  id === 1
    ? { flights: [{ id: 7, record: { launch: { net_precision: { id: 5, name: 'Day' } } } }] }
    : null) as unknown as Catalog['find'];

test('traces back from now how exactly a launch was known at each change', () => {
  const changes = [
    change(1, [net(7)]),
    change(1, [net(7), precision(7, 'Quarter 1', 'Month')]),
    change(1, [net(7)]),
    change(1, [precision(7, 'Month', null)]),
    change(1, [precision(7, null, 'Day'), net(8)]),
    change(1, [net(7), { field: 'name', from: 'A', to: 'B' }]),
  ];
  const traced = launchPrecisionsOf({ changes, find });
  expect(changes.map((one) => traced.get(one)?.get('7'))).toEqual([
    { before: 'Quarter 1', after: 'Quarter 1' },
    { before: 'Quarter 1', after: 'Month' },
    { before: 'Month', after: 'Month' },
    { before: 'Month', after: null },
    { before: null, after: 'Day' },
    { before: 'Day', after: 'Day' },
  ]);
});

test('knows none of a flight that is not listed, unless a change brings it', () => {
  const changes = [change(1, [net(8)]), change(2, [net(7)]), change(2, [precision(7, 'Year', null)])];
  const traced = launchPrecisionsOf({ changes, find });
  expect(traced.get(changes[0] as Change)?.get('8')).toEqual({ before: null, after: null });
  expect(traced.get(changes[1] as Change)?.get('7')).toEqual({ before: 'Year', after: 'Year' });
});
