import type { Note } from './model.ts';

/** Whether a note says that a figure of an entry cannot be relied on. */
export function isDoubtedByNote({ notes }: Noted, field: Note['field']): boolean {
  return notes.some((note) => note.isDoubt && note.field === field);
}

/** What the notes of an entry say of one figure, in sentences; null where they say nothing. */
export function remarkOn({ notes }: Noted, field: Note['field']): string | null {
  // Two flights of a mission without a name of its own are remarked on in the same words.
  const texts = new Set(notes.filter((note) => note.field === field).map(({ text }) => text));
  return texts.size === 0 ? null : [...texts].join(' ');
}

/** Counts the notes of an entry that put a figure in doubt: those of doubt, and all that are about that figure. */
export function countDoubts({ notes }: Noted, field?: string): number {
  return notes.filter((note) => note.isDoubt || (field !== undefined && note.field === field)).length;
}

/** Whether a note puts in doubt which flights are those of an entry, so that no single figure is doubtful, but all are. */
export function hasDoubtfulFlights({ notes }: Noted): boolean {
  return notes.some(({ isDoubt, field }) => isDoubt && field === null);
}

export interface Noted {
  notes: readonly Note[];
}
