import { launchId } from '../../../catalog/launchIds.ts';
import type { Configuration, Flight, Rocket, Spacecraft } from '../../../catalog/model.ts';
import { hasClock, isMidnight } from '../../../words/moment.ts';
import { once } from '../../../words/once.ts';
import { TheSource } from '../../../words/source.ts';
import type { Rule } from '../rule.ts';
import { nameOfFlight, quoteFlights } from './quoteFlights.ts';

/** One launch that two flights cannot share. */
export const sharedLaunchRule: Rule<Spacecraft> = {
  id: 'launch-shared',
  title: 'A launch on two flights that cannot share it',
  explanation:
    'One launch, by its LL2 id or by its rocket and its second, may carry two spacecraft of different configurations on one mission, as an Apollo and its Lunar Module. It carries no two of one configuration, nor of different missions, and no spacecraft twice.',
  checks: [
    {
      field: 'flights',
      find: quoteFlights((flight) => {
        const others = [
          ...(flight.rocket ? likely(flight, launchesOf(flight.rocket)) : []),
          ...likely(flight, launchesOfConfiguration(flight.spacecraft.configuration)),
        ];
        const same = others.find((other) => isSameLaunch(flight, other) && !canShare(flight, other));
        return same ? `${nameOfFlight(flight)} and ${same.spacecraft.name}, ${nameOfFlight(same)}` : null;
      }),
      note: (value) => `${TheSource} has two flights begin with one launch: ${value}.`,
    },
  ],
};

type Launches = ReadonlyMap<string | number, { flight: Flight }[]>;

const launchesOf = once(({ flights }: Rocket) => byLaunch(flights));
const launchesOfConfiguration = once(({ spacecraft }: Configuration) =>
  byLaunch(spacecraft.flatMap(({ flights }) => flights ?? [])),
);

/** Flights by the ids of their launches, and by their seconds, because each is held against all others. */
function byLaunch(flights: readonly Flight[]): Launches {
  const keyed = flights.flatMap((flight) => keysOf(flight).map((key) => ({ key, flight })));
  return Map.groupBy(keyed, ({ key }) => key);
}

function likely(flight: Flight, launches: Launches): Flight[] {
  return keysOf(flight).flatMap((key) => launches.get(key)?.map(({ flight }) => flight) ?? []);
}

function keysOf(flight: Flight): (string | number)[] {
  return [launchId(flight) ?? [], flight.launch?.time ?? []].flat();
}

function isSameLaunch(flight: Flight, other: Flight): boolean {
  if (flight === other) return false;
  const id = launchId(flight);
  if (id !== null && id === launchId(other)) return true;
  const { launch, isAhead } = flight;
  // A launch at midnight or ahead is known no better than to its day, which two launches may share.
  if (!launch || isAhead || !hasClock(launch) || isMidnight(launch)) return false;
  return launch.time === other.launch?.time && flight.rocket === other.rocket;
}

function canShare(flight: Flight, other: Flight): boolean {
  return (
    flight.spacecraft.configuration !== other.spacecraft.configuration && flight.mission === other.mission
  );
}
