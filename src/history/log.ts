import type { Catalog, Entry, Spacecraft } from '../catalog/model.ts';
import { dayPath } from '../catalog/paths.ts';
import type { Change } from '../dataset/change.ts';
import { allKinds, type Kind } from '../dataset/kinds.ts';
import { byName } from '../words/collation.ts';
import { type Moment, parseMoment } from '../words/moment.ts';
import { notRecorded } from '../words/notRecorded.ts';
import { inDigits } from '../words/number.ts';
import { once } from '../words/once.ts';
import { type FieldChange, fieldsInWords } from './fieldWords.ts';
import { launchPrecisionsOf, type PrecisionChanges } from './launchPrecisions.ts';

/** What a fetch found changed in one record, with its page and in words. */
export interface RecordChange {
  at: Moment;
  day: ChangeDay;
  /** Its index among the changes of the day. */
  place: number;
  /** Tells it from the other changes of the day: "spacecraft-367-063000". */
  anchor: string;
  kind: Kind;
  /** The name of the record after the change. */
  name: string;
  /** Null when the catalog does not have the record, not even as a removed one. */
  entry: Entry | null;
  change: Change['change'];
  fields: FieldChange[];
}

/** All that changed on one day, in UTC. */
export interface ChangeDay {
  /** "2026-11-20" */
  date: string;
  moment: Moment;
  path: string;
  /** By what happened, then by kind and name. */
  changes: RecordChange[];
}

/** The changes of a data set, by day and by record, the newest first in both. */
export interface ChangeLog {
  days: ChangeDay[];
  of: ReadonlyMap<Entry, RecordChange[]>;
  /** When the first change of all was found; null where there is none. */
  first: Moment | null;
}

/** What can happen to a record, in the order in which it is told. */
export const changeKinds: Change['change'][] = ['added', 'removed', 'returned', 'changed'];

/** What changed between the data sets of a catalog, with the entries that it is about; worked out once. */
export const changeLogOf = once(({ changes, find }: Catalog): ChangeLog => {
  const precisions = launchPrecisionsOf({ changes, find });
  const byDay = Map.groupBy(changes, ({ at }) => at.slice(0, 10));
  const days = [...byDay].map(([date, ofDay]): ChangeDay => {
    const day: ChangeDay = {
      date,
      moment: parseMoment(date, 'day'),
      path: dayPath(date),
      changes: [],
    };
    day.changes = ofDay.toSorted(inOrderOfTelling).map((change, place) => {
      const entry = find(change.kind, change.id);
      return linkChange(change, { day, place, entry, precisions: precisions.get(change) });
    });
    return day;
  });
  days.sort((a, b) => (a.date < b.date ? 1 : -1));

  const of = new Map<Entry, RecordChange[]>();
  const all = newestFirst(days.flatMap((day) => day.changes));
  for (const change of all) {
    if (!change.entry) continue;
    const own = of.get(change.entry);
    if (own) own.push(change);
    else of.set(change.entry, [change]);
  }
  return { days, of, first: all.at(-1)?.at ?? null };
});

/**
 * When an entry was last found changed. Before its first change that is when anything was first found changed, because it was so
 * before; where nothing has changed yet, the date of the data.
 */
export function lastChangeOf(entry: Entry, catalog: Catalog): Moment {
  const { first, of } = changeLogOf(catalog);
  const [last] = of.get(entry) ?? [];
  return last?.at ?? first ?? catalog.edition.date;
}

/** Sorts changes by time, the newest first; changes of one moment keep their order. */
export function newestFirst(changes: readonly RecordChange[]): RecordChange[] {
  return changes.toSorted((a, b) => b.at.time - a.at.time);
}

/** How many records were added, removed, came back and changed. */
export function countByChange(changes: readonly RecordChange[]): Record<Change['change'], number> {
  const counts = { added: 0, removed: 0, returned: 0, changed: 0 };
  for (const { change } of changes) counts[change]++;
  return counts;
}

/** Says the counts of a day: "2 added, 1 removed, 30 changed". */
export function countsInWords(changes: readonly RecordChange[]): string {
  const counts = countByChange(changes);
  return changeKinds
    .filter((changeKind) => counts[changeKind] > 0)
    .map((changeKind) => `${inDigits(counts[changeKind])} ${changeKind}`)
    .join(', ');
}

// Descriptions may run to pages. The page of the day shows them in full.
const longestValue = 80;

/** Says what happened to a record, one sentence for each change: "Status: from Single Use to Retired". */
export function changeInWords({ change, kind, fields }: RecordChange): string[] {
  if (change === 'added') return [`The ${kind} was added`];
  if (change === 'removed') return [`The ${kind} was removed`];
  if (change === 'returned') return [`The ${kind} is listed again after it had been removed`];
  return fields.map(({ label, from, to }) => {
    if ([from, to].some((value) => value !== null && value.length > longestValue))
      return `${label}: ${from === null ? 'written' : to === null ? 'removed' : 'rewritten'}`;
    return `${label}: from ${from ?? notRecorded} to ${to ?? notRecorded}`;
  });
}

function inOrderOfTelling(a: Change, b: Change): number {
  return (
    changeKinds.indexOf(a.change) - changeKinds.indexOf(b.change) ||
    allKinds.indexOf(a.kind) - allKinds.indexOf(b.kind) ||
    byName(a, b) ||
    (a.at < b.at ? -1 : 1)
  );
}

function linkChange(
  { at, kind, id, name, change, fields }: Change,
  {
    day,
    place,
    entry,
    precisions,
  }: Pick<RecordChange, 'day' | 'place' | 'entry'> & { precisions: PrecisionChanges | undefined },
): RecordChange {
  return {
    at: parseMoment(at, 'minute'),
    day,
    place,
    anchor: `${kind}-${id}-${at.slice(11, 19).replaceAll(':', '')}`,
    kind,
    name,
    entry,
    change,
    fields: fieldsInWords(
      kind,
      fields,
      kind === 'spacecraft' ? missionsOf(entry as Spacecraft | null) : undefined,
      precisions,
    ),
  };
}

function missionsOf(craft: Spacecraft | null): Map<string, string> {
  return new Map(
    craft?.flights?.flatMap(({ id, mission }): [string, string][] => (mission ? [[`${id}`, mission]] : [])),
  );
}
