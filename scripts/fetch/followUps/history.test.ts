import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDataSet } from '../../../src/dataset/dataSet.ts';
import { run as runCommand } from '../command.testkit.ts';
import { live, useDirectory } from '../run.testkit.ts';
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
