/** One page of a list that is spread over several. */
export interface ListPage<Item> {
  /** The path of the first page; the others follow at 2/, 3/ … */
  path: string;
  number: number;
  /** How many pages there are. */
  of: number;
  items: Item[];
  /** The items of all pages. */
  all: readonly Item[];
  /** How many items there are on all pages. */
  total: number;
}

const pageSize = 100;
/** Below a drawing of all of them, or the facts of their group, lists are shorter, so that no page weighs above 150 kB. */
export const pageSizeBelowMore = 50;

/** Spreads a list over pages of 100, or of another size; an empty list has one page too. */
export function paginate<Item>(path: string, items: readonly Item[], size = pageSize): ListPage<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    path,
    number: index + 1,
    of,
    items: items.slice(index * size, (index + 1) * size),
    all: items,
    total: items.length,
  }));
}

/** The routes of a list's pages for a `[...page]` file; the first page has no number. */
export function pageRoutes<Item, Params extends Record<string, string>>(
  path: string,
  items: readonly Item[],
  params?: Params,
  size = pageSize,
) {
  return paginate(path, items, size).map((list) => ({
    params: { ...params, page: list.number === 1 ? undefined : String(list.number) },
    props: { list },
  }));
}

/** The address of one page of a list. */
export function pagePath({ path }: Pick<ListPage<unknown>, 'path'>, number: number): string {
  return number === 1 ? path : `${path}${number}/`;
}

/** The address of the page that holds the item at a place, counted from 0, in a list of pages of 100. */
export function pageOfItem({ path }: Pick<ListPage<unknown>, 'path'>, place: number): string {
  return pagePath({ path }, Math.floor(place / pageSize) + 1);
}

/** What a title needs to tell the pages of a list apart: nothing on the first. */
export function pageSuffix({ number, of }: Pick<ListPage<unknown>, 'number' | 'of'>): string {
  return number === 1 ? '' : `, page ${number} of ${of}`;
}
