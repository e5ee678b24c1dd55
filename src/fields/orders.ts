import type { Catalog, Spacecraft } from '../catalog/model.ts';
import { byName, byText } from '../words/collation.ts';
import type { Duration } from '../words/duration.ts';
import { uncapitalized } from '../words/letterCase.ts';
import { once } from '../words/once.ts';

/** What spacecraft can be ordered by, as it stands in addresses. */
export type OrderField =
  | 'id'
  | 'name'
  | 'serial-number'
  | 'flights-count'
  | 'mission-ends-count'
  | 'time-in-space'
  | 'time-docked'
  | 'docked-share'
  | 'fastest-turnaround'
  | 'first-launch';
/** Rising or falling. */
export type Direction = 'asc' | 'desc';

/** One order: how it is named and what it compares. */
export interface Order {
  field: OrderField;
  /** Heading of the column. */
  label: string;
  /** What comes first. */
  first: Record<Direction, string>;
  /** What the value is the seconds of, in an order of times. */
  duration?: (spacecraft: Spacecraft) => Duration | null;
  /** Null for unknown. */
  value: (spacecraft: Spacecraft) => string | number | null;
  /** The direction in which the first place is the record. */
  best?: Direction;
}

/** Both directions, in the order they are offered. */
export const directions: Direction[] = ['asc', 'desc'];

/** Every order a reader can ask for: those of LL2 and those it lacks. */
export const orders: Order[] = [
  { field: 'name', label: 'Name', first: { asc: 'A to Z', desc: 'Z to A' }, value: (craft) => craft.name },
  {
    field: 'serial-number',
    label: 'Serial number',
    first: { asc: 'lowest first', desc: 'highest first' },
    value: (craft) => craft.serialNumber,
  },
  {
    field: 'first-launch',
    label: 'First launch',
    first: { asc: 'oldest first', desc: 'newest first' },
    value: (craft) => craft.firstLaunch?.time ?? null,
  },
  {
    field: 'flights-count',
    label: 'Flights',
    first: { asc: 'fewest first', desc: 'most first' },
    value: (craft) => craft.flightsCount,
    best: 'desc',
  },
  {
    field: 'mission-ends-count',
    label: 'Mission ends',
    first: { asc: 'fewest first', desc: 'most first' },
    value: (craft) => craft.missionEndsCount,
    best: 'desc',
  },
  {
    field: 'time-in-space',
    label: 'Time in space',
    first: { asc: 'shortest first', desc: 'longest first' },
    duration: (craft) => craft.timeInSpace,
    value: (craft) => craft.timeInSpace?.seconds ?? null,
    best: 'desc',
  },
  {
    field: 'time-docked',
    label: 'Time docked',
    first: { asc: 'shortest first', desc: 'longest first' },
    duration: (craft) => craft.timeDocked,
    value: (craft) => craft.timeDocked?.seconds ?? null,
    best: 'desc',
  },
  {
    field: 'docked-share',
    label: 'Docked share',
    first: { asc: 'smallest first', desc: 'largest first' },
    value: (craft) => craft.dockedShare,
    best: 'desc',
  },
  {
    field: 'fastest-turnaround',
    label: 'Fastest turnaround',
    first: { asc: 'fastest first', desc: 'slowest first' },
    duration: (craft) => craft.fastestTurnaround,
    value: (craft) => craft.fastestTurnaround?.seconds ?? null,
    best: 'asc',
  },
  {
    field: 'id',
    label: 'LL2 id',
    first: { asc: 'lowest first', desc: 'highest first' },
    value: (craft) => craft.id,
  },
];

const ordersByField = new Map(orders.map((order) => [order.field, order]));

/** The order of a field. */
export function orderOf(field: OrderField): Order {
  return ordersByField.get(field) as Order;
}

/** The label of an order inside a sentence. */
export function labelInSentence({ label }: Order): string {
  return label.startsWith('LL2') ? label : uncapitalized(label);
}

/** All spacecraft in one order and direction. */
export interface Ordering {
  order: Order;
  direction: Direction;
  path: string;
  spacecraft: Spacecraft[];
}

/** The spacecraft of a catalog in every order, both ways; sorted once. */
export const orderingsOf = once(({ spacecraft }: Catalog): Ordering[] => {
  const byNames = spacecraft.toSorted(byName);
  return orders.flatMap((order) =>
    directions.map((direction) => ({
      order,
      direction,
      path: orderPath(order.field, direction),
      spacecraft: sortKnownFirst(byNames, order.value, direction),
    })),
  );
});

/** Spacecraft in one order, unknown last in both directions, ties by name, then by id. */
export function inOrder(
  spacecraft: readonly Spacecraft[],
  field: OrderField,
  direction: Direction,
): Spacecraft[] {
  return sortKnownFirst(spacecraft.toSorted(byName), orderOf(field).value, direction);
}

/** Where the first page of an order is. */
export function orderPath(field: OrderField, direction: Direction): string {
  return `/spacecraft/by/${field}/${direction}/`;
}

/** Unknown comes last in both directions; the sort is stable, so ties stay as they come: by name, then id. */
function sortKnownFirst(
  spacecraft: readonly Spacecraft[],
  value: Order['value'],
  direction: Direction,
): Spacecraft[] {
  const keyed = spacecraft.map((craft) => ({ craft, key: value(craft) }));
  const [unknown, known] = [keyed.filter(({ key }) => key === null), keyed.filter(({ key }) => key !== null)];
  const sign = direction === 'asc' ? 1 : -1;
  known.sort((a, b) => sign * compare(a.key, b.key));
  return [...known, ...unknown].map(({ craft }) => craft);
}

function compare(a: string | number | null, b: string | number | null): number {
  return typeof a === 'string' || typeof b === 'string'
    ? byText(String(a), String(b))
    : Number(a) - Number(b);
}
