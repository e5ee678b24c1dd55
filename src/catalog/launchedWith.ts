import { byName } from '../words/collation.ts';
import { launchesOf } from './counts.ts';
import { launchDesignator, launchId } from './launchIds.ts';
import type { Flight, Spacecraft } from './model.ts';

/**
 * Enters of each spacecraft what else was on a rocket with it. Two flights are of one launch where LL2 gives them the same launch, or
 * COSPAR the same designator, which names a launch and no object.
 */
export function enterLaunchedWith(spacecraft: readonly Spacecraft[]): void {
  const byLaunch = new Map<string, Set<Spacecraft>>();
  for (const flight of launchesOf(spacecraft))
    for (const mark of marksOf(flight))
      byLaunch.set(mark, (byLaunch.get(mark) ?? new Set()).add(flight.spacecraft));
  for (const together of byLaunch.values())
    for (const craft of together) {
      const others = new Set([...craft.launchedWith, ...together]);
      others.delete(craft);
      craft.launchedWith = [...others].sort(byName);
    }
}

function marksOf(flight: Flight): string[] {
  const [id, designator] = [launchId(flight), launchDesignator(flight)];
  return [...(id === null ? [] : [`id ${id}`]), ...(designator === null ? [] : [designator])];
}
