/** A record as LL2 sends it. */
export type Row = { id: number; name: string } & Record<string, unknown>;

/** Records by the path of their list. */
export type Lists = Record<string, Row[]>;

/** Where LL2 says its records lie, whoever serves them. */
export const ll2 = 'https://ll.thespacedevs.com/2.3.0';

/** The records that a field of others holds, as a list or alone; nulls are left out. */
export function recordsAt(rows: readonly Row[], field: string): Row[] {
  return rows.flatMap((row) => (row[field] ?? []) as Row | Row[]);
}

/** One record for each id, in the order of the ids. */
export function distinct(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => a.id - b.id);
}
