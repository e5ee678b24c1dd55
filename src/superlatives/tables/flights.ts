import { launchesOf } from '../../catalog/counts.ts';
import { mostSecondsOf } from '../../catalog/latestEnd.ts';
import { lossOf } from '../../catalog/losses.ts';
import type { Flight } from '../../catalog/model.ts';
import { countDoubts } from '../../catalog/notes.ts';
import { isInAtmosphere, staysBelowOrbit } from '../../catalog/orbit.ts';
import { paths } from '../../catalog/paths.ts';
import { exclusionOf, exclusionOfTime } from '../../fields/exclusions.ts';
import { measureOfTime } from '../../fields/fact.ts';
import { originPathOfFlight } from '../../fields/originPath.ts';
import { dayInWords } from '../../words/moment.ts';
import { theSource } from '../../words/source.ts';
import { type RankingEntry, rankedTime, type Superlative } from './superlative.ts';

/** What single flights excel in. */
export const flightSuperlatives: Superlative[] = [
  {
    id: 'longest-flight',
    title: 'Longest flight',
    label: 'Duration',
    about: `From launch to the end that ${theSource} gives, or to the date of the data while the flight lasts. Flights of what was left in space for good do not count.`,
    best: 'desc',
    thing: 'flight',
    entries: (catalog) =>
      launchesOf(catalog.spacecraft).flatMap((flight) => {
        const excluded = exclusionOfTime(flight, catalog.edition.date);
        return excluded?.apart ? [] : { ...byDuration(flight), excluded };
      }),
    rivals: ({ spacecraft, edition }, last) => [
      ...new Set(
        launchesOf(spacecraft)
          .filter(
            (flight) => flight.duration === null && mostSecondsOf(flight, edition.date.time) > last.value,
          )
          .map((flight) => flight.spacecraft),
      ),
    ],
  },
  {
    id: 'shortest-flight',
    title: 'Shortest flight',
    label: 'Duration',
    about:
      'From launch to end, of flights that are over; one that was never meant to reach an orbit counts, and a test that stayed far below space does not. A flight on which the craft was lost, or the launch failed, is no record: losses have a page of their own.',
    see: { path: paths.losses, words: 'Losses and failed launches' },
    best: 'asc',
    thing: 'flight',
    entries: (catalog) =>
      launchesOf(catalog.spacecraft)
        .filter(countsAsShort)
        .map((flight) => ({
          ...byDuration(flight),
          excluded: exclusionOf(flight.spacecraft, 'shortest-flight', catalog.edition.date),
        })),
    rivals: ({ spacecraft, edition }) => [
      ...new Set(
        launchesOf(spacecraft)
          // What goes to no orbit is back within minutes or hours.
          .filter((flight) => flight.duration === null && countsAsShort(flight) && staysBelowOrbit(flight))
          .map((flight) => flight.spacecraft)
          .filter((craft) => !exclusionOf(craft, 'shortest-flight', edition.date)),
      ),
    ],
  },
  {
    id: 'first-launch',
    title: 'First launch',
    label: 'Launch',
    about:
      'The oldest launches of any spacecraft listed here, whatever came of them; accidents on the ground are no launches.',
    best: 'asc',
    thing: 'flight',
    order: 'first-launch',
    entries: ({ spacecraft }) => launchesOf(spacecraft).map(byLaunch),
  },
  {
    id: 'latest-launch',
    title: 'Latest launch',
    label: 'Launch',
    about: 'The last launches before the date of the data, first flights and later ones alike.',
    best: 'desc',
    thing: 'flight',
    entries: (catalog) => launchesOf(catalog.spacecraft).map(byLaunch),
  },
];

function countsAsShort(flight: Flight): boolean {
  return !flight.isUnderWay && !lossOf(flight) && !isInAtmosphere(flight);
}

function byDuration(flight: Flight): RankingEntry {
  const { duration } = flight;
  const figure = { kind: 'duration', duration } as const;
  const measure = duration && measureOfTime(duration);
  const originPath = originPathOfFlight('duration', flight);
  return { ...entryOf(flight, 'time-in-space'), originPath, measure, figure };
}

function byLaunch(flight: Flight): RankingEntry {
  const { launch } = flight;
  const originPath = originPathOfFlight('launch', flight);
  const figure = { kind: 'moment', moment: launch } as const;
  return { ...entryOf(flight), originPath, measure: rankedTime(launch), figure };
}

function entryOf({ spacecraft, mission, destination, isUnderWay, launch }: Flight, field?: string) {
  const said = [
    mission ?? (launch ? `flight of ${dayInWords(launch, 'long')}` : 'mission not recorded'),
    destination && `destination: ${destination}`,
    isUnderWay && 'under way',
  ];
  return {
    entry: spacecraft,
    of: spacecraft.configuration,
    notes: countDoubts(spacecraft, field),
    excluded: null,
    remark: said.filter(Boolean).join('; '),
    detail: mission ?? (launch ? dayInWords(launch, 'long') : 'mission not recorded'),
  };
}
