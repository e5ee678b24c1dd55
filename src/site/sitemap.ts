import { entriesOf } from '../catalog/entries.ts';
import type { Catalog, Entry } from '../catalog/model.ts';
import { changesOfEntry, followedEntries } from '../feeds/followed.ts';
import { changeLogOf, lastChangeOf, newestFirst } from '../history/log.ts';
import type { Moment } from '../words/moment.ts';

/** When each page changed last, by its path. What has no path here may show anything of the data: of it nobody knows when it changed. */
export function lastChanges(catalog: Catalog): Map<string, Date> {
  const log = changeLogOf(catalog);
  // The date of the data would be another after each fetch, also after one that changed nothing.
  if (log.first === null) return new Map();
  const dated = ({ path }: Pick<Entry, 'path'>, { time }: Moment): [string, Date] => [path, new Date(time)];
  return new Map([
    // The page of a spacecraft is that of its record, and so is what the source no longer has. Pages of other kinds list what is new.
    ...[...catalog.spacecraft, ...entriesOf(catalog.removed)].map((entry) =>
      dated(entry, lastChangeOf(entry, catalog)),
    ),
    // The page of a group shows its spacecraft.
    ...followedEntries(catalog).map((entry) => {
      const [last] = changesOfEntry(entry, log);
      return dated(entry, last?.at ?? lastChangeOf(entry, catalog));
    }),
    ...log.days.map((day) => dated(day, newestFirst(day.changes)[0]?.at ?? day.moment)),
  ]);
}

/**
 * Completes the sitemap of a site below a base path: it says when a page changed last by the data, not by the build, where that is
 * known (sitemaps.org: "lastmod" is optional).
 */
export function sitemapItem(base: string) {
  let known: ReturnType<typeof lastChanges> | undefined;
  return async <Item extends { url: string }>(item: Item): Promise<Item & { lastmod?: string }> => {
    known ??= lastChanges((await import('../catalog/index.ts')).catalog);
    const changed = known.get(new URL(item.url).pathname.slice(base.length - 1));
    return changed ? { ...item, lastmod: changed.toISOString() } : item;
  };
}
