import { monthNames } from '../../words/moment.ts';
import { wordsOf } from './nameKey.ts';

/** The days of the year that a text names, each once: "12 April", "12th of Apr" or "April 12", as "04-12" with "12 April". */
export function daysIn(text: string): Map<string, string> {
  return new Map(
    daysAmong(wordsIn(text)).map(({ day, month }) => [
      [month + 1, day].map((number) => `${number}`.padStart(2, '0')).join('-'),
      `${day} ${monthNames[month]}`,
    ]),
  );
}

/** The day that a text is, with a year where it has one: "12 April 1961" for "April 12th, 1961"; null where it has any other word. */
export function dayOf(text: string): string | null {
  const words = wordsIn(text);
  const [named] = daysAmong(words);
  const [year = '', ...others] = words.filter((_, place) => !named?.places.includes(place));
  // A year may not be typed to its end.
  if (!named || others.length > 0 || !/^\d{0,4}$/.test(year)) return null;
  return `${named.day} ${monthNames[named.month]} ${year}`.trim();
}

/** A day of the year, and the places of the words that name it. */
interface NamedDay {
  day: number;
  /** From 0. */
  month: number;
  places: number[];
}

function daysAmong(words: readonly string[]): NamedDay[] {
  const days: NamedDay[] = [];
  for (const [index, word] of words.entries()) {
    const month = monthNames.findIndex((name) => word.length > 2 && name.toLowerCase().startsWith(word));
    // "march 7" may be that of a Long March.
    if (month < 0 || words[index - 1] === 'long') continue;
    const dayAt = (place: number) => Number(/^(\d+)(?:st|nd|rd|th)?$/.exec(words[place] ?? '')?.[1]);
    // A number is of one month: that of "April 12 May" is of April. A leap year has all days.
    const place = [index - 1, index + 1].find(
      (one) =>
        !days.at(-1)?.places.includes(one) && new Date(2024, month, dayAt(one)).getDate() === dayAt(one),
    );
    if (place !== undefined) days.push({ day: dayAt(place), month, places: [place, index] });
  }
  return days;
}

function wordsIn(text: string): string[] {
  return wordsOf(text).filter((word) => word !== 'of');
}
