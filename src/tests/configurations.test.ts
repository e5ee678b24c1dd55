import { describe, expect, inject, test } from 'vitest';
import { frozenEdition } from './testkit/edition.ts';
import { addressesIn, fact, type Page, readPages, readRows, textOf, wordsOf } from './testkit/site.ts';
import { useVisitor } from './testkit/visitor.ts';

const pages = readPages(inject('site'));
const spacecraft = readRows(`${frozenEdition}/spacecraft.json`);
const configurations = readRows(`${frozenEdition}/spacecraft_configurations.json`);
const visitor = useVisitor();

const fleetOf = (id: number) => spacecraft.filter((row) => row.spacecraft_config.id === id);
const addresses = addressesIn(pages, 'configurations');
const configurationPage = (name: string) => pages.get(addresses.get(name) ?? '');
/** The pages of a configuration: a fleet of more than 50 goes on, on pages of its own. */
const configurationPages = (name: string) => {
  const at = addresses.get(name) ?? '';
  const number = (path: string) => Number(path.slice(at.length, -1));
  return pages
    .keys()
    .filter((path) => path.startsWith(at) && /^(\d+\/)?$/.test(path.slice(at.length)))
    .sort((one, other) => number(one) - number(other))
    .map((path) => pages.get(path));
};
const rowsOf = (page: Page | undefined, table: string) => wordsOf(page, `${table} tbody tr`);

describe('the ranking of a configuration', () => {
  test('goes from the longest time in space to the unknown ones, and equals share a place', () => {
    expect(
      rowsOf(configurationPage('Orion'), '#spacecraft').map(([rank, name]) => `${rank} ${name}`),
    ).toEqual(['1 Orion 002', '2 Orion 001', 'not recorded Orion Integrity']);
    const landers = rowsOf(configurationPage('Apollo Lunar Module'), '#spacecraft');
    expect(landers.filter(([rank]) => rank === 'not ranked')).toHaveLength(3);
    for (const row of configurations) {
      // Soyuz T-10-1 was never launched, C205 was in no space; the others were left in orbit when their work was done.
      const unranked = [
        'Soyuz T-10-1',
        'Crew Dragon C205',
        'Vostok-1P',
        'Kosmos 154',
        'Kosmos 382',
        'Apollo Lunar Module LM-1',
        'Apollo Lunar Module LM-3 Spider',
        'Apollo Lunar Module LM-4 Snoopy',
      ];
      const flown = fleetOf(row.id).filter(
        (one) => one.flights_count > 0 && !one.is_placeholder && !unranked.includes(one.name),
      );
      const times = flown.map((one) => one.time_in_space).filter((iso) => iso !== null && iso !== 'P0D');
      const ranks = configurationPages(row.name)
        .flatMap((page) => rowsOf(page, '#spacecraft'))
        .map(([rank]) => rank ?? '');
      expect(
        ranks.filter((rank) => /\d/.test(rank)),
        row.name,
      ).toHaveLength(times.length);
      const places = ranks.flatMap((rank) => /\d+/.exec(rank) ?? []).map(Number);
      expect(places, row.name).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test('say "about" where an end that is known to the day leaves open who was in space for longer', () => {
    const day = 86_400_000;
    const spans = fleetOf(8).map(({ name, flights: [flight] }) => {
      const least = Date.parse(flight.mission_end) - Date.parse(flight.launch.net);
      return { name, least, most: least + day };
    });
    const rows = rowsOf(configurationPage('Progress 7K-TG'), '#spacecraft');
    expect(rows).toHaveLength(spans.length);
    for (const [rank, name] of rows) {
      const own = spans.find((span) => span.name === name);
      const isOpen = spans.some(
        (other) => own && other !== own && other.least < own.most && other.most > own.least,
      );
      expect(rank, name).toMatch(isOpen ? /^about \d+$/ : /^\d+$/);
    }
  });
});

describe('the drawing to scale', () => {
  // The length and the greatest width, panels, flaps and antennas with it, of what is drawn.
  test.each([
    ['configurations/soyuz-ms/', '.picture', [['soyuz-ms', 7.48]]],
    ['configurations/starship-v3/', '.picture', [['starship-v3', 52.1]]],
    [
      'families/starship/',
      '.scale-drawing',
      [
        ['starship-v1', 50.3],
        ['starship-v2', 52.1],
        ['starship-v3', 52.1],
      ],
    ],
  ] as [string, string, [string, number][]][])(
    'on %s is as long as its source says, beside a person of 1.8 m',
    async (path, place, lengths) => {
      const page = await visitor.open(`${visitor.home}${path}`, { javaScriptEnabled: false });
      const person = await page.locator(`${place} .person`).boundingBox();
      for (const [slug, length] of lengths) {
        const drawing = page.locator(`${place} svg[data-configuration="${slug}"]`);
        const hulls = await drawing.locator('path:not(.person)').all();
        const boxes = (await Promise.all(hulls.map((hull) => hull.boundingBox()))).flatMap(
          (box) => box ?? [],
        );
        const top = Math.min(...boxes.map(({ y }) => y));
        const ground = Math.max(...boxes.map(({ y, height }) => y + height));
        // The box that the browser measures has half the line's width on each side.
        expect((person?.height ?? 0) / (ground - top - 1.5) / (1.8 / length)).toBeCloseTo(1, 1);
        expect(Math.abs((person?.y ?? 0) + (person?.height ?? 0) - ground)).toBeLessThan(2);
      }
      expect(person?.height).toBeGreaterThan(6);
    },
  );

  test.each([
    ['Soyuz TMA', '7.48 m long, 2.72 m across.', 'The record has 748 m, a slip for 7.48 m.'],
    ['Buran', '36.37 m long, 23.92 m of span.', 'The record has no span, which is 23.92 m.'],
  ])('of %s is held to a better figure than that of the record, and the page says so', (name, size, why) => {
    const section = textOf(configurationPage(name)?.querySelector('[aria-labelledby="size"]'));
    expect(section).toContain(size);
    expect(section).toContain(why);
  });
});

test('the Dragon family is read without JavaScript: tree, generations, strips, sums and members', async () => {
  const page = await visitor.open(`${visitor.home}families/dragon-2/`, { javaScriptEnabled: false });
  const tree = page.locator('section[aria-labelledby="tree"]');
  expect(await tree.locator('a[aria-current="page"]').textContent()).toBe('Dragon 2');
  await tree.getByRole('link', { name: 'Dragon', exact: true }).click();
  await page.waitForURL('**/families/dragon/');
  const dragon = pages.get('/families/dragon/');
  expect(rowsOf(dragon, '[aria-labelledby="configurations"]').map((cells) => cells.slice(0, 8))).toEqual([
    ['Dragon 1', 'no', '8 Dec 2010', '8 Dec 2010', '7 Mar 2020', '13', '0', '6.1'],
    ['Crew Dragon 2', 'yes', '2 Mar 2019', '2 Mar 2019', '13 Feb 2026', '7', '1', '7.2 doubtful'],
    ['Cargo Dragon 2', 'yes', '6 Dec 2020', '6 Dec 2020', '15 May 2026', '3', '0', '7.2 doubtful'],
  ]);
  expect(
    rowsOf(dragon, '[aria-labelledby="tallies"]')
      .slice(-2)
      .map((cells) => cells.slice(1)),
  ).toEqual([
    ['23', '58', '56', '2', '56', '55', '1'],
    ['23', '58', '56', '2', '56', '55', '1'],
  ]);
  expect(rowsOf(dragon, '#spacecraft')).toHaveLength(25);
});

test('a tally says where the craft here come to another number', () => {
  expect(fact(configurationPage('Crew Dragon 2'), 'Successful landings')).toBe('20 Counted here: 21.');
  expect(fact(configurationPage('Crew Dragon 2'), 'Launches')).toBe('22');
});

test('no page of a configuration or a family is wider than a phone of 320 pixels', async () => {
  const page = await visitor.open(visitor.home, { viewport: { width: 320, height: 640 } });
  const paths = ['', 'orion/', 'starship-v3/', 'soyuz/', 'mercury/', 'space-shuttle/', 'cygnus-enhanced/'];
  const family = ['', 'soyuz/', 'dragon/', 'starship/', 'cygnus/', 'htv/'];
  for (const path of [
    ...paths.map((at) => `configurations/${at}`),
    ...family.map((at) => `families/${at}`),
  ]) {
    await page.goto(`${visitor.home}${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});
