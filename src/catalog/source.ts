import type { DataSet } from '../dataset/dataSet.ts';
import { allKinds } from '../dataset/kinds.ts';
import { byList } from '../dataset/lists.ts';
import { recordsByKind } from '../dataset/records.ts';
import type { SourceRow, SourceRows } from '../dataset/sourceRow.ts';
import { isProvisionalId } from '../dataset/wire/ids.ts';
import type { OriginalRow, Source } from './model.ts';

/** The rows of a data set, without the ids that only the embedded edition gives. They are sorted out when one is asked for. */
export function sourceOf({ source, manifest }: DataSet): Source {
  const read = source ?? none;
  const known = manifest.edition === 'embedded' ? withoutProvisionalIds : (row: SourceRow) => row;
  let rows: Map<string, OriginalRow> | null = null;
  let sorted: Source['lists'] | null = null;
  return {
    get lists() {
      sorted ??= byList((list) => read[list].toSorted((a, b) => a.id - b.id).map(known));
      return sorted;
    },
    rowOf: ({ kind, id, tombstone }) => {
      rows ??= rowsByKey(read, known);
      return rows.get(keyOf(kind, id, tombstone !== null)) ?? null;
    },
  };
}

const none: SourceRows = { ...byList(() => []), tombstones: [] };

function keyOf(kind: string, id: number, isRemoved: boolean): string {
  return `${kind} ${id}${isRemoved ? ' removed' : ''}`;
}

function rowsByKey(read: SourceRows, known: (row: SourceRow) => OriginalRow): Map<string, OriginalRow> {
  // Rows have all that their records have.
  const present = recordsByKind(read as never) as unknown as Record<string, SourceRow[]>;
  return new Map([
    ...allKinds.flatMap((kind) =>
      (present[kind] ?? []).map((row): [string, OriginalRow] => [keyOf(kind, row.id, false), known(row)]),
    ),
    ...read.tombstones.map(({ kind, id, record }): [string, OriginalRow] => [
      keyOf(kind, id, true),
      known(record),
    ]),
  ]);
}

/** A row of the embedded edition, whose own ids stand for ids that are not known. */
function withoutProvisionalIds(row: SourceRow): OriginalRow {
  const flights = row.flights as SourceRow[] | null | undefined;
  return { ...hidden(row), ...(flights && { flights: flights.map(hidden) }) };
}

function hidden(row: SourceRow): OriginalRow {
  if (!isProvisionalId(row.id)) return row;
  return { ...row, id: null, ...('url' in row && { url: null }) };
}
