import { inDigits } from '../words/number.ts';
import { isLostLater } from './losses.ts';
import type { Flight } from './model.ts';

/** Says how many of the flights whose launch counts as failed were lost only later; empty where none was. */
export function lostLaterInWords(flights: readonly Flight[]): string {
  const lost = flights.filter(isLostLater).length;
  if (lost === 0) return '';
  const were = lost === 1 ? 'was' : 'were';
  return `Of those that failed, ${inDigits(lost)} ${were} lost after the launch, because the outcome in the source is that of the whole flight.`;
}
