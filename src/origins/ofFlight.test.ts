import { describe, expect, test } from 'vitest';
import type { Flight } from '../catalog/model.ts';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { originsOfFlight } from './ofFlight.ts';
import {
  craftOf,
  dataSet,
  date,
  originOf,
  originOfFlight,
  progress,
  value,
  withLaunch,
} from './origins.testkit.ts';

describe('a figure of the embedded edition', () => {
  test('of a flight has a line for its destination and its landing', () => {
    const raw = '0 attempted';
    const ll2 = { source: 'Launch Library 2', source_id: 'spacecraft configuration 8', raw };
    const values = [value({ ...ll2, field: 'flights[0].landing.attempt' })];
    const craft = craftOf(progress, { values, spacecraft: withLaunch({}) });
    expect(originOfFlight(craft, 'landing-1')).toMatchObject({
      value: 'not attempted',
      records: [{ id: 'spacecraft configuration 8', field: 'attempted_landings', raw }],
    });
    expect(originOfFlight(craft, 'destination-1')).toMatchObject({
      value: 'Salyut 7',
      records: [],
      done: 'No source is kept for this figure; it is general knowledge.',
    });
  });

  test('leads to the docking that names its destination, or stands beside an orbit that does not contradict it', () => {
    const field = 'flights[0].destination';
    const docking = value({
      field,
      source: 'Launch Library 2',
      source_id: 'docking event 3, flight 6',
      raw: 'Salyut 7',
    });
    const origin = originOfFlight(craftOf(progress, { values: [docking] }), 'destination-1');
    expect(origin).toMatchObject({
      records: [{ url: 'https://ll.thespacedevs.com/2.3.0/docking_events/3/', raw: 'Salyut 7' }],
      done: 'As it stands there.',
    });
    const orbit = value({ field, raw: '312, 369, 65.0', standing: 'agrees' });
    expect(originOfFlight(craftOf(progress, { values: [orbit] }), 'destination-1')).toMatchObject({
      records: [{ field: 'UNPerigee, UNApogee, UNInc', standing: 'agrees' }],
      done: 'No source is kept for this figure; it is general knowledge, set beside this record.',
    });
  });

  test('is a landing that follows from what LL2 counts of the configuration', () => {
    const counted = value({
      field: 'flights[0].landing.attempt',
      source: 'Launch Library 2',
      source_id: 'spacecraft configuration 8',
      raw: '20 successful',
    });
    const craft = craftOf(progress, { values: [counted], spacecraft: withLaunch({}) });
    expect(originOfFlight(craft, 'landing-1')?.done).toBe(
      'Launch Library 2 counts as many of the configuration as are listed with this landing.',
    );
  });

  test('that ends on a full minute is claimed to the second only where the source names the precision', () => {
    const at = (net: string, name: string | null = null) => {
      const net_precision = name === null ? null : { id: 0, name };
      const craft = craftOf(progress, { spacecraft: withLaunch({ net, net_precision }) });
      const launch = originOfFlight(craft, 'launch-1');
      return [
        launch?.precision,
        /not recorded|stands for one that is not known/.exec(`${launch?.done}`)?.[0],
      ];
    };
    expect(at('1982-05-23T05:57:00Z')).toEqual(['to the minute or the second', 'not recorded']);
    expect(at('1982-05-23T05:57:00Z', 'Second')).toEqual(['to the second', undefined]);
    expect(at('1982-05-23T05:57:00Z', 'Minute')).toEqual(['to the minute', undefined]);
    expect(at('1982-05-23T05:57:01Z')).toEqual(['to the second', undefined]);
    expect(at('1982-05-23T00:00:00Z')).toEqual(['to the day', 'stands for one that is not known']);
    // Of its end no more than the day is known.
    const known = craftOf(progress, {
      spacecraft: withLaunch({ net: '1982-05-23T05:57:00Z', net_precision: null }),
    });
    expect(originOfFlight(known, 'duration-1')?.precision).toBe('to the day');
  });

  test('is a turnaround of LL2 where the end before follows from it, and is not worked out from that end', () => {
    const known = value({
      id: 453,
      name: 'RSS First Step',
      field: 'flights[3].mission_end',
      source: 'Launch Library 2',
      source_id: 'spacecraft configuration 21',
      raw: 'P59DT1M42S',
    });
    const ofEnd = {
      ...value({ raw: '2021 Oct 13 1459', standing: 'agrees' }),
      id: known.id,
      field: known.field,
    };
    const craft = craftOf(known.name, { values: [known, ofEnd] });
    const [, , , before, after] = craft.flights as [Flight, Flight, Flight, Flight, Flight];
    const [end, turnaround] = [
      originsOfFlight(before, date).find(({ field }) => field === 'end-4'),
      originsOfFlight(after, date).find(({ field }) => field === 'turnaround-5'),
    ];
    expect(end?.done).toContain('The next launch less this turnaround');
    expect(turnaround).toMatchObject({
      records: [{ id: 'spacecraft configuration 21', field: 'fastest_turnaround', raw: 'P59DT1M42S' }],
      from: [],
      done: 'An ISO 8601 duration, put into words.',
    });
    expect(originOf(craft, 'fastest-turnaround')).toMatchObject({
      from: ['turnaround-5'],
      done: 'The only turnaround in the log: from the end of one flight to the launch of the next.',
    });
  });

  test('is a turnaround of the configuration where the end before is not recorded', () => {
    const spacecraft = dataSet.spacecraft.map((record) => {
      const flights = record.flights?.map((one, index) =>
        index === 3 ? { ...one, mission_end: null } : one,
      );
      return record.name === 'RSS First Step' ? { ...record, flights: flights ?? null } : record;
    });
    const after = craftOf('RSS First Step', { spacecraft }).flights?.[4] as Flight;
    const turnaround = originsOfFlight(after, date).find(({ field }) => field === 'turnaround-5');
    expect(turnaround).toMatchObject({
      records: [{ id: 'configuration 21', field: 'fastest_turnaround' }],
      from: [],
    });
  });
});

test('dockings are known as exactly as the least exact of their moments', () => {
  const known = (departure: string) => {
    const docking_events = [{ id: 1, docking: '2026-01-02T12:00:30Z', departure }];
    const [one] = catalogOf([craft(1, 'Soyuz 1', [flight(1, { docking_events })])]).spacecraft;
    return one && originOfFlight(one, 'dockings-1')?.precision;
  };
  expect(known('2026-01-04T12:00:45Z')).toBe('to the minute');
  expect(known('2026-01-04T00:00:00Z')).toBe('to the day');
});

test('dockings of live data have their times as LL2 wrote them, and none that is planned', () => {
  const rawOf = (docking: string, departure: string | null) => {
    const docking_events = [{ id: 7, docking, departure }];
    const [one] = catalogOf([craft(1, 'Soyuz 1', [flight(1, { docking_events })])]).spacecraft;
    return one && originOfFlight(one, 'dockings-1')?.records.map(({ id, raw }) => [id, raw]);
  };
  const id = 'docking event 7';
  expect(rawOf('2026-01-02T12:00:30Z', '2026-01-04T12:00:45+00:00')).toEqual([
    [id, '2026-01-02T12:00:30Z, 2026-01-04T12:00:45+00:00'],
  ]);
  expect(rawOf('2026-01-02T12:00:30Z', null)).toEqual([[id, '2026-01-02T12:00:30Z']]);
  expect(rawOf('2026-01-02T12:00:30Z', '2027-01-04T12:00:45Z')).toEqual([[id, '2026-01-02T12:00:30Z']]);
});

test('a figure of a fetched data set is of LL2’s record of the flight, and named by the flight where there are several', () => {
  const net = '2026-01-01T12:00:00Z';
  const landing = { attempt: false };
  const flights = [
    flight(7, { launch: { net }, landing }),
    flight(8, { launch: { net: '2026-05-01T12:00:00Z' } }),
  ];
  const [soyuz] = catalogOf([craft(1, 'Soyuz 1', flights)]).spacecraft;
  const one = (field: string) => soyuz && originOfFlight(soyuz, field);
  expect(one('landing-1')).toMatchObject({
    label: 'Landing, flight 1',
    records: [{ id: 'flight 7', field: 'landing.attempt', raw: 'false' }],
  });
  // The id of its launch is not known.
  expect(one('launch-1')?.records).toMatchObject([
    { id: 'spacecraft 1', field: 'flights.launch.net', raw: net },
  ]);
});
