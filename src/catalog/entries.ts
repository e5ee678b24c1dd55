import { allKinds, type Kind, kinds, type RecordOf } from '../dataset/kinds.ts';
import type { SlugRecord } from '../dataset/slug.ts';
import { ll2Id } from '../dataset/wire/ids.ts';
import { byName } from '../words/collation.ts';
import type { AnyEntry, Edition, Entries, Entry, EntryOf, Tombstone } from './model.ts';
import { entryPath } from './paths.ts';
import { assignSlugs } from './slugs.ts';

/** Makes entries of records; `slugs` are those that they keep. */
export interface EntryMaker {
  slugs: readonly SlugRecord[];
  /** Of the data set, in which an id may be one that LL2 does not know. */
  edition: Pick<Edition, 'kind'>;
  /** The tombstone of a record; null for one that the source has. */
  tombstoneOf: (kind: Kind, id: number) => Tombstone | null;
}

/**
 * Makes the entries of one kind from their records, in the order of their names; `complete` adds what the kind has
 * beyond an entry.
 */
export function makeEntries<Of extends Kind>(
  { slugs: kept, edition, tombstoneOf }: EntryMaker,
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
      const alike = namesakes.get(name) ?? [];
      // A removed record may have been entered anew under another id.
      const marks = [
        ...(alike.length === 1 ? [] : [markAmong(alike, record, { edition, slug })]),
        ...(tombstone ? ['removed'] : []),
      ];
      const title = marks.length > 0 ? `${name} (${marks.join(', ')})` : name;
      return [id, complete({ kind, id, name, title, slug, path: entryPath(kind, slug), tombstone }, record)];
    }),
  );
}

type Namesake = { id: number; serial_number?: string | null };

/** What tells a record from its namesakes: its id, or where LL2 has none that is known, its serial number, or else its slug. */
function markAmong(
  alike: readonly Namesake[],
  { id, serial_number: serial }: Namesake,
  { edition, slug }: Pick<EntryMaker, 'edition'> & { slug: string },
): string {
  const known = ll2Id(id, edition);
  if (known !== null) return `LL2 id ${known}`;
  const isOwn = serial && alike.filter((one) => one.serial_number === serial).length === 1;
  return isOwn ? `serial number ${serial}` : slug;
}

/** The entries of all kinds in one list, one kind after the other, or of those named alone. */
export function entriesOf(entries: Entries): AnyEntry[];
export function entriesOf<Of extends Kind>(entries: Entries, named: readonly Of[]): EntryOf<Of>[];
export function entriesOf(entries: Entries, named: readonly Kind[] = allKinds): AnyEntry[] {
  return named.flatMap((kind): AnyEntry[] => entries[kinds[kind].section]);
}
