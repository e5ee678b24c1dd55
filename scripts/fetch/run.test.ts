import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../../src/catalog/link.ts';
import { findDataSet, readDataSet } from '../../src/dataset/dataSet.ts';
import { frozenEdition } from '../../src/tests/testkit/edition.ts';
import { parseFault } from '../fakeLl2/armedFault.ts';
import type { Row } from '../fakeLl2/row.ts';
import { crowd } from '../ll2/ll2.testkit.ts';
import {
  beginWithData,
  connect,
  contents,
  directory,
  growing,
  lists,
  live,
  useDirectory,
} from './run.testkit.ts';
import { runFetch } from './run.ts';
import { plainDisplay } from './terminal.ts';

useDirectory();

test('reads the lists in ten calls for 607 spacecraft, and crews with the five that are left', async () => {
  const { fakeLl2, said, fetch } = await connect({
    data: frozenEdition,
    lists: lists(({ spacecraft = [] }) => {
      for (let id = 1_000_001; spacecraft.length < 607; id++)
        spacecraft.push({ ...(spacecraft[0] as Row), id, name: `Craft ${id}` });
    }, frozenEdition),
  });
  expect(await fetch()).toMatchObject({ code: 0, outcome: 'changed', calls: 15, mends: [], drift: [] });
  expect(fakeLl2.calls.map((call) => call.replace(/\?.*offset=/, ' ').replace(/&.*/, ''))).toEqual([
    ...[0, 100, 200, 300, 400, 500, 600].map((offset) => `/2.3.0/spacecraft/ ${offset}`),
    '/2.3.0/spacecraft_configurations/ 0',
    '/2.3.0/spacecraft_configuration_families/ 0',
    '/2.3.0/space_stations/ 0',
    ...[0, 100, 200, 300, 400].map((offset) => `/2.3.0/spacecraft_flights/ ${offset}`),
  ]);
  for (const call of fakeLl2.calls.slice(0, 10))
    expect(call).toMatch(/\/\?format=json&limit=100&mode=detailed&offset=\d+&ordering=(id|name)$/);
  for (const call of fakeLl2.calls.slice(10))
    expect(call).toMatch(/\/\?format=json&limit=100&mode=detailed&offset=\d+$/);
  expect(said[0]).toBe('15 of 15 calls are granted; about 9 calls are left to make.');
  const catalog = linkCatalog(readDataSet(live));
  expect(catalog.edition.kind).toBe('live');
  expect(catalog.spacecraft).toHaveLength(607);
  expect(readdirSync(path.dirname(live))).toEqual(['live']);
});

test('says unchanged when only the times of craft in space have ticked on', async () => {
  await beginWithData();
  const ticked = await connect({
    limit: 100,
    lists: lists(({ spacecraft = [] }) => {
      for (const row of spacecraft)
        if (row.in_space) Object.assign(row, { time_in_space: 'P999D', time_docked: 'P998D' });
    }),
  });
  expect(await ticked.fetch()).toMatchObject({ code: 0, outcome: 'unchanged' });
  const renamed = await connect({
    limit: 100,
    lists: lists(({ spacecraft = [] }) => Object.assign(spacecraft[3] as Row, { name: 'Renamed' })),
  });
  expect(await renamed.fetch()).toMatchObject({ code: 0, outcome: 'changed' });
  expect(existsSync(`${live}.previous`)).toBe(true);
});

test('a list that changes while it is read is read anew', async () => {
  const { said, fetch } = await growing((call) => call === 3);
  expect(await fetch()).toMatchObject({
    code: 0,
    callsByList: { spacecraft: 6 },
    rows: { 'spacecraft.json': 299 },
  });
  expect(said.join(' ')).toContain('had 298 records at first and 299 at offset 200');
});

describe('throttled', () => {
  test('at the third page, it keeps what it has, says when to come back, and then asks only for the rest', async () => {
    const first = await connect({ limit: 2 });
    const report = await first.fetch();
    expect(report).toMatchObject({ code: 75, outcome: 'throttled', calls: 2 });
    expect(report.callsLeft).toEqual({ calls: 4, isExact: false });
    expect(report.message).toContain('about 4 calls are left to make');
    expect(Date.parse(report.comeBackAt ?? '') - Date.now()).toBeGreaterThan(3_500_000);
    expect(contents()).toBeNull();
    const { port } = new URL(first.fakeLl2.baseUrl);
    await first.fakeLl2.close();
    const second = await connect({ port: Number(port) });
    expect(await second.fetch()).toMatchObject({
      code: 0,
      callsByList: {
        spacecraft: 1,
        spacecraft_configurations: 1,
        spacecraft_configuration_families: 1,
        space_stations: 1,
        spacecraft_flights: 5,
      },
    });
    expect(second.fakeLl2.calls[0]).toContain('offset=200');
    expect(readDataSet(live).spacecraft).toHaveLength(298);
  });

  test('from the start, it makes no call', async () => {
    const { fakeLl2, fetch } = await connect({ limit: 0 });
    expect(await fetch()).toMatchObject({ code: 75, calls: 0 });
    expect(fakeLl2.calls).toEqual([]);
  });

  test('by others again and again, though never for long, it says when to come back', async () => {
    const { fetch } = await connect({ faults: [crowd(() => true)] });
    const report = await fetch();
    expect(report).toMatchObject({ code: 75, outcome: 'throttled', calls: 0 });
    expect(Date.parse(report.comeBackAt ?? '') - Date.now()).toBeLessThanOrEqual(30_000);
    expect(report.message).toContain('grants the next call in 30 seconds. Run the fetch again after ');
  });

  /** A stand-in that says how many of its 15 calls are used up. */
  const used = (current_use: number) =>
    connect({
      faults: [
        {
          name: 'others',
          does: 'uses up calls',
          strikes: () => true,
          throttle: (state) => ({ ...state, current_use }),
        },
      ],
    });

  test('with fewer calls than the lists take, it makes none where it is all or nothing', async () => {
    const { fakeLl2, fetch } = await used(10);
    const report = await fetch({ isAllOrNothing: true });
    expect(report).toMatchObject({ code: 75, outcome: 'throttled', calls: 0, callsLeft: { calls: 6 } });
    expect(report.message).toContain('Launch Library 2 grants 5 calls now, too few to begin.');
    expect(fakeLl2.calls).toEqual([]);
  });

  test('with the calls of the lists, or where LL2 never grants as many or does not say, it makes them', async () => {
    // 6 of them are the lists'; the stand-in grants as many again, whatever was called.
    expect(await (await used(9)).fetch({ isAllOrNothing: true })).toMatchObject({ code: 0, calls: 12 });
    rmSync(live, { recursive: true });
    const odd = await connect({ faults: [parseFault('throttle-odd')] });
    expect(await odd.fetch({ isAllOrNothing: true })).toMatchObject({ code: 0 });
    rmSync(live, { recursive: true });
    const small = await connect({ limit: 2 });
    expect(await small.fetch({ isAllOrNothing: true })).toMatchObject({ code: 75, calls: 2 });
  });
});

test('pictures that their license lets anyone show are fetched once, and a dead one fails nothing', async () => {
  const all = lists();
  const { fakeLl2, fetch } = await connect({ limit: 100, lists: all, hasPictures: true }, 'licensed');
  const { origin } = new URL(fakeLl2.baseUrl);
  const image = all.spacecraft?.[0]?.image as Row;
  const picture = (name: string, license: string) => ({
    ...image,
    image_url: `${origin}/${name}.jpg`,
    license: { id: 4, name: license, priority: 0, link: null },
  });
  for (const row of [...(all.spacecraft ?? []), ...(all.spacecraft_configurations ?? [])]) row.image = null;
  for (const row of all.spacecraft?.slice(0, 5) ?? [])
    row.image = picture('media/free', 'NASA Image and Media Guidelines');
  Object.assign(all.spacecraft?.[6] as Row, { image: picture('media/unknown', 'Unknown') });
  Object.assign(all.spacecraft?.[7] as Row, { image: picture('dead', 'CC0 1.0') });
  expect(await fetch()).toMatchObject({ code: 0, images: [{ url: `${origin}/dead.jpg` }] });
  expect(fakeLl2.pictures).toEqual(['/media/free.jpg']);
  const [row] = readDataSet(live).pictures;
  expect(row).toMatchObject({ url: `${origin}/media/free.jpg`, width: 1_600, height: 1_000 });
  expect(readdirSync(path.join(live, 'images')).sort()).toEqual(row?.files.map(({ file }) => file).sort());
  expect(await fetch()).toMatchObject({ code: 0, outcome: 'unchanged' });
  expect(fakeLl2.pictures).toHaveLength(1);
  expect(readdirSync(path.join(live, 'images'))).toHaveLength(row?.files.length ?? -1);
});

test('spacecraft in normal mode get their flights from the list of flights', async () => {
  const all = lists();
  const expected = structuredClone(all.spacecraft);
  all.spacecraft_flights = (all.spacecraft ?? []).flatMap((row) =>
    (row.flights as Row[]).map((flight) => ({ ...flight, spacecraft: { id: row.id, name: row.name } })),
  );
  const { fakeLl2, said, fetch } = await connect({
    limit: 100,
    lists: all,
    fault: (request, response) => {
      if (!/\/spacecraft\/.*mode=detailed/.test(request.url ?? '')) return false;
      response.writeHead(504, { 'retry-after': '0' }).end();
      return true;
    },
  });
  const report = await fetch();
  expect(report).toMatchObject({ code: 0, rows: { 'spacecraft.json': 298 } });
  expect(report.lacks).toEqual([
    'Each spacecraft was read in normal mode, without the details of its configuration.',
    // The tries of detailed pages left one call.
    'Crews are known of 100 of 479 flights; later runs go on.',
    'Dockings are not known yet; later runs read them.',
  ]);
  expect(said.join(' ')).toContain('Reading spacecraft in normal mode and their flights apart.');
  expect(fakeLl2.calls.filter((call) => call.includes('/spacecraft_flights/')).length).toBeGreaterThan(1);
  const flightsOf = (rows: Row[]) => rows.map((row) => (row.flights as Row[]).map((flight) => flight.id));
  expect(flightsOf(JSON.parse(readFileSync(path.join(live, 'spacecraft.json'), 'utf8')))).toEqual(
    flightsOf(expected ?? []),
  );
});

test('a build takes the previous data set while the new one is being put in place', async () => {
  await beginWithData();
  const { fetch } = await connect({ limit: 100 });
  await fetch();
  rmSync(live, { recursive: true });
  expect(findDataSet(live)).toBe(`${live}.previous`);
  expect(readDataSet(findDataSet(live)).spacecraft).toHaveLength(298);
});

test('the command ends with the code of its report and prints it for machines', async () => {
  const { fakeLl2 } = await connect({ limitWithKey: 3 });
  const child = spawn('npm', ['run', '--silent', 'fetch', '--', '--json'], {
    env: {
      ...process.env,
      LL2_BASE_URL: fakeLl2.baseUrl,
      CATALOG_DATA: live,
      LL2_API_KEY: 'sesame',
      IMAGE_POLICY: 'none',
    },
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(75);
  expect(JSON.parse(output)).toMatchObject({ code: 75, outcome: 'throttled', calls: 3 });
  expect(output + errors).not.toContain('sesame');
});

test('what ended a run is told, though the edition by which its calls are counted is gone', async () => {
  mkdirSync(live);
  writeFileSync(path.join(live, 'letter.txt'), '');
  const report = await runFetch({
    baseUrl: 'http://127.0.0.1:9/2.3.0',
    apiKey: undefined,
    live,
    embedded: path.join(directory, 'gone'),
    acceptShrink: false,
    acceptSource: false,
    imagePolicy: 'none',
    display: plainDisplay(() => {}),
  });
  expect(report.message).toContain('holds no data set, but other files');
  expect(report.callsLeft).toBeNull();
});
