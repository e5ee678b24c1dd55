import { entriesOf } from '../../catalog/entries.ts';
import { flightNumber } from '../../catalog/flights.ts';
import { launchDesignator, launchId } from '../../catalog/launchIds.ts';
import type { AnyEntry, Catalog, Flight, Spacecraft } from '../../catalog/model.ts';
import { recorded } from '../../catalog/notRecorded.ts';
import { recordFile } from '../../catalog/paths.ts';
import { oldSlugsOf } from '../../catalog/slugs.ts';
import { ll2Id } from '../../dataset/wire/ids.ts';
import type { TableRow } from './table.ts';

/** A mark by which someone names an entry, and where it stands now. */
interface Identifier {
  entry: AnyEntry;
  type: IdentifierType;
  identifier: string | number;
  flight: Flight | null;
}

const types = [
  'slug',
  'old_slug',
  'll2_id',
  'serial_number',
  'other_name',
  'll2_flight_id',
  'll2_launch_id',
  'launch_designator',
  'cospar_piece',
  'gcat_jcat',
] as const;
type IdentifierType = (typeof types)[number];

/** Everything by which an entry can be found, in one table: what others call it, and its address here. */
export const identifiersTable: TableRow<Identifier> = {
  name: 'identifiers',
  title: 'Identifiers',
  about: 'One mark that names a record, here or elsewhere, with the address of the record.',
  subjects: (catalog) =>
    [...entriesOf(catalog), ...entriesOf(catalog.removed)].flatMap((entry) =>
      eachOnce(marksOf(entry, catalog)),
    ),
  columns: [
    {
      name: 'identifier_type',
      type: 'string',
      about: `What it is: ${types.join(', ')}; craft that were launched together share a launch_designator`,
      isKey: true,
      isFilled: true,
      of: ({ type }) => type,
    },
    {
      name: 'identifier',
      type: 'string',
      about: 'The mark itself',
      isKey: true,
      isFilled: true,
      of: ({ identifier }) => `${identifier}`,
    },
    {
      name: 'kind',
      type: 'string',
      about: 'What sort of record it names',
      isKey: true,
      isFilled: true,
      of: ({ entry }) => entry.kind,
    },
    {
      name: 'slug',
      type: 'string',
      about: 'The record, as a slug',
      isKey: true,
      isFilled: true,
      of: ({ entry }) => entry.slug,
    },
    {
      name: 'name',
      type: 'string',
      about: 'The record, as the tables of its kind write its name',
      isFilled: true,
      of: ({ entry }) => entry.name,
    },
    {
      name: 'flight_number',
      type: 'integer',
      about: 'The flight that it names, where it is of one flight of a spacecraft',
      of: ({ flight }) => flight && flightNumber(flight),
    },
    {
      name: 'is_removed',
      type: 'boolean',
      about: 'Whether LL2 no longer has the record',
      isFilled: true,
      of: ({ entry }) => entry.tombstone !== null,
    },
    {
      name: 'url',
      type: 'string',
      about: 'The page of the record',
      isFilled: true,
      of: ({ entry }, { addressOf }) => addressOf(entry.path),
    },
    {
      name: 'json_url',
      type: 'string',
      about: 'The record as a file',
      of: ({ entry }, { addressOf }) => addressOf(recordFile(entry)),
    },
  ],
};

/** Marks of one entry, without those that two of its flights share but the first. */
function eachOnce(marks: readonly Identifier[]): Identifier[] {
  const first = new Map(marks.toReversed().map((mark) => [`${mark.type} ${mark.identifier}`, mark]));
  return marks.filter((mark) => first.get(`${mark.type} ${mark.identifier}`) === mark);
}

function marksOf(entry: AnyEntry, catalog: Catalog): Identifier[] {
  if (recorded(entry) === null) return [];
  const { edition } = catalog;
  const mark = (type: IdentifierType, identifier: string | number | null, flight: Flight | null = null) =>
    identifier === null ? [] : [{ entry, type, identifier, flight }];
  return [
    ...mark('slug', entry.slug),
    ...(oldSlugsOf(catalog).get(entry) ?? []).flatMap((slug) => mark('old_slug', slug)),
    ...mark('ll2_id', ll2Id(entry.id, edition)),
    ...(entry.kind === 'spacecraft' ? spacecraftMarks(entry) : []),
  ];

  function spacecraftMarks({ serialNumber, aliases, flights }: Spacecraft): Identifier[] {
    return [
      ...mark('serial_number', serialNumber),
      ...[...new Set(aliases.map(({ alias }) => alias))].flatMap((alias) => mark('other_name', alias)),
      ...(flights ?? []).flatMap((flight) => [
        ...mark('ll2_flight_id', ll2Id(flight.id, edition), flight),
        ...mark('ll2_launch_id', launchId(flight), flight),
        ...mark('launch_designator', launchDesignator(flight), flight),
        ...mark('cospar_piece', flight.object?.piece ?? null, flight),
        ...mark('gcat_jcat', flight.object?.jcat ?? null, flight),
      ]),
    ];
  }
}
