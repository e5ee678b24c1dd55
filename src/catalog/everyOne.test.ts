import { expect, test } from 'vitest';
import { stationSchema } from '../dataset/wire/station.ts';
import { isFilled } from './everyOne.ts';
import { catalogOf, craft, flight } from './smallCatalog.testkit.ts';

test('a kind is filled by one entry, even by one that the source no longer has', () => {
  const flown = [craft(1, 'Soyuz 1', [flight(1)])];
  const mir = stationSchema.parse({ id: 0, name: 'Mir' });
  const moment = '2026-01-01T12:00:00Z';
  const gone = { kind: 'station' as const, id: 0, name: 'Mir', removedAt: moment, lastSeen: moment };
  expect(isFilled(catalogOf(flown), 'station')).toBe(false);
  expect(isFilled(catalogOf(flown, { stations: [mir] }), 'station')).toBe(true);
  expect(isFilled(catalogOf(flown, { tombstones: [{ ...gone, record: mir }] }), 'station')).toBe(true);
});
