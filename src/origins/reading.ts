import { claimsClock } from '../catalog/launchMoment.ts';
import type { Flight } from '../catalog/model.ts';
import type { Quantity } from '../fields/quantity.ts';
import type { Precision } from '../words/duration.ts';
import type { MomentPrecision } from '../words/moment.ts';

/** What is done with a value of LL2 before a page says it. */
export const readings: Partial<Record<Quantity, string>> = {
  duration: 'An ISO 8601 duration, put into words.',
  moment: 'An ISO 8601 time, shown in UTC.',
  flag: 'Put as yes or no.',
};
export const asItStands = 'As it stands there.';

const endsInWords: [pattern: RegExp, words: string][] = [
  [/^P\d*[DT]|^(NASA )?flight duration/, 'The launch plus this duration.'],
  [/\?$/, 'Taken as UTC. The source marks it as uncertain.'],
  [/^\d{4} [A-Z][a-z]{2} +\d+$/, 'Its day; the source tells no more.'],
  [/^\d{4}-.*T/, 'An ISO 8601 time, shown in UTC.'],
  [/^\d{4} /, 'Taken as UTC.'],
];

/** What was done with the end of a flight as a source writes it. */
export function endReading(raw: string): string {
  return endsInWords.find(([pattern]) => pattern.test(raw))?.[1] ?? 'Worked out here from these words.';
}

/** Says how exactly a figure is known. */
export function precisionInWords(precision: Precision | MomentPrecision): string {
  return `to the ${precision}`;
}

/** Says how exactly a launch is known. Of one on a full minute that tells more only where the source names a precision. */
export function launchPrecisionInWords({ launch, record }: Pick<Flight, 'launch' | 'record'>): string | null {
  if (launch === null) return null;
  return isUnclear({ launch, record }) ? 'to the minute or the second' : precisionInWords(launch.precision);
}

/** What was done with the time of a launch. */
export function launchReading(flight: Pick<Flight, 'launch' | 'record'>): string {
  const done = readings.moment as string;
  if (standsForDay(flight)) return 'Its day; the time given stands for one that is not known.';
  return isUnclear(flight) ? `${done} Whether to the minute or to the second is not recorded.` : done;
}

/** Whether the source claims a time of the day which is not taken as one. */
function standsForDay({ launch, record }: Pick<Flight, 'launch' | 'record'>): boolean {
  return launch?.precision === 'day' && record.launch !== null && claimsClock(record.launch);
}

/** Says how exactly a time is known that is worked out from flights, which is no finer than their launches are. */
export function timePrecisionInWords(
  precision: Precision,
  flights: readonly Pick<Flight, 'launch' | 'record'>[],
): string {
  return precision === 'second' && flights.some(isUnclear)
    ? 'to the minute or the second'
    : precisionInWords(precision);
}

function isUnclear({ launch, record }: Pick<Flight, 'launch' | 'record'>): boolean {
  return launch?.precision === 'minute' && !record.launch?.net_precision?.name;
}
