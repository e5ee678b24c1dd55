import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { eventfulSite } from './testkit/eventfulSite.ts';
import { python } from './testkit/python.ts';
import { fact, headOf, type Pages, readPages, readRows, tagsOf, textOf, wordsOf } from './testkit/site.ts';

let pages: Pages;
let dist: string;

// Crew Dragon Freedom is on its fifth flight, and was there before.
beforeAll(async () => {
  ({ dist } = await eventfulSite());
  pages = readPages(dist);
});

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
  const own = new Map(
    Array.from(pages.markup(), ([at, html]) => [
      at,
      tagsOf(headOf(html)).find(({ rel }) => rel === 'canonical')?.href,
    ]),
  );
  expect(listed.filter((address) => own.get(new URL(address).pathname) !== address)).toEqual([]);
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
    ['14 Feb 2026', 'Crew Dragon Freedom', 'Harmony forward', 'still docked', '278 d 18 h so far'],
    ['27 Apr 2022', 'Crew Dragon Freedom', 'Harmony zenith', '14 Oct 2022', '169 d 16 h'],
  ]);
});

test('the destination tells the same stays, and the two lead to each other', () => {
  const at = '/destinations/international-space-station/';
  const own = rowsOf(at, '#flights').filter((row) => row.join(' ').includes('Crew Dragon Freedom'));
  expect(own.map((row) => row.slice(2, 5)).filter(([arrival]) => arrival !== 'not recorded')).toEqual([
    ['14 Feb 2026', 'still there', 'Harmony forward'],
    ['27 Apr 2022', '14 Oct 2022', 'Harmony zenith'],
  ]);
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
    'It has been docked at the International Space Station, Harmony forward, since 14 February 2026.',
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
  const isAda = ({ name, person }: { name?: string; person?: string }) => /^Ada /.test(`${name ?? person}`);
  expect(rows('people').filter(isAda)).toMatchObject([{ id: 3, name: 'Ada <i>Alder</i>' }]);
  expect(rows('crew_members').filter(isAda)).toMatchObject([
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
