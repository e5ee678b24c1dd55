import { launchedFlights } from '../../catalog/flights.ts';
import { fewestNoons, isAtMidnight, isAtNoon, repeatsNoon } from '../../catalog/launchMoment.ts';
import type { Configuration, Spacecraft } from '../../catalog/model.ts';
import { countInWords } from '../../words/count.ts';
import {
  dayInWords,
  dayLength,
  isCertainlyBefore,
  isRough,
  type Moment,
  momentForMachines,
  momentInWords,
  parseMoment,
} from '../../words/moment.ts';
import { numberInWords, spanInWords } from '../../words/number.ts';
import { once } from '../../words/once.ts';
import { TheSource, theSource } from '../../words/source.ts';
import { nameOfFlight, quoteFlights } from './log/quoteFlights.ts';
import type { Rule } from './rule.ts';

const yearsApart = 10;
const fewestLaunches = 3;
const yearLength = 365.25 * dayLength;

/** For each spacecraft of a configuration the first launch nearest to its own, where enough are known to the day. */
const nearestLaunches = once(({ spacecraft }: Configuration) => {
  const launched = spacecraft
    .flatMap((craft) => {
      const { firstLaunch: launch } = craft;
      return launch && !isRough(launch) ? { craft, launch } : [];
    })
    .sort((a, b) => a.launch.time - b.launch.time);
  if (launched.length < fewestLaunches) return new Map<Spacecraft, Moment>();
  return new Map(
    launched.map(({ craft, launch }, index) => {
      const [before, after] = [launched[index - 1]?.launch, launched[index + 1]?.launch];
      const isBefore = before && (!after || launch.time - before.time <= after.time - launch.time);
      return [craft, (isBefore ? before : after) as Moment];
    }),
  );
});

/** What is odd about the flights of a spacecraft, and about its counts of them. */
export const flightRules: Rule<Spacecraft>[] = [
  {
    id: 'launch-at-midnight',
    title: 'Launched at midnight to the second',
    explanation:
      'A launch at 00:00:00 UTC stands for a time of the day that is not known. Only its day is taken as known.',
    checks: [
      {
        field: 'flights',
        find: quoteFlights((flight) => {
          const { launch } = flight.record;
          return launch?.net && isAtMidnight(launch)
            ? `${nameOfFlight(flight)}: ${momentForMachines(parseMoment(launch.net))}`
            : null;
        }),
        note: () => `${TheSource} gives a launch at 00:00:00 UTC, so only its day is taken as known.`,
      },
    ],
  },
  {
    id: 'end-at-midnight',
    title: 'Ended at midnight to the second',
    explanation:
      'An end at 00:00:00 UTC stands for a time of the day that is not known, unless the data say how exactly the end is known. Only its day is taken as known.',
    checks: [
      {
        field: 'flights',
        find: quoteFlights((flight) => {
          const { end, spacecraft } = flight;
          return end?.precision === 'day' && (spacecraft.provenance?.precision.ends ?? 'second') === 'second'
            ? `${nameOfFlight(flight)}: ${momentForMachines({ ...end, precision: 'second' })}`
            : null;
        }),
      },
    ],
  },
  {
    id: 'launch-at-noon',
    title: 'Launched at noon to the second, again and again',
    explanation: `Where ${numberInWords(fewestNoons)} or more launches of a spacecraft are at 12:00:00 UTC, noon stands for a time of the day that is not known. Only their days are taken as known.`,
    checks: [
      {
        field: 'flights',
        find: ({ record: { flights } }) =>
          flights && repeatsNoon(flights)
            ? `${flights.filter(({ launch }) => isAtNoon(launch)).length} of ${countInWords(flights.length, 'launch')}`
            : null,
        note: (value) =>
          `${TheSource} gives ${value} at 12:00:00 UTC, so only their days are taken as known.`,
      },
    ],
  },
  {
    id: 'end-before-launch',
    title: 'A flight that ended before its launch',
    explanation: 'Found where the end is the earlier one however exactly the two are known.',
    checks: [
      {
        field: 'mission-ends-count',
        find: quoteFlights(({ launch, end }) =>
          launch && end && isCertainlyBefore(end, launch)
            ? `launch ${momentInWords(launch)}, end ${momentInWords(end)}`
            : null,
        ),
        note: (value) => `${TheSource} has a flight end before its launch: ${value}.`,
      },
    ],
  },
  {
    id: 'flights-overlap',
    title: 'Flights that overlap',
    explanation:
      'A spacecraft is on one flight at a time: the launch of each should not be before the end of the one before it, however exactly the two are known.',
    checks: [
      {
        field: 'mission-ends-count',
        find: quoteFlights(({ launch }, before) =>
          launch && before?.end && isCertainlyBefore(launch, before.end)
            ? `launch ${momentInWords(launch)}, end of the flight before ${momentInWords(before.end)}`
            : null,
        ),
        note: (value) => `${TheSource} has two of its flights overlap: ${value}.`,
      },
    ],
  },
  {
    id: 'launch-far-from-its-siblings',
    title: `Launched ${spanInWords(yearsApart, 'year')} from every sibling`,
    explanation: `The first launch of a spacecraft should be within ${spanInWords(yearsApart, 'year')} of that of another one of its configuration, where ${numberInWords(fewestLaunches)} or more are known. Where it is not, it may belong to another configuration.`,
    checks: [
      {
        field: 'first-launch',
        find: (craft) => {
          const { firstLaunch, configuration } = craft;
          const nearest = nearestLaunches(configuration).get(craft);
          return firstLaunch && nearest && Math.abs(nearest.time - firstLaunch.time) > yearsApart * yearLength
            ? `${dayInWords(firstLaunch, 'long')}, the nearest ${dayInWords(nearest, 'long')}`
            : null;
        },
        note: (_, { configuration: { name } }) =>
          `It was launched more than ${spanInWords(yearsApart, 'year')} from any other ${name}, so it may belong to another configuration.`,
      },
    ],
  },
  {
    id: 'flights-count-differs',
    title: 'A count of flights that is not that of the flights listed',
    explanation: `The number of flights that ${theSource} gives should be that of the flights it lists, with or without those that lie ahead.`,
    checks: [
      {
        field: 'flights-count',
        find: (craft) => {
          const { flights, record } = craft;
          const counted = record.flights_count;
          if (flights === null || counted === null) return null;
          return [launchedFlights(craft).length, flights.length].includes(counted)
            ? null
            : `${countInWords(counted, 'flight')} counted, ${flights.length} listed`;
        },
        note: (value) => `${TheSource} does not agree with itself: ${value}.`,
      },
    ],
  },
  {
    id: 'more-ends-than-flights',
    title: 'More flights ended than flown',
    explanation: 'A flight ends once.',
    checks: [
      {
        field: 'mission-ends-count',
        find: ({ missionEndsCount, flightsCount }) =>
          missionEndsCount !== null && flightsCount !== null && missionEndsCount > flightsCount
            ? `${countInWords(missionEndsCount, 'end')}, ${countInWords(flightsCount, 'flight')}`
            : null,
        note: (value) => `The data count more ends than flights: ${value}.`,
      },
    ],
  },
  {
    id: 'in-space-without-flight',
    title: 'In space with no flight under way',
    explanation: 'The latest flight of a spacecraft in space should be one that has not ended.',
    checks: [
      {
        field: 'mission-ends-count',
        find: ({ inSpace, flights }) =>
          inSpace && flights && !flights.some((flight) => flight.isUnderWay)
            ? `in space, ${countInWords(flights.length, 'flight')}, none under way`
            : null,
        note: () => `${TheSource} has it in space, but lists no flight that is under way.`,
      },
    ],
  },
  {
    id: 'flight-without-being-in-space',
    title: 'A flight under way, but not in space',
    explanation: 'Fewer flights ended than flown mean that a flight has not ended.',
    checks: [
      {
        field: 'mission-ends-count',
        find: ({ inSpace, missionEndsCount, flightsCount }) =>
          inSpace === false &&
          missionEndsCount !== null &&
          flightsCount !== null &&
          missionEndsCount < flightsCount
            ? `${countInWords(flightsCount, 'flight')}, ${countInWords(missionEndsCount, 'end')}, not in space`
            : null,
        note: () =>
          `By its count of flights ended a flight is under way, but ${theSource} has it not in space.`,
      },
    ],
  },
];
