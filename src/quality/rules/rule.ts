import type { Configuration, Entry, Note } from '../../catalog/model.ts';

/** Said in place of a value by a rule that looks for what is missing. */
export const missing = 'not recorded';

/** Looks at one figure of an entry. */
export interface Check<Subject extends Entry> {
  /** The figure, where it is one that notes and orders know. */
  field: Note['field'];
  /** Quotes the value that is odd, or says that one is missing; null where none is. */
  find: (subject: Subject) => string | null;
  /** Says it in a sentence, for the page of the record; left out where that page says as much by itself. */
  note?: (value: string, subject: Subject) => string;
  /** The figure cannot be relied on once something is found, so it takes part in no superlative and is not drawn. */
  isDoubt?: true;
}

/** What is held to be odd: how it is explained, and the checks that find it. */
export interface Rule<Subject extends Entry> {
  /** The anchor of its section. */
  id: string;
  title: string;
  /** What is held against what, with the bound where there is one. */
  explanation: string;
  checks: Check<Subject>[];
}

/** Works something out of a configuration once, however many of its spacecraft are held against it. */
export function oncePerConfiguration<Value extends object>(
  workOut: (configuration: Configuration) => Value,
): (configuration: Configuration) => Value {
  const known = new WeakMap<Configuration, Value>();
  return (configuration) => {
    const value = known.get(configuration) ?? workOut(configuration);
    known.set(configuration, value);
    return value;
  };
}
