import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { frozenEdition, leftTheGround } from './testkit/edition.ts';
import { readPages, readRows, textOf } from './testkit/site.ts';
import { useVisitor } from './testkit/visitor.ts';

const dist = inject('site');
const pages = readPages(dist);
const flights = readRows(`${frozenEdition}/spacecraft.json`).flatMap((row) =>
  row.flights.map(
    (flight: { id: number; destination: string; launch: { net: string } }): Flown => ({
      id: flight.id,
      name: row.name,
      net: flight.launch.net,
      destinations: flight.destination.split(', '),
    }),
  ),
);
interface Flown {
  id: number;
  name: string;
  net: string;
  destinations: string[];
}
const destinations = [...new Set(flights.flatMap((flight) => flight.destinations))];
const flightsTo = (name: string) => flights.filter((flight) => flight.destinations.includes(name));
const pathOf = (name: string) => `/destinations/${name.toLowerCase().replaceAll(' ', '-')}/`;

test('the index has each destination once, with its flights, below a heading of its sort', () => {
  const page = pages.get('/destinations/');
  const rows = page?.querySelectorAll('tbody tr') ?? [];
  const listed = rows.map((row) => [
    textOf(row.querySelector('th')),
    Number(textOf(row.querySelector('[data-label="Flights"]')).replace(',', '')),
  ]);
  expect(new Map(listed as [string, number][])).toEqual(
    new Map(destinations.map((name) => [name, flightsTo(name).length])),
  );
  expect(listed).toHaveLength(destinations.length);
  expect(page?.querySelectorAll('h2').map((heading) => textOf(heading))).toEqual([
    'Stations',
    'The Moon',
    'Orbits and other flights',
  ]);
});

describe.each(destinations)('the page of %s', (name) => {
  const at = pathOf(name);
  const expected = flightsTo(name);

  test('draws each flight, and leads from its bar to the craft', () => {
    const bars = pages.get(at)?.querySelectorAll('.timeline .bar') ?? [];
    const names = bars.map((bar) =>
      textOf(
        pages.get((bar.closest('a')?.getAttribute('href') ?? '').split('#')[0] ?? '')?.querySelector('h1'),
      ).replace(/^Flights of /, ''),
    );
    const drawn = expected.filter(leftTheGround);
    expect(names.sort()).toEqual(drawn.map((flight) => flight.name).sort());
  });

  test('names below the drawing what was never launched, which it does not draw', () => {
    const [below] = (pages.get(at)?.querySelectorAll('[aria-labelledby="visits"] > p') ?? []).filter((line) =>
      textOf(line).startsWith('Not drawn'),
    );
    const named = below?.querySelectorAll('a').map((link) => textOf(link)) ?? [];
    const missed = expected.filter((flight) => !leftTheGround(flight));
    expect(named.sort()).toEqual(missed.map((flight) => flight.name).sort());
  });

  test('lists each flight on one of its pages, the latest first, and leads to its place on the page of the craft', () => {
    const all = Array.from({ length: Math.ceil(expected.length / 50) }, (_, index) =>
      pages.get(index === 0 ? at : `${at}${index + 1}/`),
    );
    const rows = all.flatMap((page) => page?.querySelectorAll('#flights tbody tr') ?? []);
    const launches = rows.map((row) => row.querySelector('time')?.getAttribute('datetime')?.slice(0, 10));
    expect(launches).toEqual(
      expected
        .map(({ net }) => net.slice(0, 10))
        .sort()
        .reverse(),
    );
    const led = rows.map((row) => {
      const href = row.querySelector('th a')?.getAttribute('href') ?? '';
      const [craft = '', id] = href.split('#');
      const there = pages.get(craft)?.querySelector(`#${id}`);
      expect(there, href).toBeTruthy();
      const launch = (place: typeof there) => place?.querySelector('time')?.getAttribute('datetime');
      expect(launch(there), href).toBe(launch(row));
      return href;
    });
    expect(new Set(led).size).toBe(expected.length);
  });
});

test('launches that failed are crosses and no visits, and the sentence, the table and the index count them alike', () => {
  const page = pages.get('/destinations/international-space-station/');
  expect(page?.querySelectorAll('.timeline .bar.failed')).toHaveLength(5);
  expect(textOf(page?.querySelector('.summary'))).toContain(' Of these 305 flights, 5 launches failed.');
  expect(textOf(page?.querySelector('#flights caption'))).toContain(
    '305 flights to the International Space Station, of which 5 failed at launch,',
  );
  const all = [1, 2, 3, 4].flatMap((number) => {
    const at = `/destinations/international-space-station/${number === 1 ? '' : `${number}/`}`;
    return pages.get(at)?.querySelectorAll('#flights tbody tr') ?? [];
  });
  expect(all.filter((row) => textOf(row).includes('never got there'))).toHaveLength(5);
  const [row] =
    pages
      .get('/destinations/')
      ?.querySelectorAll('tbody tr')
      .filter((one) => textOf(one.querySelector('th')) === 'International Space Station') ?? [];
  expect(textOf(row?.querySelector('[data-label="Failed"]'))).toBe('5');
});

describe('on a phone', () => {
  const visitor = useVisitor();

  test('the drawing of a station shows the latest flights of each name, at the date of the data', async () => {
    const page = await visitor.open(`${visitor.home}destinations/international-space-station/`, {
      viewport: { width: 320, height: 640 },
    });
    const groups = await page.locator('.timeline p + svg').evaluateAll((drawings) =>
      drawings.map((drawing) => ({
        name: drawing.previousElementSibling?.textContent,
        inSight: Array.from(drawing.querySelectorAll('.bar'), (bar) => bar.getBoundingClientRect()).filter(
          ({ left, right }) => left >= 0 && right <= 320,
        ).length,
      })),
    );
    expect(groups.length).toBeGreaterThan(5);
    expect(groups.filter(({ inSight }) => inSight === 0)).toEqual([]);
  });
});

test('a kind without entries has no section, and nothing leads there', () => {
  for (const section of ['stations', 'people', 'programs']) {
    expect(existsSync(path.join(dist, section)), section).toBe(false);
    expect(pages.get('/')?.querySelector(`a[href="/${section}/"]`), section).toBeNull();
  }
});

describe('the search', () => {
  const visitor = useVisitor();

  test.each([
    ['ISS', 'International Space Station'],
    ['Tiangong', 'Tiangong space station'],
    ['Moon', 'Lunar surface'],
  ])('finds for %s the destination %s', async (text, name) => {
    const page = await visitor.open(`${visitor.home}search/?q=${text}`);
    const found = page.locator('#results li').filter({ hasText: 'destination' });
    await found.getByRole('link', { name, exact: true }).waitFor();
  });
});
