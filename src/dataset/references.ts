import { named } from '../words/named.ts';
import { type ListedKind, listOf } from './kinds.ts';

/** What refers to something, or is referred to: a record of a list, or a row of provenance.csv. */
type End = [kind: ListedKind | 'provenance', record: { id: number; name: string | null }];

/**
 * Finds what one record refers to.
 * @throws Error that names both ends and their files when it is not there.
 */
export function followReference<Found>(
  records: ReadonlyMap<number, Found>,
  [fromKind, from]: End,
  [toKind, to]: End,
): Found {
  const found = records.get(to.id);
  if (!found) {
    throw new Error(
      `${fileOf(fromKind)}: ${fromKind} ${named(from)} refers to ${toKind} ${named(to)}, ` +
        `which ${fileOf(toKind)} does not hold.`,
    );
  }
  return found;
}

function fileOf(kind: End[0]): string {
  return kind === 'provenance' ? 'provenance.csv' : listOf(kind).file;
}
