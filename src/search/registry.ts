import type { Spacecraft } from '../catalog/model.ts';
import type { FilterKey } from '../fields/filters.ts';
import type { Quantity } from '../fields/quantity.ts';
import type { OrderField } from '../fields/spacecraft.ts';

/** The orders whose values the registry holds: the place of a row is its order by name. */
export type ValueField = Exclude<OrderField, 'name'>;

/**
 * All that the search shows of its pages and narrows and sorts them by, as one file of the site: in columns, which
 * compress better than rows. Pagefind's own filters, sorts and fragments would say the same in four times the bytes.
 */
export interface Registry {
  /** By name, A to Z, what the source no longer has last: each column has its rows in this order. */
  titles: string[];
  /** Below the base path. */
  paths: string[];
  /** The serial numbers, null where none is recorded. */
  serials: (string | null)[];
  /** What else a page is known by, such as its missions. */
  names: string[][];
  /** The rows from this one on are of what the source no longer has. */
  removedFrom: number;
  /** The values of each filter in order, and for each row their indices. */
  filters: Record<FilterKey, { values: string[]; rows: number[][] }>;
  /** The filters whose values are names of groups. */
  groupFilters: FilterKey[];
  /** What rows are sorted by, null for unknown: seconds where it is a time, a mere place where it is not shown. */
  values: Record<ValueField, (number | null)[]>;
  /** How exactly the times of each row are known. */
  precisions: (Spacecraft['precision'] | null)[];
  /** What the values are, by which they are said. */
  quantities: Record<ValueField, Quantity>;
  /** The words of moments, which no number holds: each may be known to another precision. */
  moments: Partial<Record<ValueField, (string | null)[]>>;
  /** The abbreviations of agencies, by their names. */
  abbreviations: Record<string, string>;
}
