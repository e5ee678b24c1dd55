import { expect, test } from 'vitest';
import type { LossRecord } from '../dataset/loss.ts';
import { spacecraftSchema } from '../dataset/wire/spacecraft.ts';
import { stationSchema } from '../dataset/wire/station.ts';
import { isDocked } from './dockings.ts';
import type { Spacecraft, Station } from './model.ts';
import { catalogOf, craft, flight, loss } from './smallCatalog.testkit.ts';

const gone = { removedAt: '2026-03-01T06:30:00Z', lastSeen: '2026-02-01T06:30:00Z' };
const stay = { docking: '2026-01-02T12:00:00Z', departure: '2026-01-12T12:00:00Z' };

/** The catalog in which a craft and a station are removed, while others are there. */
function withRemoved(row: object, losses: LossRecord[] = []) {
  const record = spacecraftSchema.parse(row);
  const mir = stationSchema.parse({ id: 9, name: 'Mir', docking_location: [{ id: 5, name: 'Kvant' }] });
  const there = craft(2, 'There', [flight(20, { docking_events: [docking(200)] })]);
  const { removed } = catalogOf([there], {
    stations: [stationSchema.parse({ id: 8, name: 'ISS' })],
    losses,
    tombstones: [
      { ...gone, kind: 'spacecraft', id: record.id, name: record.name, record },
      { ...gone, kind: 'station', id: mir.id, name: mir.name, record: mir },
    ],
  });
  return { craft: removed.spacecraft[0] as Spacecraft, station: removed.stations[0] as Station };
}

function docking(id: number) {
  return { id, ...stay, space_station_target: { id: 9, name: 'Mir' } };
}

test('a removed spacecraft keeps its dockings and the time that they add up to', () => {
  const { craft: removed } = withRemoved(craft(1, 'Gone', [flight(10, { docking_events: [docking(100)] })]));
  expect(removed.flights?.[0]?.dockings.map(({ station }) => station?.name)).toEqual(['Mir']);
  expect(removed.timeDocked?.iso).toBe('P10D');
});

test('a removed spacecraft keeps how it was lost, and that it never left the ground', () => {
  const lost = loss(1, 'Gone', '2026-01-01', { aboard: '0', lost: '0', fate: 'it burned on the pad' });
  const { craft: removed } = withRemoved(craft(1, 'Gone', [flight(10)]), [lost]);
  expect(removed.losses.map(({ fate }) => fate)).toEqual(['it burned on the pad']);
  expect(removed.flights?.[0]?.outcome).toBe('never launched');
  expect(removed.firstLaunch).toBeNull();
});

test('a removed station tells what was docked at its port by its last record, whatever its flight did since', () => {
  const landed = { mission_end: '2026-02-20T12:00:00Z' };
  const ways: [flight: object, craft: object][] = [
    [{ docking_events: [] }, { in_space: true }],
    [{ docking_events: [{ ...docking(300), departure: null }] }, { in_space: true }],
    [{ docking_events: [docking(299)] }, { in_space: true }],
    [landed, { in_space: false }],
  ];
  for (const [ofFlight, ofCraft] of ways) {
    const up = craft(3, 'Up', [flight(30, ofFlight)], ofCraft);
    const currently_docked = {
      id: 300,
      docking: stay.docking,
      departure: null,
      flight_vehicle_chaser: { id: 30, spacecraft: { id: 3, name: 'Up' } },
    };
    const mir = stationSchema.parse({
      id: 9,
      name: 'Mir',
      docking_location: [{ id: 5, name: 'Kvant', currently_docked }],
    });
    const { removed } = catalogOf([up], {
      tombstones: [{ ...gone, kind: 'station', id: 9, name: 'Mir', record: mir }],
    });
    const [port] = removed.stations[0]?.ports ?? [];
    expect(port?.docked?.flight?.spacecraft.name).toBe('Up');
    expect(port?.docked && isDocked(port.docked)).toBe(true);
  }
});

test('a removed station lists who was there, and its visitors still lead to their pages', () => {
  const { station } = withRemoved(craft(1, 'Gone', []));
  expect(station.dockings.map(({ flight: of }) => of?.spacecraft.name)).toEqual(['There']);
  expect(station.ports).toEqual([{ name: 'Kvant', docked: null }]);
});
