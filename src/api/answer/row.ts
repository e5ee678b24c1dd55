/** A record as LL2 sends it. */
export type Row = {
  /** Null where LL2's id is not known. */
  id: number | null;
  /** Undefined on flights and docking events, which have none. */
  name: string;
} & Record<string, unknown>;

/** Records by the path of their list. */
export type Lists<Any extends Row = Row> = Record<string, readonly Any[]>;

/** The records that a field of others holds, as a list or alone; nulls are left out. */
export function recordsAt<Any extends Row>(rows: readonly Any[], field: string): Any[] {
  return rows.flatMap((row) => (row[field] ?? []) as Any | Any[]);
}

/** One record for each id, the last of several, in the order of the ids; those without an id stay apart and come last. */
export function distinct<Any extends Row>(rows: readonly Any[]): Any[] {
  const known = rows.filter(({ id }) => id !== null);
  return [
    ...[...new Map(known.map((row) => [row.id, row])).values()].sort(byId),
    ...rows.filter(({ id }) => id === null),
  ];
}

/** By id, those without one last. */
export function byId(a: Row, b: Row): number {
  if (a.id === null || b.id === null) return Number(a.id === null) - Number(b.id === null);
  return a.id - b.id;
}
