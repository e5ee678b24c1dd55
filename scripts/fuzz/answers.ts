import fc from 'fast-check';
import type { ListedKind } from '../../src/dataset/kinds.ts';
import { hostileNames } from '../fakeLl2/hostileNames.ts';
import type { Row } from '../ll2/clean.ts';
import described from './ll2-schemas-2.3.0.json' with { type: 'json' };

// The file holds the schemas of the four lists in LL2's OpenAPI description, version 2.3.0, with all that they refer to, but
// for what the catalog never reads of a flight and a port. Of each property it keeps type, format, nullable, bounds and reference.

/** The records of the four lists, as LL2 may send them. */
export type Answers = Record<ListedKind, Row[]>;

interface Property {
  type?: string;
  format?: string;
  nullable?: boolean;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  $ref?: string;
  items?: Property;
}
type Schemas = Record<string, { required: string[]; properties: Record<string, Property> }>;
const schemas = described as Schemas;

const schemaOf: Record<ListedKind, string> = {
  spacecraft: 'SpacecraftEndpointDetailed',
  configuration: 'SpacecraftConfigDetailed',
  family: 'SpacecraftConfigFamilyEndpointDetailed',
  station: 'SpaceStationDetailedEndpoint',
};

/**
 * Makes answers to the calls for all four lists that LL2's description allows, and more: any field but an id and a name may be null or absent,
 * as LL2 sends fields that it describes as never null.
 */
export function answers(): fc.Arbitrary<Answers> {
  return fc.record({
    spacecraft: listOf('spacecraft', 12),
    configuration: listOf('configuration', 5),
    family: listOf('family', 4),
    station: listOf('station', 3),
  });
}

/** Records with ids of their own. A long list has many that are equal but for the id. */
function listOf(kind: ListedKind, most: number): fc.Arbitrary<Row[]> {
  const record = fc
    .tuple(ids, objectOf(schemaOf[kind]), namesOfRecords)
    .map(([id, row, name]) => ({ ...row, id, name }));
  return fc.uniqueArray(record, { minLength: 1, maxLength: most, selector: ({ id }) => id });
}

// Few different ids, so that records refer to each other; and the bounds that LL2 describes.
const bounds = [-2_147_483_648, 2_147_483_647];
const ids = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, ...bounds) },
);
const integers = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(-1, ...bounds));
const doubles = fc.oneof(
  fc.double({ min: 0, max: 60, noNaN: true }),
  fc.constantFrom(0, -1, 1e-9, 748, Number.MAX_VALUE, -Number.MAX_VALUE),
);

/** Text of any kind, also such as breaks code that does not treat it as text. */
export const texts = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('', ' ', '\n', 'Soyuz', 'Unknown', 'A\u0000\u202e', '\ud800') },
  { weight: 4, arbitrary: fc.constantFrom(...hostileNames.filter(({ length }) => length < 200)) },
  { weight: 3, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constantFrom(...['x'.repeat(2_048), 'word '.repeat(60)]) },
);
/** What can be seen of it is a name, once control characters are out of it. */
const namesOfRecords = fc.oneof(
  fc.constantFrom(
    'Soyuz',
    'Soyuz MS',
    'not recorded',
    'Not recorded',
    'index',
    '__proto__',
    '-',
    '№',
    '.',
    '\u200b',
  ),
  texts.map((text) => `Unit ${text}`),
);

const days = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const nearDays = fc
  .date({ min: new Date('1957-10-04T00:00:00Z'), max: new Date('2031-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const moments = fc.oneof(
  nearDays,
  nearDays.map((iso) => `${iso.slice(0, 10)}T00:00:00Z`),
  days.map((iso) => `${iso.slice(0, 19)}Z`),
  nearDays.map((iso) => `${iso.slice(0, 19)}-05:30`),
);
/** ISO 8601 durations, and text in the place of one. */
export const durations = fc.oneof(
  fc.constantFrom('P0D', 'PT0S', '-P1DT2H', 'P99999999D', 'PT0.000001S', '', 'a while'),
  fc.tuple(fc.nat(900), fc.nat(23), fc.nat(59)).map(([d, h, m]) => `P${d}DT${h}H${m}M1S`),
);
const addresses = fc.constantFrom(
  'https:/example.org/a.jpg',
  'https:example.org/a.jpg',
  'https:\\\\example.org\\a.jpg',
  ' https://example.org/a.jpg',
  '',
  'https://ll.thespacedevs.com/2.3.0/x/?format=json',
  'http://127.0.0.1/',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://example.org/a"b<c>',
  'mailto:a@example.org',
  '//example.org',
  'https://ex ample.org',
);

/** Text that LL2 describes as text alone, though it holds something else. */
const special: Record<string, fc.Arbitrary<unknown>> = {
  time_in_space: durations,
  time_docked: durations,
  fastest_turnaround: durations,
  duration: durations,
  turn_around_time: durations,
};

/** Names that LL2 gives a meaning to, and others that it may think of. */
const labels: Record<string, fc.Arbitrary<unknown>> = {
  NetPrecision: fc.constantFrom(
    'Second',
    'Minute',
    'Month',
    'Quarter 2',
    'Half 1',
    'Decade',
    'Fortnight',
    '',
  ),
  SpacecraftStatus: fc.constantFrom('Active', 'Retired', 'Destroyed', 'On the Moon', 'not recorded', ' '),
};

/** A schema inside of one of its own would have no end; a family of a configuration carries its parent alone. */
const deepest = 5;

function objectOf(schema: string, depth = 0): fc.Arbitrary<Row> {
  const { required, properties } = schemas[schema] as Schemas[string];
  const fields = Object.entries(properties).map(([field, property]) => {
    const own = field === 'name' ? labels[schema] : special[field];
    const value = own ?? valuesOf(property, field, depth);
    const weight = required.includes(field) ? 20 : 6;
    return [
      field,
      fc.oneof({ weight, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) }),
    ] as const;
  });
  const extra = fc.constantFrom({}, {}, {}, { orbit: 'LEO', crew: [{ name: null }] });
  return fc
    .tuple(fc.record(Object.fromEntries(fields), { requiredKeys: required }), extra, fc.nat(60), fc.nat(40))
    .map(([row, more, chance, which]) => {
      // LL2 leaves required fields out as well, now and then.
      const lost = chance === 0 ? Object.keys(row)[which % Object.keys(row).length] : undefined;
      const kept = Object.entries({ ...row, ...more }).filter(([key]) => key !== lost);
      return Object.fromEntries(kept);
    });
}

function valuesOf(property: Property, field: string, depth: number): fc.Arbitrary<unknown> {
  const { type, format, $ref, items } = property;
  if ($ref !== undefined) return depth < deepest ? objectOf($ref, depth + 1) : fc.constant(null);
  if (type === 'array') {
    const one = items && depth < deepest ? valuesOf(items, field, depth + 1) : fc.constant(null);
    return fc.oneof(
      { weight: 40, arbitrary: fc.array(one, { maxLength: 2 }) },
      { weight: 1, arbitrary: fc.array(one, { minLength: 12, maxLength: 16 }) },
    );
  }
  if (type === 'integer') return field === 'id' ? ids : integers;
  if (type === 'number') return doubles;
  if (type === 'boolean') return fc.boolean();
  if (format === 'uri') return addresses;
  if (format === 'date')
    return fc.oneof(
      moments.map((moment) => moment.slice(0, 10)),
      moments,
    );
  if (format === 'date-time') return moments;
  return texts;
}
