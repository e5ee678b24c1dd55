import { inSpaceOf, launchesOf } from '../catalog/counts.ts';
import type { Configuration, Family, Spacecraft } from '../catalog/model.ts';
import { byName } from '../words/collation.ts';
import { byMoment, type Moment } from '../words/moment.ts';

/** One configuration in the line of its family. */
export interface Generation {
  configuration: Configuration;
  /** The first launch of the spacecraft listed, which may differ from the maiden flight of the source. */
  firstLaunch: Moment | null;
  lastLaunch: Moment | null;
  inSpace: number;
}

/** Compares by maiden flight, the oldest first, those without one last, by name. */
export function byAge(a: Configuration | Family, b: Configuration | Family): number {
  return byMoment(a.maidenFlight, b.maidenFlight) || byName(a, b);
}

/** The configurations of a family by maiden flight, oldest first, those without one last, by name. */
export function generationsOf({ configurations }: Pick<Family, 'configurations'>): Generation[] {
  return configurations.toSorted(byAge).map((configuration) => {
    const launches = momentsOf(configuration.spacecraft);
    return {
      configuration,
      firstLaunch: launches.at(0) ?? null,
      lastLaunch: launches.at(-1) ?? null,
      inSpace: inSpaceOf(configuration.spacecraft).length,
    };
  });
}

/** All launches of spacecraft by the date of the data, in order of time. */
function momentsOf(spacecraft: readonly Spacecraft[]): Moment[] {
  return launchesOf(spacecraft)
    .flatMap(({ launch }) => launch ?? [])
    .sort(byMoment);
}
