import { allKinds, type Kind, kinds, type RecordOf } from '../dataset/kinds.ts';
import type { SlugRecord } from '../dataset/slug.ts';
import { byName } from '../words/collation.ts';
import type { AnyEntry, Entries, Entry, EntryOf, Tombstone } from './model.ts';
import { entryPath } from './paths.ts';
import { assignSlugs } from './slugs.ts';

/** Makes entries of records; `slugs` are those that they keep. */
export interface EntryMaker {
  slugs: readonly SlugRecord[];
  /** The tombstone of a record; null for one that the source has. */
  tombstoneOf: (kind: Kind, id: number) => Tombstone | null;
}

/**
 * Makes the entries of one kind from their records, in the order of their names; `complete` adds what the kind has
 * beyond an entry.
 */
export function makeEntries<Of extends Kind>(
  { slugs: kept, tombstoneOf }: EntryMaker,
  kind: Of,
  records: Iterable<RecordOf<Of>>,
  complete: (entry: Entry & { kind: Of }, record: RecordOf<Of>) => EntryOf<Of>,
): Map<number, EntryOf<Of>> {
  const sorted = [...records].sort(byName);
  const own = kept.filter((row) => row.kind === kind);
  const slugs = assignSlugs(
    sorted,
    kind,
    new Map(own.map(({ id, slug }) => [id, slug])),
    own.flatMap((row) => row.redirects),
  );
  const namesakes = Map.groupBy(sorted, (record) => record.name);
  return new Map(
    sorted.map((record) => {
      const { id, name } = record;
      const slug = slugs.get(id) as string;
      const tombstone = tombstoneOf(kind, id);
      // A removed record may have been entered anew under another id.
      const marks = [
        ...(namesakes.get(name)?.length === 1 ? [] : [`LL2 id ${id}`]),
        ...(tombstone ? ['removed'] : []),
      ];
      const title = marks.length > 0 ? `${name} (${marks.join(', ')})` : name;
      return [id, complete({ kind, id, name, title, slug, path: entryPath(kind, slug), tombstone }, record)];
    }),
  );
}

/** The entries of all kinds in one list, one kind after the other, or of those named alone. */
export function entriesOf(entries: Entries): AnyEntry[];
export function entriesOf<Of extends Kind>(entries: Entries, named: readonly Of[]): EntryOf<Of>[];
export function entriesOf(entries: Entries, named: readonly Kind[] = allKinds): AnyEntry[] {
  return named.flatMap((kind): AnyEntry[] => entries[kinds[kind].section]);
}
