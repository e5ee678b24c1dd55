import { launchId } from '../catalog/launchIds.ts';
import type { Flight } from '../catalog/model.ts';
import { fieldOfFlight } from '../fields/originPath.ts';
import type { Origin } from './origin.ts';
import { ll2Record, type SourceRecord } from './sourceRecord.ts';

/** A field of LL2's record of a flight. `read` is the day on which it was read. */
export function flightRecord(flight: Flight, field: string, raw: unknown, read: string): SourceRecord {
  return ll2Record('flight', flight.id, { field, raw, read });
}

/** A field of LL2's record of the launch of a flight, or of the spacecraft where LL2's id of the launch is not known; nothing leads there where neither is. */
export function launchRecord(flight: Flight, field: string, raw: unknown, read: string): SourceRecord {
  const { spacecraft, record, mission } = flight;
  const id = launchId(flight);
  const name = record.launch?.name ?? null;
  if (id !== null) return ll2Record('launch', id, { field, raw, read });
  return spacecraft.isProvisional
    ? { ...ll2Record('launch', null, { field, raw, read }), id: `launch ${name ?? mission ?? ''}`.trim() }
    : ll2Record('spacecraft', spacecraft.id, { field: `flights.launch.${field}`, raw, read });
}

/** The way to a flight in the record of its spacecraft, where flights are in the order of the source. */
export function pathOf({ spacecraft, record }: Pick<Flight, 'spacecraft' | 'record'>): string {
  return `flights[${spacecraft.record.flights?.indexOf(record)}]`;
}

/** The field of a figure of a flight, and its label, with the number of the flight where there are several. */
export function named(field: string, label: string, flight: Flight): Pick<Origin, 'field' | 'label'> {
  const { flights } = flight.spacecraft;
  const number = fieldOfFlight(field, flight);
  return {
    field: number,
    label: (flights?.length ?? 0) > 1 ? `${label}, flight ${number.split('-').at(-1)}` : label,
  };
}
