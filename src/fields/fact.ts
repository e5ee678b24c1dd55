import type { Entry } from '../catalog/model.ts';
import { isDoubtedByNote, type Noted } from '../catalog/notes.ts';
import type { Duration, Precision } from '../words/duration.ts';
import { type Quantity, quantityOf, type Values } from './quantity.ts';

/** Rising or falling. */
export type Direction = 'asc' | 'desc';

/** The entries that can have a fact. The label completes "of those …". */
export interface Among<Subject> {
  label: string;
  has: (subject: Subject) => boolean;
}

/** One thing that is known of entries of a kind. All that shows, sorts, compares or counts it is derived from this row. */
interface FactRow<Subject, Of extends Quantity> {
  /** Its name in addresses and notes. */
  field: string;
  label: string;
  quantity: Of;
  /** Null for not recorded. */
  value: (subject: Subject) => Values[Of] | null;
  /** Its path in LL2's record; null where the catalog works it out. */
  source: string | null;
  /** Labels of other fields of the source that belong to it, by their paths. Changes are told by these labels. */
  parts?: Record<string, string>;
  /** Says it in its own way, where the words of its quantity are not enough. */
  say?: (subject: Subject) => string;
  /** What the records of the catalog come to where that is another figure; null where it is not. */
  remark?: (subject: Subject) => string | null;
  /** Says what is known of it where the whole is not; null where nothing is. */
  saySome?: (subject: Subject, style: { isShort: boolean }) => string | null;
  /** The least that it can be where the whole is not known, by which it is compared; null where nothing is known. */
  least?: (subject: Subject) => number | null;
  /** The source always says it. */
  isAlwaysKnown?: true;
  /** What comes first in its two orders. A fact without it has no orders. */
  first?: Record<Direction, string>;
  /** The direction that puts the best first. A fact without it has no ranks. */
  best?: Direction;
  /** The word for the highest or the lowest of several that are compared. */
  superlative?: { of: 'highest' | 'lowest'; word: string };
  /** The comparison has a row for it. */
  isCompared?: true;
  /** The comparison of spacecraft has a row for it too: each is as its configuration. */
  isComparedOfEach?: true;
  /** The page of an entry lists it among the facts. */
  isOnPage?: true;
  /** Lists have a column for it, at this place among the others. The heading is the label unless it is given here. */
  column?: { place: number; heading?: string };
  /** Data quality counts how often it is recorded, among all entries or among some. */
  counted?: true | Among<Subject>;
  /** Only these entries can have it. Pages of all others leave it out. */
  appliesTo?: Among<Subject>;
  /** Tells whether it is recorded, where the value alone does not. */
  isRecorded?: (subject: Subject) => boolean;
  /** Says how the catalog comes by values that the source does not give: completes "those …". */
  workedOut?: string;
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
  if (value === null) return fact.saySome?.(subject, { isShort }) ?? null;
  return quantityOf(fact.quantity).say(value, { isShort }) || null;
}

/** The key that entries are sorted by: a number for figures, text for words; null for not recorded. */
export function comparable<Subject>(fact: Fact<Subject>, subject: Subject): string | number | null {
  const value = fact.value(subject);
  if (value === null) return null;
  const { measure } = quantityOf(fact.quantity);
  return measure ? measure(value) : `${value}`;
}

/** A number that is ranked. Two share a place only where they are equal and known equally well. */
export interface Measure {
  value: number;
  /** How exactly a time is known. */
  precision?: Precision | undefined;
  /** How much it may be more or less. */
  margin?: number;
  /** The least and the most it can be, where that is not the margin on both sides. */
  bounds?: Duration['bounds'];
}

/** What a figure is ranked by; null for not recorded. */
export function measureOf<Subject extends object>(fact: Fact<Subject>, subject: Subject): Measure | null {
  const value = fact.value(subject);
  const { measure } = quantityOf(fact.quantity);
  if (value === null || !measure) return null;
  return fact.quantity === 'duration' ? measureOfTime(value as Duration) : { value: measure(value) };
}

/** What a time is ranked by. */
export function measureOfTime({ seconds, precision, margin = 0, bounds }: Duration): Measure {
  return { value: seconds, precision, margin, ...(bounds && { bounds }) };
}

/** How exactly a time is known; undefined where it is exact, or the fact no time. */
export function precisionOf<Subject>(
  { quantity, value }: Fact<Subject>,
  subject: Subject,
): Precision | undefined {
  return quantity === 'duration' ? (value(subject) as Duration | null)?.precision : undefined;
}

/** The value of a time element for a fact; undefined where the fact is no time, or none that HTML can write. */
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

/** The entries of the catalog that the value of a fact is, each with a page; none where it is anything else. */
export function entriesOfFact<Subject>(
  { quantity, value }: Fact<Subject>,
  subject: Subject,
): readonly Entry[] {
  const its = value(subject);
  if (its === null) return [];
  if (quantity === 'entry') return [its as Entry];
  return quantity === 'entries' || quantity === 'several' ? (its as Entry[]) : [];
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
  return subject.notes !== undefined && isDoubtedByNote({ notes: subject.notes }, field);
}
