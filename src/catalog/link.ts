import { parseDuration } from './duration.ts';
import { makeEntries } from './entries.ts';
import type { Agency, Catalog, Configuration, Family, Group, Spacecraft } from './model.ts';
import { parseMoment } from './moment.ts';
import { byName, makeOrderings } from './orders.ts';
import { configurationNotes } from './quality.ts';
import { rankSpacecraft } from './ranks.ts';
import type { AgencyRecord } from './records/agency.ts';
import type { ConfigurationRecord } from './records/configuration.ts';
import type { Snapshot } from './snapshot.ts';
import { linkSpacecraft } from './spacecraft.ts';

/**
 * Turns the flat records of a snapshot into one graph: a spacecraft knows its configuration, and a configuration its
 * spacecraft.
 * @throws Error that names both ends of a reference to a record the snapshot does not hold, or a family that descends
 * from itself.
 */
export function linkCatalog(snapshot: Snapshot): Catalog {
  const { manifest } = snapshot;
  const date = parseMoment(manifest.date, 'minute');

  const agencies = makeEntries('agencies', 'agency', agencyRecords(snapshot), (entry, record): Agency => {
    return { ...entry, ...emptyGroup(), families: [], record };
  });
  const families = linkFamilies(snapshot, agencies);
  const types = groups(
    'types',
    'type',
    snapshot.configurations.map((record) => record.type),
  );
  const statuses = groups(
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
          record.family.map((family) => lookUp(families, family, `configuration ${named(record)}`, 'family')),
        ),
        spacecraft: [],
        fastestTurnaround:
          record.fastest_turnaround === null ? null : parseDuration(record.fastest_turnaround),
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
  for (const record of snapshot.families) {
    for (const member of record.spacecraft)
      lookUp(configurations, member, `family ${named(record)}`, 'configuration');
  }

  const provenance = new Map(snapshot.provenance?.map((row) => [row.id, row]));
  const spacecraft = makeEntries('spacecraft', 'spacecraft', snapshot.spacecraft, (entry, record) => {
    const craft = linkSpacecraft(entry, record, {
      configuration: lookUp(
        configurations,
        record.spacecraft_config,
        `spacecraft ${named(record)}`,
        'configuration',
      ),
      status: statuses.get(record.status.id) as Group,
      provenance: provenance.get(record.id),
      date: date.time,
    });
    craft.configuration.spacecraft.push(craft);
    for (const group of [craft.status, ...groupsOf(craft.configuration)]) group.spacecraft.push(craft);
    return craft;
  });
  for (const row of snapshot.provenance ?? []) lookUp(spacecraft, row, 'provenance.csv', 'spacecraft');
  for (const status of statuses.values()) status.configurations = configurationsOf(status.spacecraft);
  for (const configuration of configurations.values()) linkNeighbors(configuration);
  rankSpacecraft([...spacecraft.values()]);

  return {
    edition: { kind: manifest.edition, date, sources: manifest.sources },
    spacecraft: [...spacecraft.values()],
    orderings: makeOrderings([...spacecraft.values()]),
    configurations: [...configurations.values()],
    families: [...families.values()],
    agencies: [...agencies.values()],
    types: [...types.values()],
    statuses: [...statuses.values()],
  };
}

type Named = { id: number; name: string };

function linkFamilies(snapshot: Snapshot, agencies: Map<number, Agency>): Map<number, Family> {
  const families = makeEntries('families', 'family', snapshot.families, (entry, record): Family => {
    const family = {
      ...entry,
      ...emptyGroup(),
      parent: null,
      children: [],
      manufacturer: record.manufacturer === null ? null : (agencies.get(record.manufacturer.id) as Agency),
      maidenFlight: record.maiden_flight === null ? null : parseMoment(record.maiden_flight, 'day'),
      record,
    };
    family.manufacturer?.families.push(family);
    return family;
  });
  for (const family of families.values()) {
    const { parent } = family.record;
    if (parent === null) continue;
    family.parent = lookUp(families, parent, `family ${named(family)}`, 'family');
    family.parent.children.push(family);
  }
  for (const family of families.values()) {
    const seen = new Set<Family>();
    for (let at: Family | null = family; at; at = at.parent) {
      if (seen.has(at))
        throw new Error(`Family ${named(family)} descends from itself, through ${named(at)}.`);
      seen.add(at);
    }
  }
  return families;
}

/** Every agency that a configuration or a family names. */
function agencyRecords({ configurations, families }: Snapshot): AgencyRecord[] {
  const makers = families.flatMap((family) => family.manufacturer ?? []);
  const all = [
    ...configurations.map((configuration: ConfigurationRecord) => configuration.agency),
    ...makers,
  ];
  return [...new Map(all.map((agency) => [agency.id, agency])).values()];
}

function groups(directory: string, kind: string, records: Named[]): Map<number, Group> {
  const distinct = new Map(records.map((record) => [record.id, record]));
  return makeEntries(directory, kind, distinct.values(), (entry): Group => ({ ...entry, ...emptyGroup() }));
}

function emptyGroup(): Pick<Group, 'spacecraft' | 'configurations'> {
  return { spacecraft: [], configurations: [] };
}

/** The groups that a configuration, and so each of its spacecraft, is in. */
function groupsOf({ type, agency, families }: Configuration): Group[] {
  return [type, agency, ...families];
}

function withAncestors(families: Family[]): Family[] {
  const all = new Set<Family>();
  const add = (family: Family): void => {
    if (family.parent) add(family.parent);
    all.add(family);
  };
  families.forEach(add);
  return [...all];
}

function configurationsOf(spacecraft: Spacecraft[]): Configuration[] {
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

function lookUp<Found>(records: Map<number, Found>, reference: Named, from: string, kind: string): Found {
  const found = records.get(reference.id);
  if (!found)
    throw new Error(`${from} refers to ${kind} ${named(reference)}, which the data set does not hold.`);
  return found;
}

function named({ id, name }: Named): string {
  return `${id} "${name}"`;
}

/** Links of the source are untrusted: only http and https lead anywhere. */
function webAddress(text: string): string | null {
  const url = URL.parse(text);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}
