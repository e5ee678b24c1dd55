import type { Catalog, Entry, Spacecraft } from '../../catalog/model.ts';
import type { Direction } from '../../fields/fact.ts';
import type { OrderField } from '../../fields/spacecraft.ts';
import type { Duration, Precision } from '../../words/duration.ts';
import type { Moment } from '../../words/moment.ts';

/** One of those that a superlative ranks. */
export interface RankingEntry {
  entry: Entry;
  /** What it is one of: the configuration of a spacecraft, the agency of a configuration. */
  of: Entry;
  /** How many quality notes its record has. */
  notes: number;
  /** What it is compared by; null for unknown. */
  value: number | null;
  /** The value as it is shown. */
  figure: Figure;
  remark: string | null;
}

/** A value and how to show it. */
export type Figure =
  | { kind: 'field'; spacecraft: Spacecraft; field: OrderField }
  | { kind: 'duration'; duration: Duration | null; precision: Precision }
  | { kind: 'moment'; moment: Moment | null }
  | { kind: 'text'; text: string | null };

/** A question that ranks answer: what it asks, of whom, and which end of the order is the record. */
export interface Superlative {
  /** The anchor of its table. */
  id: string;
  title: string;
  /** The heading of the figure. */
  label: string;
  /** Who counts, and what the figure is. */
  about: string;
  best: Direction;
  entries: (catalog: Catalog) => RankingEntry[];
  thing: 'spacecraft' | 'flight' | 'configuration';
  /** The order of spacecraft that goes on where the table ends. */
  order?: OrderField;
}
