import type { Catalog, Entry } from '../catalog/model.ts';
import { byName } from '../catalog/orders.ts';

/**
 * The sort keys of every page in the search index, as Pagefind's data-pagefind-sort takes them. A key is the place in
 * one of the catalog's own orders, so that a search sorts exactly as the lists do, unknown last both ways. A page
 * without a key would vanish from a search sorted by it, so configurations and families have every key too: they come
 * after the spacecraft, by name.
 */
export function searchSortKeys({
  orderings,
  spacecraft,
  configurations,
  families,
}: Catalog): Map<Entry, string> {
  const keys = new Map<Entry, string[]>();
  const others = [...configurations, ...families].sort(byName);
  for (const { order, direction, spacecraft: sorted } of orderings) {
    const places: Entry[] =
      order.field === 'name' ? [...spacecraft, ...others].sort(directed(direction)) : [...sorted, ...others];
    places.forEach((entry, place) => {
      const own = keys.get(entry) ?? [];
      own.push(`${order.field}-${direction}:${place}`);
      keys.set(entry, own);
    });
  }
  return new Map([...keys].map(([entry, own]) => [entry, own.join(', ')]));
}

function directed(direction: 'asc' | 'desc') {
  return (a: Entry, b: Entry) => (direction === 'asc' ? byName(a, b) : byName(b, a));
}
