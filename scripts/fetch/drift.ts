/** How what LL2 sends has come to differ from what the catalog was made for. */
export interface Drift {
  file: string;
  /** Fields that the embedded edition does not have. */
  newFields: string[];
  /** Fields that the embedded edition has and no record has any more. */
  vanishedFields: string[];
}

type Rows = readonly Record<string, unknown>[];

/** Compares the fields of records with those of the embedded edition. */
export function driftOf(file: string, rows: Rows, embedded: Rows): Drift {
  const [now, then] = [fieldsOf(rows), fieldsOf(embedded)];
  return {
    file,
    newFields: [...now.difference(then)].sort(),
    vanishedFields: [...then.difference(now)].sort(),
  };
}

function fieldsOf(rows: Rows): Set<string> {
  return new Set(rows.flatMap((row) => Object.keys(row)));
}
