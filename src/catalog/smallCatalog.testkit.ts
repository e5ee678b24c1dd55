import { type DataSet, readDataSet } from '../dataset/dataSet.ts';
import { flightSchema } from '../dataset/wire/flight.ts';
import { spacecraftSchema } from '../dataset/wire/spacecraft.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { linkCatalog } from './link.ts';

const frozen = readDataSet(frozenEdition);

/** The catalog of a fetched data set with these craft, each with its flights, as of a date, and what else is given. */
export function catalogOf(
  craft: object[],
  { date = frozen.manifest.date, ...more }: Partial<DataSet> & { date?: string } = {},
) {
  const spacecraft = craft.map((row) => spacecraftSchema.parse(row));
  const manifest = { ...frozen.manifest, edition: 'live' as const, date };
  const none = { configurations: [], families: [], provenance: null, aliases: [] };
  return linkCatalog({ ...frozen, ...none, manifest, spacecraft, ...more });
}

/** The record of a flight that was launched at the beginning of 2026, or that says otherwise. */
export function flight(id: number, more: object = {}) {
  return flightSchema.parse({ id, launch: { net: '2026-01-01T12:00:00Z' }, ...more });
}

/** The record of a spacecraft. */
export function craft(id: number, name: string, flights: object[], more: object = {}) {
  return { id, name, flights, ...more };
}
