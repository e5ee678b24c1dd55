import described from './ll2-shapes-2.3.0.json' with { type: 'json' };

// The file holds the type of each field in some schemas of LL2's OpenAPI description, version 2.3.0, and in those that they
// refer to: "Image?" is an image or null, "Country[]" are countries.
const shapes = described as Record<string, Record<string, string>>;

/** What a record has otherwise than LL2 describes it, as sentences with the path of the field; nothing where it is alike. */
export function unlikeLl2(value: unknown, type: string, path = ''): string[] {
  if (type.endsWith('?')) return value === null ? [] : unlikeLl2(value, type.slice(0, -1), path);
  if (value === null) return [`${path} is null`];
  if (type.endsWith('[]')) {
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((one) => unlikeLl2(one, type.slice(0, -2), path));
  }
  const shape = shapes[type];
  if (!shape) {
    const isInteger = type === 'integer' && Number.isInteger(value);
    return isInteger || typeof value === type ? [] : [`${path} is no ${type}`];
  }
  const record = value as Record<string, unknown>;
  const unknown = Object.keys(record).filter((field) => !Object.hasOwn(shape, field));
  return [
    ...unknown.map((field) => `${path}.${field} is not described`),
    ...Object.entries(shape).flatMap(([field, of]) =>
      field in record ? unlikeLl2(record[field], of, `${path}.${field}`) : [`${path}.${field} is missing`],
    ),
  ];
}
