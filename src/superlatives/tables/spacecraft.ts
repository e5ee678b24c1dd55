import { flightUnderWay } from '../../catalog/flights.ts';
import type { Catalog, Spacecraft } from '../../catalog/model.ts';
import { countDoubts, isDoubtful } from '../../catalog/notes.ts';
import { typeIds } from '../../dataset/wire/ids.ts';
import { headingOf, knownMeasure } from '../../fields/fact.ts';
import { orderOf } from '../../fields/orders.ts';
import { isRanked } from '../../fields/ranks.ts';
import type { OrderField } from '../../fields/spacecraft.ts';
import { isDerelict, yearsToBeLeft } from '../../in-space/derelict.ts';
import { durationInWords } from '../../words/duration.ts';
import { notRecorded } from '../../words/notRecorded.ts';
import { spanInWords } from '../../words/number.ts';
import { rankedTime, type Superlative } from './superlative.ts';

/** What single spacecraft excel in. */
export const spacecraftSuperlatives: Superlative[] = [
  {
    id: 'longest-time-in-space',
    title: 'Longest time in space',
    about:
      'All flights of a spacecraft together, each up to the end that the source gives: a landing, a re-entry, or the decay of an orbit long after the work was done. What was left in space for good has a table of its own; the ranks on the pages of craft count it in.',
    best: 'desc',
    thing: 'spacecraft',
    order: 'time-in-space',
    ...rankedBy('time-in-space', (craft, { edition }) => !isDerelict(craft, edition.date)),
  },
  {
    id: 'left-in-space',
    title: 'Left in space for good',
    about: `In space for more than ${spanInWords(yearsToBeLeft, 'year')} on a flight that goes beyond the orbits of the Earth, or without having docked or being down as active. Nobody will bring these back: their time in space only says how long ago they were launched, and it would soon lead the list of the longest for ever.`,
    best: 'desc',
    thing: 'spacecraft',
    ...rankedBy('time-in-space', (craft, { edition }) => isDerelict(craft, edition.date)),
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
        .filter((craft) => craft.inSpace && isRanked(craft) && !isDerelict(craft, edition.date))
        .map((craft) => {
          const flight = flightUnderWay(craft);
          const moment = flight?.launch ?? null;
          const remark = flight?.duration
            ? `${durationInWords(flight.duration, flight)} on this flight, bound for: ${flight.destination ?? notRecorded}`
            : null;
          return {
            entry: craft,
            of: craft.configuration,
            notes: countDoubts(craft),
            value: rankedTime(moment),
            figure: { kind: 'moment', moment },
            remark,
          };
        }),
  },
  {
    id: 'most-flown',
    title: 'Most flown',
    about:
      'Flights launched by the date of the data, of whatever height: in the atmosphere, to space, to orbit.',
    best: 'desc',
    thing: 'spacecraft',
    order: 'flights-count',
    ...rankedBy('flights-count'),
  },
  {
    id: 'fastest-turnaround',
    title: 'Fastest turnaround',
    about:
      'From the end of one flight to the next launch of the same spacecraft, of those that flew more than once; landers apart, since theirs is a stay on another world; the ranks on the pages of craft count them in.',
    best: 'asc',
    thing: 'spacecraft',
    order: 'fastest-turnaround',
    ...rankedBy('fastest-turnaround', (craft) => flewTwice(craft) && !isLander(craft)),
  },
  {
    id: 'shortest-stay-of-a-lander',
    title: 'Fastest turnaround of a lander',
    about: 'From the landing to the launch of the ascent, which the source lists as two flights.',
    best: 'asc',
    thing: 'spacecraft',
    ...rankedBy('fastest-turnaround', (craft) => flewTwice(craft) && isLander(craft)),
  },
  {
    id: 'most-time-docked',
    title: 'Most time docked',
    about: 'Dockings of all flights together, of the spacecraft whose time docked is recorded.',
    best: 'desc',
    thing: 'spacecraft',
    order: 'time-docked',
    ...rankedBy('time-docked'),
  },
  {
    id: 'highest-docked-share',
    title: 'Highest docked share',
    about: 'Time docked divided by time in space. It still grows for a spacecraft that is docked now.',
    best: 'desc',
    thing: 'spacecraft',
    order: 'docked-share',
    ...rankedBy('docked-share'),
  },
];

/** Ranks the spacecraft that have flown, without placeholders, by the figure of an order. */
function rankedBy(
  field: Exclude<OrderField, 'name' | 'serial-number'>,
  select: (craft: Spacecraft, catalog: Catalog) => boolean = () => true,
): Pick<Superlative, 'label' | 'entries'> {
  const order = orderOf(field);
  const entries: Superlative['entries'] = (catalog) =>
    catalog.spacecraft
      .filter((craft) => isRanked(craft) && select(craft, catalog))
      .map((craft) => ({
        entry: craft,
        of: craft.configuration,
        notes: countDoubts(craft, field),
        value: isDoubtful(craft, field) ? null : knownMeasure(order, craft),
        figure:
          order.quantity === 'duration'
            ? { kind: 'duration', duration: order.value(craft), precision: craft.precision }
            : { kind: 'field', spacecraft: craft, field },
        remark: craft.inSpace ? 'in space' : null,
      }));
  return { label: headingOf(order), entries };
}

function flewTwice({ flightsCount }: Spacecraft): boolean {
  return (flightsCount ?? 0) > 1;
}

function isLander({ configuration }: Spacecraft): boolean {
  return configuration.type.id === typeIds.lander;
}
