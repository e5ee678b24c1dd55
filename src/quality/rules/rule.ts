import type { Entry, Note } from '../../catalog/model.ts';
import { notRecorded } from '../../words/notRecorded.ts';

/** A check that looks for missing values returns this in place of one. */
export const missing = notRecorded;

/** Looks at one figure of an entry. */
export interface Check<Subject extends Entry> {
  /** The figure that is checked; null where notes have no name for it. */
  field: Note['field'];
  /** Quotes the odd value, or returns `missing`; null where nothing is odd. */
  find: (subject: Subject) => string | null;
  /** Says the finding in a sentence on the page of the record; left out where that page shows it anyway. */
  note?: (value: string, subject: Subject) => string;
  /** A finding means that the figure cannot be relied on, so it takes part in no superlative and is not drawn. */
  isDoubt?: true;
}

/** One kind of oddity: its explanation, and the checks that find it. */
export interface Rule<Subject extends Entry> {
  /** The anchor of its section. */
  id: string;
  title: string;
  /** What is compared with what, and the bound where there is one. */
  explanation: string;
  checks: Check<Subject>[];
}
