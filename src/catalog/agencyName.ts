import type { Agency } from './model.ts';

/** The name of an agency, or its abbreviation where the name has more letters than there is room for. */
export function agencyNameWithin(letters: number, { name, record }: Agency): string {
  return (name.length > letters && record.abbrev?.trim()) || name;
}

/** An agency as a sentence has it: "the European Space Agency", "SpaceX". */
export function agencyInSentence(name: string): string {
  return /^(?!the\b).*\b(Administration|Agency|Center|Institute|Ministry|Organi[sz]ation)\b/i.test(name)
    ? `the ${name}`
    : name;
}
