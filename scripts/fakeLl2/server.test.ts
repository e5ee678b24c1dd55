import { request } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import { recordsAt } from '../../src/api/answer/row.ts';
import { frozenEdition } from '../../src/tests/testkit/edition.ts';
import type { Row } from './row.ts';
import { type FakeLl2Options, startFakeLl2 } from './server.ts';

/** A stand-in, and its answer to a path: the status, the headers, and the body, parsed if it is JSON. */
async function connect(options: FakeLl2Options = {}) {
  const fakeLl2 = await startFakeLl2({ data: frozenEdition, limit: 1_000, ...options });
  onTestFinished(() => fakeLl2.close());
  const get = async (path: string, headers: Record<string, string> = {}, method: 'GET' | 'POST' = 'GET') => {
    const answer = await request(`${fakeLl2.baseUrl}/${path}`, { headers, method });
    const text = await answer.body.text();
    const isJson = String(answer.headers['content-type']).includes('json');
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text,
      body: isJson ? JSON.parse(text) : null,
    };
  };
  const results = async (path: string): Promise<Row[]> => (await get(path)).body.results;
  return { fakeLl2, get, results };
}

describe('a list', () => {
  test('comes ten at a time unless asked, a hundred at most, and its next page repeats what was asked for', async () => {
    const { fakeLl2, get } = await connect();
    expect((await get('spacecraft/')).body.results).toHaveLength(10);
    const { body } = await get('spacecraft/?ordering=id&limit=1000&format=json');
    expect(body).toMatchObject({ count: 598, previous: null });
    expect(body.results).toHaveLength(100);
    expect(body.next).toBe(`${fakeLl2.baseUrl}/spacecraft/?format=json&limit=100&offset=100&ordering=id`);
    expect((await get('spacecraft/?offset=5000')).body).toMatchObject({
      count: 598,
      next: null,
      results: [],
    });
    expect((await get('spacecraft/?limit=many')).body.results).toHaveLength(10);
  });

  test('is in no order of ids unless asked for one, and ties have another order on each page', async () => {
    const { results } = await connect();
    const ids = (await results('spacecraft/?limit=100')).map(({ id }) => id);
    expect(ids).not.toEqual(ids.toSorted((a, b) => a - b));
    const walk = async (ordering: string) => {
      const pages = [0, 100, 200, 300, 400, 500].map((at) =>
        results(`spacecraft/?limit=100&offset=${at}&ordering=${ordering}`),
      );
      return new Set((await Promise.all(pages)).flat().map(({ id }) => id)).size;
    };
    expect(await walk('id')).toBe(598);
    expect(await walk('mission_ends_count')).toBeLessThan(598);
  });

  test.each<[string, (row: Row) => boolean]>([
    ['in_space=true', (row) => row.in_space === true],
    ['is_placeholder=False', (row) => row.is_placeholder === false],
    ['status=4', (row) => (row.status as Row).id === 4],
    ['spacecraft_config=38', (row) => (row.spacecraft_config as Row).id === 38],
    ['name=Tesla%20Roadster', (row) => row.name === 'Tesla Roadster'],
    [
      'search=soyuz%20ms',
      (row) => /soyuz/i.test(JSON.stringify([row.name, (row.spacecraft_config as Row).name])),
    ],
  ])('keeps to %s', async (filter, holds) => {
    const { get } = await connect();
    const { body } = await get(`spacecraft/?limit=100&${filter}`);
    expect(body.count).toBeGreaterThan(0);
    expect(body.count).toBeLessThan(598);
    expect(body.results.every(holds)).toBe(true);
  });

  test('answers 400 to a value that a filter cannot have, and passes over what it does not know', async () => {
    const { get } = await connect();
    const { status, body } = await get('spacecraft/?status=flown');
    expect([status, Object.keys(body)]).toEqual([400, ['status']]);
    expect((await get('spacecraft/?status=77')).status).toBe(400);
    expect((await get('spacecraft/?in_space=perhaps&orbit=LEO')).body.count).toBe(598);
  });

  test('is ordered by times as times, unknown ones last, and first when turned round', async () => {
    const { results } = await connect({ limit: 100 });
    const [longest] = await results('spacecraft/?ordering=-time_docked&limit=100&in_space=true');
    expect(longest?.time_docked).toBeNull();
    const rows = await results('spacecraft/?ordering=time_in_space&limit=100&offset=200');
    expect(rows[0]?.time_in_space).toMatch(/^PT?\d/);
  });
});

describe('a mode', () => {
  test('normal has no flights and no details, detailed has both', async () => {
    const { get } = await connect();
    const normal = (await get('spacecraft/?search=Freedom&limit=1')).body.results[0];
    expect(normal).not.toHaveProperty('flights');
    expect(normal.spacecraft_config).not.toHaveProperty('height');
    expect(Object.keys(normal.spacecraft_config.agency)).toEqual([
      'response_mode',
      'id',
      'url',
      'name',
      'abbrev',
      'type',
    ]);
    const detailed = (await get('spacecraft/?search=Freedom&limit=1&mode=detailed')).body.results[0];
    expect(detailed.spacecraft_config).toMatchObject({
      response_mode: 'detailed',
      height: expect.any(Number),
    });
    expect(detailed.flights[0]).toMatchObject({
      url: expect.stringContaining('/spacecraft_flights/'),
      spacecraft: { name: 'Crew Dragon Freedom' },
      launch: { net: expect.stringMatching(/^2022/), launch_designator: null },
    });
  });

  test('list has names and ids alone', async () => {
    const { results } = await connect();
    for (const row of await results('spacecraft_configuration_families/?mode=list'))
      expect(Object.keys(row)).toEqual(['response_mode', 'id', 'name']);
  });

  test('is detailed for one record', async () => {
    const { get } = await connect();
    expect((await get('spacecraft/8/')).body).toMatchObject({
      name: 'Soyuz MS-11',
      flights: [{ duration: 'P203DT15H15M8S' }],
    });
    expect((await get('spacecraft/4711/')).status).toBe(404);
  });
});

test.each([
  ['agencies', 16],
  ['spacecraft_flights', 886],
  ['config/spacecraft_statuses', 4],
  ['config/spacecraft_configuration_types', 6],
  ['config/image_licenses', 4],
])('%s is gathered from the records: %i of them', async (list, count) => {
  const { get } = await connect();
  const { body } = await get(`${list}/?limit=100`);
  expect(body.count).toBe(count);
  expect(new Set(body.results.map(({ id }: Row) => id)).size).toBe(Math.min(100, count));
});

describe('with plans', () => {
  test('one spacecraft has a planned flight of each precision, and flown launches are known to the second', async () => {
    const { results } = await connect({ hasPlans: true });
    const flightsOf = async (search: string) =>
      recordsAt(await results(`spacecraft/?search=${search}&mode=detailed`), 'flights').map(
        ({ launch }) => launch as Row,
      );
    const planned = await flightsOf('Tenacity');
    expect(planned.map((launch) => (launch.net_precision as Row).name)).toEqual([
      'Second',
      'Minute',
      'Hour',
      'Morning',
      'Afternoon',
      'Day',
      'Week',
      'Month',
      'Quarter 1',
      'Quarter 2',
      'Quarter 3',
      'Quarter 4',
      'Half 1',
      'Half 2',
      'Year',
      'Fiscal Year',
      'Decade',
    ]);
    for (const launch of planned) expect(Date.parse(String(launch.net))).not.toBeNaN();
    const year = new Date().getUTCFullYear();
    expect(planned[9]?.net).toBe(`${year + 1}-06-30T00:00:00Z`);
    expect(planned[14]?.net).toBe(`${year}-12-31T00:00:00Z`);
    expect((await flightsOf('Freedom')).map((launch) => launch.net_precision)).toContainEqual({
      id: 0,
      name: 'Second',
      abbrev: 'SEC',
      description: 'The T-0 is accurate to the second.',
    });
  });

  test('there are as many more flights, and none without', async () => {
    const { get } = await connect({ hasPlans: true });
    expect((await get('spacecraft_flights/?limit=1')).body.count).toBe(886 + 17);
  });
});

test('times of craft in space tick on from call to call, those of others stand', async () => {
  const { results } = await connect();
  const times = async () => {
    const rows = await results('spacecraft/?in_space=true&limit=100&mode=detailed');
    return [
      rows.map((row) => row.time_in_space),
      recordsAt(rows, 'flights')
        .filter((one) => one.mission_end === null)
        .map((one) => one.duration),
    ];
  };
  const before = await times();
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const after = await times();
  for (const [index, values] of before.entries())
    for (const [at, value] of values.entries()) expect(after[index]?.[at]).not.toBe(value);
});

test('addresses of records repeat the format, and a browser gets a page with the text as text', async () => {
  const { get } = await connect();
  expect((await get('spacecraft/8/?format=json')).body.url).toMatch(/\/spacecraft\/8\/\?format=json$/);
  expect((await get('spacecraft/8/')).body.url).toMatch(/\/spacecraft\/8\/$/);
  const page = await get('spacecraft/8/', { accept: 'text/html' });
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.text).toContain('Soyuz MS-11');
});

test('a missing slash is added by a redirect, another method is not allowed, another path is not found', async () => {
  const { get } = await connect();
  expect(await get('spacecraft?limit=1')).toMatchObject({
    status: 301,
    headers: { location: '/2.3.0/spacecraft/?limit=1' },
  });
  expect(await get('spacecraft/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET' } });
  expect((await get('rockets/')).status).toBe(404);
});

describe('the limit', () => {
  test('is told by api-throttle, which is free, and calls beyond it are refused with the time to wait', async () => {
    const { fakeLl2, get } = await connect({ limit: 2, window: 60 });
    for (const _ of [1, 2]) await get('spacecraft/');
    for (const _ of [1, 2, 3])
      expect((await get('api-throttle/')).body).toMatchObject({
        your_request_limit: 2,
        current_use: 2,
        next_use_secs: 60,
      });
    expect(await get('spacecraft/')).toMatchObject({
      status: 429,
      headers: { 'retry-after': '60' },
      body: { detail: 'Request was throttled. Expected available in 60 seconds.' },
    });
    expect([fakeLl2.calls.length, fakeLl2.refused]).toEqual([2, 1]);
  });

  test('of a key is its own, and it is told under the key', async () => {
    const { get } = await connect({ limit: 1, limitWithKey: 3 });
    await get('spacecraft/');
    const { body } = await get('api-throttle/', { authorization: 'Token sesame' });
    expect(body).toMatchObject({ your_request_limit: 3, current_use: 0, ident: 'sesame' });
  });

  test('opens again call by call', async () => {
    const { get } = await connect({ limit: 1, window: 1 });
    expect((await get('agencies/')).status).toBe(200);
    expect((await get('agencies/')).status).toBe(429);
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect((await get('agencies/')).status).toBe(200);
  });
});

test('pictures lie at the stand-in and are what their names say', async () => {
  const { fakeLl2, results } = await connect({ hasPictures: true });
  const [image_url = ''] = recordsAt(await results('spacecraft/?name=Soyuz%20MS-11'), 'image').map((image) =>
    String(image.image_url),
  );
  expect(image_url).toMatch(new RegExp(`^${new URL(fakeLl2.baseUrl).origin}/media/images/`));
  const picture = await request(image_url);
  expect(picture.headers['content-type']).toBe('image/jpeg');
  expect(
    Buffer.from(await picture.body.arrayBuffer())
      .subarray(0, 3)
      .toString('hex'),
  ).toBe('ffd8ff');
  expect(fakeLl2.calls).toHaveLength(1);
});

test('an address that is none is not found, and stops nothing', async () => {
  const { fakeLl2, get } = await connect();
  const { statusCode } = await request(`${new URL(fakeLl2.baseUrl).origin}//`);
  expect(statusCode).toBe(404);
  expect((await get('spacecraft/')).status).toBe(200);
});
