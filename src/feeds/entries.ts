import { changeInWords, type RecordChange } from '../history/log.ts';
import { plainText } from '../words/plainText.ts';
import type { FlightEvent } from './flightEvents.ts';

/** A change or an event as a feed tells it: text, not markup. */
export interface FeedEntry {
  /** A tag URI (RFC 4151): it stays when what it tells of moves to another page. */
  id: string;
  title: string;
  link: string;
  date: Date;
  sentences: string[];
}

/** What a feed says of itself. */
export interface FeedHead {
  title: string;
  description: string;
  /** The page that it follows. */
  page: string;
  /** Its own address. */
  address: string;
  /** The date of the newest entry, or that of the data where there is no entry. */
  updated: Date;
}

/** How many entries a feed has at most. */
export const mostEntries = 100;

/** Changes as entries of a feed of the site whose home is at `home`; `pathOf` finds them there. */
export function changeEntries(
  changes: readonly RecordChange[],
  home: URL,
  pathOf: (change: RecordChange) => string,
): FeedEntry[] {
  return changes.map((change) => {
    const { day, anchor, name, kind, change: changeKind, at } = change;
    return {
      id: `tag:${home.hostname},${day.date}:${home.pathname}changes/${anchor}`,
      title: plainText(`${name}: ${kind} ${changeKind}`),
      link: new URL(`.${pathOf(change)}`, home).href,
      date: new Date(at.time),
      sentences: changeInWords(change).map((sentence) => plainText(`${sentence}.`)),
    };
  });
}

// A tag names a day on which the host was its owner's, and not the day of the event, because that may be corrected.
const tagged = '2026-01-01';

/** Launches and ends of flights as entries of a feed of the site whose home is at `home`. */
export function eventEntries(events: readonly FlightEvent[], home: URL): FeedEntry[] {
  return events.map(({ id, flight, moment, title, lines }) => ({
    id: `tag:${home.hostname},${tagged}:${home.pathname}${id}`,
    title: plainText(title),
    link: new URL(`.${flight.path}`, home).href,
    date: new Date(moment.time),
    sentences: lines.map(plainText),
  }));
}

/** The newest of some entries, as many as a feed has. */
export function newestEntries(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries.toSorted((a, b) => b.date.getTime() - a.date.getTime()).slice(0, mostEntries);
}
