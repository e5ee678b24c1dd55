import { type Place, readerOf } from './place.ts';
import { byId, type Row } from './row.ts';

/** How rows are sorted where the order that was asked for does not say. */
interface Otherwise {
  /** Sorts rows that are equal in what was asked for. */
  ties?: ((a: Row, b: Row) => number) | undefined;
  /** Unknown values come first in an order that is turned round, as they do at LL2. */
  isUnknownGreatest?: boolean | undefined;
}

/**
 * Sorts rows. Unknown values come last, in orders that are turned round too, unless they are to count as the greatest. Fields that
 * cannot be ordered by are passed over. LL2 promises no order of ties; here they are in the order of their ids.
 */
export function inOrder(
  rows: readonly Row[],
  ordering: string,
  orderings: Partial<Record<string, Place>>,
  { ties = byId, isUnknownGreatest = false }: Otherwise = {},
): Row[] {
  const asked = orderOf(ordering, orderings).map(({ name, isTurned }) => ({
    read: readerOf(orderings[name] as Place) as (row: Row) => string | number | null | undefined,
    sign: isTurned ? -1 : 1,
    signOfUnknown: isTurned && isUnknownGreatest ? -1 : 1,
  }));
  return rows.toSorted((a, b) => {
    for (const { read, sign, signOfUnknown } of asked) {
      const [one, other] = [read(a) ?? null, read(b) ?? null];
      if (one === other) continue;
      if (one !== null && other !== null) return sign * (one < other ? -1 : 1);
      return signOfUnknown * (one === null ? 1 : -1);
    }
    return ties(a, b);
  });
}

/** The fields of an order such as `-flights_count,id` that there are. */
export function orderOf(ordering: string, orderings: Partial<Record<string, Place>>) {
  return namesIn(ordering).filter(({ name }) => Object.hasOwn(orderings, name));
}

/** The names in an order, whether there are such fields or not. */
export function namesIn(ordering: string): { name: string; isTurned: boolean }[] {
  return ordering.split(',').flatMap((one) => {
    const [, minus = '', name] = /^(-?)(\w+)$/.exec(one.trim()) ?? [];
    return name === undefined ? [] : [{ name, isTurned: minus !== '' }];
  });
}
