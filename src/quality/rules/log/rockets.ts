import type { Configuration, Flight, Spacecraft } from '../../../catalog/model.ts';
import { once } from '../../../words/once.ts';
import { TheSource } from '../../../words/source.ts';
import type { Rule } from '../rule.ts';
import { nameOfFlight, quoteFlights } from './quoteFlights.ts';

const fewestLaunches = 3;

/** A rocket that the name of its launch does not fit. */
export const rocketRule: Rule<Spacecraft> = {
  id: 'rocket-unlike-its-launch',
  title: 'A rocket that is not that of its launch',
  explanation:
    'The name of a launch begins with a rocket. Launches of a configuration that begin with one name should have one rocket, where all others of three or more do.',
  checks: [
    {
      field: 'flights',
      find: quoteFlights((flight) =>
        flight.rocket && oddOf(flight.spacecraft.configuration).has(flight)
          ? `${nameOfFlight(flight)}: ${flight.rocket.name}, launch of ${rocketNamed(flight)}`
          : null,
      ),
      note: (value) => `${TheSource} gives a rocket that the name of the launch does not fit: ${value}.`,
    },
  ],
};

/** The flights of a configuration with another rocket than all other launches of that name, which have one. */
const oddOf = once(({ spacecraft }: Configuration): ReadonlySet<Flight> => {
  const launches = spacecraft
    .flatMap(({ flights }) => flights ?? [])
    .filter((flight) => rocketNamed(flight) && flight.rocket);
  const odd = [...Map.groupBy(launches, rocketNamed).values()].flatMap((all) => {
    const byRocket = [...Map.groupBy(all, ({ rocket }) => rocket).values()];
    const isOneOrTheOther = all.length >= fewestLaunches && byRocket.length === 2;
    return isOneOrTheOther ? byRocket.filter((its) => its.length === 1).flat() : [];
  });
  return new Set(odd);
});

function rocketNamed({ record }: Flight): string | null {
  const [rocket, mission] = record.launch?.name?.split('|') ?? [];
  return mission === undefined ? null : rocket?.trim() || null;
}
