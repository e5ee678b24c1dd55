import type { Configuration, Entry, Note, Spacecraft } from './model.ts';
import type { Oddity } from './oddities/oddity.ts';
import { oddities } from './oddities.ts';

/** The oddities of a spacecraft that its page should tell. */
export function spacecraftNotes(spacecraft: Spacecraft): Note[] {
  return notesOf(spacecraft, oddities.spacecraft);
}

/** The oddities of a configuration that its page should tell; its spacecraft must be entered. */
export function configurationNotes(configuration: Configuration): Note[] {
  return notesOf(configuration, oddities.configuration);
}

function notesOf<Subject extends Entry>(subject: Subject, found: readonly Oddity<Subject>[]): Note[] {
  return found.flatMap(({ rules }) =>
    rules.flatMap(({ field, find, note }) => {
      const value = note ? find(subject) : null;
      return note && value !== null ? [{ field, text: note(value, subject) }] : [];
    }),
  );
}
