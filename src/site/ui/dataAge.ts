import { durationInWords } from '../../words/duration.ts';

/** Milliseconds after which data are too old to say what is so today. */
const believed = 7 * 86_400_000;

/** Says how old data are, in days; null for data that still hold, or that are of a day to come by the reader's clock. */
export function oldAgeInWords(date: number, now: number): string | null {
  const age = now - date;
  return age > believed ? durationInWords({ seconds: age / 1000, precision: 'day' }) : null;
}
