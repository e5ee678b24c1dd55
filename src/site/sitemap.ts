import type { Catalog, Redirect } from '../catalog/model.ts';
import { changesOfEntry, followedEntries } from '../feeds/followed.ts';
import { changeLogOf } from '../history/log.ts';

/** When each page changed last, by its path; what has no path here changed with the data. */
export function lastChanges(catalog: Catalog): Map<string, Date> {
  const log = changeLogOf(catalog);
  const { of, days } = log;
  return new Map([
    ...[...of].map(([{ path }, [last]]): [string, Date] => [
      path,
      new Date(last?.at.time ?? catalog.edition.date.time),
    ]),
    // The page of a group shows its spacecraft.
    ...followedEntries(catalog).flatMap((entry): [string, Date][] => {
      const [last] = changesOfEntry(entry, log);
      return last ? [[entry.path, new Date(last.at.time)]] : [];
    }),
    ...days.map(({ path, changes }): [string, Date] => [
      path,
      new Date(Math.max(...changes.map(({ at }) => at.time))),
    ]),
  ]);
}

/**
 * Completes the sitemap of a site below a base path: it leaves out addresses that redirect, and says when a page changed
 * last by the data, not by the build.
 */
export function sitemapItem(base: string) {
  let known: { moved: Set<string>; changed: Map<string, Date>; date: Date } | undefined;
  return async <Item extends { url: string }>(
    item: Item,
  ): Promise<(Item & { lastmod: string }) | undefined> => {
    const { catalog } = await import('../catalog/index.ts');
    known ??= {
      moved: new Set(catalog.redirects.map(({ path }: Redirect) => path)),
      changed: lastChanges(catalog),
      date: new Date(catalog.edition.date.time),
    };
    const path = new URL(item.url).pathname.slice(base.length - 1);
    if (known.moved.has(path)) return undefined;
    const lastmod = known.changed.get(path) ?? known.date;
    return { ...item, lastmod: lastmod.toISOString() };
  };
}
