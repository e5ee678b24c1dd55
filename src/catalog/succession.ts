import { byName } from '../words/collation.ts';
import { launchesOf } from './counts.ts';
import type { Configuration, Family } from './model.ts';

/** A configuration that followed another in a family, by the dates of their maiden flights. */
export interface Succession {
  before: Configuration;
  after: Configuration;
  family: Family;
  /** The earlier one was launched again after the other had flown. */
  wentOn: boolean;
}

/** What a configuration followed in the closest of its families in which it was not the first to fly; null where it was the first, or has not flown. */
export function successionOf(configuration: Configuration): Succession | null {
  for (const family of configuration.families.toReversed()) {
    const flown = inOrderOfMaidenFlight(family);
    const before = flown[flown.indexOf(configuration) - 1];
    if (before) return { before, after: configuration, family, wentOn: wentOn(before, configuration) };
  }
  return null;
}

/** Whether a configuration was launched after the maiden flight of another, by the logs of flights. */
function wentOn({ spacecraft }: Configuration, { maidenFlight }: Configuration): boolean {
  return launchesOf(spacecraft).some(({ launch }) => (launch?.time ?? 0) > (maidenFlight?.time ?? Infinity));
}

function inOrderOfMaidenFlight({ configurations }: Family): Configuration[] {
  return configurations
    .filter(({ maidenFlight }) => maidenFlight !== null)
    .sort((a, b) => (a.maidenFlight?.time ?? 0) - (b.maidenFlight?.time ?? 0) || byName(a, b));
}
