import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Catalog, Spacecraft } from '../catalog/model.ts';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { comparable, type Direction, measureOf } from './fact.ts';
import { ariaSort, directionFrom, isByFigure, knownIn, orderingsOf, orders } from './orders.ts';
import type { OrderField } from './spacecraft.ts';

const catalog = linkCatalog(readDataSet(frozenEdition));

function sorted(field: OrderField, direction: Direction, spacecraft: Spacecraft[] = catalog.spacecraft) {
  const found = orderingsOf({ ...catalog, spacecraft }).find(
    (one) => one.order.field === field && one.direction === direction,
  );
  return found?.spacecraft ?? [];
}

describe('every order, both ways', () => {
  const all = orderingsOf(catalog).map((one) => [one.path, one] as const);

  test.each(all)('%s holds every spacecraft once, unknown last', (_path, { order, spacecraft }) => {
    expect(new Set(spacecraft).size).toBe(598);
    const known = spacecraft.map((craft) => comparable(order, craft) !== null);
    expect(known.lastIndexOf(true)).toBe(known.filter(Boolean).length - 1);
  });

  test.each(all)(
    '%s puts ties that are known equally well by name, then id',
    (_path, { order, spacecraft }) => {
      const figureOf = (craft: Spacecraft) =>
        `${comparable(order, craft)} ${measureOf(order, craft)?.precision}`;
      const ties = Object.values(Object.groupBy(spacecraft, figureOf));
      for (const tied of ties) {
        const inOrder = tied?.toSorted(
          (a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }) || a.id - b.id,
        );
        expect(tied?.map(({ name, id }) => [name, id])).toEqual(inOrder?.map(({ name, id }) => [name, id]));
      }
    },
  );
});

test('the longest and the shortest time in space are at the ends of what is known', () => {
  expect(
    sorted('time-in-space', 'desc')
      .slice(0, 3)
      .map((craft) => craft.name),
  ).toEqual(['Tesla Roadster', 'X-37B 2', 'X-37B 1']);
});

test('names are sorted as a reader would', () => {
  const names = sorted('name', 'asc').map((craft) => craft.name);
  const place = (name: string) => names.indexOf(name);
  expect(place('Progress M-2')).toBeLessThan(place('Progress M-18'));
  expect(sorted('name', 'desc').map((craft) => craft.name)).toEqual(names.toReversed());
});

test('of namesakes the lower id comes first in both directions', () => {
  const twins = catalog.spacecraft
    .slice(0, 3)
    .map((craft, index) => ({ ...craft, id: 30 - index, name: 'Twin' }));
  for (const direction of ['asc', 'desc'] as const) {
    expect(sorted('name', direction, twins).map((craft) => craft.id)).toEqual([28, 29, 30]);
  }
});

test('has the ten fields of the catalog', () => {
  expect(orders.map((order) => order.field).sort()).toEqual([
    'docked-share',
    'fastest-turnaround',
    'first-launch',
    'flights-count',
    'id',
    'mission-ends-count',
    'name',
    'serial-number',
    'time-docked',
    'time-in-space',
  ]);
});

test('an order counts those that its figure may be known of, and those of which it is', () => {
  const flown = { flights_count: 1, time_in_space: 'P3D' };
  const docked = { time_docked: 'P1D', ...flown };
  const small = catalogOf([
    craft(1, 'Soyuz 1', [flight(1, { mission_end: '2026-01-04T00:00:00Z' })], docked),
    craft(2, 'Soyuz 2', [flight(2)], { ...flown, time_in_space: null }),
    craft(3, 'Soyuz 3', [], { flights_count: 0 }),
  ]);
  const known = (field: OrderField, of: Catalog = small) => {
    const [found] = orderingsOf(of).filter(({ order }) => order.field === field);
    return found && knownIn(found);
  };
  expect(known('time-in-space')).toEqual({ able: 2, known: 1, hasDays: true });
  expect(known('flights-count')).toEqual({ able: 2, known: 2, hasDays: false });
  // Of the two that were launched none was launched again.
  expect(known('fastest-turnaround')).toEqual({ able: 0, known: 0, hasDays: false });
});

test('a heading leads to the best first, and turns its own order around', () => {
  const flights = { field: 'flights-count', best: 'desc' } as const;
  const [asc, desc] = (['asc', 'desc'] as const).map((direction) => ({ order: flights, direction }));
  expect([undefined, asc, desc].map((present) => directionFrom(flights, present))).toEqual([
    'desc',
    'desc',
    'asc',
  ]);
  expect(directionFrom({ field: 'name' }, desc)).toBe('asc');
  expect([asc, desc].map((present) => ariaSort(flights, present))).toEqual(['ascending', 'descending']);
  expect(ariaSort({ field: 'name' }, asc)).toBeUndefined();
});

test('neither a name nor an id is a figure to compare', () => {
  const figures = orders.filter(isByFigure).map(({ field }) => field);
  expect(figures).toEqual(expect.arrayContaining(['first-launch', 'flights-count', 'time-in-space']));
  for (const field of ['name', 'serial-number', 'id']) expect(figures).not.toContain(field);
});
