import { describe, expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import type { Flight, Spacecraft } from '../catalog/model.ts';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { type DataSet, readDataSet } from '../dataset/dataSet.ts';
import type { SourcedValue } from '../dataset/provenance.ts';
import { dockingSchema } from '../dataset/wire/docking.ts';
import { stationSchema } from '../dataset/wire/station.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { parseMoment } from '../words/moment.ts';
import { originsOfConfiguration } from './ofConfiguration.ts';
import { originsOfFlight } from './ofFlight.ts';
import { originsOfSpacecraft } from './ofSpacecraft.ts';
import { originsOf } from './originsOf.ts';

const dataSet = readDataSet(frozenEdition);
const date = parseMoment(dataSet.manifest.date, 'minute');
const progress = 'Progress 13';

const value = (more: Partial<SourcedValue>): SourcedValue => ({
  id: 900136,
  name: progress,
  field: 'flights[0].mission_end',
  source: 'General Catalog of Artificial Space Objects',
  source_id: 'S13185',
  raw: '1982 Jun  6',
  release: 'psatcat, updated 2025 Apr 7 2348:35',
  confidence: 'high',
  standing: 'source',
  ...more,
});

function craftOf(
  name: string,
  { values = [] as SourcedValue[], ...more }: Partial<DataSet> & { values?: SourcedValue[] } = {},
) {
  const provenance = (dataSet.provenance ?? []).map((row) => ({
    ...row,
    values: values.filter(({ id }) => id === row.id),
  }));
  const { spacecraft } = composeCatalog({ ...dataSet, provenance, ...more });
  return spacecraft.find((craft) => craft.name === name) as Spacecraft;
}
/** The spacecraft with what the record of the launch of one of them says beside. */
const withLaunch = (launch: object) =>
  structuredClone(dataSet.spacecraft).map((record) => {
    const [flight] = record.name === progress ? (record.flights ?? []) : [];
    if (!flight?.launch) return record;
    const status = { id: 3, name: 'Launch Successful', abbrev: null };
    const landing = { ...noLanding, attempt: false };
    Object.assign(flight, { landing, launch: { ...flight.launch, status, ...launch } });
    return record;
  });
const noLanding = {
  ...{ attempt: null, success: null, description: null },
  ...{ downrange_distance: null, landing_location: null, type: null },
};
const live = { manifest: { ...dataSet.manifest, edition: 'live' as const } };
const originOf = (craft: Spacecraft, field: string) =>
  originsOfSpacecraft(craft, date).find((origin) => origin.field === field);
const originOfFlight = (craft: Spacecraft, field: string) =>
  originsOfFlight(craft.flights?.[0] as Flight, date).find((origin) => origin.field === field);

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

  test('of a launch has a line for its time, its designator and its outcome each', () => {
    const field = (name: string) => `flights[0].launch.${name}`;
    const values = [
      value({ field: field('launch_designator'), raw: '1982-047A' }),
      value({ field: field('status'), raw: '1982-047A' }),
    ];
    const craft = craftOf(progress, { values, spacecraft: withLaunch({ launch_designator: '1982-047' }) });
    const [launch, designator, outcome] = ['launch', 'designator', 'outcome'].map((name) =>
      originOfFlight(craft, `${name}-1`),
    );
    expect(launch?.records.map(({ source }) => source)).toEqual(['Launch Library 2']);
    expect(designator).toMatchObject({ value: '1982-047A', records: [{ id: 'S13185', field: 'Piece' }] });
    expect(outcome).toMatchObject({
      value: 'success',
      records: [{ id: 'S13185', raw: '1982-047A' }],
      done: 'A payload that has a designator was launched into orbit.',
    });
    const knowledge = { source: 'general knowledge', source_id: '', raw: 'the engine failed' };
    const told = craftOf(progress, {
      values: [value({ ...knowledge, field: field('status') })],
      spacecraft: withLaunch({}),
    });
    expect(originOfFlight(told, 'outcome-1')).toMatchObject({
      records: [],
      done: 'No source is kept for this figure; it is general knowledge: the engine failed.',
    });
  });

  test('takes a blank designator for none, and a blank id of a launch for one that is not known', () => {
    const blank = craftOf(progress, {
      values: [],
      spacecraft: withLaunch({ id: ' ', launch_designator: ' ' }),
    });
    const none = craftOf(progress, {
      values: [],
      spacecraft: withLaunch({ id: null, launch_designator: null }),
    });
    expect(originOfFlight(blank, 'designator-1')).toBeUndefined();
    expect(originOfFlight(blank, 'launch-1')).toEqual(originOfFlight(none, 'launch-1'));
  });

  test('leads to what GCAT has of the craft launched with it where it has no id there, and to the field of LL2 that it follows from', () => {
    const launch = value({
      field: 'flights[0].launch.launch_designator',
      source_id: 'S13185, launched with it',
      raw: '1982-047A',
    });
    const end = value({ source: 'Launch Library 2', source_id: 'spacecraft configuration 8', raw: 'P28D' });
    const craft = craftOf(progress, {
      values: [launch, end],
      spacecraft: withLaunch({ launch_designator: '1982-047' }),
    });
    expect(originOfFlight(craft, 'designator-1')).toMatchObject({
      value: '1982-047',
      records: [
        {
          id: 'S13185, launched with it',
          url: 'https://planet4589.org/space/gcat/tsv/cat/psatcat.tsv#:~:text=S13185',
          read: 'psatcat, updated 2025 Apr 7 2348:35',
        },
      ],
    });
    expect(originOfFlight(craft, 'end-1')).toMatchObject({
      records: [
        {
          url: 'https://ll.thespacedevs.com/2.3.0/spacecraft_configurations/8/',
          field: 'fastest_turnaround',
        },
      ],
      done: 'The next launch less this turnaround, which no other flight of the configuration has.',
    });
  });

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
      return [launch?.precision, launch?.done.includes('not recorded')];
    };
    expect(at('1982-05-23T05:57:00Z')).toEqual(['to the minute or the second', true]);
    expect(at('1982-05-23T05:57:00Z', 'Second')).toEqual(['to the second', false]);
    expect(at('1982-05-23T05:57:00Z', 'Minute')).toEqual(['to the minute', false]);
    expect(at('1982-05-23T05:57:01Z')).toEqual(['to the second', false]);
    expect(at('1982-05-23T00:00:00Z')).toEqual(['to the day', false]);
  });

  test('says so where the data keep no source of it', () => {
    expect(originOfFlight(craftOf(progress), 'end-1')?.done).toBe(
      'No source is kept for this figure; it is general knowledge.',
    );
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

  test('is a turnaround of LL2 where the end before follows from it, and is not worked out from that end', () => {
    const known = value({
      ...{ id: 453, name: 'RSS First Step', field: 'flights[3].mission_end' },
      ...{ source: 'Launch Library 2', source_id: 'spacecraft configuration 21', raw: 'P59DT1M42S' },
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

  test('says by how much a time was moved to the date of the data', () => {
    const time = { field: 'time_in_space', source: 'Launch Library 2', source_id: 'spacecraft 1' };
    const values = [value({ ...time, raw: 'P60DT3H' })];
    const spacecraft = dataSet.spacecraft.map((record) =>
      record.id === 900136 ? { ...record, time_in_space: 'P60DT1H46M25S' } : record,
    );
    expect(originOf(craftOf(progress, { values, spacecraft }), 'time-in-space')?.done).toBe(
      'An ISO 8601 duration, put into words. Moved by 4,415 seconds to the date of these data.',
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

test('the letter of a piece in a fetched data set is told to be of GCAT, and only the launch of LL2', () => {
  const designators = [value({ field: 'flights[0].launch.launch_designator', raw: '1982-047A' })];
  const craft = craftOf(progress, {
    ...live,
    provenance: null,
    designators,
    spacecraft: withLaunch({ launch_designator: '1982-047' }),
  });
  const designator = originOfFlight(craft, 'designator-1');
  expect(designator?.value).toBe('1982-047A');
  expect(designator?.records.map(({ source, id, raw }) => [source, id, raw])).toEqual([
    ['Launch Library 2', expect.any(String), '1982-047'],
    ['General Catalog of Artificial Space Objects', 'S13185', '1982-047A'],
  ]);
  expect(designator?.done).toContain('letter of the piece, which is from General Catalog');
});

test('a launch that never was leads to the report, and to the status that LL2 has of it', () => {
  const [loss] = dataSet.losses.filter(({ phase }) => phase === 'ground');
  const failed = { id: 4, name: 'Launch Failure', abbrev: null };
  const craft = craftOf(progress, {
    ...live,
    spacecraft: withLaunch({ status: failed }),
    losses: [
      { ...loss, id: 900136, name: progress, launch: '1982-05-23' } as (typeof dataSet.losses)[number],
    ],
  });
  const outcome = originOfFlight(craft, 'outcome-1');
  expect(outcome?.value).toBe('never launched');
  expect(outcome?.records.map(({ source, raw, standing }) => [source, raw, standing])).toEqual([
    [loss?.document, null, 'source'],
    ['Launch Library 2', 'Launch Failure', 'differs'],
  ]);
});

test('a launch that only a report tells failed leads to that report', () => {
  const [loss] = dataSet.losses.filter(({ phase }) => phase === 'launch');
  const craft = craftOf(progress, {
    ...live,
    spacecraft: withLaunch({ status: null }),
    losses: [
      { ...loss, id: 900136, name: progress, launch: '1982-05-23' } as (typeof dataSet.losses)[number],
    ],
  });
  const outcome = originOfFlight(craft, 'outcome-1');
  expect(outcome?.value).toBe('failure');
  expect(outcome?.records.map(({ source, standing }) => [source, standing])).toEqual([
    [loss?.document, 'source'],
  ]);
});

test('a launch without an id has no link to LL2, and leads to the day in GCAT', () => {
  const day = value({ field: 'flights[0].launch.net', raw: '1982 May 23', standing: 'agrees' });
  const origin = originOfFlight(craftOf(progress, { values: [day] }), 'launch-1');
  expect(origin?.done).toContain('No link leads to it, because its id there is not known.');
  expect(origin?.records).toMatchObject([
    {
      id: 'launch Soyuz U | Progress 13',
      url: null,
      raw: craftOf(progress).record.flights?.[0]?.launch?.net,
    },
    {
      url: 'https://planet4589.org/space/gcat/tsv/cat/psatcat.tsv#:~:text=S13185',
      field: 'LDate',
      raw: '1982 May 23',
    },
  ]);
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
      ...{ id: 1, name: 'a docking', docking: '2026-01-02T12:00:00Z', departure: '2026-01-04T12:00:00Z' },
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

test('dockings are known as exactly as the least exact of their moments', () => {
  const known = (departure: string) => {
    const docking_events = [{ id: 1, docking: '2026-01-02T12:00:30Z', departure }];
    const [one] = catalogOf([craft(1, 'Soyuz 1', [flight(1, { docking_events })])]).spacecraft;
    return one && originOfFlight(one, 'dockings-1')?.precision;
  };
  expect(known('2026-01-04T12:00:45Z')).toBe('to the minute');
  expect(known('2026-01-04T00:00:00Z')).toBe('to the day');
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
