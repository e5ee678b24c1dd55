import type { Catalog, Person } from '../catalog/model.ts';
import { paths } from '../catalog/paths.ts';
import { byName } from '../words/collation.ts';
import { once } from '../words/once.ts';
import type { Direction, Fact } from './fact.ts';
import { directions, sortKnownFirst } from './orders.ts';
import { type PersonField, personFacts } from './person.ts';

/** A fact that people can be ordered by. */
export type PersonOrder = Fact<Person> & { first: Record<Direction, string> };

/** All people in one order and direction. */
export interface PersonOrdering {
  order: PersonOrder;
  direction: Direction;
  path: string;
  people: Person[];
}

/** Every order of people that a reader can ask for. */
export const personOrders = personFacts.filter((fact): fact is PersonOrder => fact.first !== undefined);

/** The people of a catalog in every order, both ways, unknown last, ties by name. An order has only those who can have its fact. */
export const personOrderingsOf = once(({ people }: Catalog): PersonOrdering[] => {
  const byNames = people.toSorted(byName);
  return personOrders.flatMap((order) =>
    directions.map((direction) => ({
      order,
      direction,
      path: personOrderPath(order.field, direction),
      people: sortKnownFirst(
        byNames.filter((person) => order.appliesTo?.has(person) ?? true),
        order,
        direction,
      ),
    })),
  );
});

/** The people of a catalog in the order of a field, rising. */
export function personOrderingOf(catalog: Catalog, field: PersonField): PersonOrdering {
  return personOrderingsOf(catalog).find(
    ({ order, direction }) => order.field === field && direction === 'asc',
  ) as PersonOrdering;
}

/** Where the first page of an order of people is. */
export function personOrderPath(field: string, direction: Direction): string {
  return `${paths.people}by/${field}/${direction}/`;
}
