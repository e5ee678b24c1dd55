import type { DataSet } from '../dataset/dataSet.ts';
import { allKinds, byKind, type Kind, kinds } from '../dataset/kinds.ts';
import type { LossRecord } from '../dataset/loss.ts';
import { type RecordsByKind, recordsByKind } from '../dataset/records.ts';
import { followReference } from '../dataset/references.ts';
import type { TombstoneRow } from '../dataset/tombstone.ts';
import { type Moment, parseDay, parseMoment } from '../words/moment.ts';
import { dateOfEntry } from './dateOfEntry.ts';
import { enterDockedTime } from './dockedTime.ts';
import { linkDockings } from './dockings.ts';
import { enterLaunchedWith } from './launchedWith.ts';
import { type Linked, linkRecords, type Named, noneLinked } from './linkRecords.ts';
import { enterLosses, enterNeverLaunched } from './losses.ts';
import { linkNeighbors } from './members.ts';
import type { Catalog, Configuration, Entries, Entry, EntryOf, Flight, Tombstone } from './model.ts';
import { recorded, withNotRecorded } from './notRecorded.ts';
import { entryPath, idPath } from './paths.ts';
import { sourceOf } from './source.ts';
import { withLender } from './spaceObject.ts';

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
  const { records, byRecord } = readTombstones(tombstones);
  const surroundings = {
    aliasesOf: rowsOf(dataSet.aliases),
    designatorsOf: rowsOf(dataSet.designators),
    crews: new Map(dataSet.crews.map((row) => [row.id, row])),
    date: date.time,
  };
  const present = linkRecords(withNotRecorded(recordsByKind(dataSet), records), {
    ...surroundings,
    maker: { slugs, edition: { kind: edition }, tombstoneOf: () => null },
    known: noneLinked(),
    provenance,
    dateOf: () => date.time,
  });
  checkMembers(dataSet, present.configuration);
  for (const row of provenance?.values() ?? [])
    followReference(present.spacecraft, ['provenance', row], ['spacecraft', row]);

  const tombstoneOf = (kind: Kind, id: number) => byRecord.get(`${kind} ${id}`) as Tombstone;
  const removed = linkRecords(records, {
    ...surroundings,
    maker: { slugs, edition: { kind: edition }, tombstoneOf },
    known: present,
    provenance: null,
    dateOf: (id) => tombstoneOf('spacecraft', id).lastSeen.time,
  });

  // What was removed leads to all others, but none of them lists it.
  const all = byKind((kind) => new Map<number, Entry>([...present[kind], ...removed[kind]])) as Linked;
  const placed = new Set([
    ...enterEvents(dataSet, date, { own: present, ends: present }),
    ...enterEvents(dataSet, date, { own: removed, ends: all }),
  ]);
  // The first launch of a spacecraft is known when it is known which of its flights left the ground.
  for (const configuration of present.configuration.values())
    if (recorded(configuration)) linkNeighbors(configuration);
  enterLaunchedWith([...present.spacecraft.values()]);

  const find = <Of extends Kind>(kind: Of, id: number): EntryOf<Of> | null =>
    present[kind].get(id) ?? removed[kind].get(id) ?? null;
  return {
    ...entriesOf(present),
    edition: {
      kind: edition,
      date,
      addedOn: parseDay(manifest.addedOn),
      notes,
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

/**
 * Enters what happened to the spacecraft in `own`: dockings with what is in `ends`, losses, and how long it was docked.
 * @returns the losses that one of them has a place for.
 */
function enterEvents(
  dataSet: DataSet,
  date: Moment,
  { own, ends }: { own: Linked; ends: Linked },
): LossRecord[] {
  linkDockings(dataSet, {
    date: date.time,
    flights: flightsById(ends),
    spacecraft: ends.spacecraft,
    stations: ends.station,
    isListed: ({ tombstone }) => (tombstone === null) === (own === ends),
  });
  return [...own.spacecraft.values()].flatMap((craft) => {
    const placed = enterLosses(craft, dataSet.losses);
    enterNeverLaunched(craft);
    enterDockedTime(craft, dateOfEntry(craft, date));
    return placed;
  });
}

function flightsById({ spacecraft }: Pick<Linked, 'spacecraft'>): Map<number, Flight> {
  const flights = [...spacecraft.values()].flatMap((craft) => craft.flights ?? []);
  return new Map(flights.map((flight) => [flight.id, flight]));
}

/**
 * Finds the rows of a spacecraft in a table of the embedded edition by its id, or else by its name, because the ids that the
 * edition made up are not those of LL2.
 */
function rowsOf<Row extends { id: number; name: string }>(rows: readonly Row[]): (record: Named) => Row[] {
  const byId = Map.groupBy(rows, ({ id }) => id);
  const byName = Map.groupBy(rows, ({ name }) => name);
  return ({ id, name }) => byId.get(id) ?? byName.get(name) ?? [];
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

function entriesOf(linked: Linked): Entries {
  return Object.fromEntries(
    allKinds.map((kind) => [kinds[kind].section, [...linked[kind].values()]]),
  ) as unknown as Entries;
}
