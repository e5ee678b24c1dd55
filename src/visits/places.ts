import { isStation } from '../catalog/destinations.ts';
import type { Destination } from '../catalog/model.ts';
import type { Bar } from '../timeline/timeline.ts';
import { byMoment, type Moment } from '../words/moment.ts';
import { countVisits, type VisitCounts } from './visitCounts.ts';
import { barsOfVisits, launchesOfVisits, visitsOf } from './visits.ts';

/** A destination as the list of all of them tells it. */
export interface Place {
  destination: Destination;
  counts: VisitCounts;
  /** In order of launch, without launches that failed. */
  bars: Bar[];
  /** Of the flights that had been launched, failures among them. */
  first: Moment | null;
  latest: Moment | null;
  /** How many are there on the date of the data. */
  there: number;
}

/** Destinations of one sort, in order of their first visits. */
export interface Sort {
  id: string;
  title: string;
  places: Place[];
}

// Each destination is of the first sort that it fits.
const sorts: { id: string; title: string; is: (destination: Destination) => boolean }[] = [
  { id: 'stations', title: 'Stations', is: isStation },
  { id: 'moon', title: 'The Moon', is: ({ name }) => /\b(moon|lunar|circumlunar)\b/i.test(name) },
  { id: 'orbits', title: 'Orbits and other flights', is: () => true },
];

/** All destinations by what they are, as far as their names tell: stations, the Moon, all others. */
export function sortsOf(destinations: readonly Destination[], date: Moment): Sort[] {
  const places = destinations.map((destination) => placeOf(destination, date)).sort(byFirst);
  const sortOf = (place: Place) => sorts.find(({ is }) => is(place.destination));
  return sorts
    .map((sort) => ({ ...sort, places: places.filter((place) => sortOf(place) === sort) }))
    .filter((sort) => sort.places.length > 0);
}

function placeOf(destination: Destination, date: Moment): Place {
  const visits = visitsOf(destination);
  const launches = launchesOfVisits(visits);
  return {
    destination,
    counts: countVisits(visits),
    bars: barsOfVisits(
      visits.filter(({ isFailed }) => !isFailed),
      date,
    ),
    first: launches.at(-1)?.flight.launch ?? null,
    latest: launches[0]?.flight.launch ?? null,
    there: visits.filter(({ isThere }) => isThere).length,
  };
}

function byFirst(a: Place, b: Place): number {
  return byMoment(a.first, b.first);
}
