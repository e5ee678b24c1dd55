import { Feed } from 'feed';
import { asMarkup } from '../words/markup.ts';
import { plainText } from '../words/plainText.ts';
import { siteName } from '../words/siteName.ts';
import type { FeedEntry, FeedHead } from './entries.ts';

/** Writes an Atom feed (RFC 4287). */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = new Feed({
    id: head.page,
    title: plainText(head.title),
    description: plainText(head.description),
    link: head.page,
    feedLinks: { atom: head.address },
    updated: head.updated,
    author: { name: siteName },
    generator: false,
  });
  for (const { id, title, link, date, sentences } of entries) {
    // The library writes titles and contents as HTML.
    const content = sentences.map((sentence) => `<p>${asMarkup(sentence)}</p>`).join('');
    feed.addItem({ id, title: asMarkup(title), link, date, published: date, content });
  }
  return feed.atom1();
}
