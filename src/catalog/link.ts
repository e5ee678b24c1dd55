import type { Snapshot } from '../dataset/dataSet.ts';
import { directories, type Kind, type RecordsByKind, recordsByKind } from '../dataset/kinds.ts';
import type { Provenance } from '../dataset/provenance.ts';
import { followReference } from '../dataset/references.ts';
import type { Tombstone } from '../dataset/tombstone.ts';
import { makeOrderings } from '../fields/orders.ts';
import { rankSpacecraft } from '../fields/ranks.ts';
import { linkChanges } from '../history/log.ts';
import { parseMoment } from '../words/moment.ts';
import { linkConfiguration } from './configurations.ts';
import { type EntryMaker, makeEntries } from './entries.ts';
import { linkFamily, linkParents } from './families.ts';
import { configurationsOf, enterConfiguration, enterSpacecraft, linkNeighbors } from './members.ts';
import type {
  Agency,
  Catalog,
  Configuration,
  Entries,
  Entry,
  Family,
  Group,
  Removal,
  Spacecraft,
} from './model.ts';
import { linkSpacecraft } from './spacecraft.ts';

/** The entries of each kind by their ids. */
interface Linked {
  spacecraft: Map<number, Spacecraft>;
  configuration: Map<number, Configuration>;
  family: Map<number, Family>;
  agency: Map<number, Agency>;
  type: Map<number, Group>;
  status: Map<number, Group>;
}

/**
 * Turns the flat records of a snapshot into one graph: a spacecraft knows its configuration, and a configuration its
 * spacecraft. What the source no longer has is linked to the graph, but the graph does not list it. Quality notes are not
 * part of it: `composeCatalog` adds them.
 * @throws Error that names both ends of a reference to a record the snapshot does not hold, or a family that descends
 * from itself.
 */
export function linkCatalog(snapshot: Snapshot): Catalog {
  const { manifest, slugs, changes, tombstones, pictures } = snapshot;
  const { edition, sources, notes } = manifest;
  const date = parseMoment(manifest.date, 'minute');

  const provenance =
    edition === 'embedded' ? new Map(snapshot.provenance?.map((row) => [row.id, row])) : null;
  const present = linkRecords(recordsByKind(snapshot), {
    maker: { slugs, removalOf: () => null },
    known: noneLinked(),
    provenance,
    dateOf: () => date.time,
  });
  checkMembers(snapshot, present.configuration);
  for (const row of provenance?.values() ?? [])
    followReference(present.spacecraft, ['provenance', row], ['spacecraft', row]);
  for (const configuration of present.configuration.values()) {
    linkNeighbors(configuration);
  }
  const entries = entriesOf(present);
  rankSpacecraft(entries.spacecraft);

  const graves = gravesOf(tombstones);
  const removalOf = (kind: Kind, id: number) => graves.removals.get(`${kind} ${id}`) as Removal;
  const removed = linkRecords(graves.records, {
    maker: { slugs, removalOf },
    known: present,
    provenance: null,
    dateOf: (id) => removalOf('spacecraft', id).lastSeen.time,
  });

  const entryOf = (kind: Kind, id: number) => present[kind].get(id) ?? removed[kind].get(id) ?? null;
  return {
    ...entries,
    edition: { kind: edition, date, sources, notes },
    orderings: makeOrderings(entries.spacecraft),
    removed: entriesOf(removed),
    redirects: [
      ...slugs.flatMap(({ kind, id, redirects }) => {
        const to = entryOf(kind, id);
        return to ? redirects.map((slug) => ({ path: `/${directories[kind]}/${slug}/`, to })) : [];
      }),
      ...[...present.spacecraft.values(), ...removed.spacecraft.values()]
        .filter((craft) => !craft.isProvisional)
        .map((craft) => ({ path: `/id/${craft.id}/`, to: craft })),
    ],
    changeLog: linkChanges(changes, entryOf),
    pictures: new Map(pictures.map((picture) => [picture.url, picture])),
  };
}

interface Surroundings {
  maker: EntryMaker;
  /** What else the records may refer to. */
  known: Linked;
  /** By id of the spacecraft; null where the data set does not say it record by record. */
  provenance: ReadonlyMap<number, Provenance> | null;
  /** The moment that the record of a spacecraft describes, in milliseconds since 1970. */
  dateOf: (id: number) => number;
}

/** Links the records of all kinds with each other and with what is known already. */
function linkRecords(records: RecordsByKind, { maker, known, provenance, dateOf }: Surroundings): Linked {
  const group = (entry: Entry): Group => ({ ...entry, spacecraft: [], configurations: [] });
  const type = makeEntries(maker, 'type', records.type, group);
  const status = makeEntries(maker, 'status', records.status, group);
  const agency = makeEntries(maker, 'agency', records.agency, (entry, record) => ({
    ...group(entry),
    families: [],
    record,
  }));
  const labels = {
    type: new Map([...known.type, ...type]),
    status: new Map([...known.status, ...status]),
    agency: new Map<number, Agency>([...known.agency, ...agency]),
  };

  const family = makeEntries(maker, 'family', records.family, (entry, record) =>
    linkFamily(entry, record, labels.agency),
  );
  const families = new Map([...known.family, ...family]);
  linkParents(family.values(), families);
  for (const one of family.values()) if (!one.removal) one.manufacturer?.families.push(one);

  const configuration = makeEntries(maker, 'configuration', records.configuration, (entry, record) =>
    linkConfiguration(entry, record, { ...labels, family: families }),
  );
  for (const one of configuration.values()) enterConfiguration(one);

  const configurations = new Map([...known.configuration, ...configuration]);
  const spacecraft = makeEntries(maker, 'spacecraft', records.spacecraft, (entry, record) =>
    linkSpacecraft(entry, record, {
      configuration: followReference(
        configurations,
        ['spacecraft', record],
        ['configuration', record.spacecraft_config],
      ),
      status: labels.status.get(record.status.id) as Group,
      provenance:
        provenance === null
          ? null
          : followReference(provenance, ['spacecraft', record], ['provenance', record]),
      date: dateOf(record.id),
    }),
  );
  for (const one of spacecraft.values()) enterSpacecraft(one);
  for (const one of status.values()) one.configurations = configurationsOf(one);
  return { spacecraft, configuration, family, agency, type, status };
}

function checkMembers({ families }: Snapshot, configurations: ReadonlyMap<number, Configuration>): void {
  for (const family of families) {
    for (const member of family.spacecraft) {
      followReference(configurations, ['family', family], ['configuration', member]);
    }
  }
}

function gravesOf(tombstones: readonly Tombstone[]) {
  const records: RecordsByKind = {
    spacecraft: [],
    configuration: [],
    family: [],
    agency: [],
    type: [],
    status: [],
  };
  const removals = new Map<string, Removal>();
  for (const { kind, id, removedAt, lastSeen, record } of tombstones) {
    (records[kind] as (typeof record)[]).push(record);
    removals.set(`${kind} ${id}`, {
      at: parseMoment(removedAt, 'minute'),
      lastSeen: parseMoment(lastSeen, 'minute'),
    });
  }
  return { records, removals };
}

function noneLinked(): Linked {
  return {
    spacecraft: new Map(),
    configuration: new Map(),
    family: new Map(),
    agency: new Map(),
    type: new Map(),
    status: new Map(),
  };
}

function entriesOf(linked: Linked): Entries {
  return {
    spacecraft: [...linked.spacecraft.values()],
    configurations: [...linked.configuration.values()],
    families: [...linked.family.values()],
    agencies: [...linked.agency.values()],
    types: [...linked.type.values()],
    statuses: [...linked.status.values()],
  };
}
