import { describe, expect, test } from 'vitest';
import { readDataSet } from '../../../src/dataset/dataSet.ts';
import type { ArmedFault } from '../../fakeLl2/armedFault.ts';
import { failed } from '../../fakeLl2/faults.ts';
import type { Lists, Row } from '../../fakeLl2/row.ts';
import { crowd } from '../../ll2/ll2.testkit.ts';
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
  rowsOf,
  source,
  withFreighter,
} from './source.testkit.ts';

useDirectory();

describe('a fault of LL2 leaves what was read before, and fails no run', () => {
  test('of calls that LL2 does not grant, at the second page', async () => {
    const { fakeLl2, run } = await following(source(250), { limit: 7 });
    const { report, calls } = await run();
    expect([report.code, calls.at(-1), calls.length]).toEqual([0, 'spacecraft_flights 0', 7]);
    expect(report.lacks[0]).toBe('Crews are known of 100 of 250 flights; later runs go on.');
    const { port } = new URL(fakeLl2.baseUrl);
    await fakeLl2.close();
    const later = await following(source(250), { port: Number(port) });
    expect((await later.run()).calls.slice(6)).toEqual([
      'spacecraft_flights 100',
      'spacecraft_flights 200',
      'docking_events 0',
    ]);
  });

  test('of an answer of 429 where it had granted calls', async () => {
    const { run, said } = await following(source(250), {
      fault: (_request, response, call) => call === 8 && failed(response, 429, { 'retry-after': '3600' }),
    });
    const { report, calls } = await run();
    expect([report.code, calls.at(-1)]).toEqual([0, 'spacecraft_flights 100']);
    expect(said.join('\n')).toContain(
      'Crews could not be read on: Launch Library 2 grants the next call in 1 hour.',
    );
    expect((await run()).calls[6]).toBe('spacecraft_flights 100');
  });

  test('of calls that others use up meanwhile, which is no fault of what was asked for', async () => {
    let struck = /spacecraft_flights/;
    let isCrowded = false;
    const lists = source(20);
    const { run } = await following(lists, {
      faults: [crowd(() => isCrowded)],
      fault: ({ url = '' }, response) => {
        isCrowded = struck.test(url);
        return isCrowded && failed(response, 429, { 'retry-after': '30' });
      },
    });
    const goesOnAfter = async () => {
      expect((await run()).report.code).toBe(0);
      isCrowded = false;
      return readDataSet(live).manifest.goesOnAt;
    };
    expect(await goesOnAfter()).toEqual({ crews: { offset: 0, limit: 100 }, dockings: { since: null } });
    struck = /spacecraft=21/;
    expect(await goesOnAfter()).toEqual({});
    lists.spacecraft?.push(craft(21));
    expect(await goesOnAfter()).toEqual({});
  });

  test('of pages of crews that take too long, which are read in smaller ones', async () => {
    const { run } = await following(source(120), {
      fault: (request, response) =>
        /spacecraft_flights.*limit=100/.test(request.url ?? '') &&
        failed(response, 504, { 'retry-after': '0' }),
    });
    const first = await run();
    expect(first.calls.slice(mainCalls(2).length)).toEqual([
      'spacecraft_flights 0',
      'spacecraft_flights 0',
      'spacecraft_flights 0 by 50',
      'spacecraft_flights 50 by 50',
      'spacecraft_flights 100 by 50',
      'docking_events 0',
    ]);
    expect(first.report.lacks).toEqual([]);
  });

  test('of crews that it never gets ready, while dockings come in', async () => {
    const { run } = await following(
      source(5, ({ docking_events: events }) => events?.push(...dockings(2))),
      {
        fault: (request, response) =>
          /spacecraft_flights/.test(request.url ?? '') && failed(response, 500, { 'retry-after': '0' }),
      },
    );
    const { report } = await run();
    expect(report).toMatchObject({ code: 0, rows: { 'flight_crews.json': 0, 'docking_events.json': 2 } });
    expect(report.lacks).toEqual(['Crews are known of 0 of 5 flights; later runs go on.']);
  });

  /** Answers no page of flights that a pattern finds in its address. */
  const without = (pattern: RegExp, status: number) => ({
    fault: (request: { url?: string | undefined }, response: Parameters<typeof failed>[0]) =>
      /spacecraft_flights/.test(request.url ?? '') &&
      pattern.test(request.url ?? '') &&
      failed(response, status, { 'retry-after': '0' }),
  });
  const daily = (calls: string[]) => calls.slice(mainCalls(1).length);

  test.each([500, 404])(
    'of %i for the crews of one spacecraft day after day, while others come in, and dockings',
    async (status) => {
      const lists = source(60);
      const { run } = await following(lists, without(/spacecraft=123\b/, status));
      await run();
      // No crew can be on 122, whose flight is asked for too.
      lists.spacecraft?.push(craft(121), craft(122), craft(123, { flights: [flight(1_499)] }));
      lists.flight_crews?.push(crew(1_121), crew(1_122), crew(1_499));
      const first = await run();
      expect(daily(first.calls)).toEqual(['spacecraft_flights of 123', 'docking_events 0']);
      expect(first.report.lacks).toEqual(['Crews are known of 60 of 63 flights; later runs go on.']);
      expect(daily((await run()).calls)).toEqual(['spacecraft_flights of 121']);
      expect(daily((await run()).calls)).toEqual(['spacecraft_flights of 122']);
      const last = await run();
      expect(daily(last.calls)).toEqual(['spacecraft_flights of 123', 'docking_events 0']);
      expect(last.report.lacks).toEqual(['Crews are known of 62 of 63 flights; later runs go on.']);
      expect(readDataSet(live).manifest.goesOnAt).toEqual({ unanswered: [123] });
      // What is no longer listed is asked for no more.
      lists.spacecraft?.pop();
      await run();
      expect(readDataSet(live).manifest.goesOnAt).toEqual({});
    },
  );

  test('of the crews of one spacecraft while a docking that no station tells of has no end', async () => {
    const lists = source(20);
    withFreighter(lists);
    lists.flight_crews?.push(crew(1_022));
    const { run } = await following(lists, without(/spacecraft=21\b/, 404));
    await run();
    lists.spacecraft?.push(craft(21));
    lists.flight_crews?.push(crew(1_021));
    for (let times = 0; times < 3; times++)
      expect(daily((await run()).calls)).toEqual([
        'spacecraft_flights of 21',
        'docking_events of 2024-06-01T00:00:00Z',
      ]);
  });

  test('of the crews of a spacecraft that it answers for in the end', async () => {
    let isDown = true;
    const lists = source(20);
    const { run } = await following(lists, {
      fault: (request, response) =>
        isDown && /spacecraft=21\b/.test(request.url ?? '') && failed(response, 404, { 'retry-after': '0' }),
    });
    await run();
    lists.spacecraft?.push(craft(21));
    lists.flight_crews?.push(crew(1_021, 9));
    await run();
    isDown = false;
    const { report, calls } = await run();
    expect([daily(calls), report.lacks]).toEqual([['spacecraft_flights of 21'], []]);
    expect(rowsOf('flight_crews.json').at(-1)).toMatchObject({ launch_crew: [{ astronaut: { id: 9 } }] });
    expect(readDataSet(live).manifest.goesOnAt).toEqual({});
  });

  /** A spacecraft under way, and once it has landed with another crew. */
  const underWay = craft(3, { in_space: true, flights: [flight(1_003, { mission_end: null })] });
  const land = (lists: Lists) => {
    Object.assign(lists.spacecraft?.[2] as Row, craft(3));
    Object.assign(lists.flight_crews?.[2] as Row, crew(1_003, 99));
  };
  const landed = () =>
    expect(rowsOf('flight_crews.json')).toContainEqual(
      expect.objectContaining({
        id: 1_003,
        is_launched: true,
        is_over: true,
        landing_crew: [expect.objectContaining({ astronaut: expect.objectContaining({ id: 99 }) })],
      }),
    );

  test('of flights that it gets ready only later: their crews are read then, and again when they have landed', async () => {
    const lists = source(20, ({ spacecraft = [] }) => Object.assign(spacecraft[2] as Row, underWay));
    let isHeavy = true;
    const { run } = await following(lists, {
      fault: ({ url = '' }, response) =>
        isHeavy &&
        /\/spacecraft\/.*detailed|spacecraft_flights.*normal/.test(url) &&
        failed(response, 504, { 'retry-after': '0' }),
    });
    expect((await run()).calls.at(-1)).toBe('docking_events 0');
    isHeavy = false;
    expect(daily((await run()).calls)).toEqual(['spacecraft_flights 0', 'docking_events 0']);
    land(lists);
    expect(daily((await run()).calls)).toEqual(['spacecraft_flights of 3']);
    landed();
  });

  test('of the flights of one spacecraft that it tells later than their crews', async () => {
    const lists = source(20, ({ spacecraft = [] }) => Object.assign(spacecraft[2] as Row, underWay));
    let isUnlisted = true;
    const unlisted: ArmedFault = {
      name: 'unlisted',
      does: 'tells no flights of one',
      strikes: (_, list) => isUnlisted && list === 'spacecraft',
      page: (page) => ({
        ...page,
        results: page.results.map((one) => (one.id === 3 ? { ...one, flights: null } : one)),
      }),
    };
    const { run } = await following(lists, { faults: [unlisted] });
    await run();
    expect(idsOf('flight_crews.json')).toHaveLength(19);
    isUnlisted = false;
    expect(daily((await run()).calls)).toEqual(['spacecraft_flights of 3']);
    land(lists);
    expect(daily((await run()).calls)).toEqual(['spacecraft_flights of 3']);
    landed();
  });

  test('of a page that it never gets ready, which is smaller each time and then passed over', async () => {
    const { run } = await following(source(120), without(/offset=0\b(?!.*spacecraft=)/, 500));
    const walks = [];
    for (let times = 0; times < 3; times++) {
      const { calls } = await run();
      walks.push(new Set(calls.filter((call) => call.startsWith('spacecraft_flights'))));
    }
    expect(walks.map((walk) => [...walk])).toEqual([
      ['spacecraft_flights 0'],
      ['spacecraft_flights 0 by 50'],
      ['spacecraft_flights 0 by 25'],
    ]);
    const { calls } = await run();
    const [next, ...others] = calls.slice(mainCalls(2).length);
    expect(next).toBe('spacecraft_flights 25');
    expect(others.length).toBeGreaterThan(5);
    for (const call of others) expect(call).toMatch(/^spacecraft_flights of /);
    expect(idsOf('flight_crews.json')).toHaveLength(95 + others.length);
  });

  test('of a docking without an id, which is told as left out', async () => {
    const lists = source(5, ({ docking_events: events }) =>
      events?.push({ ...docking(500, 1_001, '2024-01-02T00:00:00Z'), id: 'five' as unknown as number }),
    );
    const { run } = await following(lists);
    const { mends } = (await run()).report;
    expect(mends.at(-1)).toMatchObject({
      list: 'docking_events',
      field: 'id',
      what: expect.stringMatching(/; the record is left out$/),
    });
  });

  test('of a page with odd records, whose flights are asked for again', async () => {
    const lists = source(5, ({ flight_crews: crews = [] }) => {
      for (const one of crews) one.launch_crew = 'nobody';
    });
    const { run } = await following(lists);
    const { report } = await run();
    expect(report).toMatchObject({ code: 0, rows: { 'flight_crews.json': 5 } });
    expect(report.mends).toMatchObject([{ list: 'spacecraft_flights', field: 'launch_crew', records: 5 }]);
  });
});
