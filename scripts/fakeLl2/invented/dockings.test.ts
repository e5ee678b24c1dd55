import { expect, test } from 'vitest';
import type { Row } from '../row.ts';
import { dockingRows } from './dockings.ts';

const date = Date.parse('2026-07-24T00:00:00Z');

/** A Soyuz with one flight to the Space Station. */
function soyuz(id: number, flight: object, craft: object = {}): Row {
  const launch = { net: '2020-04-09T08:05:06Z' };
  const flights = [
    { id, destination: 'International Space Station', mission_end: null, launch, landing: null, ...flight },
  ];
  return {
    id,
    name: `Soyuz ${id}`,
    in_space: false,
    time_docked: null,
    spacecraft_config: { id: 38, name: 'Soyuz MS' },
    flights,
    ...craft,
  };
}

test('the times that a data set knows are kept, and each docking of a flight has an id of its own', () => {
  const docking_events = [
    { docking: '2020-04-09T14:13:00Z', departure: '2020-08-26T03:35:00Z' },
    { docking: '2020-08-26T03:59:00Z', departure: '2020-10-21T23:32:00Z' },
  ];
  const rows = dockingRows([soyuz(7, { docking_events, mission_end: '2020-10-22T02:54:12Z' })], date);
  expect(rows).toMatchObject([
    { id: 70, ...docking_events[0], space_station_target: { id: 4 } },
    { id: 71, ...docking_events[1] },
  ]);
});

test('a craft in space has been docked for its time, and takes a port that is free', () => {
  const launch = { net: '2026-07-14T14:47:43Z' };
  const up = (id: number) => soyuz(id, { launch }, { in_space: true, time_docked: 'P9D' });
  const rows = dockingRows([up(1), up(2)], date);
  expect(rows.map(({ docking, departure }) => [docking, departure])).toEqual([
    ['2026-07-15T00:00:00Z', null],
    ['2026-07-15T00:00:00Z', null],
  ]);
  const ports = rows.map(({ docking_location }) => (docking_location as Row).id);
  expect(ports[0]).not.toBe(ports[1]);
});

test('a craft that never arrived, or flew elsewhere, or is yet to fly, has none', () => {
  const launch = { net: '2027-01-01T00:00:00Z' };
  const destination = 'Low Earth Orbit';
  const ended = { mission_end: '2020-04-09T08:25:00Z' };
  const rows = [
    soyuz(1, {}),
    soyuz(2, ended),
    soyuz(3, { destination, mission_end: '2020-10-22T02:54:12Z' }),
  ];
  expect(dockingRows([...rows, soyuz(4, { launch })], date)).toEqual([]);
});

test('a craft whose launch failed has none, however long it stayed up', () => {
  const launch = { net: '2015-04-28T07:09:50Z', status: { id: 4 } };
  expect(dockingRows([soyuz(1, { launch, mission_end: '2015-05-08T00:00:00Z' })], date)).toEqual([]);
});

test('a port takes craft while it is part of its station', () => {
  const portsIn = (from: string, to: string, configuration: object) => {
    const craft = Array.from({ length: 4 }, (_, id) =>
      soyuz(id, { launch: { net: from }, mission_end: to }, { spacecraft_config: configuration }),
    );
    return dockingRows(craft, date).map(({ docking_location }) => (docking_location as Row).name);
  };
  const ms = { id: 38, name: 'Soyuz MS' };
  expect(portsIn('2021-01-10T00:00:00Z', '2021-06-10T00:00:00Z', ms)).toContain('Pirs nadir');
  expect(portsIn('2021-06-10T00:00:00Z', '2021-10-10T00:00:00Z', ms)).not.toContain('Pirs nadir');
  expect(portsIn('2021-08-10T00:00:00Z', '2021-10-10T00:00:00Z', ms)).not.toContain('Prichal nadir');
  const shuttle = { id: 14, name: 'Space Shuttle' };
  expect(portsIn('2000-09-08T00:00:00Z', '2000-09-20T00:00:00Z', shuttle)[0]).toBe('Unity forward');
  expect(portsIn('2010-02-08T00:00:00Z', '2010-02-22T00:00:00Z', shuttle)[0]).toBe('Harmony forward');
});
