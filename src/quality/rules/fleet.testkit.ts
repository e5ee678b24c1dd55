import { composeCatalog } from '../../catalog/compose.ts';
import { type DataSet, readDataSet } from '../../dataset/dataSet.ts';
import { frozenEdition } from '../../tests/testkit/edition.ts';

type SpacecraftRecord = DataSet['spacecraft'][number];
type ConfigurationRecord = DataSet['configurations'][number];

const dataSet = readDataSet(frozenEdition);
const [craft] = dataSet.spacecraft.filter(({ name }) => name === 'Dragon C101') as [SpacecraftRecord];

/**
 * What is noted on a configuration and its spacecraft, of which there are as many as records that say how each differs
 * from one that flew once and of which nothing is odd.
 */
export function notesOn(fleet: Partial<SpacecraftRecord>[], of: Partial<ConfigurationRecord> = {}) {
  const manifest = { ...dataSet.manifest, edition: 'live' as const };
  const spacecraft = fleet.map((record, index) => ({
    ...craft,
    id: index + 1,
    flights: launchedLater(index),
    ...record,
  }));
  const configurations = dataSet.configurations.map((record) =>
    record.id === craft.spacecraft_config?.id ? { ...record, maiden_flight: null, ...of } : record,
  );
  const catalog = composeCatalog({ ...dataSet, manifest, spacecraft, configurations });
  const said = (entries: { notes: { text: string }[]; id: number }[]) =>
    entries.flatMap(({ notes }) => notes.map(({ text }) => text));
  return {
    spacecraft: said(catalog.spacecraft),
    configuration: said(catalog.configurations.filter(({ id }) => id === craft.spacecraft_config?.id)),
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
