import { launchedFlights } from '../../catalog/flights.ts';
import type { Configuration, Flight } from '../../catalog/model.ts';
import { exclusionOf } from '../../fields/exclusions.ts';
import { durationInWords } from '../../words/duration.ts';
import { numberInWords } from '../../words/number.ts';
import type { Rule } from './rule.ts';

const day = 86_400;
const units = { minute: 60, hour: 3_600, day, week: 7 * day, month: 30.5 * day, year: 365.25 * day };
const numbers = new Map(Array.from({ length: 24 }, (_, index) => [numberInWords(index + 1), index + 1]));
// A number begins with no digit that follows another, or each digit of a long row would be tried. Thousands may stand apart.
const count =
  /(?<!\d|\d[.,])(?:\d{1,3}(?:[, \u00a0\u202f]\d{3}){1,3}|\d+)(?:\.\d+)?|\ba|\b[a-z]+(?:-[a-z]+)?/;
const span = new RegExp(`(${count.source})\\s+(minute|hour|day|week|month|year)s?\\b`, 'gi');
// What a craft was built for may be outlived, and its days docked are a part of a flight. The least of a time, or a rate, is no longest.
const isOfNoFlight = /\b(dock|berth|design|planned|(at least|more than|over|minimum|per|orbits)\b)/i;
// A flight of 4 days and 5 hours is one of 4 days to the nearest day.
const rounding = 0.5;

/**
 * The longest time that the words of a flight life name, in seconds, with the half of its unit by which it may be rounded:
 * "33 to 75 days" names 75 and a half. Null where they name none.
 */
export function longestNamed(words: string): number | null {
  const times = [...words.matchAll(span)].flatMap(([, number = '', unit = '']) => {
    const many = countOf(number.toLowerCase());
    return Number.isNaN(many) ? [] : (many + rounding) * units[unit.toLowerCase() as keyof typeof units];
  });
  return times.length === 0 ? null : Math.max(...times);
}

function countOf(number: string): number {
  return number === 'a' ? 1 : (numbers.get(number) ?? Number(number.replace(/[, \u00a0\u202f]/g, '')));
}

/** Whether a flight was longer than the words of the flight life tell. */
export const flightLifeRule: Rule<Configuration> = {
  id: 'flew-longer-than-its-flight-life',
  title: 'A flight that was longer than the flight life',
  explanation:
    'A flight that has ended and was longer than the longest time which the text on flight life names, by more than the half of its unit. Texts on a design, on a plan, on days docked or berthed, or on the least of a time are left out, because a flight may well be longer than those.',
  checks: [
    {
      field: 'flight-life',
      find: (configuration) => {
        const longest = longestOf(configuration);
        const words = configuration.record.flight_life ?? '';
        const named = isOfNoFlight.test(words) ? null : longestNamed(words);
        return longest && named !== null && leastOf(longest) > named
          ? `${words.replace(/\.$/, '')}; ${longest.spacecraft.title} flew ${timeOf(longest)}`
          : null;
      },
      note: (_, configuration) => {
        const longest = longestOf(configuration) as Flight;
        return `${longest.spacecraft.title} flew longer, for ${timeOf(longest)}.`;
      },
    },
  ],
};

/** The longest flight that has ended, of those whose time in space is ranked. */
function longestOf({ spacecraft }: Configuration): Flight | null {
  return spacecraft
    .flatMap(launchedFlights)
    .filter(({ spacecraft: craft, end }) => end && !exclusionOf(craft, 'time-in-space', end))
    .reduce<Flight | null>((most, one) => (leastOf(one) > (most ? leastOf(most) : 0) ? one : most), null);
}

function leastOf({ duration }: Flight): number {
  return duration ? (duration.bounds?.[0] ?? duration.seconds - (duration.margin ?? 0)) : 0;
}

function timeOf({ duration }: Flight): string {
  return duration ? durationInWords(duration) : '';
}
