import type { FlightRecord } from '../dataset/wire/flight.ts';
import {
  hasClock,
  isFullMinute,
  isMidnight,
  isNoon,
  type Moment,
  type MomentPrecision,
  parseMoment,
} from '../words/moment.ts';

type NamedLaunch = Pick<NonNullable<FlightRecord['launch']>, 'net' | 'net_precision'>;

interface LaunchPrecision {
  precision: MomentPrecision;
  /** The month that a named part of the year begins with, from 0. */
  month?: number;
}

// By the names of LL2's net_precision. A morning and an afternoon are those at the pad.
const launchPrecisions = new Map<string, LaunchPrecision>([
  ['Second', { precision: 'second' }],
  ['Minute', { precision: 'minute' }],
  ['Hour', { precision: 'day' }],
  ['Morning', { precision: 'day' }],
  ['Afternoon', { precision: 'day' }],
  ['Day', { precision: 'day' }],
  ['Week', { precision: 'week' }],
  ['Month', { precision: 'month' }],
  ['Quarter 1', { precision: 'quarter', month: 0 }],
  ['Quarter 2', { precision: 'quarter', month: 3 }],
  ['Quarter 3', { precision: 'quarter', month: 6 }],
  ['Quarter 4', { precision: 'quarter', month: 9 }],
  ['Half 1', { precision: 'half', month: 0 }],
  ['Half 2', { precision: 'half', month: 6 }],
  ['Year', { precision: 'year' }],
  ['Fiscal Year', { precision: 'fiscal year' }],
  ['Decade', { precision: 'decade' }],
]);

/**
 * The moment of a launch, no more exactly than the source knows it; null where it is not recorded. LL2 writes a launch that is
 * not known to the day as midnight of the last day of its span. `isNoonUnknown` where noon stands for no time of the day either.
 */
export function launchMoment(launch: NamedLaunch | null, { isNoonUnknown = false } = {}): Moment | null {
  if (!launch?.net) return null;
  const { precision, month } = precisionOf(launch);
  const isOfDay = isAtMidnight(launch) || (isNoonUnknown && isAtNoon(launch));
  const moment = parseMoment(launch.net, isOfDay ? 'day' : precision);
  // A quarter or half that does not hold the date given leaves only the year for certain.
  const isContradicted = month !== undefined && month !== new Date(moment.time).getUTCMonth();
  return isContradicted ? parseMoment(launch.net, 'year') : moment;
}

/** Whether a launch is at midnight to the second, UTC, which stands for a time of the day that is not known. */
export function isAtMidnight(launch: NamedLaunch): boolean {
  return claimsClock(launch) && isMidnight(parseMoment(launch.net));
}

/** Whether the source claims to know the time of the day of a launch. */
export function claimsClock<Launch extends NamedLaunch>(launch: Launch): launch is Launch & { net: string } {
  return launch.net !== null && hasClock(precisionOf(launch));
}

/** A launch that was at noon to the second by chance is one of a kind; as many as these of one spacecraft are not. */
export const fewestNoons = 3;

/**
 * Whether a spacecraft has so many launches at noon to the second, UTC, that noon stands for a time of the day that is not known.
 */
export function repeatsNoon(flights: readonly Pick<FlightRecord, 'launch'>[]): boolean {
  return flights.filter(({ launch }) => isAtNoon(launch)).length >= fewestNoons;
}

/** Whether a launch is at noon to the second, UTC. */
export function isAtNoon(launch: NamedLaunch | null): boolean {
  return launch !== null && claimsClock(launch) && isNoon(parseMoment(launch.net));
}

/**
 * Some records name no precision: nobody knows then of a launch on a full minute whether it was at its first second. A precision
 * whose name is new says no more than the year.
 */
function precisionOf({ net, net_precision: named }: NamedLaunch): LaunchPrecision {
  const name = named?.name ?? null;
  if (name !== null) return launchPrecisions.get(name) ?? { precision: 'year' };
  return { precision: net !== null && isFullMinute(Date.parse(net)) ? 'minute' : 'second' };
}
