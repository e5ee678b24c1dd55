import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { ImagePolicy } from '../../src/catalog/imagePolicy.ts';
import { linkCatalog } from '../../src/catalog/link.ts';
import { findDataSet, readSnapshot } from '../../src/catalog/snapshot.ts';
import type { Row } from '../standIn/row.ts';
import { type StandInOptions, startStandIn } from '../standIn/server.ts';
import { runFetch } from './run.ts';
import { plainDisplay } from './terminal.ts';

let live: string;

beforeEach(() => {
  const directory = mkdtempSync(path.join(tmpdir(), 'fetch-'));
  live = path.join(directory, 'live');
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
});

const read = (name: string): Row[] => JSON.parse(readFileSync(`src/data/reference/${name}.json`, 'utf8'));
const lists = (change: (lists: Record<string, Row[]>) => void = () => {}) => {
  const names = ['spacecraft', 'spacecraft_configurations', 'spacecraft_configuration_families'];
  const all = Object.fromEntries(names.map((name) => [name, read(name)]));
  change(all);
  return all;
};

/** Starts a stand-in and gives back a fetch from it into `live`. */
async function connect(options: StandInOptions = {}, imagePolicy: ImagePolicy = 'none') {
  const standIn = await startStandIn(options);
  onTestFinished(async () => {
    await standIn.close();
    expect(standIn.refused).toBe(0);
  });
  const said: string[] = [];
  const fetch = (acceptShrink = false) =>
    runFetch({
      baseUrl: standIn.baseUrl,
      apiKey: undefined,
      live,
      acceptShrink,
      imagePolicy,
      display: plainDisplay((line) => said.push(line)),
    });
  return { standIn, said, fetch };
}

/** A stand-in whose list of spacecraft grows by one before some calls. */
const growing = (grows: (call: number) => boolean) => {
  const all = lists();
  return connect({
    lists: all,
    fault: (_request, _response, call) => {
      if (grows(call))
        all.spacecraft?.push({ ...(all.spacecraft[0] as Row), id: 2_000_000 + call, name: 'New' });
      return false;
    },
  });
};

/** What stands in the data set, file by file. */
const contents = () =>
  existsSync(live)
    ? Object.fromEntries(readdirSync(live).map((name) => [name, readFileSync(path.join(live, name), 'utf8')]))
    : null;

test('reads the whole data set in nine calls for 607 spacecraft, and the catalog takes it', async () => {
  const { standIn, said, fetch } = await connect({
    lists: lists(({ spacecraft = [] }) => {
      for (let id = 1_000_001; spacecraft.length < 607; id++)
        spacecraft.push({ ...(spacecraft[0] as Row), id, name: `Craft ${id}` });
    }),
  });
  expect(await fetch()).toMatchObject({ code: 0, outcome: 'changed', calls: 9, mends: [], drift: [] });
  expect(standIn.calls.map((call) => call.replace(/\?.*offset=/, ' ').replace(/&.*/, ''))).toEqual([
    ...[0, 100, 200, 300, 400, 500, 600].map((offset) => `/2.3.0/spacecraft/ ${offset}`),
    '/2.3.0/spacecraft_configurations/ 0',
    '/2.3.0/spacecraft_configuration_families/ 0',
  ]);
  for (const call of standIn.calls)
    expect(call).toMatch(/\/\?format=json&limit=100&mode=detailed&offset=\d+&ordering=(id|name)$/);
  expect(said[0]).toBe('15 of 15 calls are granted; at least 3 calls are left to make.');
  const catalog = linkCatalog(readSnapshot(live));
  expect(catalog.edition.kind).toBe('live');
  expect(catalog.spacecraft).toHaveLength(607);
  expect(readdirSync(path.dirname(live))).toEqual(['live']);
});

test('says unchanged when only the times of craft in space have ticked on', async () => {
  const { fetch } = await connect({ limit: 100 });
  await fetch();
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
  expect(await fetch()).toMatchObject({ code: 0, calls: 11, rows: { 'spacecraft.json': 599 } });
  expect(said.join(' ')).toContain('had 598 records at first and 599 at offset 200');
});

describe('throttled', () => {
  test('at the third page, it keeps what it has, says when to come back, and then asks only for the rest', async () => {
    const first = await connect({ limit: 2 });
    const report = await first.fetch();
    expect(report).toMatchObject({ code: 75, outcome: 'throttled', calls: 2 });
    expect(report.callsLeft).toEqual({ calls: 6, isExact: false });
    expect(report.message).toContain('at least 6 calls are left to make');
    expect(Date.parse(report.comeBackAt ?? '') - Date.now()).toBeGreaterThan(3_500_000);
    expect(contents()).toBeNull();
    const { port } = new URL(first.standIn.baseUrl);
    await first.standIn.close();
    const second = await connect({ port: Number(port) });
    expect(await second.fetch()).toMatchObject({ code: 0, calls: 6 });
    expect(second.standIn.calls[0]).toContain('offset=200');
    expect(readSnapshot(live).spacecraft).toHaveLength(598);
  });

  test('from the start, it makes no call', async () => {
    const { standIn, fetch } = await connect({ limit: 0 });
    expect(await fetch()).toMatchObject({ code: 75, calls: 0 });
    expect(standIn.calls).toEqual([]);
  });
});

describe('the data that were there stay', () => {
  const spoilt: [string, number, string, StandInOptions][] = [
    [
      'a list shrinks too far',
      65,
      '--accept-shrink',
      { lists: lists(({ spacecraft = [] }) => spacecraft.splice(300)) },
    ],
    [
      'a reference leads nowhere',
      65,
      'spacecraft.json: spacecraft 900230 "Tesla Roadster" refers to configuration 20',
      {
        lists: lists((all) => {
          all.spacecraft_configurations = (all.spacecraft_configurations ?? []).filter(
            (row) => row.id !== 20,
          );
        }),
      },
    ],
    [
      'two records have one id',
      65,
      '598 with 597 ids',
      {
        lists: lists(({ spacecraft = [] }) => Object.assign(spacecraft[9] as Row, { id: spacecraft[8]?.id })),
      },
    ],
    [
      'too many records are broken',
      65,
      '7 of 598 records cannot be used',
      {
        lists: lists(({ spacecraft = [] }) => {
          for (const row of spacecraft.slice(0, 7)) row.name = '';
        }),
      },
    ],
    ['LL2 answers 404', 65, 'answered 404', { lists: {} }],
  ];
  test.each(spoilt)('when %s', async (_what, code, message, options) => {
    const { fetch } = await connect({ limit: 100 });
    await fetch();
    const before = contents();
    const spoiled = await connect({ limit: 100, ...options });
    const report = await spoiled.fetch();
    expect(report.code).toBe(code);
    expect(report.message).toContain(message);
    expect(contents()).toEqual(before);
  });

  test('when the count changes between two pages, and again when they are read anew', async () => {
    const { fetch } = await growing((call) => call === 3 || call === 6);
    const report = await fetch();
    expect(report).toMatchObject({ code: 65, calls: 6 });
    expect(report.message).toContain('had 599 records at first and 600 at offset 200');
    expect(readdirSync(`${live}.progress`)).toEqual([]);
    expect(contents()).toBeNull();
  });

  test('when another fetch is at work', async () => {
    writeFileSync(`${live}.lock`, String(process.pid));
    const { standIn, fetch } = await connect();
    const report = await fetch();
    expect(report).toMatchObject({ code: 75, outcome: 'locked' });
    expect(report.message).toContain(`process ${process.pid}`);
    expect(standIn.calls).toEqual([]);
    writeFileSync(`${live}.lock`, '999999999');
    expect(await fetch()).toMatchObject({ code: 0 });
  });
});

test('a loss goes through when it is asked for', async () => {
  const { fetch } = await connect({ limit: 100 });
  await fetch();
  const smaller = await connect({
    limit: 100,
    lists: lists(({ spacecraft = [] }) => spacecraft.splice(300)),
  });
  expect(await smaller.fetch(true)).toMatchObject({ code: 0, outcome: 'changed' });
  expect(readSnapshot(live).spacecraft).toHaveLength(300);
});

describe('a record that does not fit', () => {
  test('loses an odd optional field, with a note, and is left out when it has no name', async () => {
    const { fetch } = await connect({
      lists: lists(({ spacecraft = [] }) => {
        Object.assign(spacecraft[1] as Row, { time_in_space: 'a while', serial_number: 7 });
        Object.assign(spacecraft[2] as Row, { name: '' });
      }),
    });
    const report = await fetch();
    expect(report).toMatchObject({ code: 0, rows: { 'spacecraft.json': 597 } });
    expect(report.mends.map((mend) => [mend.id, mend.field, mend.what.split('; ')[1]])).toEqual([
      [2, 'serial_number', 'taken for not recorded'],
      [2, 'time_in_space', 'taken for not recorded'],
      [3, 'name', 'the record is left out'],
    ]);
    expect(readSnapshot(live).spacecraft.find((row) => row.id === 2)).toMatchObject({
      time_in_space: null,
      serial_number: null,
    });
  });

  test('is told of when it has fields or values that are new or lacks old fields', async () => {
    const { fetch } = await connect({
      lists: lists(({ spacecraft = [] }) => {
        for (const row of spacecraft) {
          row.orbit = 'LEO';
          delete row.url;
          for (const flight of row.flights as { launch: Row | null; destination?: string | null }[]) {
            if (flight.launch) flight.launch.orbit = 'LEO';
            delete flight.destination;
          }
        }
        Object.assign(spacecraft[4] as Row, { status: { id: 77, name: 'On the Moon' } });
      }),
    });
    expect((await fetch()).drift).toEqual([
      {
        file: 'spacecraft.json',
        newFields: ['orbit', 'flights.launch.orbit'],
        vanishedFields: ['url', 'flights.destination'],
        newValues: { 'status.name': ['On the Moon'] },
      },
    ]);
    expect(readFileSync(path.join(live, 'spacecraft.json'), 'utf8')).toContain('"orbit":"LEO"');
  });

  test('is rid of control characters, lone surrogates and marks that turn text, and is in NFC', async () => {
    const { fetch } = await connect({
      lists: lists(({ spacecraft = [] }) =>
        Object.assign(spacecraft[0] as Row, {
          name: 'A\u0000p\u001bol\u202elo \ud800Cafe\u0301',
          description: 'one\r\ntwo\tthree\u0007',
          url: 'http://127.0.0.1/2.3.0/spacecraft/1/?format=json',
        }),
      ),
    });
    await fetch();
    expect(readFileSync(path.join(live, 'spacecraft.json'), 'utf8')).not.toContain('format=json');
    expect(readSnapshot(live).spacecraft[0]).toMatchObject({
      name: 'Apollo Café',
      description: 'one\r\ntwo\tthree',
    });
  });
});

test('pictures that their license lets anyone show are fetched once, and a dead one fails nothing', async () => {
  const all = lists();
  const { standIn, fetch } = await connect({ limit: 100, lists: all, hasPictures: true }, 'licensed');
  const { origin } = new URL(standIn.baseUrl);
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
  expect(standIn.pictures).toEqual(['/media/free.jpg']);
  const [row] = readSnapshot(live).pictures;
  expect(row).toMatchObject({ url: `${origin}/media/free.jpg`, width: 1_600, height: 1_000 });
  expect(readdirSync(path.join(live, 'images')).sort()).toEqual(row?.files.map(({ file }) => file).sort());
  expect(await fetch()).toMatchObject({ code: 0, outcome: 'unchanged' });
  expect(standIn.pictures).toHaveLength(1);
  expect(readdirSync(path.join(live, 'images'))).toHaveLength(row?.files.length ?? -1);
});

test('spacecraft in normal mode get their flights from the list of flights', async () => {
  const all = lists();
  const expected = structuredClone(all.spacecraft);
  all.spacecraft_flights = (all.spacecraft ?? []).flatMap((row) =>
    (row.flights as Row[]).map((flight) => ({ ...flight, spacecraft: { id: row.id, name: row.name } })),
  );
  const { standIn, said, fetch } = await connect({
    limit: 100,
    lists: all,
    fault: (request, response) => {
      if (!/\/spacecraft\/.*mode=detailed/.test(request.url ?? '')) return false;
      response.writeHead(504, { 'retry-after': '0' }).end();
      return true;
    },
  });
  const report = await fetch();
  expect(report).toMatchObject({ code: 0, rows: { 'spacecraft.json': 598 } });
  expect(report.lacks).toEqual([
    'Each spacecraft was read in normal mode, without the details of its configuration.',
  ]);
  expect(said.join(' ')).toContain('Reading spacecraft in normal mode and their flights apart.');
  expect(standIn.calls.filter((call) => call.includes('/spacecraft_flights/')).length).toBeGreaterThan(1);
  const flightsOf = (rows: Row[]) => rows.map((row) => (row.flights as Row[]).map((flight) => flight.id));
  expect(flightsOf(JSON.parse(readFileSync(path.join(live, 'spacecraft.json'), 'utf8')))).toEqual(
    flightsOf(expected ?? []),
  );
});

test('a build takes the previous data set while the new one is being put in place', async () => {
  const { fetch } = await connect({ limit: 100 });
  await fetch();
  await fetch();
  rmSync(live, { recursive: true });
  expect(findDataSet(live)).toBe(`${live}.previous`);
  expect(readSnapshot(findDataSet(live)).spacecraft).toHaveLength(598);
});

test('the command ends with the code of its report and prints it for machines', async () => {
  const { standIn } = await connect({ limitWithKey: 3 });
  const child = spawn('npm', ['run', '--silent', 'fetch', '--', '--json'], {
    env: {
      ...process.env,
      LL2_BASE_URL: standIn.baseUrl,
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
