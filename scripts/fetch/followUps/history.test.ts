import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../../../src/catalog/link.ts';
import { readDataSet } from '../../../src/dataset/dataSet.ts';
import { dockingSchema } from '../../../src/dataset/wire/docking.ts';
import type { Row } from '../../fakeLl2/row.ts';
import { run as runCommand } from '../command.testkit.ts';
import { live, useDirectory } from '../run.testkit.ts';
import { Progress } from './progress.ts';
import { craft, crew, docking, flight, following, idsOf, source } from './source.testkit.ts';

useDirectory();

const changes = () => readDataSet(live).changes.map(({ kind, id, change }) => `${change} ${kind} ${id}`);

describe('a person who comes to be known', () => {
  test('because the crew of a flight that was there is only now read is no news', async () => {
    const { run, fakeLl2 } = await following(
      source(250, ({ flight_crews: crews = [] }) => {
        for (const [index, one] of crews.entries()) Object.assign(one, crew(one.id, index));
      }),
      { limit: 7 },
    );
    await run();
    const { port } = new URL(fakeLl2.baseUrl);
    await fakeLl2.close();
    const later = await following(
      source(250, ({ flight_crews: crews = [] }) => {
        for (const [index, one] of crews.entries()) Object.assign(one, crew(one.id, index));
      }),
      { port: Number(port) },
    );
    expect((await later.run()).report).toMatchObject({ code: 0, outcome: 'unchanged' });
    expect(readDataSet(live).crews).toHaveLength(250);
    expect(changes()).toEqual([]);
  });

  test('with a flight that is new is told', async () => {
    const lists = source(5);
    const { run } = await following(lists);
    await run();
    lists.spacecraft = [...(lists.spacecraft ?? []), craft(7)];
    lists.flight_crews?.push(crew(1_007, 9));
    await run();
    expect(changes()).toEqual(['added spacecraft 7', 'added person 9']);
  });

  test('in a crew that has changed since it was read is told', async () => {
    const lists = source(5, ({ spacecraft = [] }) => {
      spacecraft[2] = craft(3, { in_space: true, flights: [flight(1_003, { mission_end: null })] });
    });
    const { run } = await following(lists);
    await run();
    lists.spacecraft = lists.spacecraft?.with(2, craft(3)) ?? [];
    lists.flight_crews?.splice(2, 1, crew(1_003, 9));
    await run();
    expect(changes()).toEqual(['changed spacecraft 3', 'added person 9']);
  });
});

test('a person is called the same in all crews, as the crew that was read last has it', async () => {
  const lists = source(5, ({ spacecraft = [] }) => {
    spacecraft[2] = craft(3, { in_space: true, flights: [flight(1_003, { mission_end: null })] });
  });
  const { run } = await following(lists);
  await run();
  lists.spacecraft = lists.spacecraft?.with(2, craft(3)) ?? [];
  lists.flight_crews?.splice(2, 1, crew(1_003, 1, 'Person the First'));
  expect((await run()).report).toMatchObject({ code: 0, mends: [] });
  const names = readDataSet(live).crews.flatMap(({ launch_crew }) => launch_crew?.[0]?.astronaut?.name ?? []);
  expect(names).toEqual(Array(5).fill('Person the First'));
  expect(changes()).toEqual(['changed spacecraft 3', 'changed person 1']);
});

test('a flight that is no longer listed loses its crew, and its dockings stay', async () => {
  const lists = source(5, ({ docking_events: events }) =>
    events?.push(docking(500, 1_005, '2024-01-07T00:00:00Z')),
  );
  const { run } = await following(lists);
  await run();
  lists.spacecraft = lists.spacecraft?.slice(0, 4) ?? [];
  expect((await run()).report).toMatchObject({ code: 0, changes: { removed: 1 } });
  expect([idsOf('flight_crews.json'), idsOf('docking_events.json')]).toEqual([
    [1_001, 1_002, 1_003, 1_004],
    [500],
  ]);
});

test('flights that are all gone at once are refused, and crews that were lost with them are read again in pages', async () => {
  const lists = source(40);
  const { run, fetch } = await following(lists);
  await run();
  const { spacecraft = [] } = lists;
  lists.spacecraft = spacecraft.map((row) => ({ ...row, flights: [] }));
  const refused = await fetch();
  expect(refused).toMatchObject({ code: 65, isShrunk: true });
  expect(refused.message).toContain(
    'The flights in spacecraft.json: 0 records, where 40 were, and 40 of those are missing.',
  );
  expect(idsOf('flight_crews.json')).toHaveLength(40);
  expect((await run()).report).toMatchObject({ code: 0, rows: { 'flight_crews.json': 0 } });
  lists.spacecraft = spacecraft;
  expect((await run()).calls).toContain('spacecraft_flights 0');
  expect(idsOf('flight_crews.json')).toHaveLength(40);
});

describe('a docking that LL2 has no longer', () => {
  const at = (index: number) => new Date(Date.UTC(2024, 0, 2 + index)).toISOString();
  /** What is known of some dockings once others are gone from LL2. The first has not ended, so that all after it are read again. */
  const knownAfter = async (dockings: Row[], gone: number[], runs = 1) => {
    const lists = source(5, ({ spacecraft = [] }) => {
      spacecraft[0] = craft(1, { in_space: true, flights: [flight(1_001, { mission_end: null })] });
    });
    lists.docking_events = [docking(500, 1_001, at(0), null), ...dockings];
    const { run, said } = await following(lists);
    await run();
    lists.docking_events = lists.docking_events.filter(({ id }) => !gone.includes(id));
    for (let times = 0; times < runs; times++) expect((await run()).report).toMatchObject({ code: 0 });
    return { ids: idsOf('docking_events.json'), said: said.join('\n') };
  };

  /** Seven of a moment, so that pages end among those of one. */
  const many = Array.from({ length: 249 }, (_, index) =>
    docking(501 + index, 1_002, at(1 + Math.floor(index / 7))),
  );

  test('because it is another one now is known no more', async () => {
    const dockings = [docking(630, 1_002, at(1)), docking(631, 1_002, at(2)), docking(632, 1_003, at(3))];
    const { ids, said } = await knownAfter(dockings, [630]);
    expect(ids).toEqual([500, 631, 632]);
    expect(said).toContain('Removed: 1 docking that LL2 no longer has: Craft 2 (id 630).');
  });

  test('is told by the crew of its flight no more either', async () => {
    const events = [docking(500, 1_001, at(0), null), docking(630, 1_003, at(1)), docking(631, 1_003, at(2))];
    const lists = source(5, ({ spacecraft = [], flight_crews: crews = [] }) => {
      spacecraft[0] = craft(1, { in_space: true, flights: [flight(1_001, { mission_end: null })] });
      crews[2] = { ...crew(1_003), docking_events: events.slice(1) };
    });
    lists.docking_events = events;
    const { run } = await following(lists);
    await run();
    lists.docking_events = events.filter(({ id }) => id !== 630);
    expect((await run()).report).toMatchObject({ code: 0 });
    const [, , third] = linkCatalog(readDataSet(live)).spacecraft;
    expect(third?.flights?.[0]?.dockings.map(({ id }) => id)).toEqual([631]);
  });

  test('because it is another one of its moment now is known no more, though nothing lies before it', async () => {
    expect((await knownAfter([docking(501, 1_001, at(0))], [500])).ids).toEqual([501]);
  });

  test('may have moved before all that is read again, and stays where its flight has no other', async () => {
    expect((await knownAfter([docking(501, 1_002, at(1))], [500])).ids).toEqual([500, 501]);
  });

  test('is known no more once the page of it is read, and none that another page may have is lost', async () => {
    const once = await knownAfter(many, [550, 650]);
    expect([once.ids.length, once.ids.includes(550), once.ids.includes(650)]).toEqual([249, false, true]);
  });

  test('is known no more when a later run reads the page of it', async () => {
    const twice = await knownAfter(many, [550, 650], 2);
    expect([twice.ids.length, twice.ids.includes(550), twice.ids.includes(650)]).toEqual([248, false, false]);
  });

  test('stays where its flight is no longer listed', async () => {
    const dockings = [docking(630, 1_009, at(1)), docking(631, 1_002, at(2))];
    expect((await knownAfter(dockings, [630])).ids).toEqual([500, 630, 631]);
  });

  test('stays where too many are gone to be believed', async () => {
    const dockings = [docking(630, 1_002, at(1)), docking(631, 1_003, at(2)), docking(632, 1_003, at(3))];
    const { ids, said } = await knownAfter(dockings, [630, 631]);
    expect(ids).toEqual([500, 630, 631, 632]);
    expect(said).toContain('Too many to be believed, so they stay: 2 dockings that LL2 no longer has');
  });
});

test('crews and dockings of another source begin anew, and nobody counts as removed because of that', async () => {
  const { run } = await following(
    source(250, ({ docking_events: events, flight_crews: crews = [] }) => {
      events?.push(docking(500, 1_005, '2024-01-07T00:00:00Z'));
      for (const [index, one] of crews.entries()) Object.assign(one, crew(one.id, index));
    }),
  );
  await run();
  expect([idsOf('flight_crews.json').length, idsOf('docking_events.json')]).toEqual([250, [500]]);
  const other = await following(source(250), { limit: 7 });
  const { port } = new URL(other.fakeLl2.baseUrl);
  const baseUrl = `http://localhost:${port}/2.3.0`;
  const report = await other.fetch({ baseUrl, acceptSource: true });
  expect(report).toMatchObject({ code: 0, changes: { removed: 0 } });
  expect([idsOf('flight_crews.json').length, idsOf('docking_events.json')]).toEqual([100, []]);
  expect(report.lacks).toEqual([
    'Crews are known of 100 of 250 flights; later runs go on.',
    'Dockings are not known yet; later runs read them.',
  ]);
});

test('what a run has read on counts for nothing once there are other data', async () => {
  const { fakeLl2, run } = await following(source(5));
  await run();
  const before = { fetchedAt: '2026-01-01T00:00:00Z', accumulated: {}, goesOnAt: {} };
  const left = dockingSchema.parse(docking(630, 1_001, '2024-01-02T00:00:00Z'));
  const come = { crews: new Map(), dockings: new Map([[left.id, left]]), goesOnAt: {} };
  new Progress(`${live}.progress`, fakeLl2.baseUrl, before).save(come);
  await run();
  expect([idsOf('docking_events.json'), idsOf('flight_crews.json').length]).toEqual([[], 5]);
});

test('a run that is killed while it reads on is gone on with, page by page', async () => {
  let kill: (() => void) | null = () => {};
  const { fakeLl2 } = await following(source(250), {
    fault: (request) => {
      if (!kill || !/spacecraft_flights.*offset=200/.test(request.url ?? '')) return false;
      kill();
      return true;
    },
  });
  const { child, ended } = runCommand(fakeLl2.baseUrl);
  kill = () => child.kill('SIGKILL');
  expect((await ended).code).toBeNull();
  expect(existsSync(live)).toBe(false);
  kill = null;
  const before = fakeLl2.calls.length;
  const { code, output } = await runCommand(fakeLl2.baseUrl).ended;
  expect([code, output]).toEqual([
    0,
    expect.stringContaining('Calls: 1 of spacecraft_flights, 1 of docking_events.'),
  ]);
  expect(fakeLl2.calls.slice(before).map((call) => call.replace(/\?.*offset=/, ' '))).toEqual([
    '/2.3.0/spacecraft_flights/ 200',
    '/2.3.0/docking_events/ 0&ordering=docking',
  ]);
  expect(idsOf('flight_crews.json')).toHaveLength(250);
  expect(existsSync(`${live}.progress`)).toBe(false);
});
