import { countInWords } from '../words/count.ts';
import { inDigits } from '../words/number.ts';
import type { Entry, Spacecraft } from './model.ts';
import { recorded } from './notRecorded.ts';

type Listed = Pick<Spacecraft, 'isPlaceholder'>;

/** The spacecraft of a list that are one vehicle each: a placeholder stands for some that have not been told apart. */
export function vehiclesOf<Any extends Listed>(spacecraft: readonly Any[]): Any[] {
  return spacecraft.filter(({ isPlaceholder }) => !isPlaceholder);
}

/** Counts the spacecraft of a list, of a kind where it is named, and names its placeholders: "7 Soyuz spacecraft and 1 placeholder". */
export function spacecraftInWords(spacecraft: readonly Listed[], kind = ''): string {
  const vehicles = vehiclesOf(spacecraft).length;
  const placeholders = spacecraft.length - vehicles;
  const counted = `${vehicles === 0 ? 'no' : inDigits(vehicles)} ${kind && `${kind} `}spacecraft`;
  if (placeholders === 0) return counted;
  const named = countInWords(placeholders, 'placeholder');
  return vehicles === 0 ? named : `${counted} and ${named}`;
}

/** The entries of a list without the one that stands for what is not recorded. */
export function recordedOf<Any extends Pick<Entry, 'id'>>(entries: readonly Any[]): Any[] {
  return entries.filter((entry) => recorded(entry) !== null);
}
