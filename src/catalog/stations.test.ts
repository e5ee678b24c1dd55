import { expect, test } from 'vitest';
import { configurationSchema } from '../dataset/wire/configuration.ts';
import { stationSchema } from '../dataset/wire/station.ts';
import { catalogOf, craft, flight } from './smallCatalog.testkit.ts';

test('a station has its expeditions in order of their begin, without one that has no name', () => {
  const active_expeditions = [
    { id: 1, name: 'Expedition 75', start: null },
    { id: 2, name: ' ', start: '2026-01-01T00:00:00Z' },
    { id: 3, name: ' Expedition 74 ', start: '2026-04-01T00:00:00Z' },
    { id: 4, name: 'Expedition 73', start: '2025-12-01T00:00:00Z' },
  ];
  const { stations } = catalogOf([craft(1, 'Soyuz 1', [flight(1)])], {
    stations: [stationSchema.parse({ id: 4, name: 'ISS', active_expeditions })],
  });
  expect(stations[0]?.expeditions.map(({ name }) => name)).toEqual([
    'Expedition 73',
    'Expedition 74',
    'Expedition 75',
  ]);
});

test('an owner of a station leads to its agency where the catalog has that', () => {
  const configured = { id: 7, name: 'Soyuz MS', agency: { id: 63, name: 'Roscosmos' }, type: null };
  const owners = [
    { id: 63, name: 'Roscosmos' },
    { id: 16, name: 'Canadian Space Agency' },
  ];
  const { stations } = catalogOf(
    [craft(1, 'Soyuz 1', [flight(1)], { spacecraft_config: { id: 7, name: 'Soyuz MS' } })],
    {
      configurations: [configurationSchema.parse(configured)],
      stations: [stationSchema.parse({ id: 4, name: 'ISS', owners })],
    },
  );
  expect(stations[0]?.owners.map(({ name, agency }) => [name, agency?.path ?? null])).toEqual([
    ['Roscosmos', '/agencies/roscosmos/'],
    ['Canadian Space Agency', null],
  ]);
});
