import { directories, type Kind, type LabelRecord } from '../dataset/kinds.ts';
import type { SlugRecord } from '../dataset/slug.ts';
import { byName } from '../fields/orders.ts';
import type { Entry, Removal } from './model.ts';
import { assignSlugs } from './slugs.ts';

/** Makes entries of records; `slugs` are those that they keep. */
export interface EntryMaker {
  slugs: readonly SlugRecord[];
  /** What is known of the removal of a record; null for one that the source has. */
  removalOf: (kind: Kind, id: number) => Removal | null;
}

/**
 * Makes the entries of one kind from their records, in the order of their names; `complete` adds what the kind has
 * beyond an entry.
 */
export function makeEntries<Source extends LabelRecord, Made extends Entry>(
  { slugs: kept, removalOf }: EntryMaker,
  kind: Kind,
  records: Iterable<Source>,
  complete: (entry: Entry, record: Source) => Made,
): Map<number, Made> {
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
      const removal = removalOf(kind, id);
      // A removed record may have been entered anew under another id.
      const marks = [
        ...(namesakes.get(name)?.length === 1 ? [] : [`LL2 id ${id}`]),
        ...(removal ? ['removed'] : []),
      ];
      const title = marks.length > 0 ? `${name} (${marks.join(', ')})` : name;
      return [
        id,
        complete({ id, name, title, slug, path: `/${directories[kind]}/${slug}/`, removal }, record),
      ];
    }),
  );
}
