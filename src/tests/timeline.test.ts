import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { frozenEdition, leftTheGround } from './testkit/edition.ts';
import { addressesIn, readPages, readRows, textOf } from './testkit/site.ts';
import { useVisitor } from './testkit/visitor.ts';

const pages = readPages(inject('site'));
const configurations = readRows(`${frozenEdition}/spacecraft_configurations.json`);
const spacecraft = readRows(`${frozenEdition}/spacecraft.json`);
const flights = spacecraft
  .filter((row) => leftTheGround({ name: row.name }))
  .flatMap((row) =>
    row.flights.map((flight: { launch: { net: string }; mission_end: string | null }) => {
      const { net } = flight.launch;
      const isUnderWay = row.in_space && net === row.flights.at(-1).launch.net && flight.mission_end === null;
      const end = flight.mission_end ?? (isUnderWay ? '2026-07-24T00:00:00Z' : net);
      return { name: row.name as string, configuration: row.spacecraft_config.name as string, net, end };
    }),
  );
const decades = ['1960s', '1970s', '1980s', '1990s', '2000s', '2010s', '2020s'];
const flightsOf = (decade: string) => {
  const [from, to] = [decade.slice(0, 4), String(Number(decade.slice(0, 4)) + 10)];
  return flights.filter(({ net, end }) => net < to && (net >= from || end > from));
};
const named = (names: string[]) => names.toSorted();

describe.each(decades)('the page of the %s', (decade) => {
  const page = pages.get(`/timeline/${decade}/`);
  const expected = flightsOf(decade);
  /** What the tables of all its pages have. */
  const inTables = (selector: string) =>
    ['', '2/', '3/'].flatMap((number) => [
      ...(pages.get(`/timeline/${decade}/${number}`)?.querySelectorAll(`.flights ${selector}`) ?? []),
    ]);

  test('has a bar for each flight, and each leads to its craft or its flight', () => {
    const bars = page?.querySelectorAll('.timeline .bar') ?? [];
    expect(bars).toHaveLength(expected.length);
    const names = bars.map((bar) => {
      const [path = '', flight] = bar.closest('a')?.getAttribute('href')?.split('#') ?? [];
      const craft = pages.get(path);
      if (flight) expect(textOf(craft?.querySelector(`#${flight}`)), path).not.toBe('');
      const name = textOf(craft?.querySelector('h1'));
      expect(textOf(bar.querySelector('title'))).toMatch(/, launched \d+ \w+ \d{4}, /);
      expect(textOf(bar.querySelector('title')).startsWith(`${name}, `), name).toBe(true);
      return name;
    });
    expect(named(names)).toEqual(named(expected.map(({ name }) => name)));
  });

  test('has a table of the same flights, in order of launch', () => {
    const rows = inTables('tbody tr');
    const launches = rows.map((row) => row.querySelector('time')?.getAttribute('datetime')?.slice(0, 10));
    expect(launches).toEqual(expected.map(({ net }) => net.slice(0, 10)).sort());
    expect(named(rows.map((row) => textOf(row.querySelector('th a'))))).toEqual(
      named(expected.map(({ name }) => name)),
    );
  });

  test('says of a flight that spans decades that it does', () => {
    const from = decade.slice(0, 4);
    const remarks = inTables('td .remark').map((remark) => textOf(remark));
    const before = expected.filter(({ net }) => net < from);
    const after = expected.filter(({ end }) => end >= String(Number(from) + 10));
    expect(remarks.filter((remark) => remark.startsWith('in the '))).toHaveLength(before.length);
    expect(remarks.filter((remark) => remark.startsWith('goes on into the '))).toHaveLength(after.length);
  });

  test('leads to the decades before and after', () => {
    const link = (rel: string) => textOf(page?.querySelector(`.neighbors [rel="${rel}"]`)).slice(-5);
    const index = decades.indexOf(decade);
    expect([link('prev'), link('next')]).toEqual([decades[index - 1] ?? '', decades[index + 1] ?? '']);
  });
});

test('the page of a year leads to what was in space on a day of it, when something had flown', () => {
  const years = pages.keys().filter((at) => /^\/timeline\/\d{4}\/$/.test(at));
  const dates = [...years].map((at) => {
    const link = pages.get(at)?.querySelector('main a[href^="/in-space/on/"]')?.getAttribute('href');
    const date = link?.split('?date=')[1] ?? '';
    expect(date.slice(0, 4), at).toBe(at.slice(10, 14));
    return date;
  });
  expect(dates.toSorted().slice(0, 2)).toEqual(['1960-05-15', '1961-01-01']);
});

test('the overview has a row for each configuration that flew, with its flights and years', () => {
  const items = pages.get('/timeline/')?.querySelectorAll('.strips li').slice(1) ?? [];
  const fleets = [...Map.groupBy(flights, ({ configuration }) => configuration)].map(([name, fleet]) => {
    const years = fleet.map(({ net }) => Number(net.slice(0, 4)));
    const range = [...new Set([Math.min(...years), Math.max(...years)])].join(' to ');
    return `${name} ${fleet.length} flight${fleet.length === 1 ? '' : 's'}, ${range}`;
  });
  expect(named(items.map((item) => textOf(item)))).toEqual(named(fleets));
  const links = pages.get('/timeline/')?.querySelectorAll('.head a, tbody th a') ?? [];
  const twice = [...decades, ...decades].map((decade) => `/timeline/${decade}/`);
  expect(links.map((link) => link.getAttribute('href'))).toEqual(twice);
});

test('the overview names the spacecraft without a bar', () => {
  const section = pages.get('/timeline/')?.querySelector('[aria-labelledby="beside"]');
  expect(section?.querySelectorAll('p').map((reason) => textOf(reason))).toEqual([
    '4 spacecraft have never been launched, though a flight is listed:',
    '4 spacecraft and 2 placeholders have not flown:',
  ]);
  expect(named(section?.querySelectorAll('a').map((link) => textOf(link)) ?? [])).toEqual(
    named(
      spacecraft
        .filter((row) => row.flights.length === 0 || !leftTheGround({ name: row.name }))
        .map((row) => row.name),
    ),
  );
});

test('a configuration shows all flights of its fleet, drawn and as a table, if it has flown', () => {
  const addresses = addressesIn(pages, 'configurations');
  for (const { name } of configurations) {
    const page = pages.get(addresses.get(name) ?? '');
    const fleet = flights.filter(({ configuration }) => configuration === name);
    expect(page?.querySelectorAll('.timeline .bar'), name).toHaveLength(fleet.length);
    const own = page?.querySelector('#fleet')?.parentNode?.querySelector('a[href$="/flights/"]');
    const at = own?.getAttribute('href') ?? '';
    const tables = own
      ? [at, ...[2, 3].map((number) => `${at}${number}/`)].map((one) => pages.get(one))
      : [page];
    const rows = tables.flatMap((one) => one?.querySelectorAll('.flights tbody tr') ?? []);
    expect(rows, name).toHaveLength(fleet.length);
    expect(own !== undefined && own !== null, name).toBe(fleet.length > 50);
    expect(page?.querySelector('#fleet') !== null, name).toBe(fleet.length > 0);
  }
});

test('a site below a path leads from bars to pages below it', () => {
  const page = parse(readFileSync(path.join(inject('siteBelowPath'), 'timeline/2020s/index.html'), 'utf8'));
  const bars = page.querySelectorAll('.timeline a');
  expect(bars.length).toBeGreaterThan(0);
  for (const bar of bars)
    expect(bar.getAttribute('href')).toMatch(/^\/catalog\/spacecraft\/[^/]+\/(#flight-\d+)?$/);
});

describe('without JavaScript', () => {
  const visitor = useVisitor();

  test('the keyboard goes from the overview to a decade, and past its drawing to the table', async () => {
    const page = await visitor.open(`${visitor.home}timeline/`, { javaScriptEnabled: false });
    await page.getByRole('navigation', { name: 'Decades' }).getByRole('link', { name: '1980s' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/timeline/1980s/');
    await page.getByRole('navigation', { name: 'Decades' }).getByRole('link', { name: '2020s' }).focus();
    // A drawing that has room takes no stop, and its bars are in the table as links.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/spacecraft/soyuz-t-1/#flight-*');
  });

  test('a click on a bar opens the page of its craft', async () => {
    const page = await visitor.open(`${visitor.home}timeline/2010s/`, { javaScriptEnabled: false });
    await page.locator('.timeline a[href$="/vss-unity/"] .bar').first().click();
    await page.waitForURL('**/spacecraft/vss-unity/');
  });

  test('the decades leave the window with the rows that they are the axis of', async () => {
    const page = await visitor.open(`${visitor.home}timeline/`, { javaScriptEnabled: false });
    const decades = page.getByRole('navigation', { name: 'Decades' });
    await page.locator('.strips li').nth(20).scrollIntoViewIfNeeded();
    expect((await decades.boundingBox())?.y).toBe(0);
    await page.getByRole('heading', { name: 'Launches by year' }).evaluate((one) => one.scrollIntoView());
    const axis = await decades.boundingBox();
    expect((axis?.y ?? 0) + (axis?.height ?? 0)).toBeLessThanOrEqual(0);
  });

  test('on a phone each drawing of a decade begins with its first flight, without JavaScript', async () => {
    const page = await visitor.open(`${visitor.home}timeline/1960s/`, {
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
    });
    const firstBars = await page
      .locator('.timeline svg[viewBox]')
      .evaluateAll((drawings) =>
        drawings.map((drawing) =>
          Math.min(
            ...Array.from(drawing.querySelectorAll('.bar'), (bar) => bar.getBoundingClientRect().left),
          ),
        ),
      );
    expect(firstBars).toHaveLength(8);
    expect(firstBars.filter((left) => left < 0 || left > 300)).toEqual([]);
  });

  test.each(['timeline/', 'timeline/1960s/', 'timeline/2010s/', 'configurations/space-shuttle/'])(
    'on a phone of 320 pixels /%s is no wider, and its text is not shrunk',
    async (at) => {
      const page = await visitor.open(`${visitor.home}${at}`, { viewport: { width: 320, height: 640 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const sizes = await page.locator('.timeline svg text, .head a').evaluateAll((texts) =>
        texts.map((text) => {
          const scale = text instanceof SVGTextElement ? (text.getScreenCTM()?.a ?? 0) : 1;
          return parseFloat(getComputedStyle(text).fontSize) * scale;
        }),
      );
      expect(Math.min(...sizes.filter((size) => size > 0))).toBeGreaterThanOrEqual(11);
    },
  );
});
