import { type Place, readerOf } from './place.ts';
import type { Row } from './row.ts';

/**
 * Makes a test of rows that keeps those which hold every term at one of the places, whatever the case; null where nothing is searched
 * for. It is the search of Django REST framework, which LL2 has.
 */
export function searchFor(text: string, places: readonly Place[]): ((row: Row) => boolean) | null {
  const terms = termsOf(text).map((term) => term.toLowerCase());
  const readers = places.map(readerOf);
  if (readers.length === 0 || terms.length === 0) return null;
  return (row) => {
    const texts = readers
      .flatMap((read) => [read(row)].flat())
      .map((held) => String(held ?? '').toLowerCase());
    return terms.every((term) => texts.some((held) => held.includes(term)));
  };
}

/** The terms of a search: spaces and commas part them, but a phrase in quotation marks is one. */
export function termsOf(text: string): string[] {
  return (text.replaceAll('\0', '').match(pieces) ?? []).flatMap((piece) => {
    const term = piece.replace(/^,+|,+$/g, '');
    const [quote = ''] = term;
    if (/["']/.test(quote) && term.endsWith(quote)) {
      return term.slice(1, -1).replaceAll(`\\${quote}`, quote).replaceAll('\\\\', '\\');
    }
    return term.split(',').filter((one) => one !== '');
  });
}

/** Words, and phrases in quotation marks with what stands right beside them. */
const pieces = /[^\s'"]*(?:(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')[^\s'"]*)+|\S+/g;
