import type { Catalog, Entry } from '../catalog/model.ts';
import { byName, type Direction } from '../catalog/orders.ts';

/** The place of an entry in one order and direction. */
export interface SortKey {
  /** "time-in-space-desc" */
  name: string;
  place: number;
}

/**
 * The sort keys of every page in the search index. A key is the place in one of the catalog's own orders, so that a
 * search sorts exactly as the lists do, unknown last both ways. A page without a key would vanish from a search sorted
 * by it, so configurations and families have every key too: they come after the spacecraft, by name, and what the source
 * no longer has comes after them.
 */
export function searchSortKeys(catalog: Catalog): (entry: Entry) => SortKey[] {
  const keys = made.get(catalog) ?? makeKeys(catalog);
  made.set(catalog, keys);
  return (entry) => keys.get(entry) ?? [];
}

// Three kinds of pages ask for the keys of one catalog.
const made = new WeakMap<Catalog, Map<Entry, SortKey[]>>();

function makeKeys(catalog: Catalog): Map<Entry, SortKey[]> {
  const { orderings, spacecraft, configurations, families, removed } = catalog;
  const keys = new Map<Entry, SortKey[]>();
  const others = [...configurations, ...families].sort(byName);
  const last = [...removed.spacecraft, ...removed.configurations, ...removed.families].sort(byName);
  for (const { order, direction, spacecraft: sorted } of orderings) {
    const name = `${order.field}-${direction}`;
    const places: Entry[] =
      order.field === 'name' ? [...spacecraft, ...others].sort(directed(direction)) : [...sorted, ...others];
    [...places, ...last].forEach((entry, place) => {
      const own = keys.get(entry);
      if (own) own.push({ name, place });
      else keys.set(entry, [{ name, place }]);
    });
  }
  return keys;
}

function directed(direction: Direction) {
  return (a: Entry, b: Entry) => (direction === 'asc' ? byName(a, b) : byName(b, a));
}
