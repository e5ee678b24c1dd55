import type { Spacecraft } from '../catalog/model.ts';

/** Says that the time docked was added up here: "from the 3 dockings of its log"; null where the record gives it. */
export function dockingsCounted({ dockedByLog }: Spacecraft): string | null {
  if (!dockedByLog?.isWhole) return null;
  const { dockings } = dockedByLog;
  return dockings === 1 ? 'from the docking of its log' : `from the ${dockings} dockings of its log`;
}
