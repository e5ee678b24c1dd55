import type { Catalog, Configuration, Entry, Note, Spacecraft } from '../catalog/model.ts';
import { orders } from '../fields/orders.ts';
import { oddities } from './findings.ts';
import type { Oddity } from './rules/rule.ts';

/** The oddities of a spacecraft that its page should tell; its siblings must be entered. */
export function spacecraftNotes(spacecraft: Spacecraft): Note[] {
  return notesOf(spacecraft, oddities.spacecraft);
}

/** The oddities of a configuration that its page should tell; its spacecraft must be entered. */
export function configurationNotes(configuration: Configuration): Note[] {
  return notesOf(configuration, oddities.configuration);
}

/** What the figure of a note is called; null for a note on no one figure. */
export function figureOfNote({ field }: Pick<Note, 'field'>): string | null {
  return field === null ? null : (labels.get(field) ?? null);
}

/** A doubt that the data set itself has about spacecraft. */
export interface Doubt {
  text: string;
  /** In the order of their names. */
  spacecraft: Spacecraft[];
}

/** The doubts that the data set itself has, the most frequent first: its notes that no rule of the catalog made. */
export function doubtsOf({ spacecraft }: Catalog): Doubt[] {
  const told = spacecraft.flatMap((craft) => {
    const found = new Set(spacecraftNotes(craft).map(({ text }) => text));
    return craft.notes.filter(({ text }) => !found.has(text)).map(({ text }) => ({ text, craft }));
  });
  return [...Map.groupBy(told, ({ text }) => text)]
    .map(([text, all]) => ({ text, spacecraft: all.map(({ craft }) => craft) }))
    .sort((a, b) => b.spacecraft.length - a.spacecraft.length);
}

const labels = new Map<Note['field'], string>([
  ...orders.map(({ field, label }): [Note['field'], string] => [field, label]),
  ['length', 'Length'],
  ['diameter', 'Diameter'],
  ['maiden-flight', 'Maiden flight'],
]);

function notesOf<Subject extends Entry>(subject: Subject, found: readonly Oddity<Subject>[]): Note[] {
  return found.flatMap(({ rules }) =>
    rules.flatMap(({ field, find, note }) => {
      const value = note ? find(subject) : null;
      return note && value !== null ? [{ field, text: note(value, subject) }] : [];
    }),
  );
}
