import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../../../src/catalog/link.ts';
import { readDataSet } from '../../../src/dataset/dataSet.ts';
import { launchPlanIds, launchStatusIds } from '../../../src/dataset/wire/ids.ts';
import type { Lists, Row } from '../../fakeLl2/row.ts';
import { live, useDirectory } from '../run.testkit.ts';
import {
  craft,
  crew,
  docking,
  dockings,
  flight,
  following,
  idsOf,
  mainCalls,
  row,
  rowsOf,
  source,
  withFreighter,
} from './source.testkit.ts';

useDirectory();

test('what comes in over several runs is read with what the lists leave of fifteen calls, and then with one a day', async () => {
  const lists = source(705, ({ docking_events: events }) => events?.push(...dockings(250)));
  const { run } = await following(lists);
  const first = await run();
  expect(first.report).toMatchObject({ code: 0, calls: 15 });
  expect(first.calls).toEqual([
    ...mainCalls(8),
    ...[0, 100, 200, 300].map((offset) => `spacecraft_flights ${offset}`),
  ]);
  expect(first.report.message).toBe(
    'Done: changed. The first data set of 705 spacecraft. Crews are known of 400 of 705 flights; later runs go on. ' +
      'Dockings are not known yet; later runs read them.',
  );
  expect(readDataSet(live).manifest.notes).toEqual(first.report.lacks);
  const second = await run();
  expect(second.calls).toEqual([
    ...mainCalls(8),
    ...[400, 500, 600, 700].map((offset) => `spacecraft_flights ${offset}`),
  ]);
  const third = await run();
  expect(third.calls).toEqual([
    ...mainCalls(8),
    'docking_events 0',
    'docking_events of 2024-04-10T00:00:00.000Z',
    'docking_events of 2024-07-18T00:00:00.000Z',
  ]);
  expect(third.report).toMatchObject({ code: 0, outcome: 'unchanged', lacks: [] });
  const daily = await run();
  expect(daily.calls).toEqual([...mainCalls(8), 'docking_events of 2024-09-07T00:00:00.000Z']);
  expect(daily.report.callsByList).toEqual({
    spacecraft: 8,
    spacecraft_configurations: 1,
    spacecraft_configuration_families: 1,
    space_stations: 1,
    docking_events: 1,
  });
  const dataSet = readDataSet(live);
  expect([dataSet.crews.length, dataSet.dockings.length, dataSet.manifest.goesOnAt]).toEqual([705, 250, {}]);
  const [person] = linkCatalog(dataSet).people;
  expect(person?.flights).toHaveLength(705);
}, 60_000);

describe('a daily run makes one call beside its lists', () => {
  /** A source all of which is known, and what has changed there since. */
  const knownThen = async (change: (lists: Lists) => void, before: (lists: Lists) => void = () => {}) => {
    const lists = source(20, before);
    const { run } = await following(lists);
    await run();
    change(lists);
    const { report, calls } = await run();
    return { run, lists, report, call: calls.slice(mainCalls(1).length) };
  };
  const since = 'docking_events of 2024-01-02T00:00:00Z';
  const withDocking = ({ docking_events: events }: Lists) =>
    events?.push(docking(500, 1_001, '2024-01-02T00:00:00Z'));
  test('for a flight that is new, where it can carry a crew', async () => {
    const { call } = await knownThen(({ spacecraft, flight_crews: crews }) => {
      spacecraft?.push(craft(21));
      crews?.push(crew(1_021, 9));
    });
    expect(call).toEqual(['spacecraft_flights of 21']);
    expect(rowsOf('flight_crews.json').at(-1)).toMatchObject({
      id: 1_021,
      launch_crew: [{ astronaut: { id: 9, name: 'Person 9' } }],
    });
  });

  test('for a flight that was not over when it was read, once it is', async () => {
    const underWay = craft(19, { in_space: true, flights: [flight(1_019, { mission_end: null })] });
    const { run, call } = await knownThen(
      ({ spacecraft = [], flight_crews: crews = [] }) => {
        spacecraft[18] = craft(19);
        crews[18] = crew(1_019, 5);
      },
      ({ spacecraft = [] }) => {
        spacecraft[18] = underWay;
      },
    );
    expect(call).toEqual(['spacecraft_flights of 19']);
    expect(rowsOf('flight_crews.json')[18]).toMatchObject({
      is_over: true,
      landing_crew: [{ astronaut: { id: 5 } }],
    });
    expect((await run()).calls.at(-1)).toBe('docking_events 0');
  });

  test('for a flight that was ahead when it was read, once it is launched', async () => {
    const at = (net: string) =>
      craft(19, { flights: [flight(1_019, { mission_end: null, launch: { id: null, net } })] });
    const { call } = await knownThen(
      ({ spacecraft = [] }) => {
        spacecraft[18] = at(new Date(Date.now() - 86_400_000).toISOString());
      },
      ({ spacecraft = [] }) => {
        spacecraft[18] = at('2040-01-01T12:00:00Z');
      },
    );
    expect(call).toEqual(['spacecraft_flights of 19']);
    expect(rowsOf('flight_crews.json')[18]).toMatchObject({ is_launched: true, is_over: false });
  });

  test('not for a flight that was due but put off, until it is launched', async () => {
    const at = (status: number, net: string) => {
      const launch = { id: null, net, status: { id: status, name: 'A status' } };
      return craft(19, { flights: [flight(1_019, { mission_end: null, launch })] });
    };
    const yesterday = new Date(Date.now() - 86_400_000).toISOString();
    const { run, lists, call } = await knownThen(
      ({ spacecraft = [] }) => {
        spacecraft[18] = at(launchPlanIds.onHold, yesterday);
      },
      ({ spacecraft = [] }) => {
        spacecraft[18] = at(launchPlanIds.go, '2040-01-01T12:00:00Z');
      },
    );
    expect(call).toEqual(['docking_events 0']);
    expect(rowsOf('flight_crews.json')[18]).toMatchObject({ is_launched: false, is_over: false });
    (lists.spacecraft ?? [])[18] = at(launchStatusIds.success, yesterday);
    expect((await run()).calls.at(-1)).toBe('spacecraft_flights of 19');
    expect(rowsOf('flight_crews.json')[18]).toMatchObject({ is_launched: true });
  });

  test('else for dockings, where the stations tell of one that is new', async () => {
    const { call } = await knownThen(withFreighter, withDocking);
    expect(call).toEqual([since]);
    expect(idsOf('docking_events.json')).toEqual([500, 501]);
  });

  test('from the oldest docking that has not ended on, until the stations no longer tell of it', async () => {
    const events = [
      docking(500, 1_002, '2024-01-02T00:00:00Z', null),
      docking(501, 1_003, '2024-05-01T00:00:00Z'),
    ];
    const { call } = await knownThen(
      ({ docking_events: all = [] }) => Object.assign(all[0] as Row, { departure: '2024-06-01T00:00:00Z' }),
      ({ spacecraft = [], docking_events: all }) => {
        spacecraft[1] = craft(2, { in_space: true, flights: [flight(1_002, { mission_end: null })] });
        all?.push(...events);
      },
    );
    expect(call).toEqual([since]);
    expect(rowsOf('docking_events.json')[0]).toMatchObject({ id: 500, departure: '2024-06-01T00:00:00Z' });
  });

  test('but for one without a crew only when nothing else is to do', async () => {
    const { run, call } = await knownThen(withFreighter, withDocking);
    expect(call).toEqual([since]);
    expect((await run()).calls.at(-1)).toBe('spacecraft_flights of 22');
    expect((await run()).calls.at(-1)).toBe('docking_events of 2024-06-01T00:00:00Z');
  });
});

test('a flight that the pages leave out is asked for with its spacecraft, first where it can carry a crew', async () => {
  // LL2 documents no order of flights: here the second page has a flight of the first in place of two others.
  const leftOut: number[] = [];
  const overlapping = (one: Row) => {
    const { id } = one.spacecraft as Row;
    if (leftOut.length === 2 || (leftOut.length === 1 && id % 2 === 1)) return one;
    if (leftOut.length === 0 && id % 2 === 0) return one;
    leftOut.push(id);
    return { ...one, id: 1_001 };
  };
  const { run } = await following(source(150), {
    faults: [
      {
        name: 'overlapping',
        does: 'repeats flights',
        strikes: (_call, list) => list === 'spacecraft_flights',
        page: (page, url) =>
          url.searchParams.get('offset') === '100'
            ? { ...page, results: page.results.map(overlapping) }
            : page,
      },
    ],
  });
  const { calls, report } = await run();
  expect(calls.slice(mainCalls(2).length)).toEqual([
    'spacecraft_flights 0',
    'spacecraft_flights 100',
    ...[`spacecraft_flights of ${leftOut[0]}`, 'docking_events 0', `spacecraft_flights of ${leftOut[1]}`],
  ]);
  expect(report.lacks).toEqual([]);
  expect(idsOf('flight_crews.json')).toHaveLength(150);
});

test('of flights that are planned the next one is asked for first, and one without a launch last', async () => {
  const planned = (id: number, net: string | null) =>
    craft(id, { flights: [flight(1_000 + id, { mission_end: null, launch: { id: null, net } })] });
  const lists = source(90);
  const { run } = await following(lists);
  await run();
  lists.spacecraft?.push(planned(121, null), planned(123, '2041-01-01T12:00:00Z'));
  for (const [id, net] of [
    [125, '2040-01-01T12:00:00Z'],
    [127, '2042-01-01T12:00:00Z'],
  ] as const)
    lists.spacecraft?.push(planned(id, net));
  const asked = [];
  for (let times = 0; times < 4; times++) asked.push((await run()).calls.at(-1));
  expect(asked).toEqual([125, 123, 127, 121].map((id) => `spacecraft_flights of ${id}`));
});

test('a flight that LL2 lists but does not tell of is asked for once', async () => {
  const lists = source(3);
  lists.spacecraft_flights = [row(1_001, { spacecraft: { id: 1, name: 'Craft 1' } })];
  const { run } = await following(lists);
  const { calls } = await run();
  expect(calls.slice(mainCalls(1).length)).toEqual([
    'spacecraft_flights 0',
    'spacecraft_flights of 3',
    'docking_events 0',
    'spacecraft_flights of 2',
  ]);
  expect(rowsOf('flight_crews.json').map(({ launch_crew }) => launch_crew)).toEqual([
    expect.any(Array),
    null,
    null,
  ]);
  expect((await run()).calls.at(-1)).toBe('docking_events 0');
});

test('dockings of one moment that a page ends in the middle of are all read, though their order is another one each time', async () => {
  const { run } = await following(
    source(3, ({ docking_events: events }) => {
      for (let id = 500; id < 750; id++)
        events?.push(docking(id, 1_001, `2024-03-${10 + Math.floor((id - 500) / 40)}T00:00:00Z`));
    }),
  );
  const { report, calls } = await run();
  expect(calls.filter((call) => call.startsWith('docking'))).toEqual([
    'docking_events 0',
    'docking_events of 2024-03-12T00:00:00Z',
    'docking_events of 2024-03-14T00:00:00Z',
  ]);
  expect(report.lacks).toEqual([]);
  expect(idsOf('docking_events.json')).toHaveLength(250);
});

test('dockings of one moment that fill more than a page come to an end', async () => {
  const all = Array.from({ length: 230 }, (_, index) => docking(500 + index, 1_001, '2024-03-01T00:00:00Z'));
  const { run } = await following(
    source(3, ({ docking_events: events }) => events?.push(...all)),
    {
      faults: [
        {
          name: 'in-order',
          does: 'orders by id',
          strikes: (_call, list) => list === 'docking_events',
          page: (page, url) => {
            const offset = Number(url.searchParams.get('offset'));
            return { ...page, results: all.slice(offset, offset + 100) };
          },
        },
      ],
    },
  );
  const { report, calls } = await run();
  expect(calls.filter((call) => call.startsWith('docking'))).toEqual([
    'docking_events 0',
    'docking_events of 2024-03-01T00:00:00Z',
    'docking_events of 2024-03-01T00:00:00Z 100',
    'docking_events of 2024-03-01T00:00:00Z 200',
  ]);
  expect(report.lacks).toEqual([]);
  expect(idsOf('docking_events.json')).toHaveLength(230);
});

test('ids of 0 are ids like any other', async () => {
  const lists = source(1, (all) => {
    all.spacecraft = [
      craft(0, { spacecraft_config: { ...row(0), human_rated: true }, flights: [flight(0)] }),
    ];
    all.flight_crews = [crew(0, 0)];
    all.space_stations = [row(0, { name: 'Outpost', ports: [{ id: 0, name: 'Forward' }] })];
    all.docking_events = [
      {
        ...docking(0, 1_000, '2024-01-02T00:00:00Z'),
        flight_vehicle_chaser: { id: 0, spacecraft: { id: 0, name: 'Craft 0' } },
      },
    ];
    all.spacecraft_configurations?.push({ ...row(0), human_rated: true });
  });
  const { run } = await following(lists);
  expect((await run()).report).toMatchObject({ code: 0, lacks: [] });
  const { spacecraft, people } = linkCatalog(readDataSet(live));
  expect(people.map(({ id }) => id)).toEqual([0]);
  expect(spacecraft[0]?.flights?.[0]).toMatchObject({ id: 0, dockings: [{ id: 0 }] });
});
