import type { ColumnHead, TableHead } from '../tables/table.ts';

const types: Record<ColumnHead['type'], { type: string; format?: string }> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
};

/** Describes a table's JSON file by a JSON Schema of 2020-12. Every column is in each row, null where nothing is known. */
export function jsonSchema({ title, about, columns }: TableHead, address: string): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title,
    type: 'object',
    properties: {
      schema_version: { type: 'integer' },
      generated_at: {
        description: 'The moment that the data describe.',
        type: 'string',
        format: 'date-time',
      },
      total: { description: 'How many rows there are.', type: 'integer' },
      results: { type: 'array', items: { $ref: '#/$defs/row' } },
    },
    required: ['schema_version', 'generated_at', 'total', 'results'],
    additionalProperties: false,
    $defs: {
      row: {
        description: about,
        type: 'object',
        properties: Object.fromEntries(columns.map((column) => [column.name, property(column)])),
        required: columns.map(({ name }) => name),
        additionalProperties: false,
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function property({ type, about, unit, isFilled }: ColumnHead) {
  const own = types[type];
  return {
    description: `${about}${unit === undefined ? '' : ` (${unit})`}.`,
    ...own,
    type: isFilled ? own.type : [own.type, 'null'],
  };
}
