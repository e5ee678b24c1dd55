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
      find: quoteFlights((flight) => {
        const all = launchesOf(flight.spacecraft.configuration).get(rocketNamed(flight)) ?? [];
        const others = new Set(all.filter((other) => other !== flight).map(({ rocket }) => rocket));
        const [usual] = others;
        return flight.rocket &&
          usual &&
          all.length >= fewestLaunches &&
          others.size === 1 &&
          usual !== flight.rocket
          ? `${nameOfFlight(flight)}: ${flight.rocket.name}, launch of ${rocketNamed(flight)}`
          : null;
      }),
      note: (value) => `${TheSource} gives a rocket that the name of the launch does not fit: ${value}.`,
    },
  ],
};

const launchesOf = once(({ spacecraft }: Configuration) =>
  Map.groupBy(
    spacecraft
      .flatMap(({ flights }) => flights ?? [])
      .filter((flight) => rocketNamed(flight) && flight.rocket),
    rocketNamed,
  ),
);

function rocketNamed({ record }: Flight): string | null {
  const [rocket, mission] = record.launch?.name?.split('|') ?? [];
  return mission === undefined ? null : rocket?.trim() || null;
}
