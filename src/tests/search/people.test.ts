import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Preview, servePreview } from '../../../scripts/browser/servePreview.ts';
import { eventfulSite } from '../testkit/eventfulSite.ts';
import { foundOn, results } from '../testkit/searchPage.ts';
import { type Pages, readPages, textOf } from '../testkit/site.ts';
import { useVisitor } from '../testkit/visitor.ts';

const visitor = useVisitor();
let preview: Preview;
let pages: Pages;

beforeAll(async () => {
  const { dist } = await eventfulSite();
  pages = readPages(dist);
  preview = await servePreview(dist);
});
afterAll(() => preview?.stop());

test.each([
  ['Gagarin, Yuri', ['Yuri Gagarin', 'person', '2 flights'], '/people/yuri-gagarin/'],
  ['Гагарин', ['Yuri Gagarin', 'person', '2 flights'], '/people/yuri-gagarin/'],
  ['chretien', ['Jean-Loup Chrétien', 'person', '1 flight'], '/people/jean-loup-chretien/'],
  ['lunar orbit', ['Lunar orbit', 'destination', '19 flights'], '/destinations/lunar-orbit/'],
  ['soyuz-u2', ['Soyuz-U2', 'rocket', '63 flights'], '/rockets/soyuz-u2/'],
])('by keyboard alone, "%s" leads to %j', async (text, [name, kind, flights], address) => {
  const page = await visitor.open(preview.address);
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=**');
  await foundOn(page);
  const found = results(page)
    .filter({ has: page.getByRole('link', { name, exact: true }) })
    .first();
  expect(await found.locator('> span').allTextContents()).toEqual([kind, '', flights, '']);
  await found.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${address}`);
  expect(await page.locator('h1').textContent()).toBe(name);
});

test('a misspelt name of a person is suggested as it is written', async () => {
  const page = await visitor.open(`${preview.address}search/?q=gagarn`);
  await foundOn(page);
  expect(await page.locator('#meant a').textContent()).toBe('Gagarin');
});

test('the page of a person leads to the flights, and those lead back', () => {
  const links = pages.get('/people/yuri-gagarin/')?.querySelectorAll('.flights tbody th a') ?? [];
  const flights = links.map((link) => (link.getAttribute('href') ?? '').split('#'));
  expect(flights.map(([at]) => at)).toEqual(['/spacecraft/vostok-1/', '/spacecraft/soyuz-tm-12/']);
  for (const [at = '', flight] of flights) {
    const row = pages.get(at)?.querySelector(`#${flight}`);
    expect(textOf(row?.nextElementSibling)).toContain('Yuri Gagarin');
  }
});

test('the list of failed launches says which flight failed and why, and leads to it', () => {
  const page = pages.get('/spacecraft/where/launch-outcome/failure/');
  const rows = page?.querySelectorAll('.flights tbody tr') ?? [];
  const row = rows.find((one) => textOf(one.querySelector('th a')) === 'Vostok 1');
  // The others were lost at a launch of which no source gives an outcome.
  expect(rows.map((one) => textOf(one.querySelector('th a')))).toContain('Soyuz 7K-LOK No.1');
  expect(row?.querySelector('th a')?.getAttribute('href')).toMatch(/^\/spacecraft\/vostok-1\/#flight-\d+$/);
  expect(row?.querySelector('time')?.getAttribute('datetime')).toMatch(/^1961-04-12/);
  expect(textOf(row?.querySelector('td[data-label="Why it failed"]'))).toBe(
    'The rocket burned a second too long.',
  );
  expect(textOf(page?.querySelector('main'))).toMatch(
    // Neither the four that were lost on the ground were launched, nor the 18 that are planned.
    /several flights may be in several of these lists\..* is recorded for \d+ of /,
  );
});

test('people come in several orders, those in space with their place above all others', () => {
  const now = pages.get('/people/')?.querySelectorAll('section[aria-labelledby="in-space"] tbody tr') ?? [];
  expect(now.map((row) => textOf(row.querySelector('th')))).toEqual(['Ada <i>Alder</i>']);
  expect(textOf(now[0]?.querySelector('td[data-label="Where"]'))).toContain('Crew Dragon Freedom');
  expect(textOf(pages.get('/people/ada-i-alder-i/')?.querySelector('.facts'))).toMatch(
    /In space now *Crew Dragon Freedom.*, since /,
  );
  const most = pages.get('/people/by/flights/desc/')?.querySelectorAll('.registry tbody th') ?? [];
  expect(most.map((cell) => textOf(cell))).toEqual([
    'Yuri Gagarin',
    'Ada <i>Alder</i>',
    'Jean-Loup Chrétien',
  ]);
});

test('an agency leads to the flights that it launched, in order of launch and with their outcomes', () => {
  const at = '/agencies/russian-federal-space-agency-roscosmos/';
  const link = pages.get(at)?.querySelector(`a[href="${at}launches/"]`);
  expect(textOf(link)).toBe('2 flights');
  const page = pages.get(`${at}launches/`);
  expect(textOf(page?.querySelector('h1 + p'))).toBe(
    '2 flights of 2 spacecraft. The launch failed for 1; the outcome is not recorded for 1.',
  );
  const rows = page?.querySelectorAll('.flights tbody tr') ?? [];
  expect(rows.map((row) => textOf(row.querySelector('th a')))).toEqual(['Vostok 1', 'Soyuz TM-12']);
  expect(rows.map((row) => textOf(row.querySelector('td[data-label="Outcome"]')))).toEqual([
    'failure The rocket burned a second too long.',
    'not recorded',
  ]);
});

test('the timeline says that a launch failed, and leads to the flight', () => {
  const rows = pages.get('/timeline/1960s/')?.querySelectorAll('.flights tbody tr') ?? [];
  const row = rows.find((one) => textOf(one.querySelector('th a')) === 'Vostok 1');
  expect(textOf(row?.querySelector('th'))).toContain('launch: failure');
  expect(row?.querySelector('th a')?.getAttribute('href')).toMatch(/^\/spacecraft\/vostok-1\/#flight-\d+$/);
});

test('the page of a rocket lists its flights, a hundred on a page', () => {
  const launches = ['/rockets/space-shuttle/', '/rockets/space-shuttle/2/'].map(
    (at) => pages.get(at)?.querySelectorAll('.flights tbody tr') ?? [],
  );
  expect(launches.map((rows) => rows.length)).toEqual([100, 35]);
  const dates = launches.flat().map((row) => row.querySelector('time')?.getAttribute('datetime'));
  expect(dates).toEqual(dates.toSorted());
});
