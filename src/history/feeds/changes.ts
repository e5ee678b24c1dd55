import { catalog } from '../../catalog/index.ts';
import { paths } from '../../catalog/paths.ts';
import { href } from '../../site/ui/href.ts';
import { changePath } from '../changePath.ts';
import { changeLogOf } from '../log.ts';
import { type FeedEntry, type FeedHead, feedEntries } from './entries.ts';

/** The changes of the catalog and what their feed, at a path of the site, says of itself. */
export function changeFeed(path: string, site: URL | undefined): { head: FeedHead; entries: FeedEntry[] } {
  const home = new URL(href(paths.home), site);
  const entries = feedEntries(changeLogOf(catalog), home, changePath);
  const head = {
    title: 'Changes in the Spacecraft Catalog',
    description: 'What changed in the data on spacecraft, configurations, families and agencies.',
    page: new URL(href(paths.changes), site).href,
    address: new URL(href(path), site).href,
    updated: entries[0]?.date ?? new Date(catalog.edition.date.time),
  };
  return { head, entries };
}
