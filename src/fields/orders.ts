import { launchedOf } from '../catalog/counts.ts';
import type { Catalog, Spacecraft } from '../catalog/model.ts';
import { paths } from '../catalog/paths.ts';
import { byName, byText } from '../words/collation.ts';
import { byExactness } from '../words/duration.ts';
import { once } from '../words/once.ts';
import { comparable, type Direction, type Fact, measureOf, precisionOf } from './fact.ts';
import { isFigure } from './quantity.ts';
import { type OrderField, spacecraftFacts } from './spacecraft.ts';

/** A fact that spacecraft can be ordered by. */
export type Order = Fact<Spacecraft> & { field: OrderField; first: Record<Direction, string> };

/** Both directions, in the order they are offered. */
export const directions: Direction[] = ['asc', 'desc'];

/** Every order a reader can ask for: those of LL2 and those it lacks. */
export const orders = spacecraftFacts.filter(isOrder);

/** Whether spacecraft can be ordered by a fact. */
export function isOrder(fact: Fact<Spacecraft>): fact is Order {
  return fact.first !== undefined;
}

/** Whether an order is by a figure that a reader compares: an id is none, and text is none either. */
export function isByFigure({ quantity }: Order): boolean {
  return isFigure(quantity) && quantity !== 'id';
}

/** All spacecraft in one order and direction. */
export interface Ordering {
  order: Order;
  direction: Direction;
  path: string;
  spacecraft: Spacecraft[];
}

/**
 * How many spacecraft an order could tell of, which are those launched or those its figure applies to, and how many it does; and
 * whether any time is known to the day.
 */
export const knownIn = once(({ order, spacecraft }: Ordering) => {
  const able = launchedOf(spacecraft).filter((craft) => order.appliesTo?.has(craft) ?? true);
  return {
    able: able.length,
    known: able.filter((craft) => order.value(craft) !== null).length,
    hasDays: spacecraft.some((craft) => precisionOf(order, craft) === 'day'),
  };
});

/** The spacecraft of a catalog in every order, both ways; sorted once. */
export const orderingsOf = once(({ spacecraft }: Catalog): Ordering[] => {
  const byNames = spacecraft.toSorted(byName);
  return orders.flatMap((order) =>
    directions.map((direction) => ({
      order,
      direction,
      path: orderPath(order.field, direction),
      spacecraft: sortKnownFirst(byNames, order, direction),
    })),
  );
});

/** Spacecraft in one order, unknown last in both directions, ties by name, then by id. */
export function inOrder(
  spacecraft: readonly Spacecraft[],
  field: OrderField,
  direction: Direction,
): Spacecraft[] {
  return sortKnownFirst(spacecraft.toSorted(byName), orderOf(field), direction);
}

/** The order by a field. */
export function orderOf(field: OrderField): Order {
  return orders.find((order) => order.field === field) as Order;
}

/** Where the first page of an order is. */
export function orderPath(field: string, direction: Direction): string {
  return `${paths.spacecraft}by/${field}/${direction}/`;
}

/** What a list is ordered by. */
interface Ordered {
  order: { field: string };
  direction: Direction;
}

/** The direction of the list that the heading of a fact leads to: the best first; that of the present order turns it around. */
export function directionFrom(
  { field, best = 'asc' }: { field: string; best?: Direction },
  present: Ordered | undefined,
): Direction {
  if (present?.order.field !== field) return best;
  return present.direction === 'asc' ? 'desc' : 'asc';
}

/** What the heading of a fact says of the order of its list to a screen reader (WAI-ARIA aria-sort). */
export function ariaSort({ field }: { field: string }, present: Ordered | undefined) {
  if (present?.order.field !== field) return undefined;
  return present.direction === 'asc' ? 'ascending' : 'descending';
}

/** Unknown comes last in both directions; the sort is stable, so ties that are known equally well stay as they come: by name, then id. */
export function sortKnownFirst<Subject extends object>(
  subjects: readonly Subject[],
  fact: Fact<Subject>,
  direction: Direction,
): Subject[] {
  const keyed = subjects.map((subject) => ({
    subject,
    key: comparable(fact, subject),
    precision: measureOf(fact, subject)?.precision,
  }));
  const [unknown, known] = [keyed.filter(({ key }) => key === null), keyed.filter(({ key }) => key !== null)];
  const sign = direction === 'asc' ? 1 : -1;
  known.sort((a, b) => sign * compare(a.key, b.key) || byExactness(a.precision, b.precision));
  return [...known, ...unknown].map(({ subject }) => subject);
}

function compare(a: string | number | null, b: string | number | null): number {
  return typeof a === 'string' || typeof b === 'string'
    ? byText(String(a), String(b))
    : Number(a) - Number(b);
}
