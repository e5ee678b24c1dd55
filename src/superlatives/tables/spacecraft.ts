import { isLaunched } from '../../catalog/counts.ts';
import { isDerelict, mayStillBeUp, mayStillBeUpInWords, yearsToBeLeft } from '../../catalog/derelict.ts';
import { isStation } from '../../catalog/destinations.ts';
import { flightUnderWay, launchedFlights } from '../../catalog/flights.ts';
import { mostInSpace } from '../../catalog/latestEnd.ts';
import { failedAtLaunch } from '../../catalog/losses.ts';
import type { Flight, Spacecraft } from '../../catalog/model.ts';
import { countDoubts } from '../../catalog/notes.ts';
import { exclusionOf } from '../../fields/exclusions.ts';
import { headingOf, measureOf } from '../../fields/fact.ts';
import { orderOf } from '../../fields/orders.ts';
import { originPath, originPathOfFlight } from '../../fields/originPath.ts';
import { type OrderField, twice } from '../../fields/spacecraft.ts';
import { betweenFlights } from '../../fields/turnaround.ts';
import { durationInWords } from '../../words/duration.ts';
import { notRecorded } from '../../words/notRecorded.ts';
import { spanInWords } from '../../words/number.ts';
import { theSource } from '../../words/source.ts';
import { rankedTime, type Superlative } from './superlative.ts';

/** What single spacecraft excel in. */
export const spacecraftSuperlatives: Superlative[] = [
  {
    id: 'longest-time-in-space',
    title: 'Longest time in space',
    about: `All flights of a spacecraft together, each up to the end that ${theSource} gives: a landing, a re-entry, or the decay of an orbit long after the work was done. A time that is known to the minute is ranked by the middle of what it can be. What was left in space for good has a table of its own.`,
    best: 'desc',
    thing: 'spacecraft',
    order: 'time-in-space',
    ...rankedBy('time-in-space'),
    rivals: ({ spacecraft, edition }, last) =>
      spacecraft.filter(
        (craft) =>
          craft.timeInSpace === null &&
          isLaunched(craft) &&
          mostInSpace(craft, edition.date.time) > last.value,
      ),
  },
  {
    id: 'left-in-space',
    title: 'Left in space for good',
    about: `In space for more than ${spanInWords(yearsToBeLeft, 'year')} on a flight that goes beyond the orbits of the Earth, or without having docked or being down as active. Nobody will bring these back: their time in space only says how long ago they were launched, and it would soon lead the list of the longest for ever.`,
    best: 'desc',
    thing: 'spacecraft',
    ...rankedBy('time-in-space', { apart: 'those left in space for good' }),
    mentions: { words: mayStillBeUpInWords, of: mayStillBeUp },
  },
  {
    id: 'oldest-in-space',
    title: 'Longest in space now',
    label: 'Launch',
    about: 'In space at the date of the data, by the launch of the flight under way; those left there apart.',
    best: 'asc',
    thing: 'spacecraft',
    entries: ({ spacecraft, edition }) =>
      spacecraft
        .filter((craft) => craft.inSpace && isLaunched(craft) && !isDerelict(craft, edition.date))
        .map((craft) => {
          const flight = flightUnderWay(craft);
          const moment = flight?.launch ?? null;
          const remark = flight?.duration
            ? `${durationInWords(flight.duration)} on this flight, destination: ${flight.destination ?? notRecorded}`
            : null;
          return {
            entry: craft,
            of: craft.configuration,
            notes: countDoubts(craft),
            measure: rankedTime(moment),
            excluded: null,
            figure: { kind: 'moment', moment },
            originPath: flight ? originPathOfFlight('launch', flight) : craft.path,
            remark,
          };
        }),
  },
  {
    id: 'most-flown',
    title: 'Most flown',
    about: `Flights that ${theSource} lists, launched by the date of the data: to orbit, to space or in the atmosphere.`,
    best: 'desc',
    thing: 'spacecraft',
    order: 'flights-count',
    ...rankedBy('flights-count'),
  },
  {
    id: 'fastest-turnaround',
    title: 'Fastest turnaround',
    about:
      'From the end of one flight to the next launch of the same spacecraft, of those that flew more than once; landers apart, since theirs is a stay on another world.',
    best: 'asc',
    thing: 'spacecraft',
    order: 'fastest-turnaround',
    ...rankedBy('fastest-turnaround', { select: twice.has, remark: betweenFlights }),
  },
  {
    id: 'shortest-stay-of-a-lander',
    title: 'Fastest turnaround of a lander',
    about: 'From the landing to the launch of the ascent, which are listed as two flights.',
    best: 'asc',
    thing: 'spacecraft',
    ...rankedBy('fastest-turnaround', { select: twice.has, apart: 'landers', remark: betweenFlights }),
  },
  {
    id: 'most-time-docked',
    title: 'Most time docked',
    about:
      'Dockings of all flights together, of the spacecraft whose time docked is recorded, or adds up from all dockings of the log.',
    best: 'desc',
    thing: 'spacecraft',
    order: 'time-docked',
    ...rankedBy('time-docked'),
    // No craft is docked longer than it is in space.
    rivals: ({ spacecraft, edition }, last) =>
      spacecraft.filter(
        (craft) => mayHaveDocked(craft) && mostInSpace(craft, edition.date.time) > last.value,
      ),
  },
  {
    id: 'highest-docked-share',
    title: 'Highest docked share',
    about: 'Time docked divided by time in space. It still grows for a spacecraft that is docked now.',
    best: 'desc',
    thing: 'spacecraft',
    order: 'docked-share',
    ...rankedBy('docked-share'),
    // The longer it stays, the smaller a part is the way there and back.
    rivals: ({ spacecraft, edition }, last) => {
      const way = fastestWay(spacecraft);
      return spacecraft.filter(
        (craft) => mayHaveDocked(craft) && 1 - way / mostInSpace(craft, edition.date.time) > last.value,
      );
    },
  },
];

interface Choice {
  /** Those that are ranked apart; without it, all others. */
  apart?: string;
  select?: (craft: Spacecraft) => boolean;
  remark?: (craft: Spacecraft) => string | null;
}

/** Ranks the spacecraft that have flown, without placeholders, by the figure of an order. */
function rankedBy(
  field: Exclude<OrderField, 'name' | 'serial-number'>,
  { apart, select = () => true, remark = isInSpace }: Choice = {},
): Pick<Superlative, 'label' | 'entries'> {
  const order = orderOf(field);
  const entries: Superlative['entries'] = ({ spacecraft, edition }) =>
    spacecraft
      .filter((craft) => isLaunched(craft) && select(craft))
      .map((craft) => ({ craft, excluded: exclusionOf(craft, field, edition.date) }))
      .filter(({ excluded }) => excluded?.apart === apart)
      .map(({ craft, excluded }) => ({
        entry: craft,
        of: craft.configuration,
        notes: countDoubts(craft, field),
        measure: measureOf(order, craft),
        excluded: apart ? null : excluded,
        figure:
          order.quantity === 'duration'
            ? { kind: 'duration', duration: order.value(craft) }
            : { kind: 'field', spacecraft: craft, field },
        originPath: originPath(craft, field),
        remark: remark(craft),
      }));
  return { label: headingOf(order), entries };
}

/** Whether a spacecraft was at a station for a time that is not recorded. */
function mayHaveDocked(craft: Spacecraft): boolean {
  return craft.timeDocked === null && isLaunched(craft) && launchedFlights(craft).some(mayHaveReachedStation);
}

function mayHaveReachedStation(flight: Flight): boolean {
  return flight.destinations.some(isStation) && !failedAtLaunch(flight);
}

/** The least part of any recorded stay in space that was not docked: the fastest way to a station and back, in seconds. */
function fastestWay(spacecraft: readonly Spacecraft[]): number {
  const ways = spacecraft.flatMap(({ timeInSpace, timeDocked, dockedShare, inSpace }) =>
    timeInSpace && timeDocked?.seconds && dockedShare !== null && !inSpace
      ? timeInSpace.seconds - timeDocked.seconds
      : [],
  );
  return Math.min(...ways);
}

function isInSpace({ inSpace }: Spacecraft): string | null {
  return inSpace ? 'in space' : null;
}
