import path from 'node:path';
import { entriesOf } from '../../src/catalog/entries.ts';
import { linkCatalog } from '../../src/catalog/link.ts';
import { isOfNewerProgram, readManifest, readRows } from '../../src/dataset/dataFile.ts';
import { holdsFiles, previousOf, readDataSet, readPart } from '../../src/dataset/dataSet.ts';
import {
  allKinds,
  byKind,
  byListedKind,
  comesLater,
  type Kind,
  kinds,
  type ListedKind,
  listsFrom,
} from '../../src/dataset/kinds.ts';
import {
  type AccumulatedList,
  accumulatedLists,
  type ListName,
  type ListRow,
  type Lists,
  lists,
} from '../../src/dataset/lists.ts';
import type { GoesOnAt, Manifest } from '../../src/dataset/manifest.ts';
import { recordsByKind } from '../../src/dataset/records.ts';
import type { LabelRecord } from '../../src/dataset/wire/label.ts';
import type { GivenSlugs, PreviousHistory, SourceTombstone } from '../../src/history/carryOn.ts';
import type { Row } from '../ll2/clean.ts';
import { Refused } from '../ll2/faults.ts';
import { countsIn } from './lists.ts';
import type { KeptPictures } from './pictures/keptPictures.ts';
import type { Before } from './shrink.ts';
import { damagedOf, stagingOf } from './stagedDataSet.ts';

/** The data set that was there before a fetch. */
export interface PreviousDataSet {
  directory: string;
  /** The address of the API that it was fetched from. */
  source: string | null;
  /** When it was complete. */
  fetchedAt: string | null;
  history: PreviousHistory;
  pictures: KeptPictures | null;
  /** Rows by kind. */
  counts: Record<ListedKind, number>;
  /** The records that a new data set should have too; their number alone where their file is damaged. */
  before: Record<ListedKind, Before>;
  /** The rows of a kind as they are in its file; null where the data set has no such file. */
  rowsOf: (kind: ListedKind) => Row[] | null;
  /** What comes in over several fetches, of the lists that the data set has. */
  accumulated: Partial<Pick<Lists, AccumulatedList>>;
  goesOnAt: GoesOnAt;
  /** What is wrong with its files, one sentence each. */
  damage: string[];
}

/**
 * Finds the previous data set: the one in the directory, or the one before it when that is damaged. Without a good one it takes
 * a damaged one whose history is whole, and what that cannot tell counts as unchanged.
 * @throws Refused when there are data, but none with a whole history, or of a newer program, or files of others where a fetch moves
 * or removes its own.
 */
export function findPrevious(live: string): PreviousDataSet | null {
  const damage: string[] = [];
  let damaged: PreviousDataSet | null = null;
  // What a killed fetch left is no data set yet, but files of others there are refused before any call.
  holdsFilesOrRefuse(stagingOf(live));
  const held = [live, previousOf(live), damagedOf(live)].filter(holdsFilesOrRefuse);
  for (const directory of held) {
    try {
      const set = open(directory);
      if (set.damage.length === 0) return { ...set, damage };
      damage.push(...set.damage);
      damaged ??= set;
    } catch (error) {
      // What an older program made of it would fork the history.
      if (isOfNewerProgram(directory)) throw new Refused((error as Error).message, { cause: error });
      damage.push((error as Error).message);
    }
  }
  if (damaged) return { ...damaged, damage };
  if (damage.length === 0) return null;
  throw new Refused(
    `The data in ${held.join(' and ')} are damaged, and their slugs and changes with them:\n${damage.join('\n')}\n` +
      `Restore them, or move ${held.length === 1 ? 'the directory' : 'all of these directories'} away to begin anew.`,
  );
}

/** A data set without what comes in over several fetches, which begins anew then; nothing counts as removed because of that. */
export function withoutAccumulated(previous: PreviousDataSet): PreviousDataSet {
  const records = { ...previous.history.records };
  for (const kind of allKinds.filter(comesLater)) delete records[kind];
  const history = { ...previous.history, records, crewsRead: new Set<number>() };
  return { ...previous, accumulated: {}, goesOnAt: {}, history };
}

function holdsFilesOrRefuse(directory: string): boolean {
  try {
    return holdsFiles(directory);
  } catch (error) {
    throw new Refused((error as Error).message, { cause: error });
  }
}

function open(directory: string): PreviousDataSet {
  const manifest = readManifest(directory);
  const { records, rows, damage } = readLists(directory, manifest);
  const isWhole = (kind: Kind) => kinds[kind].from.every((list) => records[list]);
  const read = recordsByKind({ ...listsFrom(() => []), ...records });
  const raw = recordsByKind({ ...listsFrom(() => []), ...rows });
  const originals = byKind(
    (kind) => new Map<number, LabelRecord>(raw[kind].map((record) => [record.id, record])),
  );
  const counts = countsIn(manifest);
  const beforeOf = (kind: ListedKind): Before =>
    isWhole(kind) ? new Set(originals[kind].keys()) : counts[kind];
  return {
    directory,
    source: manifest.source ?? null,
    fetchedAt: manifest.fetchedAt ?? null,
    damage,
    pictures: picturesOf(directory, manifest),
    counts,
    before: byListedKind(beforeOf),
    rowsOf: (kind) => (rows[kinds[kind].list] as Row[] | undefined) ?? null,
    accumulated: Object.fromEntries(
      accumulatedLists.flatMap((list) => (records[list] ? [[list, records[list]]] : [])),
    ),
    goesOnAt: manifest.goesOnAt ?? {},
    history: {
      dateOf: (list, record = list) =>
        manifest.keptFrom?.[record] ?? manifest.keptFrom?.[list] ?? manifest.date,
      records: Object.fromEntries(allKinds.filter(isWhole).map((kind) => [kind, read[kind]])),
      crewsRead: new Set(records.crews?.flatMap(({ id, launch_crew }) => (launch_crew ? id : []))),
      slugs: readPart(directory, manifest, 'slugs').records,
      changes: readPart(directory, manifest, 'changes').records,
      // Rows keep the fields of the source that the catalog does not know.
      tombstones: readPart(directory, manifest, 'tombstones').rows as SourceTombstone[],
      original: (kind, id) => originals[kind].get(id),
    },
  };
}

/** The pictures of a data set, or null where their list is damaged, because they can be fetched again. */
function picturesOf(directory: string, manifest: Manifest): KeptPictures | null {
  try {
    return {
      pictures: readPart(directory, manifest, 'pictures').records,
      directory: path.join(directory, 'images'),
    };
  } catch {
    return null;
  }
}

/**
 * Reads the lists whose files are as they were written, row by row. A row without the shape that this program expects is no
 * damage, because another version may have written it; it has no record then.
 */
function readLists(directory: string, manifest: Manifest) {
  const records: Partial<Lists> = {};
  const rows: Partial<Lists> = {};
  const damage: string[] = [];
  for (const list of Object.keys(lists) as ListName[]) {
    const { file, schema, isNeeded }: ListRow = lists[list];
    // The program that wrote the data set did not know the list, so nothing is known to have changed in it.
    if (!isNeeded && !manifest.files[file]) continue;
    try {
      const read = readRows(directory, file, manifest);
      const fit = read.flatMap((row) => schema.safeParse(row).data ?? []);
      Object.assign(records, { [list]: fit });
      Object.assign(rows, { [list]: read });
    } catch (error) {
      damage.push((error as Error).message);
    }
  }
  return { records, rows, damage };
}

/** The slugs of an edition by LL2's ids, because a site that was made from it keeps its addresses. */
export function slugsOf(edition: string): GivenSlugs {
  const catalog = linkCatalog(readDataSet(edition));
  return byKind((kind) => {
    const known = entriesOf(catalog, [kind]).filter(
      (entry) => !(entry.kind === 'spacecraft' && entry.isProvisional),
    );
    return new Map(known.map(({ id, slug }) => [id, slug]));
  });
}
