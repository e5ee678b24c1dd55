import type { Configuration, Family, Flight, Spacecraft } from '../../catalog/model.ts';
import { neverLaunched } from '../../catalog/outcomes.ts';
import { yearsPlanned } from '../../catalog/possibleMoment.ts';
import { spanInWords } from '../../words/number.ts';
import { TheSource } from '../../words/source.ts';
import { nameOfFlight, quoteFlights } from './log/quoteFlights.ts';
import type { Check, Rule } from './rule.ts';

const words = {
  title: 'A date on which nothing can have flown',
  explanation: `Before the first spaceflight, on 4 October 1957, or more than ${spanInWords(yearsPlanned, 'year')} after the date of the data. It is taken as not recorded, so that it makes no first, no decade and no order.`,
};

const note = (value: string) => `${TheSource} gives a date that cannot be, taken as not recorded: ${value}.`;

const maidenCheck: Check<Configuration | Family> = {
  field: 'maiden-flight',
  find: ({ maidenFlight, record }) =>
    maidenFlight === null && record.maiden_flight !== null ? record.maiden_flight : null,
  note,
  isDoubt: true,
};

/** Launches and ends on an impossible day. */
export const impossibleDateRule: Rule<Spacecraft> = {
  id: 'impossible-date',
  ...words,
  checks: [{ field: 'flights', find: quoteFlights(impossibleOf), note, isDoubt: true }],
};

/** Maiden flights of configurations on an impossible day. */
export const impossibleMaidenRule: Rule<Configuration> = {
  id: 'impossible-maiden-flight',
  title: 'A maiden flight on a day on which nothing can have flown',
  explanation: words.explanation,
  checks: [maidenCheck],
};

/** Maiden flights of families on an impossible day. */
export const impossibleFamilyRule: Rule<Family> = {
  id: 'impossible-maiden-flight-of-family',
  title: 'A maiden flight of a family on a day on which nothing can have flown',
  explanation: words.explanation,
  checks: [maidenCheck],
};

function impossibleOf(flight: Flight): string | null {
  const { launch, end, plannedEnd, record } = flight;
  const given = [
    launch === null && record.launch?.net ? `launch ${record.launch.net}` : [],
    // What never began has no end, whatever its record gives as one.
    end === null && plannedEnd === null && record.mission_end && !neverLaunched(flight)
      ? `end ${record.mission_end}`
      : [],
  ].flat();
  return given.length > 0 ? `${nameOfFlight(flight)}, ${given.join(', ')}` : null;
}
