import type { Flight } from '../catalog/model.ts';
import { fieldOfFlight } from '../fields/originPath.ts';
import type { Origin } from './origin.ts';
import { launchFound, ll2Record, type SourceRecord } from './sourceRecord.ts';

/** A field of LL2's record of a flight. `read` is the day on which it was read. */
export function flightRecord(flight: Flight, field: string, raw: unknown, read: string): SourceRecord {
  return ll2Record('flight', flight.id, { field, raw, read });
}

/** A field of LL2's record of the launch of a flight, or of what leads to it where LL2's id of the launch is not known. */
export function launchRecord(flight: Flight, field: string, raw: unknown, read: string): SourceRecord {
  const { spacecraft, record, mission } = flight;
  const { id = null, name = null } = record.launch ?? {};
  if (id !== null) return ll2Record('launch', id, { field, raw, read });
  return spacecraft.isProvisional
    ? launchFound(name, mission, { field, raw, read })
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

/** Says of a value without a record of its own which sources its data set names. */
export function unsaid(sources: readonly string[]): string {
  return sources.length === 1
    ? `From ${sources[0]}; these data do not keep the record.`
    : `From one of these, and these data do not say which: ${sources.join(', ')}.`;
}
