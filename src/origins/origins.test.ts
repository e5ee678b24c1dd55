import { describe, expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import type { Flight, Spacecraft } from '../catalog/model.ts';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { dockingSchema } from '../dataset/wire/docking.ts';
import { stationSchema } from '../dataset/wire/station.ts';
import { originsOfConfiguration } from './ofConfiguration.ts';
import { originsOfSpacecraft } from './ofSpacecraft.ts';
import {
  craftOf,
  dataSet,
  date,
  live,
  originOf,
  originOfFlight,
  progress,
  value,
} from './origins.testkit.ts';
import { originsOf } from './originsOf.ts';

describe('a figure of the embedded edition', () => {
  test('leads to the record of the source, with what stands there, its release and what was done', () => {
    expect(originOfFlight(craftOf(progress, { values: [value({})] }), 'end-1')).toEqual({
      field: 'end-1',
      label: 'End',
      value: '6 June 1982',
      records: [
        {
          source: 'General Catalog of Artificial Space Objects',
          id: 'S13185',
          url: 'https://planet4589.org/space/gcat/tsv/cat/psatcat.tsv#:~:text=S13185',
          field: 'TDate',
          raw: '1982 Jun  6',
          read: 'psatcat, updated 2025 Apr 7 2348:35',
          copy: null,
          confidence: 'high',
          standing: 'source',
        },
      ],
      from: [],
      precision: 'to the day',
      done: 'Its day; the source tells no more.',
    });
  });

  test('leads to the copy that LL2 was read from, and to what agrees and differs after it', () => {
    const release = '2.1.0, 20 March 2021 (github.com/colbad2/LaunchList, Data/docking.json, 0d5f9b15)';
    const ll2 = { source: 'Launch Library 2', source_id: 'flight 325', raw: '1982-06-06T01:00:00Z', release };
    const values = [value({ standing: 'differs' }), value(ll2)];
    const records = originOfFlight(craftOf(progress, { values }), 'end-1')?.records;
    expect(records?.map(({ id, standing }) => [id, standing])).toEqual([
      ['flight 325', 'source'],
      ['S13185', 'differs'],
    ]);
    expect(records?.[0]).toMatchObject({
      url: 'https://ll.thespacedevs.com/2.3.0/spacecraft_flights/325/',
      copy: 'https://github.com/colbad2/LaunchList/blob/0d5f9b15/Data/docking.json',
      read: '2.1.0, 20 March 2021',
      field: 'mission_end',
    });
  });

  test('says plainly that no source gives it', () => {
    const knowledge = { source: 'general knowledge', source_id: '', raw: 'flight duration of 15 min' };
    const known = originOfFlight(craftOf(progress, { values: [value(knowledge)] }), 'end-1');
    expect(known).toMatchObject({
      records: [],
      done: 'No source is kept for this figure; it is general knowledge: the end is the launch plus the 15 min that the flight lasted.',
    });
    const again = value({ ...knowledge, raw: 'general knowledge' });
    expect(originOfFlight(craftOf(progress, { values: [again] }), 'end-1')?.done).toBe(
      'No source is kept for this figure; it is general knowledge.',
    );
    expect(originOf(craftOf(progress), 'status')).toMatchObject({
      records: [],
      done: 'No source gives it; it was chosen for this edition.',
    });
    expect(originOf(craftOf('Ship 40'), 'time-in-space')?.done).toBe(
      'No source gives it: it had not flown by the date of the data.',
    );
  });

  test('takes no source for a word of the program that has its name', () => {
    const raw = '2019-12-20';
    const known = originOfFlight(
      craftOf(progress, { values: [value({ source: 'constructor', raw })] }),
      'end-1',
    );
    expect(known?.records).toMatchObject([{ source: 'constructor', raw }]);
  });

  test('leads to each of several sources, to the page that its release names', () => {
    const page = 'astronautix.com/details/cos12851.htm';
    const values = [
      value({
        source: 'Wikipedia',
        source_id: '',
        release: 'de.wikipedia.org/wiki/A_B, 2026',
        standing: 'agrees',
      }),
      value({ source: 'Encyclopedia Astronautica', source_id: 'cos12851', release: page }),
      value({ source: 'NASA', source_id: '', release: 'This New Ocean, SP-4201, 1966', standing: 'agrees' }),
    ];
    const records = originOfFlight(craftOf(progress, { values }), 'end-1')?.records;
    expect(records?.map(({ url, read }) => [url, read])).toEqual([
      [`https://${page}`, 'astronautix.com'],
      ['https://de.wikipedia.org/wiki/A_B', 'de.wikipedia.org, 2026'],
      [null, 'This New Ocean, SP-4201, 1966'],
    ]);
  });

  test('leads to each docking of LL2 that it was summed from, and to no copy of which the commit is not named', () => {
    const time = { field: 'time_docked', source: 'Launch Library 2', raw: 'P9D' };
    const release = '2.3.0 (github.com/example/copy, docking.json)';
    const values = [value({ ...time, source_id: 'docking event 5; docking event 6', release })];
    const spacecraft = dataSet.spacecraft.map((record) =>
      record.id === 900136 ? { ...record, time_docked: 'P9D' } : record,
    );
    const records = originOf(craftOf(progress, { values, spacecraft }), 'time-docked')?.records;
    expect(records?.map(({ id, url, copy }) => [id, url, copy])).toEqual(
      [5, 6].map((id) => [
        `docking event ${id}`,
        `https://ll.thespacedevs.com/2.3.0/docking_events/${id}/`,
        null,
      ]),
    );
  });

  test('says so where the data keep no source of it', () => {
    expect(originOfFlight(craftOf(progress), 'end-1')?.done).toBe(
      'No source is kept for this figure; it is general knowledge.',
    );
    // Of this one LL2 has a record of its own.
    expect(originOf(craftOf('Crew Dragon Freedom'), 'serial-number')?.records).toMatchObject([
      { id: 'spacecraft 551', field: 'serial_number' },
    ]);
  });

  test('that is worked out names the figures it is worked out from', () => {
    expect(originOf(craftOf(progress), 'time-in-space')).toMatchObject({
      from: ['launch-1', 'end-1'],
      done: 'The end less the launch.',
    });
    expect(originOf(craftOf('Space Shuttle Challenger'), 'time-in-space')).toMatchObject({
      from: Array.from({ length: 10 }, (_, index) => `duration-${index + 1}`),
      done: 'The sum of 10 flights.',
    });
    expect(originOf(craftOf('Crew Dragon Freedom'), 'docked-share')).toMatchObject({
      from: ['time-docked', 'time-in-space'],
      done: 'Time docked divided by time in space.',
    });
    expect(originOf(craftOf('Space Shuttle Atlantis'), 'fastest-turnaround')).toMatchObject({
      from: ['end-1', 'launch-2'],
      done: 'The shortest of 32 turnarounds in the log: from the end of one flight to the launch of the next.',
    });
  });

  test('that is worked out while a flight lasts counts no end of it', () => {
    const dragon = craftOf('Crew Dragon Freedom');
    const count = dragon.flights?.length;
    expect(originOf(dragon, 'mission-ends-count')?.from).not.toContain(`launch-${count}`);
    expect(originOf(dragon, 'flights-count')?.from).toContain(`launch-${count}`);
    expect(originOfFlight(craftOf('Soyuz MS-29'), 'duration-1')).toMatchObject({
      from: ['launch-1'],
      done: 'The date of the data less the launch.',
    });
  });

  test('is no sum of flights where the time of one of them is not recorded', () => {
    const spacecraft = dataSet.spacecraft.map((record) =>
      record.name === 'Space Shuttle Challenger'
        ? {
            ...record,
            flights:
              record.flights?.map((one, index) =>
                index === 1 ? { ...one, duration: null, mission_end: null } : one,
              ) ?? null,
          }
        : record,
    );
    expect(
      originOf(craftOf('Space Shuttle Challenger', { spacecraft }), 'time-in-space')?.done,
    ).not.toContain('10 flights');
  });

  test('says by how much a time was moved to the date of the data', () => {
    const time = { field: 'time_in_space', source: 'Launch Library 2', source_id: 'spacecraft 1' };
    const values = [value({ ...time, raw: 'P60DT3H' })];
    const spacecraft = dataSet.spacecraft.map((record) =>
      record.id === 900136 ? { ...record, time_in_space: 'P60DT1H46M25S' } : record,
    );
    expect(originOf(craftOf(progress, { values, spacecraft }), 'time-in-space')?.done).toBe(
      'An ISO 8601 duration, put into words. Moved by 4,415 seconds to the date of these data.',
    );
    const same = [value({ ...time, raw: 'P60DT1H46M25S' })];
    expect(originOf(craftOf(progress, { values: same, spacecraft }), 'time-in-space')?.done).toBe(
      'An ISO 8601 duration, put into words.',
    );
  });

  test('says of ranks that an end which is known to the minute may leave a place open too', () => {
    const { spacecraft } = composeCatalog(dataSet);
    const rough = spacecraft.find(
      ({ ranks, timeInSpace }) =>
        ranks['time-in-space']?.inCatalog.isRough && timeInSpace?.precision === 'minute',
    );
    expect(rough && originOf(rough, 'ranks')?.done).toMatch(
      /“about” right where times known only to the day or the minute/,
    );
  });

  test('has no line where it is not recorded', () => {
    const fields = originsOfSpacecraft(craftOf(progress), date).map(({ field }) => field);
    expect(fields).toEqual(['status', 'flights-count', 'mission-ends-count', 'time-in-space', 'ranks']);
  });
});

test('a figure of a fetched data set is LL2’s own, as it writes it', () => {
  const craft = craftOf('Crew Dragon Freedom', live);
  expect(originOf(craft, 'time-docked')).toMatchObject({
    records: [
      {
        source: 'Launch Library 2',
        id: 'spacecraft 551',
        url: 'https://ll.thespacedevs.com/2.3.0/spacecraft/551/',
        field: 'time_docked',
        raw: craft.record.time_docked,
        read: 'as of 24 July 2026',
      },
    ],
    from: [],
    precision: 'to the second',
    done: 'An ISO 8601 duration, put into words.',
  });
  const [flight] = craft.flights as [Flight];
  expect(originOfFlight(craft, 'duration-1')?.records[0]).toMatchObject({
    url: `https://ll.thespacedevs.com/2.3.0/spacecraft_flights/${flight.id}/`,
    raw: flight.record.duration,
  });
  expect(originOf(craft, 'docked-share')?.records).toEqual([]);
  expect(originOfFlight(craft, 'destination-1')?.records[0]).toMatchObject({
    url: `https://ll.thespacedevs.com/2.3.0/spacecraft_flights/${flight.id}/`,
    field: 'destination',
    raw: 'International Space Station',
  });
});

test('a figure of a configuration is that of LL2’s record of it, and a group is no figure', () => {
  const { configurations } = composeCatalog(dataSet);
  const [configuration] = configurations.filter(({ name }) => name === 'Progress-M');
  const origins = originsOfConfiguration(configuration as NonNullable<typeof configuration>, {
    date,
    isEmbedded: true,
  });
  const one = (field: string) => origins.find((origin) => origin.field === field);
  expect(one('length')?.records[0]).toMatchObject({ id: 'configuration 35', field: 'height', raw: '7.23' });
  expect(one('total-launch-count')?.done).toBe('As Launch Library 2 counts it.');
  expect(one('flight-life')?.records[0]?.raw).toBeNull();
  expect(one('agency')).toBeUndefined();
});

test('a time docked that no record gives is worked out from the dockings of the log', () => {
  const [station] = ['International Space Station'].map((name) => stationSchema.parse({ id: 4, name }));
  const dockings = [
    dockingSchema.parse({
      id: 1,
      name: 'a docking',
      docking: '2026-01-02T12:00:00Z',
      departure: '2026-01-04T12:00:00Z',
      flight_vehicle_chaser: { id: 1, spacecraft: { id: 1, name: 'Soyuz 1' } },
      space_station_target: station,
    }),
  ];
  const flights = [flight(1, { destination: 'International Space Station' })];
  const { spacecraft } = catalogOf([craft(1, 'Soyuz 1', flights)], {
    stations: station ? [station] : [],
    dockings,
  });
  expect(originOf(spacecraft[0] as Spacecraft, 'time-docked')).toMatchObject({
    value: '2 days',
    records: [],
    from: ['dockings-1'],
    precision: 'to the minute',
    done: 'No record gives it. The docking of its log, from docking to departure.',
  });
});

test('the origins of spacecraft and configurations are plain objects, those of flights last', () => {
  const edition = { kind: 'embedded' as const, date };
  const { spacecraft, configurations } = composeCatalog(dataSet);
  for (const entry of [...spacecraft, ...configurations]) {
    const origins = originsOf(entry, edition);
    expect(JSON.parse(JSON.stringify(origins)), entry.name).toEqual(origins);
    for (const { field, records, from, done } of origins)
      expect(
        records.length + from.length > 0 || /No source|these data|after the date|flight log/.test(done),
        `${entry.name} ${field}: ${done}`,
      ).toBe(true);
  }
  const fields = originsOf(craftOf(progress), edition).map(({ field }) => field);
  expect(fields.slice(-4)).toEqual(['launch-1', 'destination-1', 'end-1', 'duration-1']);
});

test('a count of flights is said to leave out those planned, where the source counts them', () => {
  const ahead = flight(2, { launch: { net: '2030-01-01T12:00:00Z' } });
  const told = (flights_count: number) => {
    const [one] = catalogOf([craft(1, 'Dragon', [flight(1), ahead], { flights_count })]).spacecraft;
    const { value: said, done } = (one && originOf(one, 'flights-count')) ?? {};
    return [said, done];
  };
  expect(told(2)).toEqual(['1', 'Without the flights that had not begun by the date of the data.']);
  expect(told(1)).toEqual(['1', 'As it stands there.']);
});

test('the zero of what has not flown is known to no precision, because nobody measured it', () => {
  const precisionOf = (flights_count: number, time_in_space: string) => {
    const { spacecraft } = catalogOf([craft(1, 'Soyuz 1', [], { flights_count, time_in_space })]);
    return originOf(spacecraft[0] as Spacecraft, 'time-in-space')?.precision;
  };
  expect(precisionOf(0, 'P0D')).toBeNull();
  expect(precisionOf(1, 'P1D')).toBe('to the second');
});
