import type { FlightRecord } from '../dataset/wire/flight.ts';

/** A flight, as far as its record tells of its launch. */
interface Launched {
  record: Pick<FlightRecord, 'launch'>;
}

/** LL2's id of the launch of a flight; null where the source has none, or an empty one. */
export function launchId({ record }: Launched): string | null {
  return record.launch?.id?.trim() || null;
}

/** COSPAR's designator of the launch of a flight; null where the source has none, or an empty one. */
export function launchDesignator({ record }: Launched): string | null {
  return record.launch?.launch_designator?.trim() || null;
}
