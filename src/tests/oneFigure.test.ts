import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { lostOnTheGround } from './testkit/edition.ts';
import { isMove, type Page, readPages, textOf } from './testkit/site.ts';

const site = inject('site');
const pages = readPages(site);
const crafts = pages.at(/^\/spacecraft\/[^/]+\/$/).filter(([, page]) => isCraft(page));

/** The rows of the table of figures on the page of a spacecraft: by label, the value, its time and the rank. */
const figuresOf = new Map(
  crafts.map(([at, page]) => [
    at,
    new Map(
      page.querySelectorAll('table.figures tbody tr').map((row) => {
        const value = row.querySelector('td');
        const rank = row.querySelector('[data-label="In the catalog"]');
        return [textOf(row.querySelector('th')), { ...timeOf(value ?? undefined), rank: textOf(rank) }];
      }),
    ),
  ]),
);

function isCraft(page: Page): boolean {
  return !isMove(page) && page.querySelector('table.figures') !== null;
}

function timeOf(cell: Page | undefined) {
  return {
    words: textOf(cell?.querySelector('time') ?? cell),
    time: cell?.querySelector('time')?.getAttribute('datetime'),
  };
}

function hrefOf(row: Page): string {
  return row.querySelector('th[scope="row"] a')?.getAttribute('href') ?? '';
}

/** The place that a rank says: 3 for "joint 3rd of 68", or "about 3rd of 68 recorded"; undefined where it says none, or one among others only. */
function placeOf(rank: string | undefined): number | undefined {
  const [, place] =
    /^(?:joint |about )?([\d,]+)(?:st|nd|rd|th) of [\d,]+(?: recorded)?$/.exec(rank ?? '') ?? [];
  return place === undefined ? undefined : Number(place.replaceAll(',', ''));
}

test('there are pages of spacecraft to look at', () => {
  expect(crafts).toHaveLength(598);
});

test.each([
  ['longest-time-in-space', 'Time in space'],
  ['left-in-space', 'Time in space'],
  ['most-flown', 'Flights'],
  ['fastest-turnaround', 'Fastest turnaround'],
  ['shortest-stay-of-a-lander', 'Fastest turnaround'],
  ['most-time-docked', 'Time docked'],
  ['highest-docked-share', 'Docked share'],
])('the places of %s are the ranks on the pages of the spacecraft', (table, label) => {
  const rows = pages.get('/records/')?.querySelectorAll(`[aria-labelledby="${table}"] tbody tr`) ?? [];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const [place, value] = row.querySelectorAll('td');
    const figure = figuresOf.get(hrefOf(row))?.get(label);
    const words = `${table}, ${hrefOf(row)}`;
    // Of one alone its page says "the only one".
    if (rows.length > 1) expect(figure?.rank.split(' of ')[0], words).toBe(textOf(place));
    expect(figure?.time, words).toBe(timeOf(value).time);
  }
});

test.each([
  ['time-in-space/desc', 'Time in space'],
  ['flights-count/desc', 'Flights'],
  ['mission-ends-count/desc', 'Flights ended'],
  ['fastest-turnaround/asc', 'Fastest turnaround'],
  ['time-docked/desc', 'Time docked'],
  ['docked-share/desc', 'Docked share'],
])('the list by %s is in the order of the ranks', (order, label) => {
  const first = `/spacecraft/by/${order}/`;
  const lists = pages.at(new RegExp(`^${first}`));
  lists.sort(([a], [b]) => (Number(a.split('/').at(-2)) || 1) - (Number(b.split('/').at(-2)) || 1));
  const rows = lists.flatMap(([, page]) => page.querySelectorAll('table.registry tbody tr'));
  expect(rows).toHaveLength(598);
  const places = rows.flatMap((row) => placeOf(figuresOf.get(hrefOf(row))?.get(label)?.rank) ?? []);
  expect(places.length).toBeGreaterThan(1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('each time of a spacecraft is the same on its own page and in every list', () => {
  let cells = 0;
  const others: string[] = [];
  for (const [at, page] of pages.with(/data-label="(Time|Fastest)/)) {
    for (const row of page.querySelectorAll('table.registry tbody tr')) {
      const figures = figuresOf.get(hrefOf(row));
      for (const label of ['Time in space', 'Time docked', 'Fastest turnaround']) {
        const cell = row.querySelector(`td[data-label="${label}"]`);
        const figure = figures?.get(label);
        if (!cell || !figure) continue;
        cells += 1;
        const { time } = timeOf(cell);
        if (time !== figure.time) others.push(`${at}: ${hrefOf(row)}, ${label}: ${time}, ${figure.time}`);
      }
    }
  }
  expect(cells).toBeGreaterThan(10_000);
  expect(others).toEqual([]);
});

test('a comparison has the times and the ranks of the pages', () => {
  const file = path.join(site, 'compare/spacecraft.json');
  const { rows, subjects } = JSON.parse(readFileSync(file, 'utf8'));
  const others: string[] = [];
  const compared = new Map<string, number>();
  for (const subject of subjects) {
    rows.forEach(({ label }: { label: string }, index: number) => {
      const figure = figuresOf.get(subject.path)?.get(label);
      const cell = subject.cells[index];
      if (!figure || cell?.value === undefined) return;
      compared.set(label, (compared.get(label) ?? 0) + 1);
      // That of one alone, or of most, stands in the comparison only.
      const rank = cell.remark
        ?.replace(/ in the catalog$/, '')
        .replace(/^(the (only|same) .*|listed, never launched)$/, '');
      if (cell.datetime !== figure.time || (rank && rank !== figure.rank)) {
        others.push(`${subject.path}, ${label}: ${cell.datetime} ${rank}, ${figure.time} ${figure.rank}`);
      }
    });
  }
  expect(others).toEqual([]);
  const ranked = ['Flights', 'Flights ended', 'Time in space', 'Time docked', 'Fastest turnaround'];
  expect(ranked.filter((label) => (compared.get(label) ?? 0) < 10)).toEqual([]);
});

test('the numbers of the home page are those of the lists that they lead to', () => {
  const home = pages.get('/');
  const numbers = home?.querySelectorAll('.numbers > div') ?? [];
  const told = new Map(
    numbers.map((one) => [textOf(one.querySelector('dt')), textOf(one.querySelector('dd'))]),
  );
  const captionOf = (at: string) => textOf(pages.get(at)?.querySelector('caption'));
  expect(captionOf('/spacecraft/')).toMatch(
    new RegExp(`^${told.get('spacecraft listed')} spacecraft and 2 placeholders`),
  );
  for (const kind of ['configurations', 'families', 'agencies']) {
    expect(captionOf(`/${kind}/`), kind).toMatch(new RegExp(`^${told.get(kind)} ${kind}`));
  }
  expect(textOf(pages.get('/in-space/')?.querySelector('main'))).toContain(
    `${told.get('in space')} spacecraft were in space`,
  );
  const flights = [...figuresOf.values()]
    .map((figures) => figures.get('Flights'))
    .filter((figure) => figure?.rank !== 'not ranked: it was never launched')
    .map((figure) => numberIn(figure?.words ?? ''));
  expect(String(flights.reduce((sum, count) => sum + count, 0))).toBe(told.get('flights launched'));
});

test('what was launched is as much on every page that counts it', () => {
  const said = (at: string, pattern: RegExp) => {
    const found = pattern.exec(textOf(pages.get(at)?.querySelector('main')));
    expect(found, `${at}: ${pattern}`).not.toBeNull();
    return found?.slice(1) ?? [];
  };
  const launched = said(
    '/about/',
    /([\d,]+) of them had been launched by the date of the data, on ([\d,]+) flights/,
  );
  expect(said('/timeline/', /([\d,]+) flights of ([\d,]+) spacecraft, launched by/).toReversed()).toEqual(
    launched,
  );
  const [spacecraft, flights] = launched;
  expect(said('/', /flights launched\s*([\d,]+)/)).toEqual([flights]);
  const of = (caption: string, label: string) => {
    const tables = pages.get('/data/quality/')?.querySelectorAll('table') ?? [];
    const table = tables.find((one) => textOf(one.querySelector('caption')).includes(caption));
    const row = table
      ?.querySelectorAll('tr')
      .find((one) => textOf(one.querySelector('th')).startsWith(label));
    return textOf(row?.querySelectorAll('td')[1]);
  };
  expect(of('of spacecraft, field', 'First launch')).toBe(spacecraft);
  expect(of('of flights, field', 'Launch')).toBe(flights);
  for (const table of ['first-launch', 'latest-launch']) {
    const caption = textOf(pages.get('/records/')?.querySelector(`[aria-labelledby="${table}"] caption`));
    expect(caption).toMatch(new RegExp(` of ${flights} flights$`));
  }
  // The list by first launch says of how many it is recorded; never launched are all others that have a page.
  const others = [...figuresOf.values()].filter((figures) => {
    const flown = figures.get('Flights');
    return flown?.words === '0' || flown?.rank === 'not ranked: it was never launched';
  });
  expect(crafts.length - others.length).toBe(Number(spacecraft));
});

/** The configurations of a table of records with the number that they are there for. */
function recordsOf(table: string): Map<string, number> {
  const rows = pages.get('/records/')?.querySelectorAll(`[aria-labelledby="${table}"] tbody tr`) ?? [];
  expect(rows.length, table).toBeGreaterThan(5);
  return new Map(rows.map((row) => [hrefOf(row), numberIn(textOf(row.querySelectorAll('td').at(-1)))]));
}

/** The first number in a text; NaN where there is none. */
function numberIn(text: string): number {
  return Number(/[\d,]+/.exec(text)?.[0]?.replaceAll(',', ''));
}

function wasNeverLaunched(at: string): boolean {
  return figuresOf.get(at)?.get('Flights')?.rank === 'not ranked: it was never launched';
}

test('the spacecraft of a decade are as many on the home page as on its list, and in all as were launched', () => {
  const strips = pages.get('/')?.querySelectorAll('.decade-strips li') ?? [];
  const counts = strips.map((strip) => numberIn(textOf(strip.querySelector('.count'))));
  expect(strips.length).toBeGreaterThan(5);
  strips.forEach((strip, index) => {
    const decade = textOf(strip.querySelector('[href^="/timeline/"]'));
    const list = pages.get(`/spacecraft/where/decade/${decade}/`);
    expect(numberIn(textOf(list?.querySelector('table.registry caption'))), decade).toBe(counts[index]);
  });
  // None of its craft had flown before the first decade.
  const first = textOf(strips[0]?.querySelector('[href^="/timeline/"]'));
  expect(textOf(pages.get(`/timeline/${first}/`)?.querySelector('main'))).toMatch(
    new RegExp(`flights of ${counts[0]} spacecraft were launched in the ${first}`),
  );
  const launched = counts.reduce((sum, count) => sum + count, 0);
  expect(textOf(pages.get('/destinations/')?.querySelector('main'))).toContain(
    `Where the ${launched} launched spacecraft and ${lostOnTheGround.length} that never left the ground were bound`,
  );
  expect(textOf(pages.get('/about/')?.querySelector('main'))).toContain(
    `${launched} of them had been launched`,
  );
});

test('the rockets launched as many flights as were launched', () => {
  const rockets = pages.get('/rockets/')?.querySelectorAll('tbody tr') ?? [];
  const counts = rockets.map((row) => {
    const told = pages.get(hrefOf(row))?.querySelectorAll('main p').map(textOf) ?? [];
    return numberIn(told.find((words) => /^[\d,]+ flights? of/.test(words)) ?? '');
  });
  expect(counts.length).toBeGreaterThan(20);
  const told = /flights launched\s*([\d,]+)/.exec(textOf(pages.get('/')?.querySelector('main')));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(numberIn(told?.[1] ?? ''));
});

test('launches that failed are as many in what the catalog says of itself, on their list and for all destinations', () => {
  const said = /failed for ([\d,]+)[;.]/.exec(textOf(pages.get('/about/')?.querySelector('main')));
  const list = pages.get('/spacecraft/where/launch-outcome/failure/');
  const failed = pages.get('/destinations/')?.querySelectorAll('td[data-label="Failed"]') ?? [];
  expect(numberIn(said?.[1] ?? '')).toBeGreaterThan(20);
  expect(numberIn(textOf(list?.querySelector('table.flights caption')))).toBe(numberIn(said?.[1] ?? ''));
  expect(failed.reduce((sum, cell) => sum + numberIn(textOf(cell)), 0)).toBe(numberIn(said?.[1] ?? ''));
});

test('what was never launched is said to be among the spacecraft of the rockets it is listed for', () => {
  expect(textOf(pages.get('/rockets/')?.querySelector('main'))).toContain(
    `${lostOnTheGround.length} listed with a flight, but never launched.`,
  );
});

test('the launches of a configuration are those of its spacecraft, and no fewer than these', () => {
  const [launches, launched] = [recordsOf('most-launches'), recordsOf('most-spacecraft')];
  for (const [at, count] of launches) {
    const crafts = [at, `${at}2/`, `${at}3/`].flatMap(
      (page) => pages.get(page)?.querySelectorAll('#spacecraft tbody tr').map(hrefOf) ?? [],
    );
    const flown = crafts.filter((craft) => !wasNeverLaunched(craft));
    const flights = flown.map((craft) => numberIn(figuresOf.get(craft)?.get('Flights')?.words ?? ''));
    expect(count, at).toBe(flights.reduce((sum, some) => sum + some, 0));
    expect(launched.get(at) ?? 0, at).toBeLessThanOrEqual(count);
  }
});

test('a fleet in use is as large on the home page as on the page of its configuration', () => {
  const rows = pages.get('/')?.querySelectorAll('table.fleets tbody tr') ?? [];
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const [, count] = row.querySelectorAll('td');
    const caption = textOf(pages.get(hrefOf(row))?.querySelector('#spacecraft caption'));
    expect(numberIn(textOf(count)), hrefOf(row)).toBe(numberIn(caption));
  }
});

test('what was never launched has no first launch and no time in space on any page', () => {
  const stayed = crafts.map(([at]) => at).filter(wasNeverLaunched);
  expect(stayed).toHaveLength(4);
  for (const at of stayed) expect(figuresOf.get(at)?.get('Time in space')?.words, at).toMatch(/^none\b/);
  let cells = 0;
  for (const [at, page] of pages.with(new RegExp(`href="(${stayed.join('|')})"`))) {
    for (const row of page.querySelectorAll('table.registry tbody tr')) {
      if (!stayed.includes(hrefOf(row))) continue;
      const cell = row.querySelector('td[data-label="First launch"]');
      if (!cell) continue;
      cells += 1;
      expect(textOf(cell), `${at}: ${hrefOf(row)}`).toBe('never launched');
    }
  }
  expect(cells).toBeGreaterThan(20);
});

test('the spacecraft of a status are as many on its list, on the home page and about', () => {
  const rows = pages.get('/statuses/')?.querySelectorAll('tbody tr') ?? [];
  expect(rows.length).toBeGreaterThan(3);
  const home = textOf(pages.get('/')?.querySelector('main'));
  const about = textOf(pages.get('/about/')?.querySelector('[aria-labelledby="statuses"]'));
  for (const row of rows) {
    const name = textOf(row.querySelector('th'));
    // The table of its configurations comes before that of its spacecraft.
    const caption = textOf(pages.get(hrefOf(row))?.querySelectorAll('caption').at(-1));
    // There the name of the status stands before the count.
    const counted = caption.replace(`${name} `, '').replace(/ by name.*/, '');
    const [count] = caption.split(' ');
    expect(home, name).toMatch(new RegExp(`${name}\\s?${count}(?!\\d)`));
    expect(about, name).toContain(`${counted}.`);
  }
});

test('a strip counts as many recorded times as the ranks of its craft do', () => {
  let strips = 0;
  for (const [at, page] of pages.with(/recorded time in space/)) {
    const strip = textOf(page.querySelector('figure.strip figcaption'));
    const [, recorded] = / ([\d,]+) with a recorded time in space/.exec(strip) ?? [];
    const ranks = page.querySelector('table.figures');
    const rank = ranks
      ?.querySelectorAll('tbody tr')
      .find((row) => textOf(row.querySelector('th')) === 'Time in space');
    const words = textOf(rank?.querySelector('[data-label="In configuration"]'));
    const [, of] = / of ([\d,]+)(?: recorded)?$/.exec(words) ?? [];
    if (!recorded || !of) continue;
    strips += 1;
    expect(of, at).toBe(recorded);
  }
  expect(strips).toBeGreaterThan(300);
});

test('the spacecraft of a configuration are as many in its table, its list and its sentence', () => {
  const rows = pages.get('/configurations/')?.querySelectorAll('table.registry tbody tr') ?? [];
  expect(rows).toHaveLength(46);
  for (const row of rows) {
    const count = textOf(row.querySelector('td[data-label="Spacecraft"]'));
    const page = pages.get(hrefOf(row));
    const caption = textOf(page?.querySelector('#spacecraft caption'));
    const said = caption === '' ? '0' : caption.split(' ')[0];
    expect(said, hrefOf(row)).toBe(count);
    const one = page?.querySelector('#spacecraft tbody th a')?.getAttribute('href') ?? '';
    const sentence = textOf(pages.get(one)?.querySelector('.summary'));
    if (/, one of [\d,]+ /.test(sentence)) expect(sentence, one).toContain(`, one of ${count} `);
  }
});

test('an accident is among no first places but those of its own page', () => {
  const losses = pages.get('/losses/');
  const rows = losses?.querySelectorAll('tbody tr') ?? [];
  expect(rows).toHaveLength(51);
  const shortest = textOf(pages.get('/records/')?.querySelector('[aria-labelledby="shortest-flight"] tbody'));
  expect(shortest).not.toContain('STS-51-L');
  for (const craft of ['space-shuttle-challenger', 'space-shuttle-columbia', 'soyuz-1', 'soyuz-11']) {
    expect(rows.map(hrefOf)).toContain(`/spacecraft/${craft}/`);
    const [first] = textOf(pages.get(`/spacecraft/${craft}/`)?.querySelector('.summary')).split('. ');
    expect(first, craft).toMatch(/ died( in the landing)?\.?$/);
  }
});
