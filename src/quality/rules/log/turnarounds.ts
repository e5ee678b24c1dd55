import { launchedFlights } from '../../../catalog/flights.ts';
import type { Flight, Spacecraft } from '../../../catalog/model.ts';
import { durationInWords, parseDuration } from '../../../words/duration.ts';
import { TheSource } from '../../../words/source.ts';
import type { Rule } from '../rule.ts';
import { nameOfFlight, quoteFlights } from './quoteFlights.ts';
import { toleranceOf } from './tolerance.ts';

/** Turnarounds that the flights of a spacecraft do not have. */
export const turnaroundRule: Rule<Spacecraft> = {
  id: 'turnaround-differs',
  title: 'A turnaround that the flights do not have',
  explanation:
    'The fastest turnaround should be the shortest time from the end of a flight to the next launch. Where not every end is recorded, it should at least be no longer than any of those times, nor than the time between two launches. The turnaround of each flight is held against the flight before it.',
  checks: [
    {
      field: 'fastest-turnaround',
      find: (craft) => {
        const { fastestTurnaround: given } = craft;
        const flights = launchedFlights(craft);
        if (!given || flights.length === 0) return null;
        const pairs = flights.slice(1).map((flight, index) => secondsBetween(flights[index], flight));
        if (pairs.length === 0) return `${given.iso}, one flight`;
        const shortest = Math.min(...pairs.map(({ longest }) => longest));
        const tolerance = toleranceOf(craft, flights);
        const isTooShort = pairs.every(({ isKnown }) => isKnown) && given.seconds < shortest - tolerance;
        return isTooShort || given.seconds > shortest + tolerance
          ? `${given.iso}, between its flights ${durationInWords({ seconds: Math.max(shortest, 0) })}`
          : null;
      },
      note: (value) => `${TheSource} gives a fastest turnaround that its flights do not have: ${value}.`,
      isDoubt: true,
    },
    {
      field: 'flights',
      find: quoteFlights((flight, before) => {
        const { launch, record, spacecraft } = flight;
        if (!launch || !before?.end || record.turn_around_time === null) return null;
        const given = parseDuration(record.turn_around_time);
        const seconds = (launch.time - before.end.time) / 1_000;
        return given.seconds > 0 &&
          Math.abs(given.seconds - seconds) > toleranceOf(spacecraft, [before, flight])
          ? `${nameOfFlight(flight)}: ${given.iso}, after the flight before ${durationInWords({ seconds: Math.max(seconds, 0) })}`
          : null;
      }),
      note: (value) => `${TheSource} gives a turnaround that is not from one flight to the next: ${value}.`,
    },
  ],
};

/** The longest time between two flights that can be: from launch to launch where the end between them is not recorded. */
function secondsBetween(before: Flight | undefined, { launch }: Flight) {
  const from = before?.end ?? before?.launch;
  if (!from || !launch) return { longest: Number.POSITIVE_INFINITY, isKnown: false };
  return { longest: (launch.time - from.time) / 1_000, isKnown: before?.end != null };
}
