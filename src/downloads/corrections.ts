import { readFileSync } from 'node:fs';
import type { Catalog } from '../catalog/model.ts';
import { correctionColumns } from '../dataset/correction.ts';
import { parseRows } from '../dataset/dataFile.ts';
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
  file: string,
  catalog: Pick<Catalog, 'spacecraft' | 'configurations'>,
): string {
  const rows = parseRows(file, readFileSync(file, 'utf8')) as Record<string, string>[];
  const newIds = new Map(
    rows
      .filter(({ field, applied }) => field === 'id' && applied === 'yes')
      .map(({ id, after }) => [id, after]),
  );
  const slugs = new Map<string, string>([
    ...catalog.spacecraft.map(({ id, slug }) => [`${id}`, slug] as const),
    ...catalog.configurations.map(({ id, slug }) => [`configuration ${id}`, slug] as const),
  ]);
  return csv({
    columns: publishedColumns,
    rows: rows.map((row) => {
      const slug = slugs.get(newIds.get(row.id) ?? row.id ?? '') ?? null;
      return publishedColumns.map(({ name }) => (name === 'slug' ? slug : row[name] || null));
    }),
  });
}
