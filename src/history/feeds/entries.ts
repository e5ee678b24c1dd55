import { type ChangeLog, changeInWords, newestFirst, type RecordChange } from '../log.ts';

/** A change as a feed tells it: text, not markup. */
export interface FeedEntry {
  /** A tag URI (RFC 4151): it stays when the change moves to another page of its day. */
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

const most = 100;

/** The 100 newest changes, for a feed of the site whose home is at `home`; `pathOf` finds them there. */
export function feedEntries(
  { days }: ChangeLog,
  home: URL,
  pathOf: (change: RecordChange) => string,
): FeedEntry[] {
  const newest = newestFirst(days.flatMap(({ changes }) => changes)).slice(0, most);
  return newest.map((change) => {
    const { day, anchor, name, kind, change: changeKind, at } = change;
    return {
      id: `tag:${home.hostname},${day.date}:${home.pathname}changes/${anchor}`,
      title: feedText(`${name}: ${kind} ${changeKind}`),
      link: new URL(`.${pathOf(change)}`, home).href,
      date: new Date(at.time),
      sentences: changeInWords(change).map((sentence) => feedText(`${sentence}.`)),
    };
  });
}

/** Text without the characters that XML cannot hold (XML 1.0, 2.2 "Characters"), not even escaped. */
function feedText(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '');
}
