// A share is told, and ranked, to a hundredth of a percent: no time that is known to the minute supports more.
const sharesTold = 10_000;
const tiny = 1e-9;

/** Time docked through time in space, in seconds; null where one is not recorded, or where that cannot be. */
export function dockedShareOf(docked: number | null, inSpace: number | null): number | null {
  if (docked === null || inSpace === null || inSpace === 0 || docked > inSpace) return null;
  return Math.floor((docked / inSpace) * sharesTold + tiny) / sharesTold;
}
