import { beforeAll, expect, inject, test } from 'vitest';
import { eventfulSite } from './testkit/eventfulSite.ts';
import { type Pages, readPages, textOf } from './testkit/site.ts';

// The whole edition, without plans.
const without = readPages(inject('site'));
let pages: Pages;

beforeAll(async () => {
  pages = readPages((await eventfulSite()).dist);
});

/** The rows of a flight log: the mission, the outcome, the launch with what machines read, and the end. */
function logOf(address: string): (string | undefined)[][] {
  const rows = pages.get(address)?.querySelectorAll('table.flights tbody tr:not(.more)') ?? [];
  return rows.map((row) => {
    const cell = (label: string) => row.querySelector(`[data-label="${label}"]`);
    const launch = cell('Launch, UTC');
    return [
      `${textOf(row.querySelector('th'))} ${textOf(cell('Outcome'))}`,
      textOf(launch),
      launch?.querySelector('time')?.getAttribute('datetime'),
      textOf(cell('End, UTC')),
    ];
  });
}

test('the flight log says each planned launch as exactly as it is known, by the latest moment that it may be at', () => {
  const log = logOf('/spacecraft/dream-chaser-tenacity/');
  expect(log).toEqual(
    [
      ['Month', 'Nov 2026', '2026-11'],
      ['Year', '2026', '2026'],
      ['Second', '12 Jan 2027 10:15', '2027-01-12T10:15:30Z'],
      ['Minute', '13 Jan 2027 10:15', '2027-01-13T10:15Z'],
      ['Hour', '14 Jan 2027', '2027-01-14'],
      ['Morning', '15 Jan 2027', '2027-01-15'],
      ['Afternoon', '16 Jan 2027', '2027-01-16'],
      ['Day', '17 Jan 2027', '2027-01-17'],
      ['Week', 'week around 14 Feb 2027', '2027-02'],
      ['Quarter 1', 'Q1 2027', '2027'],
      ['Quarter 2', 'Q2 2027', '2027'],
      ['Quarter 3', 'Q3 2027', '2027'],
      ['Quarter 4', 'Q4 2027', '2027'],
      ['Half 1', 'H1 2028', '2028'],
      ['Fiscal Year', 'FY 2027', undefined],
      ['Half 2', 'H2 2028', '2028'],
      ['Decade', '2020s', undefined],
    ].map(([name, launch, datetime]) => [`Planned to the ${name} planned`, launch, datetime, '']),
  );
});

test('the log of a craft that is yet to fly has no columns for what only a flown one can have', () => {
  const headsOf = (address: string) =>
    pages
      .get(address)
      ?.querySelectorAll('table.flights th[scope="col"]')
      .map((head) => textOf(head)) ?? [];
  const [planned, flown] = ['dream-chaser-tenacity', 'crew-dragon-freedom'].map((slug) =>
    headsOf(`/spacecraft/${slug}/`),
  );
  for (const head of ['End, UTC', 'Landing', 'Duration']) {
    expect(flown).toContain(head);
    expect(planned).not.toContain(head);
  }
  expect(planned).toContain('Launch, UTC');
});

test('no planned launch has happened: the spacecraft has not flown, and nothing is odd about it', () => {
  const page = pages.get('/spacecraft/dream-chaser-tenacity/');
  expect(textOf(page?.querySelector('main'))).toContain('has not flown');
  expect(textOf(page?.querySelector('main'))).not.toContain('00:00');
  expect(textOf(page?.querySelector('.notes'))).toBe('');
});

test('a launch of a year that has begun leaves a spacecraft on the flight that it is on', () => {
  expect(
    logOf('/spacecraft/crew-dragon-freedom/')
      .slice(-2)
      .map((row) => [row[0], row[1], row[3]]),
  ).toEqual([
    ['Crew-12 not recorded', '13 Feb 2026 10:15', 'under way'],
    ['Planned to the Year planned', '2026', 'ahead'],
  ]);
});

test.each(['/in-space/', '/timeline/2020s/', '/spacecraft/where/decade/2020s/'])(
  '%s lists the same spacecraft as without plans',
  (address) => {
    const listed = (from: Pages) => {
      const links = from.get(address)?.querySelectorAll('main a[href^="/spacecraft/"]') ?? [];
      const own = links.filter((link) => !/ notes? on /.test(textOf(link)));
      const led = own.map((link) => `${link.getAttribute('href')}`.replace(/#.*/, ''));
      // Those that are a part of these data as well.
      return [...new Set(led)].filter((at) => /^\/spacecraft\/[^/]+\/$/.test(at) && pages.has(at)).sort();
    };
    expect(listed(pages).length).toBeGreaterThan(5);
    expect(listed(pages)).toEqual(listed(without));
  },
);

test('the timeline says which spacecraft have a flight ahead', () => {
  expect(textOf(pages.get('/timeline/')?.querySelector('main'))).toContain(
    '2 spacecraft have a flight ahead',
  );
});

test('no planned launch is among the latest events or the records', () => {
  for (const address of ['/', '/records/', '/in-space/', '/timeline/2020s/']) {
    const main = pages.get(address)?.querySelector('main');
    expect(textOf(main)).not.toContain('Planned to');
    expect(main?.querySelectorAll('.happenings a, table a').map((link) => textOf(link))).not.toContain(
      'Dream Chaser Tenacity',
    );
  }
});

test('a change of a launch is told as exactly as it was known before and after', () => {
  const rows = pages.get('/changes/2026-11-20/')?.querySelectorAll('tbody tr') ?? [];
  expect(rows.map((row) => row.querySelectorAll('td').map((cell) => textOf(cell)))).toEqual([
    ['Flight Planned to the Quarter 2: launch', 'March 2027', 'second quarter 2027'],
    ['Flight Planned to the Quarter 2: precision of the launch', 'Month', 'Quarter 2'],
    ['Flight Planned to the Half 1: launch', 'second half 2027', 'first half 2028'],
    ['Flight Planned to the Half 1: precision of the launch', 'Half 2', 'Half 1'],
    ['Flight Planned to the Year: launch', '2025', '2026'],
  ]);
});
