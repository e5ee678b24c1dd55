import { describe, expect, inject, test } from 'vitest';
import { frozenEdition, leftTheGround } from './testkit/edition.ts';
import { namesListed, readPages, readRows } from './testkit/site.ts';
import { precisionOf, secondsOf } from './testkit/times.ts';

const pages = readPages(inject('site'));
const spacecraft = readRows(`${frozenEdition}/spacecraft.json`);

describe('every ordering', () => {
  const flown = (row: (typeof spacecraft)[number], iso: string | null) =>
    iso === null || (iso === 'P0D' && row.flights_count > 0) ? null : secondsOf(iso);
  const share = (row: (typeof spacecraft)[number]) => {
    const [docked, inSpace] = [flown(row, row.time_docked), flown(row, row.time_in_space)];
    return docked === null || !inSpace || docked > inSpace
      ? null
      : Math.floor((docked / inSpace) * 10_000 + 1e-9) / 10_000;
  };
  const fields: Record<string, (row: (typeof spacecraft)[number]) => string | number | null> = {
    id: (row) => row.id,
    name: (row) => row.name,
    'serial-number': (row) => (row.serial_number === 'TBD' ? null : row.serial_number),
    'flights-count': (row) => row.flights_count,
    'mission-ends-count': (row) => row.mission_ends_count,
    'time-in-space': (row) => (leftTheGround(row) ? flown(row, row.time_in_space) : null),
    'time-docked': (row) => flown(row, row.time_docked),
    'docked-share': share,
    'fastest-turnaround': (row) => flown(row, row.fastest_turnaround),
    'first-launch': (row) =>
      row.flights
        .map((flight: { launch: { net: string } }) => Date.parse(flight.launch.net))
        .filter((time: number) => leftTheGround(row) && time <= Date.parse('2026-07-24T00:00:00Z'))
        .sort((a: number, b: number) => a - b)[0] ?? null,
  };
  const cases = Object.keys(fields).flatMap((field) => [[field, 'asc'] as const, [field, 'desc'] as const]);

  test.each(cases)('by %s, %s, is complete and right', (field, direction) => {
    const key = fields[field] as (typeof fields)[string];
    const text = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
    const expected = [...spacecraft].sort((a, b) => {
      const [one, two] = [key(a), key(b)];
      if (one === null || two === null) {
        if (one !== two) return one === null ? 1 : -1;
      } else {
        const order = typeof one === 'string' ? text(one, two as string) : one - (two as number);
        if (order !== 0) return direction === 'asc' ? order : -order;
      }
      // Of two equal times the one that is known better comes first.
      const exactness = field === 'time-in-space' ? exactnessOf(a) - exactnessOf(b) : 0;
      return exactness || text(a.name, b.name) || a.id - b.id;
    });
    expect(namesListed(pages, `/spacecraft/by/${field}/${direction}/`)).toEqual(
      expected.map((row) => row.name),
    );
  });

  test('the list of all spacecraft is by name', () => {
    expect(namesListed(pages, '/spacecraft/')).toEqual(namesListed(pages, '/spacecraft/by/name/asc/'));
  });
});

/** 0 where the times of a spacecraft are known to the second, 1 to the minute, 2 to the day. */
function exactnessOf({ id }: { id: number }): number {
  const [precision] = precisionOf.get(id)?.split(' (') ?? [];
  return ['minute', 'day'].indexOf(precision ?? '') + 1;
}
