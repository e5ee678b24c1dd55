import { expect, test } from 'vitest';
import { parseMoment } from '../words/moment.ts';
import { latestEndOf, mostInSpace } from './latestEnd.ts';
import type { Flight } from './model.ts';
import { staysBelowOrbit } from './orbit.ts';
import { catalogOf, craft, flight } from './smallCatalog.testkit.ts';

const date = Date.parse('2026-07-24T00:00:00Z');
const launchOn = (day: string) => ({ launch: { net: `${day}T12:00:00Z` } });
const flightsOf = (...records: Parameters<typeof craft>[2]) =>
  catalogOf([craft(1, 'Soyuz', records)]).spacecraft[0]?.flights as Flight[];
const latest = (one: Flight | undefined) => {
  const end = one && latestEndOf(one, date);
  return end && new Date(end).toISOString().slice(0, 10);
};

test('a flight can have lasted until the next one, or until the date of the data', () => {
  const [first, last] = flightsOf(flight(1, launchOn('2026-01-01')), flight(2, launchOn('2026-05-01')));
  expect(latest(first)).toBe('2026-05-01');
  expect(latest(last)).toBe('2026-07-24');
});

test('a flight that is known to have been over by a day cannot have lasted longer', () => {
  const [only] = flightsOf(flight(1, launchOn('2026-01-01'))) as [Flight];
  expect(latest({ ...only, overBy: parseMoment('2026-05-11T00:00:00Z', 'day') })).toBe('2026-05-11');
});

test('what goes to no orbit is down within a day, and nothing bounds what leaves the Earth', () => {
  const [hop, far] = flightsOf(
    flight(1, { ...launchOn('2026-01-01'), destination: 'Suborbital' }),
    flight(2, { ...launchOn('2026-05-01'), destination: 'Lunar orbit' }),
  );
  expect(latest(hop)).toBe('2026-01-02');
  expect(latest(far)).toBeNull();
});

test('a launch that failed reached no orbit where its designator is blank', () => {
  const failed = { ...launchOn('2026-01-01').launch, status: { id: 4, name: 'Launch Failure' } };
  const [unnamed, named] = flightsOf(
    flight(1, { launch: { ...failed, launch_designator: ' ' } }),
    flight(2, { launch: { ...failed, net: '2026-05-01T12:00:00Z', launch_designator: '2026-100' } }),
  );
  expect(staysBelowOrbit(unnamed as Flight)).toBe(true);
  expect(staysBelowOrbit(named as Flight)).toBe(false);
});

test('a spacecraft can have been in space no longer than all its flights can have lasted', () => {
  const [one] = flightsOf(
    flight(1, { ...launchOn('2026-01-01'), destination: 'Suborbital' }),
    flight(2, launchOn('2026-07-22')),
  );
  expect(mostInSpace((one as Flight).spacecraft, date)).toBe(86_400 + 1.5 * 86_400);
});
