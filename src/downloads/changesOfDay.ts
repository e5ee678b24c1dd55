import { listFile } from '../api/files/envelope.ts';
import type { Catalog } from '../catalog/model.ts';
import { dayPath } from '../catalog/paths.ts';
import type { Change } from '../dataset/change.ts';
import { ll2Id } from '../dataset/wire/ids.ts';
import { once } from '../words/once.ts';

/** What changed in one record, as the file of the day has it. All members are always there. */
export interface ChangeRow {
  at: string;
  change: Change['change'];
  kind: Change['kind'];
  /** LL2's id; null where it is not known. */
  id: number | null;
  slug: string | null;
  name: string;
  /** Its name before; null unless it was renamed. */
  renamed_from: string | null;
  url: string | null;
  /** Paths in LL2's record, with the values before and after. */
  fields: Change['fields'];
}

const byDay = once(({ changes }: Catalog) => Map.groupBy(changes, ({ at }) => at.slice(0, 10)));

/** The days on which something changed, as "2026-11-20". */
export function changedDays(catalog: Catalog): string[] {
  return [...byDay(catalog).keys()];
}

/** What changed on a day, record by record and field by field, as a JSON file. */
export function changesOfDay(catalog: Catalog, date: string, addressOf: (path: string) => string): string {
  const { edition, find } = catalog;
  const results = (byDay(catalog).get(date) ?? []).map(
    ({ at, change, kind, id, name, fields }): ChangeRow => {
      const entry = find(kind, id);
      const before = fields.find(({ field }) => field === 'name')?.from;
      return {
        at,
        change,
        kind,
        id: ll2Id(id, edition),
        slug: entry?.slug ?? null,
        name,
        renamed_from: typeof before === 'string' ? before : null,
        url: entry && addressOf(entry.path),
        fields,
      };
    },
  );
  const file = { ...listFile(results, edition), date, page: addressOf(dayPath(date)) };
  return `${JSON.stringify(file, null, 1)}\n`;
}
