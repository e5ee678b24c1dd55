import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from './testkit/build.ts';
import { DataSetCopy } from './testkit/dataSet.ts';
import { frozenEdition } from './testkit/edition.ts';
import { python } from './testkit/python.ts';
import { fact, type Pages, readPages, readRows, textOf, wordsOf } from './testkit/site.ts';

const set = new DataSetCopy('2026-07-24T00:00:00Z');
const dist = path.join(set.directory, 'dist');
let pages: Pages;

// Crew Dragon Freedom is on its fifth flight, and was there before.
beforeAll(async () => {
  const rows = readRows(`${frozenEdition}/spacecraft.json`);
  const freedom = rows.find(({ name }) => name === 'Crew Dragon Freedom');
  const [first, now] = [freedom.flights[0].id, freedom.flights.at(-1).id];
  const chaser = (id: number) => ({ id, spacecraft: { id: freedom.id, name: freedom.name } });
  set.write('spacecraft.json', [freedom]);
  set.write('space_stations.json', [
    {
      ...{ id: 4, name: 'International Space Station', founded: '1998-11-20', mass: 420, volume: 1005 },
      status: { id: 1, name: 'Active' },
      owners: [
        { id: 44, name: 'National Aeronautics and Space Administration' },
        { id: 9, name: 'An agency <b>without</b> craft' },
      ],
      active_expeditions: [{ id: 1, name: 'Expedition 74', start: '2025-12-08T00:00:00Z', end: null }],
      docking_location: [
        {
          ...{ id: 1, name: 'Harmony forward' },
          currently_docked: {
            ...{ id: 7, docking: '2026-02-14T12:15:00Z', departure: null },
            flight_vehicle_chaser: chaser(now),
          },
        },
        { id: 2, name: 'Harmony zenith', currently_docked: null },
      ],
    },
  ]);
  set.write('docking_events.json', [
    {
      ...{ id: 6, name: freedom.name, docking: '2022-04-27T23:37:00Z', departure: '2022-10-14T16:05:00Z' },
      ...{ docking_location: { id: 2, name: 'Harmony zenith' }, flight_vehicle_chaser: chaser(first) },
      space_station_target: { id: 4, name: 'International Space Station' },
    },
  ]);
  set.write('flight_crews.json', [
    {
      ...{ id: now, name: freedom.name },
      launch_crew: [
        { role: { role: 'Commander', priority: 0 }, astronaut: { id: 1, name: 'Ada <i>Alder</i>' } },
      ],
      ...{ onboard_crew: [], landing_crew: [] },
    },
  ]);
  const { code, output } = await build(dist, { CATALOG_DATA: set.data });
  expect(code, output).toBe(0);
  pages = readPages(dist);
});
afterAll(() => rmSync(set.directory, { recursive: true }));

const station = '/stations/international-space-station/';
const rowsOf = (at: string, table: string) => wordsOf(pages.get(at), `${table} tbody tr`);

test('the page of a station tells its facts, with its owners, and whatever they are called stays text', () => {
  const page = pages.get(station);
  expect([fact(page, 'Founded'), fact(page, 'Mass'), fact(page, 'Volume')]).toEqual([
    '20 November 1998',
    '420 t',
    '1,005 m³',
  ]);
  expect(fact(page, 'Owners')).toBe(
    'National Aeronautics and Space Administration, An agency <b>without</b> craft',
  );
  expect(page?.querySelector('main b')).toBeNull();
});

test('it tells for each port what is docked there, since when and with whom', () => {
  expect(rowsOf(station, '[aria-labelledby="ports"]')).toEqual([
    ['Harmony forward', 'Crew Dragon Freedom', '14 Feb 2026', 'Ada <i>Alder</i> commander'],
  ]);
  expect(textOf(pages.get(station)?.querySelector('[aria-labelledby="ports"] > p'))).toBe(
    'Nothing is docked at Harmony zenith.',
  );
});

test('it lists by name who is aboard, on what they came and since when, and so does the list of what is in space', () => {
  const aboard = [['Ada <i>Alder</i>', 'Commander', 'Crew Dragon Freedom', '14 Feb 2026']];
  expect(rowsOf(station, '[aria-labelledby="aboard"]')).toEqual(aboard);
  expect(rowsOf('/in-space/', '[aria-labelledby="at-international-space-station"] h3 ~ section')).toEqual(
    aboard,
  );
  expect(pages.get(station)?.querySelector('#aboard ~ section a[href^="/people/"]')).not.toBeNull();
});

test('no page is in the sitemap that says that another address is its own', () => {
  const sitemap = readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
  expect(listed.filter((address) => new URL(address).pathname.startsWith('/people/by/'))).not.toEqual([]);
  const canonical = (address: string) =>
    pages.get(new URL(address).pathname)?.querySelector('link[rel="canonical"]')?.getAttribute('href');
  expect(listed.filter((address) => canonical(address) !== address)).toEqual([]);
});

test('it names the expedition under way, since when', () => {
  expect(fact(pages.get(station), 'Expedition')).toBe('Expedition 74 since 8 Dec 2025');
});

test('it draws and lists all dockings, by port and from the latest', () => {
  const page = pages.get(station);
  expect(page?.querySelectorAll('.timeline p').map((name) => textOf(name))).toEqual([
    'Harmony forward',
    'Harmony zenith',
  ]);
  expect(page?.querySelectorAll('.timeline .bar')).toHaveLength(2);
  expect(rowsOf(station, '[aria-labelledby="dockings"]')).toEqual([
    ['14 Feb 2026', 'Crew Dragon Freedom', 'Harmony forward', 'still docked', '159 d 11 h so far'],
    ['27 Apr 2022', 'Crew Dragon Freedom', 'Harmony zenith', '14 Oct 2022', '169 d 16 h'],
  ]);
});

test('the destination tells the same stays, and the two lead to each other', () => {
  const at = '/destinations/international-space-station/';
  const [latest, ...others] = rowsOf(at, '#flights');
  expect(latest?.slice(2, 5)).toEqual(['14 Feb 2026', 'still there', 'Harmony forward']);
  expect(others.at(-1)?.slice(2, 5)).toEqual(['27 Apr 2022', '14 Oct 2022', 'Harmony zenith']);
  expect(pages.get(at)?.querySelector(`main a[href="${station}"]`)).not.toBeNull();
  expect(pages.get(station)?.querySelector(`main a[href="${at}"]`)).not.toBeNull();
});

test('what is in space stands by station and port', () => {
  const [row] = rowsOf('/in-space/', '[aria-labelledby="at-international-space-station"]');
  expect(row?.[0]).toContain('Crew Dragon Freedom');
  expect(row?.slice(2, 4)).toEqual(['Harmony forward', '14 Feb 2026']);
});

test('a docked craft says where, and leads there', () => {
  const page = pages.get('/spacecraft/crew-dragon-freedom/');
  expect(fact(page, 'Docked at')).toBe('International Space Station Harmony forward, since 14 Feb 2026');
  expect(page?.querySelector(`.identity a[href="${station}"]`)).not.toBeNull();
  expect(textOf(page?.querySelector('.summary'))).toContain(
    'It has been docked at International Space Station, Harmony forward, since 14 February 2026.',
  );
});

test('the section is there with the stations', () => {
  expect(pages.get('/')?.querySelector('footer a[href="/stations/"]')).not.toBeNull();
  expect(rowsOf('/stations/', 'main').map(([name]) => name)).toEqual(['International Space Station']);
  expect(textOf(pages.get('/data/quality/')?.querySelector('#complete-stations'))).toBe('Stations');
});

test('has the station, its dockings and its crew among the downloads, each referring to the others', () => {
  const rows = (table: string) => readRows(path.join(dist, 'data', `${table}.json`));
  expect(rows('stations')).toMatchObject([
    { slug: 'international-space-station', id: 4, mass: 420, founded: '1998-11-20' },
  ]);
  expect(rows('dockings')).toMatchObject([
    { spacecraft_slug: 'crew-dragon-freedom', flight_number: 1, id: 6, departure: '2022-10-14T16:05:00Z' },
    {
      flight_number: 5,
      port: 'Harmony forward',
      station_slug: 'international-space-station',
      departure: null,
    },
  ]);
  expect(rows('people')).toMatchObject([{ id: 1, name: 'Ada <i>Alder</i>' }]);
  expect(rows('crew_members')).toMatchObject([
    {
      flight_number: 5,
      person: 'Ada <i>Alder</i>',
      role: 'Commander',
      launch_crew: true,
      landing_crew: false,
    },
  ]);
  const broken = python<unknown[]>(
    'import json, sqlite3, sys; print(json.dumps(list(sqlite3.connect(sys.argv[1]).execute("PRAGMA foreign_key_check"))))',
    path.join(dist, 'data/catalog.sqlite'),
  );
  expect(broken).toEqual([]);
});
