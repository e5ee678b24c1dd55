import type { CrewMember, Docking, Port } from '../catalog/model.ts';
import { crewAboard } from '../catalog/people.ts';
import type { Bar } from '../timeline/timeline.ts';
import { countInWords } from '../words/count.ts';

/** The port of a bar, or the words for an unknown one. */
export function portOf({ docking }: Bar): string {
  return docking?.port ?? 'Port not recorded';
}

/** Who is aboard a docked spacecraft, or else came up with it; null where its crew is not recorded. */
export function crewOf(docking: Docking): CrewMember[] | null {
  return docking.flight && crewAboard(docking.flight);
}

/** Whether the crew of anything that is docked is recorded. */
export function isCrewKnown(ports: readonly Port[]): boolean {
  return ports.some(({ docked }) => docked && crewOf(docked));
}

/**
 * Names the ports of a station at which nothing is docked, or all where it is no more: "Nothing is docked at Harmony zenith.",
 * "It had 2 ports: Core forward, Core aft."
 */
export function portsInWords(ports: readonly Port[], isThere: boolean): string {
  // LL2 calls one port of the International Space Station "Unity nadir, PMA-3".
  const separator = ports.some(({ name }) => name.includes(',')) ? '; ' : ', ';
  const named = (some: readonly Port[]) => some.map(({ name }) => name).join(separator);
  if (!isThere) return `It had ${countInWords(ports.length, 'port')}: ${named(ports)}.`;
  const free = ports.filter(({ docked }) => docked === null);
  return free.length === 0 ? 'Something is docked at each port.' : `Nothing is docked at ${named(free)}.`;
}
