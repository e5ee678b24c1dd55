import { describe, expect, test } from 'vitest';
import { craftOf, dataSet, live, originOfFlight, progress, value, withLaunch } from './origins.testkit.ts';

describe('a figure of the embedded edition', () => {
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
