import type { Agency } from './model.ts';

/** The name of an agency, or its abbreviation where the name has more letters than there is room for. */
export function agencyNameWithin(letters: number, { name, record }: Agency): string {
  return (name.length > letters && record.abbrev?.trim()) || name;
}
