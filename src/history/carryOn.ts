import { assignSlugs, slugOf } from '../catalog/slugs.ts';
import type { Change } from '../dataset/change.ts';
import { allKinds, type Kind } from '../dataset/kinds.ts';
import type { Lists } from '../dataset/lists.ts';
import { type RecordsByKind, recordsByKind } from '../dataset/records.ts';
import type { SlugRecord } from '../dataset/slug.ts';
import type { LabelRecord } from '../dataset/wire/label.ts';
import { changesBetween } from './diff.ts';
import { newsIn } from './news.ts';

/** A record that the source no longer has, with its last content as the source had it. */
export interface SourceTombstone {
  kind: Kind;
  id: number;
  name: string;
  removedAt: string;
  lastSeen: string;
  record: LabelRecord;
}

/** What a data set remembers of those before it. */
export interface History {
  slugs: SlugRecord[];
  changes: Change[];
  tombstones: SourceTombstone[];
}

/** The history of the previous data set, with its records. */
export interface PreviousHistory extends History {
  /** Without the kinds whose file is damaged. */
  records: Partial<RecordsByKind>;
  /** The flights whose crews had been read. */
  crewsRead: ReadonlySet<number>;
  /**
   * The moment that a list ("station", "flights") or a record of it ("station 7") describes: an earlier one than that of the data set
   * where it could not be read for it.
   */
  dateOf: (list: string, record?: string) => string;
  /** The record as the source had it, with the fields that the catalog does not know. */
  original: (kind: Kind, id: number) => LabelRecord | undefined;
}

/** Slugs that were given before there was any history, by id. */
export type GivenSlugs = Record<Kind, ReadonlyMap<number, string>>;

/**
 * Carries the history on to the next data set. A slug stays once it is given, and the slug of a new name redirects to it.
 * What changed is added to the changes. A record that is gone gets a tombstone, and one that is listed has none, also where the
 * damaged file of its kind cannot tell that it came back. Without a previous data set the history begins with the slugs that were
 * given, and nothing has changed yet.
 */
export function carryOn(
  previous: PreviousHistory | null,
  lists: Lists,
  at: string,
  given: GivenSlugs | null,
): History {
  const now = recordsByKind(lists);
  const tombstoneByRecord = new Map(
    previous?.tombstones.map((tombstone) => [`${tombstone.kind} ${tombstone.id}`, tombstone]),
  );
  const changes = previous
    ? changesBetween(previous.records, now, {
        at,
        returning: (kind, id) => tombstoneByRecord.has(`${kind} ${id}`),
        original: previous.original,
        isNews: newsIn(previous, lists),
      })
    : [];
  for (const { kind, id, name, change } of changes) {
    if (change === 'removed' && previous) {
      const record = previous.original(kind, id) as LabelRecord;
      tombstoneByRecord.set(`${kind} ${id}`, {
        kind,
        id,
        name,
        removedAt: at,
        lastSeen: previous.dateOf(kind, `${kind} ${id}`),
        record,
      });
    }
  }
  for (const kind of allKinds) for (const { id } of now[kind]) tombstoneByRecord.delete(`${kind} ${id}`);
  const tombstones = [...tombstoneByRecord.values()].sort(
    (a, b) => allKinds.indexOf(a.kind) - allKinds.indexOf(b.kind) || a.id - b.id,
  );
  return {
    slugs: allKinds.flatMap((kind) =>
      slugsFor(kind, previous?.slugs ?? [], now[kind], tombstones, given?.[kind] ?? new Map()),
    ),
    changes: [...(previous?.changes ?? []), ...changes],
    tombstones,
  };
}

function slugsFor(
  kind: Kind,
  before: readonly SlugRecord[],
  records: readonly LabelRecord[],
  tombstones: readonly SourceTombstone[],
  given: ReadonlyMap<number, string>,
): SlugRecord[] {
  const known = new Map(before.filter((row) => row.kind === kind).map((row) => [row.id, row]));
  const removed = tombstones
    .filter((tombstone) => tombstone.kind === kind)
    .map((tombstone) => tombstone.record);
  const all = [...removed, ...records].sort((a, b) => a.id - b.id);
  const kept = new Map(
    all.flatMap(({ id }) => {
      const slug = known.get(id)?.slug ?? given.get(id);
      return slug === undefined ? [] : [[id, slug]];
    }),
  );
  const ids = new Set(all.map(({ id }) => id));
  // Records that were lost with a damaged file keep their addresses.
  const lost = [...known.values()].filter((row) => !ids.has(row.id));
  const taken = new Set([...known.values()].flatMap((row) => row.redirects));
  for (const { slug } of lost) taken.add(slug);
  const slugs = assignSlugs(all, kind, kept, taken);
  for (const slug of slugs.values()) taken.add(slug);
  const present = all.map(({ id, name }) => {
    const slug = slugs.get(id) as string;
    const redirects = known.get(id)?.redirects ?? [];
    const wanted = slugOf(name, kind);
    const isRenamed = known.has(id) && known.get(id)?.name !== name && !taken.has(wanted);
    if (isRenamed) taken.add(wanted);
    return { kind, id, name, slug, redirects: isRenamed ? [...redirects, wanted] : redirects };
  });
  return [...present, ...lost].sort((a, b) => a.id - b.id);
}
