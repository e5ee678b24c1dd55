import { launchStatusIds } from '../dataset/wire/ids.ts';
import type { Flight, Outcome } from './model.ts';

const { success, payloadDeployed, failure, partialFailure, inFlight } = launchStatusIds;
const outcomes = new Map<number, Outcome>([
  [success, 'success'],
  [payloadDeployed, 'success'],
  [failure, 'failure'],
  [partialFailure, 'partial failure'],
  [inFlight, 'in flight'],
]);

/**
 * How the launch of a flight went, by LL2's status of it; null for not recorded. A launch that lies ahead is planned whatever
 * its status says of the state of the plan, and one that has been has no plan any more.
 */
export function outcomeOf({ isAhead, record }: Pick<Flight, 'isAhead' | 'record'>): Outcome | null {
  const status = record.launch?.status;
  return (status && outcomes.get(status.id)) ?? (isAhead ? 'planned' : null);
}

/** Whether the launch of a flight failed, wholly or in part. */
export function hasFailed({ outcome }: Pick<Flight, 'outcome'>): boolean {
  return outcome === 'failure' || outcome === 'partial failure';
}

/** Whether the rocket of a flight never left the ground, though the source lists it as a launch. */
export function neverLaunched({ outcome }: Pick<Flight, 'outcome'>): boolean {
  return outcome === 'never launched';
}

/** Whether a flight has come to its end by the date of the data, recorded or not: it lies neither ahead nor is under way. */
export function isOver({ isAhead, isUnderWay }: Pick<Flight, 'isAhead' | 'isUnderWay'>): boolean {
  return !isAhead && !isUnderWay;
}

/** Whether a flight has begun by the date of the data: its launch is past, and its rocket left the ground. */
export function leftTheGround(flight: Pick<Flight, 'isAhead' | 'outcome'>): boolean {
  return !flight.isAhead && !neverLaunched(flight);
}
