import { recordedDuration } from './duration.ts';
import { makeEntries } from './entries.ts';
import { linkFamilies, withAncestors } from './families.ts';
import type { Agency, Catalog, Configuration, Group, Spacecraft } from './model.ts';
import { parseMoment } from './moment.ts';
import { byName, makeOrderings } from './orders.ts';
import { configurationNotes, maidenFlightNotes } from './quality.ts';
import { rankSpacecraft } from './ranks.ts';
import type { AgencyRecord } from './records/agency.ts';
import { followReference, named } from './references.ts';
import type { Snapshot } from './snapshot.ts';
import { linkSpacecraft } from './spacecraft.ts';
import { webAddress } from './webAddress.ts';

/**
 * Turns the flat records of a snapshot into one graph: a spacecraft knows its configuration, and a configuration its
 * spacecraft.
 * @throws Error that names both ends of a reference to a record the snapshot does not hold, or a family that descends
 * from itself.
 */
export function linkCatalog(snapshot: Snapshot): Catalog {
  const { edition, sources, notes } = snapshot.manifest;
  const date = parseMoment(snapshot.manifest.date, 'minute');
  const agencies = makeEntries('agencies', 'agency', agencyRecords(snapshot), (entry, record): Agency => {
    return { ...entry, spacecraft: [], configurations: [], families: [], record };
  });
  const families = linkFamilies(snapshot.families, agencies);
  const types = makeGroups(
    'types',
    'type',
    snapshot.configurations.map((record) => record.type),
  );
  const statuses = makeGroups(
    'statuses',
    'status',
    snapshot.spacecraft.map((record) => record.status),
  );

  const configurations = makeEntries(
    'configurations',
    'configuration',
    snapshot.configurations,
    (entry, record) => {
      const configuration: Configuration = {
        ...entry,
        type: types.get(record.type.id) as Group,
        agency: agencies.get(record.agency.id) as Agency,
        families: withAncestors(
          record.family.map((family) =>
            followReference(families, ['configuration', record], ['family', family]),
          ),
        ),
        spacecraft: [],
        fastestTurnaround: recordedDuration(record.fastest_turnaround),
        maidenFlight: record.maiden_flight === null ? null : parseMoment(record.maiden_flight, 'day'),
        wikiLink: webAddress(record.wiki_link),
        infoLink: webAddress(record.info_link),
        notes: configurationNotes(record),
        record,
      };
      for (const group of groupsOf(configuration)) group.configurations.push(configuration);
      return configuration;
    },
  );
  for (const family of snapshot.families) {
    for (const member of family.spacecraft) {
      followReference(configurations, ['family', family], ['configuration', member]);
    }
  }

  const provenance = new Map(snapshot.provenance?.map((row) => [row.id, row]));
  const hasProvenance = edition === 'embedded';
  const spacecraft = makeEntries('spacecraft', 'spacecraft', snapshot.spacecraft, (entry, record) => {
    const reference = record.spacecraft_config;
    const craft = linkSpacecraft(entry, record, {
      configuration: followReference(configurations, ['spacecraft', record], ['configuration', reference]),
      status: statuses.get(record.status.id) as Group,
      provenance: hasProvenance
        ? followReference(provenance, ['spacecraft', record], ['provenance', record])
        : undefined,
      date: date.time,
    });
    craft.configuration.spacecraft.push(craft);
    for (const group of [craft.status, ...groupsOf(craft.configuration)]) group.spacecraft.push(craft);
    return craft;
  });
  for (const row of provenance.values())
    followReference(spacecraft, ['provenance', row], ['spacecraft', row]);
  for (const status of statuses.values()) status.configurations = configurationsOf(status);
  for (const configuration of configurations.values()) {
    linkNeighbors(configuration);
    configuration.notes.push(...maidenFlightNotes(configuration));
  }

  const all = [...spacecraft.values()];
  rankSpacecraft(all);
  return {
    edition: { kind: edition, date, sources, notes },
    spacecraft: all,
    orderings: makeOrderings(all),
    configurations: [...configurations.values()],
    families: [...families.values()],
    agencies: [...agencies.values()],
    types: [...types.values()],
    statuses: [...statuses.values()],
  };
}

/** Every agency that a configuration or a family names. */
function agencyRecords({ configurations, families }: Snapshot): Iterable<AgencyRecord> {
  const makers = families.flatMap((family) => family.manufacturer ?? []);
  return distinct('agency', [...configurations.map((configuration) => configuration.agency), ...makers]);
}

function makeGroups(
  directory: string,
  kind: string,
  records: { id: number; name: string }[],
): Map<number, Group> {
  return makeEntries(directory, kind, distinct(kind, records), (entry) => ({
    ...entry,
    spacecraft: [],
    configurations: [],
  }));
}

/**
 * The records that others carry copies of, each once.
 * @throws Error when two copies of one id have different names.
 */
function distinct<Copy extends { id: number; name: string }>(kind: string, copies: Copy[]): Iterable<Copy> {
  const records = new Map<number, Copy>();
  for (const copy of copies) {
    const known = records.get(copy.id);
    if (known && known.name !== copy.name) {
      throw new Error(`One ${kind} has two names: ${named(known)} in one record, ${named(copy)} in another.`);
    }
    records.set(copy.id, known ?? copy);
  }
  return records.values();
}

/** The groups that a configuration, and so each of its spacecraft, is in. */
function groupsOf({ type, agency, families }: Configuration): Group[] {
  return [type, agency, ...families];
}

function configurationsOf({ spacecraft }: Group): Configuration[] {
  return [...new Set(spacecraft.map((craft) => craft.configuration))].sort(byName);
}

function linkNeighbors({ spacecraft }: Configuration): void {
  const launched = (craft: Spacecraft) => craft.firstLaunch?.time ?? Number.MAX_VALUE;
  const fleet = spacecraft.toSorted((a, b) => launched(a) - launched(b) || byName(a, b));
  fleet.forEach((craft, index) => {
    craft.previous = fleet[index - 1] ?? null;
    craft.next = fleet[index + 1] ?? null;
  });
}
