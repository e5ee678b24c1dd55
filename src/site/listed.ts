import { itemList, type LinkedData } from './linkedData.ts';
import { addressesOf } from './ui/href.ts';
import type { ListPage } from './ui/paging.ts';

/** What the first page of a list tells machines: its name and its rows; the other pages tell nothing. */
export function listedOn(
  list: ListPage<{ path: string }>,
  name: string,
  site: URL | undefined,
): LinkedData[] {
  if (list.number > 1 || list.total === 0) return [];
  const addressOf = addressesOf(site);
  const addresses = list.items.map(({ path }) => addressOf(path));
  return [itemList(name, addresses, list.total)];
}
