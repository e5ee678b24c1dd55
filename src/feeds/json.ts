import { siteName } from '../words/siteName.ts';
import type { FeedEntry, FeedHead } from './entries.ts';

/** Writes a JSON Feed 1.1 (jsonfeed.org/version/1.1); the library that writes Atom knows 1.0 only. */
export function jsonFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    description: head.description,
    home_page_url: head.page,
    feed_url: head.address,
    language: 'en',
    authors: [{ name: siteName }],
    items: entries.map(({ id, title, link, date, sentences }) => ({
      id,
      url: link,
      title,
      content_text: sentences.join('\n'),
      date_published: date.toISOString(),
    })),
  });
}
