import { type Place, readerOf } from './place.ts';
import { byId, type Row } from './row.ts';

/** Sorts rows that are equal in what was asked for. */
export type Ties = (a: Row, b: Row) => number;

/**
 * Sorts rows as LL2's database does: unknown values come last, and first when the order is turned round. Fields that cannot be
 * ordered by are passed over. LL2 promises no order of ties; here they are in the order of their ids.
 */
export function inOrder(
  rows: readonly Row[],
  ordering: string,
  orderings: Partial<Record<string, Place>>,
  ties: Ties = byId,
): Row[] {
  const asked = orderOf(ordering, orderings).map(({ name, isTurned }) => ({
    read: readerOf(orderings[name] as Place),
    sign: isTurned ? -1 : 1,
  }));
  return rows.toSorted((a, b) => {
    for (const { read, sign } of asked) {
      const order = sign * compare(read(a), read(b));
      if (order !== 0) return order;
    }
    return ties(a, b);
  });
}

/** The fields of an order such as `-flights_count,id` that there are. */
export function orderOf(ordering: string, orderings: Partial<Record<string, Place>>) {
  return ordering.split(',').flatMap((one) => {
    const [, minus = '', name = ''] = /^(-?)(\w+)$/.exec(one.trim()) ?? [];
    return Object.hasOwn(orderings, name) ? [{ name, isTurned: minus !== '' }] : [];
  });
}

function compare(a: unknown, b: unknown): number {
  const [one, other] = [a ?? null, b ?? null];
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return (one as string | number) < (other as string | number) ? -1 : 1;
}
