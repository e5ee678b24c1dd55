import { parquetWriteBuffer, schemaFromColumnData } from 'hyparquet-writer';
import { siteName } from '../../words/siteName.ts';
import type { ColumnHead, Table, Value } from '../tables/table.ts';

type Element = NonNullable<Parameters<typeof schemaFromColumnData>[0]['schemaOverrides']>[string];

/** How each type is stored, and what its values are made of. */
const types: Record<
  ColumnHead['type'],
  { element: Omit<Element, 'name'>; store: (value: NonNullable<Value>) => unknown }
> = {
  string: { element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, store: String },
  integer: { element: { type: 'INT64' }, store: (value) => BigInt(value) },
  number: { element: { type: 'DOUBLE' }, store: Number },
  boolean: { element: { type: 'BOOLEAN' }, store: Boolean },
  date: { element: { type: 'INT32', converted_type: 'DATE' }, store: (value) => new Date(`${value}`) },
  datetime: {
    element: {
      type: 'INT64',
      converted_type: 'TIMESTAMP_MILLIS',
      logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
    },
    store: (value) => new Date(`${value}`),
  },
};

/** Writes a table as a Parquet file of one row group, with a type for each column. `notes` stand in its metadata. */
export function parquet({ columns, rows }: Table, notes: Record<string, string>): Uint8Array {
  const columnData = columns.map(({ name, type }, index) => ({
    name,
    data: rows.map((row) => {
      const value = row[index] ?? null;
      return value === null ? null : types[type].store(value);
    }),
  }));
  const schemaOverrides = Object.fromEntries(columns.map((column) => [column.name, elementOf(column)]));
  const buffer = parquetWriteBuffer({
    columnData,
    schema: schemaFromColumnData({ columnData, schemaOverrides }),
    rowGroupSize: Math.max(rows.length, 1),
    kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
    createdBy: siteName,
  });
  return new Uint8Array(buffer);
}

function elementOf({ name, type, isFilled }: ColumnHead): Element {
  return { name, ...types[type].element, repetition_type: isFilled ? 'REQUIRED' : 'OPTIONAL' };
}
