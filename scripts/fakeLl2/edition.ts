import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { distinct, recordsAt } from '../../src/api/answer/row.ts';
import { lists } from '../../src/dataset/lists.ts';
import { parseDuration } from '../../src/words/duration.ts';
import type { Lists, Row } from './row.ts';

const read = (directory: string, name: string) =>
  JSON.parse(readFileSync(path.join(directory, `${name}.json`), 'utf8'));

/** The lists of a data set, by their paths at LL2. */
export function listsIn(data: string): Lists {
  const kept = Object.values(lists).filter(({ file }) => existsSync(path.join(data, file)));
  return Object.fromEntries(
    kept.map(({ file }) => path.parse(file).name).map((name) => [name, read(data, name)]),
  );
}

/** The date of a data set, in milliseconds since 1970. */
export function dateOf(data: string): number {
  return Date.parse(read(data, 'manifest').date);
}

/** The agencies of a data set, which configurations and families carry. */
export function agenciesIn(lists: Lists): Row[] {
  const { spacecraft_configurations = [], spacecraft_configuration_families = [] } = lists;
  return distinct([
    ...recordsAt(spacecraft_configurations, 'agency'),
    ...recordsAt(spacecraft_configuration_families, 'manufacturer'),
  ]);
}

/**
 * The spacecraft of a data set at a moment. The times of those in space count on from its date, and a flight under way counts
 * from its launch, because LL2 computes both when it is asked.
 */
export function tickedOn(spacecraft: readonly Row[], data: string, now: number): Row[] {
  const since = (now - dateOf(data)) / 1000;
  const later = (iso: unknown): unknown =>
    typeof iso === 'string' ? isoDuration(parseDuration(iso).seconds + since) : iso;
  return spacecraft.map((row) => {
    if (!row.in_space) return row;
    const flights = recordsAt([row], 'flights').map((flight) => {
      const net = Date.parse(String((flight.launch as Row | null)?.net));
      const isUnderWay = flight.mission_end === null && net < now;
      return isUnderWay ? { ...flight, duration: isoDuration((now - net) / 1000) } : flight;
    });
    const isDocked = typeof row.time_docked === 'string' && parseDuration(row.time_docked).seconds > 0;
    return {
      ...row,
      time_in_space: later(row.time_in_space),
      time_docked: isDocked ? later(row.time_docked) : row.time_docked,
      flights,
    };
  });
}

/** The crews of all flights. Where a data set has none of a flight, LL2 would send lists of nobody. */
export function allCrewsOf({ spacecraft = [], spacecraft_flights = [], flight_crews = [] }: Lists): Row[] {
  const known = new Set(flight_crews.map(({ id }) => id));
  const flights = [...recordsAt(spacecraft, 'flights'), ...spacecraft_flights] as Row[];
  const nobody = { launch_crew: [], onboard_crew: [], landing_crew: [] };
  const others = flights
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => ({ id, ...nobody }) as unknown as Row);
  return [...flight_crews, ...others];
}

/** Writes seconds as LL2 does: "P203DT15H15M8S", without parts that are zero, and "P0D" for no time. */
function isoDuration(seconds: number): string {
  const whole = Math.floor(seconds);
  const part = (count: number, unit: string) => (count > 0 ? `${count}${unit}` : '');
  const days = part(Math.floor(whole / 86_400), 'D');
  const time =
    part(Math.floor(whole / 3_600) % 24, 'H') +
    part(Math.floor(whole / 60) % 60, 'M') +
    part(whole % 60, 'S');
  return days || time ? `P${days}${time && `T${time}`}` : 'P0D';
}
