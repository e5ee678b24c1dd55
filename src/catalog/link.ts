import type { Alias } from '../dataset/alias.ts';
import type { DataSet } from '../dataset/dataSet.ts';
import { allKinds, byKind, type Kind, kinds, type RecordOf } from '../dataset/kinds.ts';
import type { LossRecord } from '../dataset/loss.ts';
import type { Provenance, SourcedValue } from '../dataset/provenance.ts';
import { type RecordsByKind, recordsByKind } from '../dataset/records.ts';
import { followReference } from '../dataset/references.ts';
import type { TombstoneRow } from '../dataset/tombstone.ts';
import { agencySchema } from '../dataset/wire/agency.ts';
import type { CrewRecord } from '../dataset/wire/crew.ts';
import { notRecordedId } from '../dataset/wire/ids.ts';
import { parseDay, parseMoment } from '../words/moment.ts';
import { linkConfiguration } from './configurations.ts';
import { dateOfEntry } from './dateOfEntry.ts';
import { enterDockedTime } from './dockedTime.ts';
import { linkDockings } from './dockings.ts';
import { type EntryMaker, makeEntries } from './entries.ts';
import { linkFamily, linkParents } from './families.ts';
import { linkFlight, orderFlights } from './flightLinks.ts';
import { enterLaunchedWith } from './launchedWith.ts';
import { enterLosses, enterNeverLaunched } from './losses.ts';
import { configurationsOf, enterConfiguration, enterSpacecraft, linkNeighbors } from './members.ts';
import type {
  Catalog,
  Configuration,
  Entries,
  Entry,
  EntryOf,
  Flight,
  FlightGroup,
  Group,
  Tombstone,
} from './model.ts';
import { recorded, withNotRecorded } from './notRecorded.ts';
import { entryPath, idPath } from './paths.ts';
import { linkPerson } from './people.ts';
import { sourceOf } from './source.ts';
import { linkSpacecraft } from './spacecraft.ts';
import { withLender } from './spaceObject.ts';
import { linkStation } from './stations.ts';

/** The entries of each kind by their ids. */
type Linked = { [Of in Kind]: Map<number, EntryOf<Of>> };

/**
 * Turns the flat records of a data set into one graph: a spacecraft knows its configuration, and a configuration its
 * spacecraft. What the source no longer has is linked to the graph, but the graph does not list it. Ranks and quality
 * notes are not part of it: `composeCatalog` adds them.
 * @throws Error that names both ends of a reference to a record the data set does not hold, or a family that descends
 * from itself.
 */
export function linkCatalog(dataSet: DataSet): Catalog {
  const { manifest, slugs, changes, tombstones, pictures } = dataSet;
  const { edition, sources, notes } = manifest;
  const date = parseMoment(manifest.date, 'minute');

  const provenance = edition === 'embedded' ? new Map(dataSet.provenance?.map((row) => [row.id, row])) : null;
  const aliasesOf = rowsOf(dataSet.aliases);
  const designatorsOf = rowsOf(dataSet.designators);
  const { records, byRecord } = readTombstones(tombstones);
  const crews = new Map(dataSet.crews.map((row) => [row.id, row]));
  const present = linkRecords(withNotRecorded(recordsByKind(dataSet), records), {
    maker: { slugs, edition: { kind: edition }, tombstoneOf: () => null },
    known: noneLinked(),
    provenance,
    aliasesOf,
    designatorsOf,
    crews,
    date: date.time,
    dateOf: () => date.time,
  });
  checkMembers(dataSet, present.configuration);
  for (const row of provenance?.values() ?? [])
    followReference(present.spacecraft, ['provenance', row], ['spacecraft', row]);

  const tombstoneOf = (kind: Kind, id: number) => byRecord.get(`${kind} ${id}`) as Tombstone;
  const removed = linkRecords(records, {
    maker: { slugs, edition: { kind: edition }, tombstoneOf },
    known: present,
    provenance: null,
    aliasesOf,
    designatorsOf,
    crews,
    date: date.time,
    dateOf: (id) => tombstoneOf('spacecraft', id).lastSeen.time,
  });

  // What was removed leads to all others, but none of them lists it.
  const placed = new Set<LossRecord>();
  const all = byKind((kind) => new Map<number, Entry>([...present[kind], ...removed[kind]])) as Linked;
  for (const [ends, own] of [
    [present, present],
    [all, removed],
  ] as const) {
    linkDockings(dataSet, {
      date: date.time,
      flights: flightsById(ends),
      spacecraft: ends.spacecraft,
      stations: ends.station,
      isListed: ({ tombstone }) => (tombstone === null) === (own === present),
    });
    for (const craft of own.spacecraft.values()) {
      for (const row of enterLosses(craft, dataSet.losses)) placed.add(row);
      enterNeverLaunched(craft);
      enterDockedTime(craft, dateOfEntry(craft, date));
    }
  }
  // The first launch of a spacecraft is known when it is known which of its flights left the ground.
  for (const configuration of present.configuration.values())
    if (recorded(configuration)) linkNeighbors(configuration);
  enterLaunchedWith([...present.spacecraft.values()]);

  const find = <Of extends Kind>(kind: Of, id: number): EntryOf<Of> | null =>
    present[kind].get(id) ?? removed[kind].get(id) ?? null;
  return {
    ...entriesOf(present),
    edition: {
      ...{ kind: edition, date, addedOn: parseDay(manifest.addedOn), notes },
      sources: withLender(sources, [...present.spacecraft.values(), ...removed.spacecraft.values()]),
    },
    removed: entriesOf(removed),
    redirects: [
      ...slugs.flatMap(({ kind, id, redirects }) => {
        const to = find(kind, id);
        return to ? redirects.map((slug) => ({ path: entryPath(kind, slug), to })) : [];
      }),
      ...[...present.spacecraft.values(), ...removed.spacecraft.values()]
        .filter((craft) => !craft.isProvisional)
        .map((craft) => ({ path: idPath(craft.id), to: craft })),
    ],
    changes,
    unplacedLosses: dataSet.losses.filter((row) => !placed.has(row)),
    find,
    source: sourceOf(dataSet),
    pictures: new Map(pictures.map((picture) => [picture.url, picture])),
  };
}

function flightsById({ spacecraft }: Pick<Linked, 'spacecraft'>): Map<number, Flight> {
  const flights = [...spacecraft.values()].flatMap((craft) => craft.flights ?? []);
  return new Map(flights.map((flight) => [flight.id, flight]));
}

type Named = Pick<RecordOf<'spacecraft'>, 'id' | 'name'>;

/**
 * Finds the rows of a spacecraft in a table of the embedded edition by its id, or else by its name, because the ids that the
 * edition made up are not those of LL2.
 */
function rowsOf<Row extends { id: number; name: string }>(rows: readonly Row[]): (record: Named) => Row[] {
  const byId = Map.groupBy(rows, ({ id }) => id);
  const byName = Map.groupBy(rows, ({ name }) => name);
  return ({ id, name }) => byId.get(id) ?? byName.get(name) ?? [];
}

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

/** Links the records of all kinds with each other and with what is known already. */
function linkRecords(
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
    ...{ spacecraft, configuration, family, agency, type, status },
    ...{ destination, station, person, rocket, pad, program },
  };
}

function flightGroup<Of extends Kind>(entry: Entry & { kind: Of }): FlightGroup & { kind: Of } {
  return { ...group(entry), flights: [] };
}

function group<Of extends Kind>(entry: Entry & { kind: Of }): Group & { kind: Of } {
  return { ...entry, spacecraft: [], configurations: [] };
}

function checkMembers({ families }: DataSet, configurations: ReadonlyMap<number, Configuration>): void {
  for (const family of families) {
    for (const member of family.spacecraft ?? []) {
      followReference(configurations, ['family', family], ['configuration', member]);
    }
  }
}

function readTombstones(tombstones: readonly TombstoneRow[]) {
  const byRecord = new Map<string, Tombstone>();
  for (const { kind, id, removedAt, lastSeen } of tombstones) {
    byRecord.set(`${kind} ${id}`, {
      at: parseMoment(removedAt, 'minute'),
      lastSeen: parseMoment(lastSeen, 'minute'),
    });
  }
  const records = byKind((kind) => tombstones.filter((row) => row.kind === kind).map((row) => row.record));
  return { records: records as RecordsByKind, byRecord };
}

function noneLinked(): Linked {
  return byKind(() => new Map()) as Linked;
}

function entriesOf(linked: Linked): Entries {
  return Object.fromEntries(
    allKinds.map((kind) => [kinds[kind].section, [...linked[kind].values()]]),
  ) as unknown as Entries;
}
