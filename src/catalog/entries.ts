import type { Entry } from './model.ts';
import { byName } from './orders.ts';
import { assignSlugs } from './slugs.ts';

/**
 * Makes the entries of one kind from their records, in the order of their names; `complete` adds what the kind has
 * beyond an entry. The path of an entry is `/{directory}/{slug}/`.
 */
export function makeEntries<Source extends { id: number; name: string }, Made extends Entry>(
  directory: string,
  kind: string,
  records: Iterable<Source>,
  complete: (entry: Entry, record: Source) => Made,
): Map<number, Made> {
  const sorted = [...records].sort(byName);
  const slugs = assignSlugs(sorted, kind);
  const namesakes = Map.groupBy(sorted, (record) => record.name);
  return new Map(
    sorted.map((record) => {
      const { id, name } = record;
      const slug = slugs.get(id) as string;
      const title = namesakes.get(name)?.length === 1 ? name : `${name} (LL2 id ${id})`;
      return [id, complete({ id, name, title, slug, path: `/${directory}/${slug}/` }, record)];
    }),
  );
}
