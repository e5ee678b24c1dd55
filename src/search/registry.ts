import type { FilterKey } from '../fields/filters.ts';
import type { Quantity } from '../fields/quantity.ts';
import type { OrderField } from '../fields/spacecraft.ts';
import type { Precision } from '../words/duration.ts';

/** The orders that have values in the registry; the order by name is that of its rows. */
export type ValueField = Exclude<OrderField, 'name'>;

/** The orders whose values it holds; a docked share follows from two of them. */
export type HeldField = Exclude<ValueField, 'docked-share'>;

/**
 * What the search shows of pages, narrows and sorts them by, as one file of the site. It is made of columns, because they
 * compress better than rows; Pagefind's own filters, sorts and fragments would take four times the bytes.
 */
export interface Registry {
  /** The order of all columns: by name from A to Z, with what the source no longer has at the end. */
  titles: string[];
  /** Below the base path; null for a plain path, because most are. */
  paths: (string | null)[];
  /** The sections of the kinds, which plain paths begin with. */
  sections: Record<string, string>;
  /** The serial numbers, null where none is recorded. */
  serials: (string | null)[];
  /** What else a page is known by. */
  names: string[][];
  /** What it flew: the names of its missions. */
  missions: string[][];
  /** How many flights lead to a page that is of no spacecraft: of a person, to a destination, by a rocket. */
  flights: (number | null)[];
  /** How many spacecraft an agency has. */
  fleets: (number | null)[];
  /** The first row of what the source no longer has. */
  removedFrom: number;
  /** The slugs of configurations by their titles, in parts alone: the rows of all configurations may be in other parts. */
  configurationSlugs?: Record<string, string>;
  /** A filter of which nothing is recorded is left out. */
  filters: Partial<Record<FilterKey, ValueColumn>>;
  /** The filters whose values are names of groups. */
  groupFilters: FilterKey[];
  /** What rows are sorted by, null for unknown: seconds where it is a time, a mere place where it is not shown. */
  values: Record<HeldField, (number | null)[]>;
  /**
   * The fields whose values are places, each as the step from the last known one before it, because rows of neighboring names
   * have neighboring places, and small numbers take few bytes. Of some parts alone places are off: all up to a gap by one number, and
   * those behind it by another.
   */
  placed: ValueField[];
  /** What is said of a figure that is not known as a whole: "≥ 4 d 6 h". */
  partly: Partial<Record<ValueField, (string | null)[]>>;
  /** How exactly the times of each row are known, by the field of the time; exact ones are left out. */
  precisions: Partial<Record<ValueField, (Precision | null)[]>>;
  /** What the values are, by which they are said. */
  quantities: Record<ValueField, Quantity>;
  /** What says moments, which no number holds alone: each may be known to another precision. */
  moments: Partial<Record<ValueField, MomentWords>>;
  /** The abbreviations of agencies, by their names. */
  abbreviations: Record<string, string>;
  /** Where each comes from, with what is said of what comes from there: "China (Chinese)". */
  countries: ValueColumn;
}

/** Values in order, and for each row their indices, or the one index, because most rows have one. */
export interface ValueColumn {
  values: string[];
  rows: (number | number[])[];
  /** Only spacecraft have any. Other rows repeat what is before them, because what goes on takes few bytes. */
  isOfSpacecraft: boolean;
}

/** What says moments: the days of their places in order, and by their row the words of those that are no day. */
export interface MomentWords {
  /** The days from each place to the next; those of the first are counted from 1970. */
  days: number[];
  others: Record<number, string>;
}
