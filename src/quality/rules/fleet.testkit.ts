import { composeCatalog } from '../../catalog/compose.ts';
import { type DataSet, readDataSet } from '../../dataset/dataSet.ts';
import { frozenEdition } from '../../tests/testkit/edition.ts';
import { findings } from '../findings.ts';

type SpacecraftRecord = DataSet['spacecraft'][number];
type FlightRecord = NonNullable<SpacecraftRecord['flights']>[number];
type ConfigurationRecord = DataSet['configurations'][number];

const dataSet = readDataSet(frozenEdition);
const [craft] = dataSet.spacecraft.filter(({ name }) => name === 'Dragon C101') as [SpacecraftRecord];

/**
 * What is noted on a configuration and its spacecraft, of which there are as many as records that say how each differs
 * from one that flew once and of which nothing is odd.
 */
export function notesOn(fleet: Partial<SpacecraftRecord>[], of: Partial<ConfigurationRecord> = {}) {
  const catalog = catalogOf(fleet, of);
  const said = (entries: { notes: { text: string }[]; id: number }[]) =>
    entries.flatMap(({ notes }) => notes.map(({ text }) => text));
  return {
    spacecraft: said(catalog.spacecraft),
    configuration: said(catalog.configurations.filter(({ id }) => id === craft.spacecraft_config?.id)),
  };
}

/** What a rule quotes of such spacecraft and their configuration, where `others` tells how all other configurations differ. */
export function quotesOf(
  rule: string,
  fleet: Partial<SpacecraftRecord>[],
  of: Partial<ConfigurationRecord> = {},
  others: Partial<ConfigurationRecord> = {},
) {
  const found = findings(catalogOf(fleet, of, others)).find(({ id }) => id === rule)?.findings ?? [];
  return found
    .filter(({ entry }) => entry.kind === 'spacecraft' || entry.id === craft.spacecraft_config?.id)
    .map(({ value }) => value);
}

function catalogOf(
  fleet: Partial<SpacecraftRecord>[],
  of: Partial<ConfigurationRecord>,
  others: Partial<ConfigurationRecord> = {},
) {
  const manifest = { ...dataSet.manifest, edition: 'live' as const };
  const spacecraft = fleet.map((record, index) => ({
    ...craft,
    id: index + 1,
    flights: launchedLater(index),
    ...record,
  }));
  const configurations = dataSet.configurations.map((record) =>
    record.id === craft.spacecraft_config?.id
      ? { ...record, maiden_flight: null, ...of }
      : { ...record, ...others },
  );
  return composeCatalog({ ...dataSet, manifest, spacecraft, configurations });
}

/** A flight of such a spacecraft, on days of December 2010 unless it says otherwise. */
export function flightOn(
  day: number,
  { net, name, ...record }: Partial<FlightRecord> & { net?: string; name?: string } = {},
): FlightRecord {
  const [flight] = craft.flights ?? [];
  if (!flight?.launch) throw new Error(`${craft.name} has no launch.`);
  const date = `2010-12-${`${day}`.padStart(2, '0')}T`;
  return {
    ...flight,
    id: day,
    mission_end: `${date}16:00:00Z`,
    duration: 'PT10H',
    ...record,
    launch: {
      ...flight.launch,
      net: net ?? `${date}06:00:00Z`,
      name: name ?? `Falcon 9 v1.0 | ${day} December`,
    },
  };
}

/** The flight of the spacecraft that others are made of, launched so many seconds later, as no two share a launch. */
function launchedLater(seconds: number) {
  return (craft.flights ?? []).map((flight) => {
    const net = Date.parse(flight.launch?.net ?? '') + seconds * 1_000;
    return { ...flight, launch: flight.launch && { ...flight.launch, net: new Date(net).toISOString() } };
  });
}

/** The record of a spacecraft that was launched at a moment, in milliseconds since 1970, for its only flight. */
export function launchedAt(time: number): Partial<SpacecraftRecord> {
  const [flight] = craft.flights ?? [];
  if (!flight?.launch) throw new Error(`${craft.name} has no launch.`);
  const launch = { ...flight.launch, net: new Date(time).toISOString() };
  return { flights: [{ ...flight, mission_end: null, launch }], mission_ends_count: null };
}
