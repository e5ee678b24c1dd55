import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { embeddedEdition } from '../../dataset/dataSet.ts';
import { frozenEdition } from '../../tests/testkit/edition.ts';
import { type Answer, answer, type Envelope } from './answer.ts';
import { documented, listPaths } from './documented.ts';
import { pathOf, type Query, someQueries } from './queries.testkit.ts';
import { Reference } from './reference.testkit.ts';
import type { Row } from './row.ts';

const listsIn = (directory: string): Record<string, Row[]> =>
  Object.fromEntries(
    ['spacecraft', 'spacecraft_configurations', 'spacecraft_configuration_families'].map((list) => [
      list,
      JSON.parse(readFileSync(path.join(directory, `${list}.json`), 'utf8')),
    ]),
  );
const edition = listsIn(frozenEdition);
const base = 'https://catalog.example/api/v1/';
const ask = (query: string, lists: Record<string, Row[]> = edition) => answer(query, { lists, base });
const page = (query: string, lists?: Record<string, Row[]>) => ask(query, lists).body as Envelope;
const names = (query: string, lists?: Record<string, Row[]>) =>
  page(query, lists).results.map(({ name }) => name);

describe('five hundred queries are answered as by tables of SQLite', () => {
  const reference = new Reference(edition);
  const queries = someQueries(edition, 500);

  test('and are of every sort', () => {
    const statuses = Map.groupBy(queries, (query) => ask(pathOf(query)).status);
    expect([...statuses.keys()].sort()).toEqual([200, 400]);
    expect(statuses.get(400)?.length).toBeGreaterThan(20);
    const found = queries.filter((query) => (page(pathOf(query)).results ?? []).length > 0);
    expect(found.length).toBeGreaterThan(200);
    expect(new Set(found.map(({ list, mode }) => `${list} ${mode}`)).size).toBeGreaterThan(20);
  });

  test.each(queries.map((query) => [pathOf(query), query] as const))('%s', (asked, query) => {
    const [ours, theirs] = [comparable(ask(asked), query), comparable(reference.answer(query), query)];
    // The matcher shows what differs, but takes its time.
    if (!isDeepStrictEqual(ours, theirs)) expect(ours).toEqual(theirs);
  });
});

/** An answer without the addresses of other pages, and without what a launch of the edition lacks and LL2 sends as null. */
function comparable({ status, body }: Pick<Answer, 'status' | 'body'>, { list, mode }: Query) {
  if (!('results' in body)) return { status, body };
  const { count, results } = body as Envelope;
  const isKnownById = list === 'spacecraft_flights' && mode === 'detailed';
  const known = isKnownById ? results.map(({ id }) => ({ id })) : results;
  return { status, body: { count, results: JSON.parse(JSON.stringify(known), withoutUnknownLaunch) } };
}

function withoutUnknownLaunch(key: string, value: unknown): unknown {
  if (key !== 'launch' || value === null) return value;
  const { webcast_live, program, response_mode, ...launch } = value as Row;
  return Object.fromEntries(Object.entries(launch).filter(([, held]) => held !== null));
}

describe('a page', () => {
  test('has ten records, or as many as are asked for, and a hundred at most', () => {
    expect(page('/spacecraft/').results).toHaveLength(10);
    expect(page('/spacecraft/?limit=2').results).toHaveLength(2);
    expect(page('/spacecraft/?limit=1000').results).toHaveLength(100);
    for (const odd of ['0', '-3', 'many', '2.5', ''])
      expect(page(`/spacecraft/?limit=${odd}`).results).toHaveLength(10);
  });

  test('names the pages beside it with all parameters, sorted by name, below the base', () => {
    expect(page('/spacecraft/?ordering=-id&offset=120&mode=normal&q=a~b*&limit=')).toMatchObject({
      next: `${base}spacecraft/?limit=10&mode=normal&offset=130&ordering=-id&q=a~b%2A`,
      previous: `${base}spacecraft/?limit=10&mode=normal&offset=110&ordering=-id&q=a~b%2A`,
    });
    expect(page('/spacecraft/?offset=5').previous).toBe(`${base}spacecraft/?limit=10`);
    expect(page('/spacecraft/?offset=590').next).toBeNull();
    expect(page('/spacecraft/').previous).toBeNull();
    expect(page('/spacecraft/?offset=5000')).toMatchObject({ count: 598, next: null, results: [] });
  });

  test('can be walked to the end by its own addresses, in any order, and each record comes once', () => {
    for (const ordering of ['id', 'mission_ends_count', '-time_docked', '']) {
      const ids = new Set<number | null>();
      let next: string | null = `/spacecraft/?limit=100&ordering=${ordering}`;
      while (next) {
        const { results, next: following } = page(next);
        for (const { id } of results) ids.add(id);
        next = following;
      }
      expect(ids.size).toBe(598);
    }
  });

  test('is asked for by a path, an address of LL2, or one below the base, with or without the last slash', () => {
    const same = page('/spacecraft/?limit=3');
    for (const way of [
      '/spacecraft?limit=3',
      'spacecraft/?limit=3',
      '/2.3.0/spacecraft/?limit=3#top',
      'https://ll.thespacedevs.com/2.3.0/spacecraft/?limit=3',
      `${base}spacecraft/?limit=3`,
    ])
      expect(page(way)).toEqual(same);
  });
});

describe('a search', () => {
  const lists = {
    spacecraft: ['Crew Dragon Endeavour', 'Cargo Dragon crew', "Say 'crew dragon'", 'Dragon, Crew'].map(
      (name, id) => ({ id, name, spacecraft_config: { id: 1, name: 'Vessel' } }),
    ),
  };
  test.each<[string, number[]]>([
    ['crew dragon', [0, 1, 2, 3]],
    ['dragon,CREW', [0, 1, 2, 3]],
    ['"crew dragon"', [0, 2]],
    ["'crew dragon'", [0, 2]],
    ['"dragon, crew"', [3]],
    ['"crew dragon" say', [2]],
    [',,vessel,', [0, 1, 2, 3]],
    ['"crew', []],
    ['""', [0, 1, 2, 3]],
    ["'", [0, 1, 2, 3]],
    // Beside a comma a quotation mark is one of the letters, as in Django REST framework.
    ['say,"crew dragon"', []],
    ['%', []],
  ])('for %s', (text, found) => {
    const { results } = page(`/spacecraft/?search=${encodeURIComponent(text)}`, lists);
    expect(results.map(({ id }) => id)).toEqual(found);
  });
});

describe('a record', () => {
  test('comes alone, in mode detailed unless another is asked for', () => {
    const whole = ask('/spacecraft/8/').body as Row;
    expect(whole).toMatchObject({ id: 8, response_mode: 'detailed', flights: expect.any(Array) });
    expect(ask('/spacecraft/8/?mode=normal').body).not.toHaveProperty('flights');
  });

  test('of a list without mode detailed says that it is in mode normal', () => {
    expect(ask('/agencies/63/?mode=detailed').body).toMatchObject({ id: 63, response_mode: 'normal' });
    expect(page('/agencies/?mode=detailed').results).toEqual(page('/agencies/').results);
  });

  test('repeats the format in its addresses, as LL2 does', () => {
    const { url } = ask('/spacecraft/8/?format=json').body as Row;
    expect(url).toBe('https://ll.thespacedevs.com/2.3.0/spacecraft/8/?format=json');
  });

  test('that is not there, and a list or a format that is not, are answered 404', () => {
    expect(ask('/spacecraft/99999/')).toMatchObject({
      status: 404,
      body: { detail: 'No Spacecraft matches the given query.' },
    });
    for (const odd of ['/rockets/', '/constructor/', '/spacecraft/x/', '/', '', '/spacecraft/?format=xml'])
      expect(ask(odd)).toMatchObject({ status: 404, body: { detail: 'Not found.' } });
  });

  test('without an id comes last, in an order that is turned round too', () => {
    const lists = { spacecraft: [null, 7, null, 3].map((id, at) => ({ id, name: `${at}` })) };
    expect(names('/spacecraft/?ordering=id', lists)).toEqual(['3', '1', '0', '2']);
    expect(names('/spacecraft/', lists)).toEqual(['3', '1', '0', '2']);
    expect(names('/spacecraft/?ordering=-id', lists)).toEqual(['1', '3', '0', '2']);
    const flown = lists.spacecraft.map((craft) => ({ ...craft, flights: [{ id: null, name: '' }] }));
    expect(page('/spacecraft_flights/', { spacecraft: flown as Row[] }).count).toBe(4);
  });
});

test('dockings are those that flights tell of, where a data set has no list of them', () => {
  const flown = (id: number | null, ...docking_events: object[]) => ({
    id,
    name: '',
    destination: 'Mir',
    docking_events,
  });
  const lists = {
    docking_events: [],
    spacecraft: [
      {
        id: 1,
        name: 'Soyuz',
        flights: [flown(5, { docking: '2001-01-01T00:00:00Z', departure: null }), flown(6)],
      },
      {
        id: null,
        name: 'Progress',
        flights: [flown(null, { docking: '2000-01-01T00:00:00Z', departure: null })],
      },
    ],
  } as unknown as Record<string, Row[]>;
  const { count, results } = page('/docking_events/?ordering=docking', lists);
  expect(count).toBe(2);
  expect(results[0]).toMatchObject({
    id: null,
    url: null,
    docking: '2000-01-01T00:00:00Z',
    space_station_target: null,
    flight_vehicle_chaser: { destination: 'Mir', spacecraft: { name: 'Progress' } },
  });
  expect(page('/docking_events/?search=soyuz&mode=detailed', lists).results).toMatchObject([
    { response_mode: 'detailed', flight_vehicle_chaser: { id: 5, response_mode: 'normal' } },
  ]);
});

describe('an order', () => {
  test('ends with what is unknown, turned round or not', () => {
    const lists = {
      spacecraft: [null, 'P1D', null, 'PT30H'].map((time_docked, id) => ({ id, name: `${id}`, time_docked })),
    };
    expect(names('/spacecraft/?ordering=time_docked', lists)).toEqual(['1', '3', '0', '2']);
    expect(names('/spacecraft/?ordering=-time_docked', lists)).toEqual(['3', '1', '0', '2']);
  });

  test('by what LL2 knows and the catalog does not is refused, and any other unknown one passed over', () => {
    expect(ask('/agencies/?ordering=name,-total_launch_count')).toMatchObject({
      status: 400,
      body: { ordering: ['This catalog does not hold what this asks for.'] },
    });
    expect(names('/agencies/?ordering=-spacecraft')).toEqual(names('/agencies/'));
  });

  test('of labels is by their ids or names', () => {
    const ids = page('/config/spacecraft_statuses/?ordering=-id').results.map(({ id }) => id);
    expect(ids).toEqual([4, 3, 2, 1]);
  });
});

describe('a filter', () => {
  test('holds for a single record too', () => {
    const away = ask('/spacecraft/?in_space=true').body as Envelope;
    const [{ id }] = away.results as [Row];
    expect(ask(`/spacecraft/${id}/?in_space=true`).status).toBe(200);
    expect(ask(`/spacecraft/${id}/?in_space=false`)).toMatchObject({
      status: 404,
      body: { detail: 'No Spacecraft matches the given query.' },
    });
    expect(ask(`/spacecraft/${id}/?status=abc`).status).toBe(400);
  });

  test('that asks for yes or no passes over every other word', () => {
    const all = names('/spacecraft/?limit=100');
    for (const word of ['maybe', 'constructor', '__proto__'])
      expect(names(`/spacecraft/?limit=100&in_space=${word}`)).toEqual(all);
    const away = names('/spacecraft/?limit=100&in_space=true');
    expect(away).not.toEqual(all);
    for (const word of ['True', '1']) expect(names(`/spacecraft/?limit=100&in_space=${word}`)).toEqual(away);
  });

  test('by what the catalog does not hold says so, and no answer is wrong', () => {
    expect(ask('/agencies/?total_launch_count__gte=5')).toMatchObject({
      status: 400,
      body: { total_launch_count__gte: ['This catalog does not hold what this asks for.'] },
    });
  });

  test('that is given twice counts as it was given last, and an empty or unknown one not at all', () => {
    expect(page('/spacecraft/?status=1&status=3').count).toBe(page('/spacecraft/?status=3').count);
    expect(page('/spacecraft/?status=&in_space=perhaps&orbit=LEO').count).toBe(598);
  });

  test('by a day that is none, or by an id that is no whole number, is refused, and one by spaces is passed over', () => {
    expect(ask('/docking_events/?docking__lt=2021-02-30', { docking_events: [] }).status).toBe(400);
    for (const id of ['4.0', '4e0', '0x4']) expect(ask(`/spacecraft/?status=${id}`).status, id).toBe(400);
    expect(page('/spacecraft/?name=%20').count).toBe(page('/spacecraft/').count);
  });

  test('compares numbers and moments, and never keeps what has none', () => {
    const lists = {
      docking_events: ['2021-01-01T00:00:00Z', null, '2022-01-01T00:00:00Z'].map((docking, id) => ({
        id,
        name: '',
        docking,
      })),
    };
    const ids = (query: string) => page(`/docking_events/?${query}`, lists).results.map(({ id }) => id);
    expect(ids('docking__gt=2021-01-01')).toEqual([2]);
    expect(ids('docking__gte=2021-01-01&docking__lt=2022-01-01')).toEqual([0]);
    expect(ids('docking__lte=2030-01-01T00:00:00Z&ordering=-docking')).toEqual([2, 0]);
    expect(ask('/docking_events/?docking__gt=soon', lists).status).toBe(400);
    // A moment without an offset is in UTC, wherever it is asked for.
    for (const zone of ['America/New_York', 'Asia/Tokyo']) {
      vi.stubEnv('TZ', zone);
      onTestFinished(() => void vi.unstubAllEnvs());
      expect(ids('docking__gte=2022-01-01T00:00:00'), zone).toEqual([2]);
      expect(ids('docking__gt=2021-01-01%2000:00'), zone).toEqual([2]);
      expect(ids('docking__gte=2022-01-01T01:00:00%2B01:00'), zone).toEqual([2]);
    }
    expect(page('/agencies/?founding_year__lt=1950').results.map(({ name }) => name)).toContain('Energia');
  });
});

describe('a flight, its dockings and their station', () => {
  const station = { id: 4, name: 'Outpost', url: 'u', image: null, owners: [{ id: 16 }] };
  const flight = { id: 7, name: '', docking_events: null };
  const docking = (id: number) => ({
    id,
    name: '',
    docking: '2026-01-01T00:00:00Z',
    departure: null,
    docking_location: { id: 1, name: 'Forward', spacestation: { id: 4, name: 'Outpost' } },
    flight_vehicle_chaser: { id: 7 },
    space_station_target: { id: 4, name: 'Outpost' },
  });
  const dockingsOf = (lists: object) =>
    (
      ask('/spacecraft_flights/7/', {
        spacecraft: [{ id: 1, name: '', flights: [flight] }],
        ...lists,
      } as never).body as Row
    ).docking_events as Row[];

  test('are told by all that tell of them, each once', () => {
    const crew = (...docking_events: object[]) => ({ flight_crews: [{ id: 7, name: '', docking_events }] });
    // Its crew was read before it docked.
    expect(dockingsOf({ ...crew(), docking_events: [docking(9)] }).map(({ id }) => id)).toEqual([9]);
    expect(
      dockingsOf({ ...crew(docking(8), docking(9)), docking_events: [docking(9)] }).map(({ id }) => id),
    ).toEqual([9, 8]);
    expect(dockingsOf(crew(docking(8))).map(({ id }) => id)).toEqual([8]);
  });

  test('name the station of a port in mode normal too, whose list is not read for it', () => {
    const [row] = page('/docking_events/', { docking_events: [docking(9)] as never }).results;
    expect(row?.docking_location).toMatchObject({ spacestation: { id: 4 } });
  });

  test('are no part of a station in mode normal', () => {
    const whole = { ...station, docking_location: [{ id: 1, name: 'Forward' }], active_docking_events: [] };
    const lists = {
      space_stations: [whole, { ...station, id: 5, owners: [{ id: 63 }] }, { ...station, id: 6, owners: [] }],
    };
    const [row] = page('/space_stations/', lists as never).results;
    expect(Object.keys(row ?? {})).not.toEqual(expect.arrayContaining(['docking_location']));
    expect(row).not.toHaveProperty('active_docking_events');
    expect(ask('/space_stations/4/', lists as never).body).toHaveProperty('docking_location');
    // LL2 takes several owners one by one.
    expect(page('/space_stations/?owners=16&owners=63', lists as never).results.map(({ id }) => id)).toEqual([
      4, 5,
    ]);
  });
});

const shipped = listsIn(embeddedEdition);

test.each(listPaths.flatMap((list) => documented[list].modes.map((mode) => [list, mode] as const)))(
  'what is unknown of /%s/ in mode %s is null, and no field is without a value',
  (list, mode) => {
    const missing = new Set<string>();
    const look = (value: unknown, at: string) => {
      if (value === undefined) missing.add(at);
      if (typeof value !== 'object' || value === null) return;
      for (const [name, held] of Object.entries(value))
        look(held, Array.isArray(value) ? at : `${at}.${name}`);
    };
    for (const row of page(`/${list}/?mode=${mode}&limit=100`, shipped).results ?? []) look(row, '');
    expect([...missing]).toEqual([]);
  },
);
