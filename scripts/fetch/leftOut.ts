import type { ListedKind } from '../../src/dataset/kinds.ts';
import { kinds } from '../../src/dataset/kinds.ts';
import type { PreviousHistory } from '../../src/history/carryOn.ts';
import { countInWords } from '../../src/words/count.ts';
import { momentInWords, parseMoment } from '../../src/words/moment.ts';
import { type Repair, toldAsLeftOut } from '../ll2/clean.ts';
import { listsOfLl2, type Reading } from './lists.ts';

/** What became of the records that could not be used. */
export interface LeftOut {
  /** One for each of them. */
  repairs: Repair[];
  /** For those who read the site: how many of each kind were left out, or are shown as they were before, and which. */
  notes: string[];
}

/** The most records that a note names. */
const named = 10;

/**
 * Keeps the record of the previous data set where the new one cannot be used, and leaves it out where there is none, or one that
 * cannot be read any more.
 */
export function leaveOut(
  { rows, dropped, keptFrom }: Pick<Reading, 'rows' | 'dropped' | 'keptFrom'>,
  before: Pick<PreviousHistory, 'original' | 'dateOf'> | null,
): LeftOut {
  const settled = dropped.map(({ kind, ...repair }) => {
    const kept = typeof repair.id === 'number' ? before?.original(kind, repair.id) : undefined;
    // Another version may have written a record of another shape, which the site of the last data lacks too.
    if (!before || !kept || !listsOfLl2[kind].schema.safeParse(kept).success)
      return { kind, day: null, repair: toldAsLeftOut(repair) };
    rows[kind].push(structuredClone({ ...kept }));
    rows[kind].sort((a, b) => Number(a.id) - Number(b.id));
    const date = before.dateOf(kind, `${kind} ${repair.id}`);
    keptFrom[`${kind} ${repair.id}`] = date;
    const day = momentInWords(parseMoment(date, 'minute'));
    const what = `${repair.what}; the record of ${day} stays`;
    return { kind, day, repair: { ...repair, name: kept.name, what } };
  });
  const groups = Map.groupBy(settled, ({ kind, day }) => `${kind} ${day}`);
  return {
    repairs: settled.map(({ repair }) => repair),
    notes: [...groups.values()].map((group) => {
      const { kind, day } = group[0] as (typeof settled)[number];
      const end = day ? `shown as on ${day}` : 'left out';
      return `${countOf(kind, group.length)} could not be read and ${verb(group)} ${end}: ${namesOf(group.map(({ repair }) => repair))}.`;
    }),
  };
}

/** "2 configurations", of a kind of which several may be called as one is. */
export function countOf(kind: ListedKind, count: number): string {
  return countInWords(count, kinds[kind].one);
}

/** Names records by their ids and names, the first of many. */
export function namesOf(records: readonly { id: unknown; name?: unknown }[]): string {
  const names = records.slice(0, named).map(({ id, name }) => {
    return typeof name === 'string' && name.trim() !== '' ? `${name} (id ${id})` : `id ${id}`;
  });
  const more = records.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}

function verb({ length }: readonly unknown[]): string {
  return length === 1 ? 'is' : 'are';
}
