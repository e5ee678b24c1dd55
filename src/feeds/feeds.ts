import { catalog } from '../catalog/index.ts';
import { feedFile, paths } from '../catalog/paths.ts';
import { kinds } from '../dataset/kinds.ts';
import { changePath } from '../history/changePath.ts';
import { changeLogOf, newestFirst } from '../history/log.ts';
import { href } from '../site/ui/href.ts';
import { momentInWords } from '../words/moment.ts';
import {
  changeEntries,
  eventEntries,
  type FeedEntry,
  type FeedHead,
  mostEntries,
  newestEntries,
} from './entries.ts';
import { hasHappened } from './flightEvents.ts';
import { changesOfEntry, eventsOfEntry, type FollowedEntry } from './followed.ts';

/** A feed: what it says of itself, and its entries, the newest first. */
export interface FeedContents {
  head: FeedHead;
  entries: FeedEntry[];
}

type Format = Parameters<typeof feedFile>[1];

/** All changes of the catalog. */
export function changeFeed(format: Format, site: URL | undefined): FeedContents {
  const changes = changeLogOf(catalog).days.flatMap((day) => day.changes);
  return feedOf(paths.home, format, {
    title: 'Changes in the Spacecraft Catalog',
    description: 'What changed in the data on spacecraft, configurations, families and agencies.',
    page: paths.changes,
    entries: changeEntries(newestFirst(changes).slice(0, mostEntries), homeOf(site), changePath),
    site,
  });
}

/** What happened to an entry: the changes of its records, and the launches and ends of its flights. */
export function entryFeed(entry: FollowedEntry, format: Format, site: URL | undefined): FeedContents {
  const { date } = catalog.edition;
  const home = homeOf(site);
  const changes = changesOfEntry(entry, changeLogOf(catalog)).slice(0, mostEntries);
  const events = eventsOfEntry(entry).filter((event) => hasHappened(event, date));
  return feedOf(entry.path, format, {
    title: `${entry.title}, ${kinds[entry.kind].one} of spacecraft`,
    description: `The launches and ends of flights as of ${momentInWords(date)}, and the changes that were found in its records: the ${mostEntries} newest.`,
    page: entry.path,
    entries: newestEntries([
      ...changeEntries(changes, home, changePath),
      ...eventEntries(events.slice(0, mostEntries), home),
    ]),
    site,
  });
}

function feedOf(
  place: string,
  format: Format,
  {
    site,
    page,
    entries,
    ...words
  }: { site: URL | undefined; page: string; entries: FeedEntry[] } & Pick<FeedHead, 'title' | 'description'>,
): FeedContents {
  const address = (path: string) => new URL(href(path), site).href;
  const updated = entries[0]?.date ?? new Date(catalog.edition.date.time);
  return {
    head: { ...words, page: address(page), address: address(feedFile(place, format)), updated },
    entries,
  };
}

function homeOf(site: URL | undefined): URL {
  return new URL(href(paths.home), site);
}
