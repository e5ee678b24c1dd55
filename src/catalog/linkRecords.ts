import type { Alias } from '../dataset/alias.ts';
import { byKind, type Kind, type RecordOf } from '../dataset/kinds.ts';
import type { Provenance, SourcedValue } from '../dataset/provenance.ts';
import type { RecordsByKind } from '../dataset/records.ts';
import { followReference } from '../dataset/references.ts';
import { agencySchema } from '../dataset/wire/agency.ts';
import type { CrewRecord } from '../dataset/wire/crew.ts';
import { notRecordedId } from '../dataset/wire/ids.ts';
import { linkConfiguration } from './configurations.ts';
import { type EntryMaker, makeEntries } from './entries.ts';
import { linkFamily, linkParents } from './families.ts';
import { linkFlight, orderFlights } from './flightLinks.ts';
import { configurationsOf, enterConfiguration, enterSpacecraft } from './members.ts';
import type { Entry, EntryOf, FlightGroup, Group } from './model.ts';
import { linkPerson } from './people.ts';
import { linkSpacecraft } from './spacecraft.ts';
import { linkStation } from './stations.ts';

/** The entries of each kind by their ids. */
export type Linked = { [Of in Kind]: Map<number, EntryOf<Of>> };

/** What the rows of a table of the embedded edition name a spacecraft by. */
export type Named = Pick<RecordOf<'spacecraft'>, 'id' | 'name'>;

/** What records are linked with, and what is known of them beside what they say. */
interface Surroundings {
  maker: EntryMaker;
  /** What else the records may refer to. */
  known: Linked;
  /** By id of the spacecraft; null where the data set does not say it record by record. */
  provenance: ReadonlyMap<number, Provenance> | null;
  aliasesOf: (record: Named) => readonly Alias[];
  /** What the embedded edition says of the designators of the launches of a spacecraft. */
  designatorsOf: (record: Named) => readonly SourcedValue[];
  /** By id of the flight. */
  crews: ReadonlyMap<number, CrewRecord>;
  /** The moment that the data describe, in milliseconds since 1970. */
  date: number;
  /** The moment that the record of a spacecraft describes, in milliseconds since 1970. */
  dateOf: (id: number) => number;
}

/**
 * Links the records of all kinds with each other and with what is known already.
 * @throws Error that names both ends of a reference to a record that is neither among them nor known, or a family that descends
 * from itself.
 */
export function linkRecords(
  records: RecordsByKind,
  { maker, known, provenance, aliasesOf, designatorsOf, date, dateOf, crews }: Surroundings,
): Linked {
  const make = <Of extends Kind>(
    kind: Of,
    complete: (entry: Entry & { kind: Of }, record: RecordOf<Of>) => EntryOf<Of>,
  ) => makeEntries(maker, kind, records[kind], complete);
  const among = <Of extends Kind>(kind: Of, made: Map<number, EntryOf<Of>>): Map<number, EntryOf<Of>> =>
    new Map([...known[kind], ...made]);

  const type = make('type', group);
  const status = make('status', group);
  const agency = make('agency', (entry, record) => ({
    ...group(entry),
    families: [],
    launches: [],
    // A launch carries less of an agency than a configuration does: what it lacks is not recorded.
    record: agencySchema.parse(record),
  }));
  const agencies = among('agency', agency);

  const family = make('family', (entry, record) => linkFamily(entry, record, { agencies, date }));
  const families = among('family', family);
  linkParents(family.values(), families);
  for (const one of family.values()) if (!one.tombstone) one.manufacturer?.families.push(one);

  const types = among('type', type);
  const configuration = make('configuration', (entry, record) =>
    linkConfiguration(entry, record, { type: types, agency: agencies, family: families, date }),
  );
  for (const one of configuration.values()) {
    one.groups = [one.type, one.agency, ...one.families];
    enterConfiguration(one);
  }

  const configurations = among('configuration', configuration);
  const statuses = among('status', status);
  const spacecraft = make('spacecraft', (entry, record) =>
    linkSpacecraft(entry, record, {
      configuration: followReference(
        configurations,
        ['spacecraft', record],
        ['configuration', record.spacecraft_config ?? { id: notRecordedId, name: null }],
      ),
      status: statuses.get(record.status?.id ?? notRecordedId) as EntryOf<'status'>,
      provenance:
        provenance === null
          ? null
          : followReference(provenance, ['spacecraft', record], ['provenance', record]),
      aliases: aliasesOf(record).filter(({ alias }) => alias !== record.name),
      designators: designatorsOf(record),
      date: dateOf(record.id),
    }),
  );
  for (const one of spacecraft.values()) enterSpacecraft(one);
  for (const one of status.values()) one.configurations = configurationsOf(one);

  const destination = make('destination', (entry) => ({ ...flightGroup(entry), station: null }));
  const rocket = make('rocket', (entry, record) => ({ ...flightGroup(entry), record }));
  const pad = make('pad', (entry, record) => ({ ...flightGroup(entry), record }));
  const program = make('program', (entry, record) => ({ ...flightGroup(entry), record }));
  const person = make('person', (entry, record) => linkPerson(entry, record, agencies));
  const ends = {
    destination: among('destination', destination),
    rocket: among('rocket', rocket),
    pad: among('pad', pad),
    program: among('program', program),
    agency: agencies,
    person: among('person', person),
  };
  const station = make('station', (entry, record) => linkStation(entry, record, ends));
  const flights = [...spacecraft.values()].flatMap((craft) => craft.flights ?? []);
  for (const flight of flights) linkFlight(flight, ends, crews.get(flight.id));
  for (const group of [destination, rocket, pad, program].flatMap((made) => [...made.values()]))
    group.configurations = configurationsOf(group);
  orderFlights(person.values());
  return {
    spacecraft,
    configuration,
    family,
    agency,
    type,
    status,
    destination,
    station,
    person,
    rocket,
    pad,
    program,
  };
}

function flightGroup<Of extends Kind>(entry: Entry & { kind: Of }): FlightGroup & { kind: Of } {
  return { ...group(entry), flights: [] };
}

function group<Of extends Kind>(entry: Entry & { kind: Of }): Group & { kind: Of } {
  return { ...entry, spacecraft: [], configurations: [] };
}

/** Of each kind none. */
export function noneLinked(): Linked {
  return byKind(() => new Map()) as Linked;
}
