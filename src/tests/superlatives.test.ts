import { describe, expect, inject, test } from 'vitest';
import { frozenEdition, leftTheGround } from './testkit/edition.ts';
import { readPages, readRows, textOf } from './testkit/site.ts';
import { useVisitor } from './testkit/visitor.ts';

const visitor = useVisitor();
const pages = readPages(inject('site'));
const spacecraft = readRows(`${frozenEdition}/spacecraft.json`);
const scripts = [
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const;

describe.each(scripts)('the page of records, %s', (_, javaScriptEnabled) => {
  test('leads from its contents to a table, and from there to the craft and the whole ranking', async () => {
    const page = await visitor.open(`${visitor.home}records/`, { javaScriptEnabled });
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await contents.getByRole('link', { name: 'Most flown' }).click();
    expect(new URL(page.url()).hash).toBe('#most-flown');
    const most = page.getByRole('region', { name: 'Most flown', exact: true });
    const first = most.getByRole('row').nth(1);
    expect(await first.innerText()).toMatch(/^1st\s+Space Shuttle Discovery\s+Space Shuttle\s+39$/s);
    await first.getByRole('link', { name: 'Space Shuttle Discovery', exact: true }).click();
    expect(await page.locator('h1').textContent()).toBe('Space Shuttle Discovery');
    await page.goBack();
    await most.getByRole('link', { name: 'All spacecraft by flights, most first' }).click();
    await page.waitForURL('**/spacecraft/by/flights-count/desc/');
  });

  test('leads from a place that is in doubt to the notes on its record', async () => {
    const page = await visitor.open(`${visitor.home}records/#longest-time-in-space`, { javaScriptEnabled });
    const longest = page.getByRole('region', { name: 'Longest time in space', exact: true });
    await longest.getByRole('link', { name: /^1 note on Crew Dragon Endeavour$/ }).click();
    await page.waitForURL('**/spacecraft/crew-dragon-endeavour/#notes');
    expect(await page.getByRole('heading', { name: 'Quality notes' }).isVisible()).toBe(true);
  });
});

test('the page of losses leads from its contents to each of its parts, with how many there are', () => {
  const page = pages.get('/losses/');
  const parts = page?.querySelectorAll('nav[aria-label="Contents"] .contents > div') ?? [];
  expect(parts.map((part) => part.querySelector('a')?.getAttribute('href'))).toEqual(
    page?.querySelectorAll('main h2[id]').map((heading) => `#${heading.id}`),
  );
  for (const part of parts) {
    const id = part.querySelector('a')?.getAttribute('href')?.slice(1);
    const rows = page?.querySelectorAll(`[aria-labelledby="${id}"] tbody tr`) ?? [];
    expect(textOf(part.querySelector('dd'))).toMatch(new RegExp(`^${rows.length} (loss|launch)(es)?$`));
  }
  expect(parts.length).toBeGreaterThan(3);
});

test('what was left in space stands apart from the longest time in space', () => {
  const page = pages.get('/records/');
  const names = (id: string) =>
    page?.querySelectorAll(`[aria-labelledby="${id}"] tbody th > a`).map((link) => textOf(link));
  expect(names('left-in-space')).toEqual(['Tesla Roadster']);
  expect(names('longest-time-in-space')?.slice(0, 3)).toEqual([
    'X-37B 2',
    'X-37B 1',
    'Crew Dragon Endeavour',
  ]);
  const longest = textOf(page?.querySelector('[aria-labelledby="longest-time-in-space"]'));
  expect(longest).toContain('2,400 days 10 hours');
  expect(longest).toContain('53 spacecraft have no recorded time in space and are not ranked.');
});

test('no placeholder and no spacecraft that has not flown is in any table of records', () => {
  const unflown = spacecraft.filter((row) => row.is_placeholder || row.flights_count === 0);
  expect(unflown).toHaveLength(6);
  const linked = pages
    .get('/records/')
    ?.querySelectorAll('tbody a')
    .map((link) => textOf(link));
  for (const row of unflown) expect(linked).not.toContain(row.name);
});

describe.each(scripts)('the page of data quality, %s', (_, javaScriptEnabled) => {
  test('leads from a rule to what it found, and from there to the record', async () => {
    const page = await visitor.open(`${visitor.home}data/quality/`, { javaScriptEnabled });
    await page.getByRole('link', { name: 'A dimension that cannot be right' }).click();
    const found = page.getByRole('region', { name: 'A dimension that cannot be right' });
    expect(await found.getByRole('listitem').allInnerTexts()).toEqual(['Soyuz TMA\nLength: 748 m']);
    await found.getByRole('link', { name: 'Soyuz TMA' }).click();
    await page.waitForURL('**/configurations/soyuz-tma/');
    expect(await page.getByText('748 m, which cannot be right').first().isVisible()).toBe(true);
  });

  test('counts what hundreds of records lack by configuration, and leads to their lists', async () => {
    const page = await visitor.open(`${visitor.home}data/quality/`, { javaScriptEnabled });
    const found = page.getByRole('region', { name: 'No serial number' });
    const missing = spacecraft.filter((row) => row.serial_number === null && !row.is_placeholder);
    expect(missing.length).toBeGreaterThan(200);
    const counts = (await found.getByRole('listitem').allInnerTexts()).map((text) =>
      Number(/\d+$/.exec(text.trim())?.[0]),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(missing.length);
    await found.getByRole('link', { name: 'Progress 7K-TG', exact: true }).click();
    await page.waitForURL('**/configurations/progress-7k-tg/#spacecraft');
  });
});

test('completeness is said as a number, in percent and as a bar of that length', () => {
  const page = pages.get('/data/quality/');
  const row = page
    ?.querySelectorAll('[aria-labelledby="complete-spacecraft"] tbody tr')
    .find((tr) => textOf(tr.querySelector('th')).startsWith('Time docked'));
  const flown = spacecraft.filter((one) => one.flights_count > 0 && leftTheGround({ name: one.name }));
  const docked = flown.filter((one) => one.time_docked !== null && one.time_docked !== 'P0D');
  expect(row?.querySelectorAll('.number').map((cell) => textOf(cell))).toEqual([
    String(docked.length),
    String(flown.length),
    '3%',
  ]);
  expect(Number(row?.querySelector('.part')?.getAttribute('width'))).toBeCloseTo(
    (100 * docked.length) / flown.length,
    6,
  );
});

test('the records are said to be of what was launched, because nothing else counts there', () => {
  const launched = spacecraft.filter(
    (row) => row.flights_count > 0 && !row.is_placeholder && leftTheGround({ name: row.name }),
  );
  const description = pages.get('/records/')?.querySelector('meta[name="description"]');
  expect(description?.getAttribute('content')).toContain(`of ${launched.length} launched spacecraft.`);
});

test('every configuration has a row of completeness', () => {
  const rows = pages.get('/data/quality/')?.querySelectorAll('[aria-labelledby="by-configuration"] tbody tr');
  expect(rows).toHaveLength(46);
  const dragon = rows?.find((tr) => textOf(tr.querySelector('th')) === 'Crew Dragon 2');
  const fleet = spacecraft.filter((row) => row.spacecraft_config.name === 'Crew Dragon 2');
  const flown = fleet.filter((row) => row.flights_count > 0);
  const docked = flown.filter((row) => row.time_docked !== null && row.time_docked !== 'P0D');
  const cells = dragon?.querySelectorAll('td').map((cell) => textOf(cell));
  expect([cells?.[0], cells?.[8]]).toEqual([
    String(fleet.filter((row) => !row.is_placeholder).length),
    `${Math.round((100 * docked.length) / flown.length)}%`,
  ]);
});

test('neither page is wider than a phone of 320 pixels', async () => {
  const page = await visitor.open(visitor.home, { viewport: { width: 320, height: 640 } });
  for (const path of ['records/', 'data/quality/']) {
    await page.goto(`${visitor.home}${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});
