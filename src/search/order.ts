import { sortedInSteps } from '../site/ui/steps.ts';
import { byExactness } from '../words/duration.ts';
import type { ValueField } from './registry.ts';
import type { Row } from './rows.ts';

/**
 * Sorts rows by an order such as "time-in-space-desc" as the lists of the catalog do: unknown values are last in both
 * directions, ties that are known equally well go by name. Except by name, spacecraft come before other kinds; what the source no
 * longer has comes last.
 */
export function inOrder(rows: readonly Row[], sort: string): Promise<Row[]> {
  const [, field, direction] = /^(.+)-(asc|desc)$/.exec(sort) ?? [];
  const sign = direction === 'desc' ? -1 : 1;
  const compare = (a: Row, b: Row) => {
    if (field === 'name') return sign * (a.place - b.place);
    const [ofA, ofB] = [a.value(field as ValueField), b.value(field as ValueField)];
    if (ofA === null || ofB === null)
      return (
        Number(ofA === null) - Number(ofB === null) ||
        Number(b.isSpacecraft) - Number(a.isSpacecraft) ||
        a.place - b.place
      );
    const [knownA, knownB] = [a, b].map((row) => row.precisionOf(field as ValueField));
    return sign * (ofA - ofB) || byExactness(knownA, knownB) || a.place - b.place;
  };
  return sortedInSteps(rows, (a, b) => Number(a.isRemoved) - Number(b.isRemoved) || compare(a, b));
}
