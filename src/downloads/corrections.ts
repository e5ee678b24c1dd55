import type { Catalog } from '../catalog/model.ts';
import { type Correction, correctionColumns, newIdsIn } from '../dataset/correction.ts';
import { csv } from './tables/csv.ts';

/** The columns of the published list, which other tables are joined to by the first. */
export const publishedColumns = [
  {
    name: 'slug',
    about: 'The spacecraft or the configuration, as its table names it; empty for what is of no record',
  },
  ...correctionColumns,
];

/** The corrections of a data set as they lie there, each with the slug of its record: many of the ids are in no table. */
export function publishedCorrections(
  corrections: readonly Correction[],
  catalog: Pick<Catalog, 'spacecraft' | 'configurations'>,
): string {
  const newIds = newIdsIn(corrections);
  const slugs = new Map<string, string>([
    ...catalog.spacecraft.map(({ id, slug }) => [`${id}`, slug] as const),
    ...catalog.configurations.map(({ id, slug }) => [`configuration ${id}`, slug] as const),
  ]);
  return csv({
    columns: publishedColumns,
    rows: corrections.map(({ applied, ...row }) => {
      const slug = slugs.get(newIds.get(row.id) ?? row.id) ?? null;
      const written: Record<string, string | null> = { slug, ...row, applied: applied ? 'yes' : 'no' };
      return publishedColumns.map(({ name }) => written[name] || null);
    }),
  });
}
