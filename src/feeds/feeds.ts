import { catalog } from '../catalog/index.ts';
import { feedFile, paths } from '../catalog/paths.ts';
import { kinds } from '../dataset/kinds.ts';
import { changePath } from '../history/changePath.ts';
import { changeLogOf, newestFirst, type RecordChange } from '../history/log.ts';
import { addressesOf } from '../site/ui/href.ts';
import { momentInWords } from '../words/moment.ts';
import { siteName } from '../words/siteName.ts';
import {
  changeEntries,
  eventEntries,
  type FeedEntry,
  type FeedHead,
  mostEntries,
  newestEntries,
} from './entries.ts';
import { eventsOf, type FlightEvent, hasHappened, latestFirst } from './flightEvents.ts';
import { changesOfEntry, eventsOfEntry, type FollowedEntry, flightsOfEntry } from './followed.ts';

/** A feed: what it says of itself, and its entries, the newest first. */
export interface FeedContents {
  head: FeedHead;
  entries: FeedEntry[];
}

type Format = Parameters<typeof feedFile>[1];

/** What happened to all entries: the changes of the catalog, and the launches and ends of all flights. */
export function changeFeed(format: Format, site: URL | undefined): FeedContents {
  const changes = changeLogOf(catalog).days.flatMap((day) => day.changes);
  const flights = catalog.spacecraft.flatMap((craft) => craft.flights ?? []);
  return feedOf(paths.home, format, {
    title: `Changes in the ${siteName}`,
    page: paths.changes,
    ...happened(newestFirst(changes), latestFirst(flights.flatMap(eventsOf)), site),
    site,
  });
}

/** What happened to an entry: the changes of its records, and the launches and ends of its flights. */
export function entryFeed(entry: FollowedEntry, format: Format, site: URL | undefined): FeedContents {
  return feedOf(entry.path, format, {
    title: `${entry.title}, ${kinds[entry.kind].one} of spacecraft`,
    page: entry.path,
    ...happened(changesOfEntry(entry, changeLogOf(catalog)), eventsOfEntry(entry), site),
    site,
  });
}

/** Whether the feeds of an entry have any entry yet. */
export function hasFeedEntries(entry: FollowedEntry): boolean {
  const { date } = catalog.edition;
  const hasFlown = () =>
    flightsOfEntry(entry).some((flight) => eventsOf(flight).some((event) => hasHappened(event, date)));
  return changesOfEntry(entry, changeLogOf(catalog)).length > 0 || hasFlown();
}

/** The newest of some changes and of the events that have happened, each of which are sorted, the newest first. */
function happened(changes: readonly RecordChange[], events: readonly FlightEvent[], site: URL | undefined) {
  const { date } = catalog.edition;
  const home = homeOf(site);
  const past = events.filter((event) => hasHappened(event, date));
  return {
    description: `The launches and ends of flights as of ${momentInWords(date)}, and the changes that were found in the records: the ${mostEntries} newest.`,
    entries: newestEntries([
      ...changeEntries(changes.slice(0, mostEntries), home, changePath),
      ...eventEntries(past.slice(0, mostEntries), home),
    ]),
  };
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
  const address = addressesOf(site);
  const updated = entries[0]?.date ?? new Date(catalog.edition.date.time);
  return {
    head: { ...words, page: address(page), address: address(feedFile(place, format)), updated },
    entries,
  };
}

function homeOf(site: URL | undefined): URL {
  return new URL(addressesOf(site)(paths.home));
}
