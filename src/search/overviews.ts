import { daysIn } from './text/days.ts';
import { wordsOf } from './text/nameKey.ts';

/** A page about many spacecraft, and what asks for it. */
export interface Overview {
  title: string;
  path: string;
  /**
   * The words beside its title, each of which stands for its plural too: "lost, accident". Or a span of years or decades,
   * "1961-2026" or "1960s-2020s", or the days of the year but some, "days but 01-06 02-11", each of which has a page of its own. A
   * star in title and path then stands for the year, or the day: "12 April" in the title, "04-12" in the path.
   */
  asked: string;
}

/** Finds the pages that a text asks for, each with its title and its path. */
export function overviewsFor(text: string, overviews: readonly Overview[]): Omit<Overview, 'asked'>[] {
  const words = [...new Set(wordsOf(text))];
  const said = ` ${wordsOf(text).join(' ')} `;
  return overviews.flatMap(({ title, path, asked }) => {
    if (asked.startsWith('days but'))
      return [...daysIn(text)]
        .filter(([key]) => !asked.includes(key))
        .map(([key, name]) => ({ title: title.replace('*', name), path: path.replace('*', key) }));
    const [, from = '', unit = '', to = ''] = /^(\d+)(s?)-(\d+)/.exec(asked) ?? [];
    if (from !== '')
      return words
        .filter((word) => isInSpan(word, unit, from, to))
        .map((year) => ({ title: title.replace('*', year), path: path.replace('*', year) }));
    const phrases = [title, ...asked.split(', ')].map((phrase) => wordsOf(phrase).join(' '));
    const isAsked = phrases.some((phrase) => phrase !== '' && new RegExp(` ${pluralOf(phrase)} `).test(said));
    return isAsked ? [{ title, path }] : [];
  });
}

/** A pattern of a phrase and its plural; that of "vs" would be the VSS of two ships. */
function pluralOf(phrase: string): string {
  return phrase.length > 2 ? `${phrase}(e?s)?` : phrase;
}

/** Whether a word is a year of a span, or a decade where the unit is "s". */
function isInSpan(word: string, unit: string, from: string, to: string): boolean {
  const year = word.slice(0, 4);
  const isWhole = word === `${year}${unit}` && (unit === '' || year.endsWith('0'));
  return isWhole && /^\d{4}$/.test(year) && year >= from && year <= to;
}
