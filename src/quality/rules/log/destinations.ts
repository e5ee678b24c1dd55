import { isBoundBeyondEarth } from '../../../catalog/derelict.ts';
import { launchedFlights } from '../../../catalog/flights.ts';
import type { Configuration, Destination, Spacecraft } from '../../../catalog/model.ts';
import { isBoundBelowOrbit } from '../../../catalog/orbit.ts';
import { dayInWords, endOf, type Moment, parseDay } from '../../../words/moment.ts';
import { numberInWords } from '../../../words/number.ts';
import { once } from '../../../words/once.ts';
import { TheSource } from '../../../words/source.ts';
import type { Rule } from '../rule.ts';
import { nameOfFlight, quoteFlights } from './quoteFlights.ts';
import { stations } from './stations.ts';

const hoursInTheAtmosphere = 3;
const fewestFlights = 10;

/** Destinations that a flight cannot have had. */
export const destinationRules: Rule<Spacecraft>[] = [
  {
    id: 'destination-outside-its-years',
    title: 'Bound for a station that was not there',
    explanation:
      'A flight to a space station should be launched while it is in orbit, between the launch of its first module and its re-entry.',
    checks: [
      {
        field: 'flights',
        find: quoteFlights((flight) => {
          const { launch, destinations, isAhead } = flight;
          if (!launch || isAhead) return null;
          const missed = destinations.flatMap((one) => missedBy(one, launch) ?? []);
          return missed.length > 0
            ? `${nameOfFlight(flight)}, launched ${dayInWords(launch, 'long')}: ${missed.join('; ')}`
            : null;
        }),
        note: (value) => `${TheSource} has it bound for a station that was not in orbit then: ${value}.`,
      },
    ],
  },
  {
    id: 'time-unlike-its-destination',
    title: 'A time that its destination does not allow',
    explanation: `A flight that stays below an orbit takes no more than ${numberInWords(hoursInTheAtmosphere)} hours, and only what went to a station, or docked with something by the record, has a time docked.`,
    checks: [
      {
        field: 'flights',
        find: quoteFlights((flight) => {
          const { destination, duration } = flight;
          return duration && isBoundBelowOrbit(flight) && duration.seconds > hoursInTheAtmosphere * 3_600
            ? `${destination}, ${duration.iso}`
            : null;
        }),
        note: (value) => `${TheSource} gives a destination and a duration that exclude each other: ${value}.`,
      },
      {
        field: 'time-docked',
        find: (craft) =>
          craft.timeDocked && craft.timeDocked.seconds > 0 && craft.flights && !canHaveDocked(craft)
            ? `${craft.timeDocked.iso}, bound for ${launchedFlights(craft)
                .map(({ destination }) => destination)
                .join(', ')}`
            : null,
        note: (value) => `${TheSource} has it docked, but on no flight to a station: ${value}.`,
        isDoubt: true,
      },
    ],
  },
  {
    id: 'destination-beyond-its-siblings',
    title: 'Bound farther than any sibling',
    explanation: `The only flight beyond the orbits of the Earth in a configuration with ${numberInWords(fewestFlights)} flights or more.`,
    checks: [
      {
        field: 'flights',
        find: quoteFlights((flight) => {
          const { all, beyond } = farFlights(flight.spacecraft.configuration);
          return all >= fewestFlights && beyond.length === 1 && beyond[0] === flight
            ? `${nameOfFlight(flight)}: ${flight.destination}`
            : null;
        }),
        note: (value) => `No other of its configuration is bound so far: ${value}.`,
      },
    ],
  },
];

const farFlights = once(({ spacecraft }: Configuration) => {
  const flights = spacecraft.flatMap(launchedFlights);
  return {
    all: flights.length,
    beyond: flights.filter(isBoundBeyondEarth),
  };
});

/** Whether a flight of a spacecraft went to a station or docked with something, or may have, as its destination is not recorded. */
export function canHaveDocked(craft: Spacecraft): boolean {
  return launchedFlights(craft).some(
    ({ destinations, dockings }) =>
      destinations.length === 0 || dockings.length > 0 || destinations.some((one) => yearsOf(one) !== null),
  );
}

/** Says when a station was in orbit, where a launch missed it. */
function missedBy(destination: Destination, launch: Moment): string | null {
  const years = yearsOf(destination);
  if (!years) return null;
  if (years.from && endOf(launch) <= years.from.time)
    return `${destination.name} was launched on ${dayInWords(years.from, 'long')}`;
  if (years.to && launch.time >= endOf(years.to))
    return `${destination.name} was gone on ${dayInWords(years.to, 'long')}`;
  return null;
}

/** The first and the last day of a station, as the source says them or else the table; null for what is no station. */
function yearsOf({ name, station }: Destination): { from: Moment | null; to: Moment | null } | null {
  const known = Object.hasOwn(stations, name) ? stations[name] : undefined;
  if (!station && !known) return null;
  return {
    from: station?.founded ?? parseDay(known?.launched),
    to: station?.deorbited ?? parseDay(known?.reentered),
  };
}
