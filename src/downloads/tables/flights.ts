import { dateOfEntry } from '../../catalog/dateOfEntry.ts';
import { dockedOnFlight } from '../../catalog/dockedTime.ts';
import { flightNumber } from '../../catalog/flights.ts';
import { launchId } from '../../catalog/launchIds.ts';
import type { Catalog, Flight } from '../../catalog/model.ts';
import { neverLaunched } from '../../catalog/outcomes.ts';
import { ll2Id } from '../../dataset/wire/ids.ts';
import { exclusionInWords, exclusionOfTime, itWasNeverLaunched } from '../../fields/exclusions.ts';
import { flightFacts } from '../../fields/flight.ts';
import { urlColumn } from './entryColumns.ts';
import { durationColumns, factColumns } from './factColumns.ts';
import { spacecraftTable } from './spacecraft.ts';
import type { Column, TableRow } from './table.ts';

/** Every flight of every spacecraft, those that are planned as well. */
export const flightsTable: TableRow<Flight> = {
  name: 'flights',
  title: 'Flights',
  about: 'One flight of a spacecraft, planned ones as well.',
  subjects: flightsInOrder,
  columns: [
    ...flightKey<Flight>((flight) => flight, { isKey: true, isFilled: true }),
    {
      name: 'id',
      type: 'integer',
      about: "LL2's id of the flight",
      of: ({ id }, { edition }) => ll2Id(id, edition),
    },
    ...factColumns(flightFacts, [{ field: 'mission' }]),
    {
      name: 'launch_id',
      type: 'string',
      about: "LL2's id of the launch",
      of: launchId,
    },
    ...factColumns(flightFacts, [
      {
        field: 'designator',
        name: 'launch_designator',
        about: 'COSPAR designator of the launch, which craft that were launched together share',
      },
    ]),
    {
      name: 'cospar_piece',
      type: 'string',
      about: 'COSPAR designator of the piece that the craft was in orbit, by GCAT',
      of: ({ object }) => object?.piece ?? null,
    },
    {
      name: 'gcat_jcat',
      type: 'string',
      about: 'Id of that piece in GCAT, the General Catalog of Artificial Space Objects',
      of: ({ object }) => object?.jcat ?? null,
    },
    ...factColumns(flightFacts, [
      { field: 'launch', name: 'net', about: 'Launch, planned or flown' },
      {
        field: 'outcome',
        name: 'launch_outcome',
        about:
          'How the launch went: success, partial failure, failure, never launched, in flight or planned; where a spacecraft was lost later, the source may still call its launch a failure',
      },
      { field: 'failure', name: 'failreason' },
      { field: 'rocket' },
      { field: 'provider', name: 'launch_service_provider', table: 'agencies' },
      { field: 'pad' },
      { field: 'program', about: 'Programs it belongs to' },
      { field: 'orbit' },
      { field: 'mission-type' },
      { field: 'mission-description' },
    ]),
    {
      name: 'destination',
      type: 'string',
      about: 'Where it was bound, as LL2 writes it, or the embedded edition where LL2 was not at hand',
      of: ({ destination }) => destination?.trim() || null,
    },
    ...factColumns(flightFacts, [
      { field: 'end', name: 'mission_end', about: 'End of the flight' },
      { field: 'landing', about: 'How the landing went: successful, failed or not attempted' },
      { field: 'landing-place', name: 'landing_location' },
      { field: 'landing-type' },
      { field: 'downrange', name: 'downrange_distance' },
      { field: 'landing-description' },
      { field: 'crew', name: 'launch_crew_count', about: 'Persons aboard at launch' },
      { field: 'duration' },
      {
        field: 'turnaround',
        name: 'turn_around_time',
        about: 'From the end of the flight before to this launch',
      },
      { field: 'dockings', name: 'dockings_count', about: 'How many dockings are recorded' },
    ]),
    ...durationColumns<Flight>(
      'docked',
      'Sum of its stays at ports, of one that lasts up to the moment of the data, where the times of each are recorded',
      (flight, { edition }) => dockedOnFlight(flight, dateOfEntry(flight.spacecraft, edition.date)),
    ),
    {
      name: 'duration_unranked_because',
      type: 'string',
      about: 'Why its duration is not ranked among the longest of all flights',
      of: (flight, { edition }) => {
        if (neverLaunched(flight)) return itWasNeverLaunched;
        const excluded = exclusionOfTime(flight, edition.date);
        return excluded && exclusionInWords(excluded);
      },
    },
    {
      name: 'is_under_way',
      type: 'boolean',
      about: 'Whether the craft was in space on this flight at the moment of the data',
      isFilled: true,
      of: ({ isUnderWay }) => isUnderWay,
    },
    urlColumn(),
  ],
};

/** The two columns that name a flight, there and where another table refers to it. */
function flightKey<Subject>(
  flightOf: (subject: Subject) => Flight | null,
  more: Partial<Column<Subject>>,
): Column<Subject>[] {
  return [
    {
      name: 'spacecraft_slug',
      type: 'string',
      about: 'The spacecraft, as a slug',
      references: { table: 'spacecraft', column: 'slug' },
      of: (subject) => flightOf(subject)?.spacecraft.slug ?? null,
      ...more,
    },
    {
      name: 'flight_number',
      type: 'integer',
      about: 'The place of the flight among those of the spacecraft, from 1, in order of launch',
      of: (subject) => {
        const flight = flightOf(subject);
        return flight && flightNumber(flight);
      },
      ...more,
    },
  ];
}

/** The same two columns as a reference to the row of the flight. */
export function flightReference<Subject>(
  flightOf: (subject: Subject) => Flight | null,
  more: Partial<Column<Subject>> = {},
): Column<Subject>[] {
  return flightKey(flightOf, more).map((column) => ({
    ...column,
    references: { table: 'flights', column: column.name },
  }));
}

/** All flights, in the order of their spacecraft and then of their launches. */
export function flightsInOrder(catalog: Catalog): Flight[] {
  return spacecraftTable.subjects(catalog).flatMap(({ flights }) => flights ?? []);
}
