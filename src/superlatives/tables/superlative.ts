import type { Catalog, Entry, Spacecraft } from '../../catalog/model.ts';
import type { Excluded } from '../../fields/exclusions.ts';
import type { Direction, Measure } from '../../fields/fact.ts';
import type { OrderField } from '../../fields/spacecraft.ts';
import type { Duration } from '../../words/duration.ts';
import { isRough, type Moment } from '../../words/moment.ts';

/** One of those that a superlative ranks. */
export interface RankingEntry {
  entry: Entry;
  /** Shown below it: the configuration of a spacecraft, the agency of a configuration. */
  of: Entry;
  /** How many notes put the figure, or its record, in doubt. */
  notes: number;
  /** What it is ranked by; null for unknown. */
  measure: Measure | null;
  /** Why it is not ranked, though it may be known; null where it is. */
  excluded: Pick<Excluded, 'reason' | 'detail'> | null;
  /** The same value as it is shown. */
  figure: Figure;
  /** Where it is said where the figure comes from. */
  originPath: string;
  remark: string | null;
  /** Tells it from others of the same entry. */
  detail?: string;
}

/** A value and how to show it. */
export type Figure =
  | { kind: 'field'; spacecraft: Spacecraft; field: OrderField }
  | { kind: 'duration'; duration: Duration | null }
  | { kind: 'moment'; moment: Moment | null }
  /** A number in words, and as programs read it. */
  | { kind: 'number'; words: string | null; number: number | null; unit: string | null };

/** One table of records: who is ranked, by what, and which direction is best. */
export interface Superlative {
  /** The anchor of its table. */
  id: string;
  title: string;
  /** The heading of the figure. */
  label: string;
  /** Says who counts, and what the figure is. */
  about: string;
  /** The page that tells of those it leaves out, and what its link says. */
  see?: { path: string; words: string };
  best: Direction;
  entries: (catalog: Catalog) => RankingEntry[];
  thing: 'spacecraft' | 'flight' | 'configuration';
  /** Those that are named below the table, and what is said of them before their names. */
  mentions?: { words: string; of: (craft: Spacecraft) => boolean };
  /** Those whose figure is not recorded, but may be as good as the last that is shown. */
  rivals?: (catalog: Catalog, last: Measure) => Entry[];
  /** The order of all spacecraft that continues the table. */
  order?: OrderField;
}

/** What a moment is ranked by; null where it is unknown or not known to the day, because what came first is not known then. */
export function rankedTime(moment: Moment | null): Measure | null {
  return moment && !isRough(moment) ? { value: moment.time } : null;
}
