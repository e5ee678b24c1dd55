import { byName } from '../words/collation.ts';
import { byMoment } from '../words/moment.ts';
import type { Configuration, Entry, Group, Spacecraft } from './model.ts';

/** Enters a configuration into the groups it is in. */
export function enterConfiguration(configuration: Configuration): void {
  for (const group of configuration.groups.filter(mayList(configuration))) {
    group.configurations.push(configuration);
  }
}

/** Enters a spacecraft into its configuration and the groups it is in. */
export function enterSpacecraft(craft: Spacecraft): void {
  const groups = [craft.configuration, craft.status, ...craft.configuration.groups];
  for (const group of groups.filter(mayList(craft))) group.spacecraft.push(craft);
}

/** The configurations of the spacecraft in a group. */
export function configurationsOf({ spacecraft }: Group): Configuration[] {
  return [...new Set(spacecraft.map((craft) => craft.configuration))].sort(byName);
}

/**
 * Links the spacecraft of a configuration with their neighbors in order of first launch. Those without one are neighbors of each other, by
 * name: they came neither before the others nor after them.
 */
export function linkNeighbors({ spacecraft }: Configuration): void {
  const inOrder = spacecraft.toSorted((a, b) => byMoment(a.firstLaunch, b.firstLaunch) || byName(a, b));
  for (const fleet of Map.groupBy(inOrder, ({ firstLaunch }) => firstLaunch !== null).values()) {
    fleet.forEach((craft, index) => {
      craft.previous = fleet[index - 1] ?? null;
      craft.next = fleet[index + 1] ?? null;
    });
  }
}

/** Whether a group lists an entry: only removed entries list removed entries. */
export function mayList(member: Entry): (group: Entry) => boolean {
  return (group) => member.tombstone === null || group.tombstone !== null;
}
