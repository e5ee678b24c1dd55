import { type DataSet, readDataSet } from '../dataset/dataSet.ts';
import { type LossRecord, lossSchema } from '../dataset/loss.ts';
import { dockingSchema } from '../dataset/wire/docking.ts';
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

/** The record of a docking of the flight with the id 1, between two noons of 2026 ("02-01"), of which either may not be recorded. */
export function docking(id: number, docked: string | null, departed: string | null, more: object = {}) {
  const noon = (day: string | null) => day && `2026-${day}T12:00:00Z`;
  return dockingSchema.parse({
    id,
    name: 'a docking',
    docking: noon(docked),
    departure: noon(departed),
    flight_vehicle_chaser: { id: 1, spacecraft: { id: 1, name: 'Soyuz 1' } },
    ...more,
  });
}

/** The record of a spacecraft. */
export function craft(id: number, name: string, flights: object[], more: object = {}) {
  return { id, name, flights, ...more };
}

/**
 * The record of a loss of a spacecraft: on the ground on the day of the launch that was to be, told by no figure, or as the fields of
 * a row of losses.csv say otherwise.
 */
export function loss(id: number, name: string, launch: string, more: object = {}): LossRecord {
  return lossSchema.parse({
    id,
    name,
    launch,
    date: launch,
    phase: 'ground',
    aboard: '',
    lost: '',
    ground: '',
    crew: '',
    fate: 'it burned',
    document: '',
    source: 'https://example.org/',
    ...more,
  });
}
