import type { CrewMember, Docking, Port } from '../catalog/model.ts';
import type { Bar } from '../timeline/timeline.ts';

/** The port of a bar, or the words for an unknown one. */
export function portOf({ docking }: Bar): string {
  return docking?.port ?? 'Port not recorded';
}

/** Who is aboard a docked spacecraft, or else came up with it; null where its crew is not recorded. */
export function crewOf(docking: Docking): CrewMember[] | null {
  const crew = docking.flight?.crew ?? null;
  return crew && (crew.onboard.length > 0 ? crew.onboard : crew.launch);
}

/** Whether the crew of anything that is docked is recorded. */
export function isCrewKnown(ports: readonly Port[]): boolean {
  return ports.some(({ docked }) => docked && crewOf(docked));
}
