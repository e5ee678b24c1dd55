import { flightBefore, launchedFlights } from '../catalog/flights.ts';
import type { Flight, Spacecraft } from '../catalog/model.ts';
import { fieldOfFlight } from '../fields/originPath.ts';
import { countInWords } from '../words/count.ts';
import type { Origin } from './origin.ts';
import { givenTurnaround } from './turnaround.ts';

/** The figures that a figure was worked out from, and how. */
type WorkedOut = Pick<Origin, 'from' | 'done'>;

/** How figures of a spacecraft are worked out of others, by their fields; null for one that cannot have been. */
export const workedOut: Record<string, (craft: Spacecraft) => WorkedOut | null> = {
  'docked-share': () => ({
    from: ['time-docked', 'time-in-space'],
    done: 'Time docked divided by time in space.',
  }),
  'flights-count': (craft) => counted(launchedFlights(craft), 'Counted in the flight log.'),
  'mission-ends-count': (craft) =>
    counted(
      launchedFlights(craft).filter(({ isUnderWay }) => !isUnderWay),
      'Counted in the flight log, however they ended.',
    ),
  'time-in-space': timeInSpace,
  'fastest-turnaround': fastestTurnaround,
};

function counted(flights: Flight[], done: string): WorkedOut {
  const fields = flights.map((flight) => fieldOfFlight(flight.end === null ? 'launch' : 'end', flight));
  return { from: fields, done: fields.length > 0 ? done : 'No source gives it: the flight log has none.' };
}

function timeInSpace(craft: Spacecraft): WorkedOut | null {
  const flights = launchedFlights(craft);
  if (flights.length === 0)
    return { from: [], done: 'No source gives it: it had not flown by the date of the data.' };
  if (flights.some(({ duration }) => duration === null)) return null;
  const [only] = flights;
  if (only && flights.length === 1) return durationParts(only);
  return {
    from: flights.map((flight) => fieldOfFlight('duration', flight)),
    done: `The sum of ${countInWords(flights.length, 'flight')}.`,
  };
}

/** What the duration of a flight is worked out from. */
export function durationParts(flight: Flight): WorkedOut {
  const fields = flight.isUnderWay ? ['launch'] : ['launch', 'end'];
  return {
    from: fields.map((field) => fieldOfFlight(field, flight)),
    done: `The ${flight.isUnderWay ? 'date of the data' : 'end'} less the launch.`,
  };
}

/** The flight that the fastest turnaround of a spacecraft came before; undefined where its log tells of none. */
export function fastestFlight({ flights, fastestTurnaround: fastest }: Spacecraft): Flight | undefined {
  return flights?.find(({ turnaround }) => turnaround !== null && turnaround.seconds === fastest?.seconds);
}

function fastestTurnaround(craft: Spacecraft): WorkedOut | null {
  const all = craft.flights?.filter(({ turnaround }) => turnaround !== null) ?? [];
  const flight = fastestFlight(craft);
  const before = flight && flightBefore(flight);
  if (!flight || !before?.end) return null;
  const which =
    all.length === 1 ? 'only turnaround' : `shortest of ${countInWords(all.length, 'turnaround')}`;
  return {
    from: givenTurnaround(flight)
      ? [fieldOfFlight('turnaround', flight)]
      : [fieldOfFlight('end', before), fieldOfFlight('launch', flight)],
    done: `The ${which} in the log: from the end of one flight to the launch of the next.`,
  };
}
