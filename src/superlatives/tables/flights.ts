import { allLaunchedFlights } from '../../catalog/flights.ts';
import type { Flight } from '../../catalog/model.ts';
import { countDoubts } from '../../catalog/notes.ts';
import { isDerelict } from '../../in-space/derelict.ts';
import { knownSeconds } from '../../words/duration.ts';
import { type RankingEntry, rankedTime, type Superlative } from './superlative.ts';

/** What single flights excel in. */
export const flightSuperlatives: Superlative[] = [
  {
    id: 'longest-flight',
    title: 'Longest flight',
    label: 'Duration',
    about:
      'From launch to the end that the source gives, or to the date of the data while the flight lasts. Flights of what was left in space for good do not count.',
    best: 'desc',
    thing: 'flight',
    entries: (catalog) =>
      allLaunchedFlights(catalog)
        .filter(({ spacecraft, isUnderWay }) => !isUnderWay || !isDerelict(spacecraft, catalog.edition.date))
        .map(byDuration),
  },
  {
    id: 'shortest-flight',
    title: 'Shortest flight',
    label: 'Duration',
    about:
      'From launch to end, of flights that are over. One that a failure cut short counts, and so does one that was never meant to reach an orbit.',
    best: 'asc',
    thing: 'flight',
    entries: (catalog) =>
      allLaunchedFlights(catalog)
        .filter((flight) => !flight.isUnderWay)
        .map(byDuration),
  },
  {
    id: 'first-launch',
    title: 'First launch',
    label: 'Launch',
    about: 'The oldest launches of any spacecraft listed here, whatever came of them.',
    best: 'asc',
    thing: 'flight',
    order: 'first-launch',
    entries: (catalog) => allLaunchedFlights(catalog).map(byLaunch),
  },
  {
    id: 'latest-launch',
    title: 'Latest launch',
    label: 'Launch',
    about: 'The last launches before the date of the data, first flights and later ones alike.',
    best: 'desc',
    thing: 'flight',
    entries: (catalog) => allLaunchedFlights(catalog).map(byLaunch),
  },
];

function byDuration(flight: Flight): RankingEntry {
  const { duration, precision } = flight;
  const figure = { kind: 'duration', duration, precision } as const;
  return {
    ...entryOf(flight, 'time-in-space'),
    value: duration && knownSeconds(duration, precision),
    figure,
  };
}

function byLaunch(flight: Flight): RankingEntry {
  const { launch } = flight;
  return { ...entryOf(flight), value: rankedTime(launch), figure: { kind: 'moment', moment: launch } };
}

function entryOf({ spacecraft, mission, destination, isUnderWay }: Flight, field?: string) {
  const said = [
    mission ?? 'mission not recorded',
    destination && `destination: ${destination}`,
    isUnderWay && 'under way',
  ];
  return {
    entry: spacecraft,
    of: spacecraft.configuration,
    notes: countDoubts(spacecraft, field),
    remark: said.filter(Boolean).join('; '),
  };
}
