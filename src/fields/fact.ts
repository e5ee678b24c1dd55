import { isDoubtful, type Noted } from '../catalog/notes.ts';
import type { Precision } from '../words/duration.ts';
import { type Quantity, quantityOf, type Values } from './quantity.ts';

/** Rising or falling. */
export type Direction = 'asc' | 'desc';

/** Those that a fact can be recorded of, and what they are called after "of those". */
export interface Among<Subject> {
  label: string;
  has: (subject: Subject) => boolean;
}

/** What is known of a kind of entry: one row, from which all that shows, sorts, compares or counts it is derived. */
interface FactRow<Subject, Of extends Quantity> {
  /** As it stands in addresses and notes. */
  field: string;
  label: string;
  quantity: Of;
  /** Null for not recorded. */
  value: (subject: Subject) => Values[Of] | null;
  /** Where it stands in LL2's record, as a path of names; null where it is worked out. */
  source: string | null;
  /** What changes of other fields of the source that belong to it are called, by the paths of those fields. */
  parts?: Record<string, string>;
  /** Says it where its quantity does not say enough. */
  say?: (subject: Subject) => string;
  /** The source always says it. */
  isAlwaysKnown?: true;
  /** What comes first in its orders; it has none where it is left out. */
  first?: Record<Direction, string>;
  /** The direction in which the first place is the record; there are no ranks where it is left out. */
  best?: Direction;
  /** What the highest or the lowest of those that are compared is called. */
  superlative?: { of: 'highest' | 'lowest'; word: string };
  /** It is compared. */
  isCompared?: true;
  /** It is one of the facts on the page of its entry. */
  isOnPage?: true;
  /** It is a column in lists: at which place among the others, and under which heading if not its label. */
  column?: { place: number; heading?: string };
  /** It is counted how often it is recorded; of some entries only, where only they can have it. */
  counted?: true | Among<Subject>;
  /** Others than these cannot have it, so that their pages leave it out. */
  appliesTo?: Among<Subject>;
  /** Whether it is recorded, where the value alone does not tell. */
  isRecorded?: (subject: Subject) => boolean;
}

/** A fact of any quantity. */
export type Fact<Subject> = { [Of in Quantity]: FactRow<Subject, Of> }[Quantity];

/** Says a fact of an entry, on its page or as a table does; null for not recorded. */
export function factInWords<Subject extends object>(
  fact: Fact<Subject>,
  subject: Subject,
  { isShort = false }: { isShort?: boolean } = {},
): string | null {
  if (fact.say) return fact.say(subject);
  const value = fact.value(subject);
  if (value === null) return null;
  return quantityOf(fact.quantity).say(value, { isShort, precision: precisionOf(subject) }) || null;
}

/** What entries are sorted and compared by: a number for figures, otherwise text; null for not recorded. */
export function comparable<Subject>(fact: Fact<Subject>, subject: Subject): string | number | null {
  const value = fact.value(subject);
  if (value === null) return null;
  const { measure } = quantityOf(fact.quantity);
  return measure ? measure(value, {}) : `${value}`;
}

/** The same no more exactly than it is known, so that two times that read the same are equal. */
export function knownMeasure<Subject extends object>(fact: Fact<Subject>, subject: Subject): number | null {
  const value = fact.value(subject);
  const { measure } = quantityOf(fact.quantity);
  return value === null || !measure ? null : measure(value, { precision: precisionOf(subject) });
}

/** For the time element of a fact; undefined where it is no time. */
export function datetimeOf<Subject>(fact: Fact<Subject>, subject: Subject): string | undefined {
  const value = fact.value(subject);
  return value === null ? undefined : quantityOf(fact.quantity).datetime?.(value);
}

/** Whether a fact of an entry is recorded. */
export function isRecorded<Subject>(fact: Fact<Subject>, subject: Subject): boolean {
  if (fact.isRecorded) return fact.isRecorded(subject);
  const value = fact.value(subject);
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

/** The heading of a column of a fact, with the unit of its figures: "Length (m)". */
export function headingOf<Subject>({ label, quantity, column }: Fact<Subject>): string {
  if (column?.heading) return column.heading;
  const { unit } = quantityOf(quantity);
  return unit ? `${label} (${unit})` : label;
}

/** The unit of the figures of a fact; undefined where they have none. */
export function unitOf<Subject>({ quantity }: Fact<Subject>): string | undefined {
  return quantityOf(quantity).unit;
}

/**
 * The fact of a field.
 * @throws Error when there is none.
 */
export function factOf<Subject>(facts: readonly Fact<Subject>[], field: string): Fact<Subject> {
  const fact = facts.find((one) => one.field === field);
  if (!fact)
    throw new Error(
      `No fact has the field "${field}"; those there are: ${facts.map((one) => one.field).join(', ')}.`,
    );
  return fact;
}

/** The facts that are columns in lists, in their places. */
export function columnsOf<Subject>(facts: readonly Fact<Subject>[]): Fact<Subject>[] {
  return facts.filter(({ column }) => column).sort((a, b) => (a.column?.place ?? 0) - (b.column?.place ?? 0));
}

/** Whether a note says that a fact of an entry cannot be relied on. */
export function isInDoubt<Subject>({ field }: Fact<Subject>, subject: Subject & Partial<Noted>): boolean {
  return subject.notes !== undefined && isDoubtful({ notes: subject.notes }, field);
}

/** How exactly the times of a subject are known, where it says so. */
function precisionOf(subject: object): Precision | undefined {
  return 'precision' in subject ? (subject.precision as Precision) : undefined;
}
