import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { frozenEdition } from './edition.ts';

const provenance: Record<string, string>[] = parse(readFileSync(`${frozenEdition}/provenance.csv`), {
  columns: true,
});

/** How exactly the times of a spacecraft of the edition are known, as its provenance says, by id. */
export const precisionOf = new Map(provenance.map((row) => [Number(row.id), row.date_precision ?? '']));

/** A flight in the data, as far as its times go. */
export interface Cut {
  mission_end: string | null;
  duration: string | null;
  launch: { net: string };
}

/** Only the end of a flight was cut off to the minute, so that its time is half a minute short on average. */
export function isCutAtItsEnd({ mission_end: end, duration, launch }: Cut, row: { id: number }): boolean {
  if (end === null || duration === null || duration === 'P0D') return false;
  const isToTheMinute = /:00Z$/.test(end) && !/T00:00:00Z$/.test(end);
  return /minute|day/.test(precisionOf.get(row.id) ?? '') && isToTheMinute && !/:00Z$/.test(launch.net);
}

/** The seconds of an ISO 8601 duration, without the catalog's own reader. */
export function secondsOf(iso: string): number {
  const part = (unit: RegExp) => Number(unit.exec(iso)?.[1] ?? 0);
  return part(/(\d+)D/) * 86_400 + part(/(\d+)H/) * 3_600 + part(/(\d+)M/) * 60 + part(/(\d+)S/);
}

/** Days, hours, minutes, seconds. */
export function partsOf(seconds: number): number[] {
  return [
    Math.floor(seconds / 86_400),
    Math.floor((seconds / 3_600) % 24),
    Math.floor((seconds / 60) % 60),
    seconds % 60,
  ];
}

/** An ISO 8601 duration without seconds. */
export function isoToTheMinute(seconds: number): string {
  const [days, hours, minutes] = partsOf(seconds);
  const clock = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}`;
  return `P${days ? `${days}D` : ''}${clock && `T${clock}`}`;
}
