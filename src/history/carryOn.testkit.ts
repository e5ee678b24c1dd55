import { linkCatalog } from '../catalog/link.ts';
import { type DataSet, readDataSet } from '../dataset/dataSet.ts';
import type { Kind } from '../dataset/kinds.ts';
import type { Lists } from '../dataset/lists.ts';
import { recordsByKind } from '../dataset/records.ts';
import type { LabelRecord } from '../dataset/wire/label.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { carryOn, type History, type PreviousHistory } from './carryOn.ts';

/** The edition that tests stand on. */
export const dataSet = readDataSet(frozenEdition);
/** The moments of three fetches. */
export const [first, second, third] = [
  '2026-08-01T06:00:00Z',
  '2026-09-01T06:00:00Z',
  '2026-10-01T06:00:00Z',
];

/** The lists of the embedded edition with something changed. */
export function changed(change: (lists: Lists) => void, from: Lists = dataSet): Lists {
  const { spacecraft, configurations, families, stations, dockings, crews } = structuredClone(from);
  const lists = { spacecraft, configurations, families, stations, dockings, crews };
  change(lists);
  return lists;
}

/** Fetches the lists one after the other and gives back the history after the last. */
export function historyAfter(...fetches: [at: string, lists: Lists][]): History {
  let previous: PreviousHistory | null = null;
  let history: History = { slugs: [], changes: [], tombstones: [] };
  for (const [at, lists] of fetches) {
    const records = recordsByKind(lists);
    history = carryOn(previous, lists, at, null);
    const original = (kind: Kind, id: number) =>
      (records[kind] as LabelRecord[]).find((record) => record.id === id);
    previous = {
      ...history,
      records,
      crewsRead: new Set(lists.crews.map(({ id }) => id)),
      dateOf: () => at,
      original,
    };
  }
  return history;
}

/** The catalog that a build makes of lists and their history. */
export function link(lists: Lists, history: History) {
  const { slugs, changes, tombstones } = history;
  const manifest = { ...dataSet.manifest, edition: 'live' as const };
  const state = { slugs, changes, tombstones: tombstones as DataSet['tombstones'] };
  return linkCatalog({
    ...lists,
    ...state,
    manifest,
    provenance: null,
    aliases: [],
    pictures: [],
    losses: [],
    designators: [],
  });
}

/**
 * The spacecraft of a name.
 * @throws Error when there is none.
 */
export function find(lists: Lists, name: string): Lists['spacecraft'][number] {
  const record = lists.spacecraft.find((one) => one.name === name);
  if (!record) throw new Error(`No spacecraft is called ${name}.`);
  return record;
}
