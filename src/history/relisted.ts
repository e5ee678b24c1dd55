import { entriesOf } from '../catalog/entries.ts';
import type { Catalog, Entry } from '../catalog/model.ts';

/**
 * The entry that LL2 lists now in place of a removed one, under another id: the only one of its kind and name. Null where it
 * lists none, or several, because nobody can say which of them it is.
 */
export function relistedAs({ kind, name, tombstone }: Entry, catalog: Catalog): Entry | null {
  if (!tombstone) return null;
  const [again = null, other] = entriesOf(catalog, [kind]).filter((entry) => entry.name === name);
  return other ? null : again;
}
