import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { frozenEdition, leftTheGround } from './testkit/edition.ts';
import { readPages, readRows, textOf } from './testkit/site.ts';
import { useVisitor } from './testkit/visitor.ts';

const pages = readPages(inject('site'));
const visitor = useVisitor();
const launches = readRows(`${frozenEdition}/spacecraft.json`)
  .filter(leftTheGround)
  .flatMap((row) => row.flights.map((flight: { launch: { net: string } }) => flight.launch.net))
  .filter((net: string) => net <= '2026-07-24T00:00:00Z');

describe('by date', () => {
  test('each year from the first launch on has a page with its launches', () => {
    const counts = Map.groupBy(launches, (net: string) => net.slice(0, 4));
    expect(counts.size).toBeGreaterThan(60);
    for (const [year, own] of counts) {
      const page = pages.get(`/timeline/${year}/`);
      const rows = page?.querySelectorAll('[aria-labelledby="launched"] tbody tr') ?? [];
      expect(rows.length, year).toBe(own.length);
    }
  });

  test('each day of the year that saw a launch has a page with it', () => {
    const counts = Map.groupBy(launches, (net: string) => net.slice(5, 10));
    for (const [day, own] of counts) {
      const rows = pages.get(`/on/${day}/`)?.querySelectorAll('[aria-labelledby="launches"] tbody tr') ?? [];
      expect(rows.length, day).toBe(own.length);
    }
    expect(textOf(pages.get('/on/')?.querySelector('main'))).toContain(`${counts.size} of the 366 days`);
  });

  test('a day that a reader names shows what was up, and is kept in the address', async () => {
    const page = await visitor.open(`${visitor.home}in-space/on/`);
    await page.getByLabel('Day, UTC').fill('1983-07-01');
    await page.waitForURL('**/in-space/on/?date=1983-07-01');
    await page.getByText('1 of the spacecraft listed here was in space on 1 July 1983.').waitFor();
    await page.reload();
    await page.getByText('1 of the spacecraft listed here was in space on 1 July 1983.').waitFor();
    const name = 'What was in space on 1 July 1983';
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
    expect(await page.title()).toBe(`${name} · Spacecraft Catalog`);
    await page.getByRole('link', { name: 'Soyuz T-9' }).click();
    await page.waitForURL('**/spacecraft/soyuz-t-9/**');
  });

  test('a reader who goes on to another day sees what was up on that day alone', async () => {
    const page = await visitor.open(`${visitor.home}in-space/on/`);
    const lines = page.locator('#on-day-found > li');
    await expect.poll(() => lines.count()).toBe(11);
    await page.getByLabel('Day, UTC').evaluate((field: HTMLInputElement) => {
      for (const day of ['2026-07-01', '1983-07-01']) {
        field.value = day;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    await page.getByText('1 of the spacecraft listed here was in space on 1 July 1983.').waitFor();
    await page.locator('#on-day-found:not([aria-busy])').waitFor();
    expect(await lines.allTextContents()).toEqual([expect.stringContaining('Soyuz T-9')]);
  });

  test('without JavaScript the years stand in for it', async () => {
    const page = await visitor.open(`${visitor.home}in-space/on/`, { javaScriptEnabled: false });
    expect(await page.getByLabel('Day, UTC').isVisible()).toBe(false);
    expect(await page.getByText('Naming a day needs JavaScript.').isVisible()).toBe(true);
    await page.getByRole('link', { name: '1983', exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Flights of 1983');
  });

  test('until a day is named the page says what was up on the last one, and nothing moves when its scripts come', async () => {
    const still = await visitor.open(`${visitor.home}in-space/on/`, { javaScriptEnabled: false });
    const lines = (page: Page) => page.locator('#on-day-found > li').allInnerTexts();
    expect(
      await still.getByText('11 of the spacecraft listed here were in space on 24 July 2026.').isVisible(),
    ).toBe(true);
    const page = await visitor.open('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
    await page.goto(`${visitor.home}in-space/on/`, { waitUntil: 'networkidle' });
    expect(await lines(page)).toEqual(await lines(still));
    expect(await lines(page)).toHaveLength(11);
    expect(asked.filter((path) => path.endsWith('on.json'))).toEqual([]);
    // A line that a script writes is as one of the page.
    await page.getByLabel('Day, UTC').fill('2026-07-23');
    await page.getByText(/listed here were in space on 23 July 2026/).waitFor();
    await page.getByLabel('Day, UTC').fill('2026-07-24');
    await page.getByText('11 of the spacecraft listed here were in space on 24 July 2026.').waitFor();
    await page.locator('#on-day-found:not([aria-busy])').waitFor();
    expect(await lines(page)).toEqual(await lines(still));
  });

  test.each([
    ['abc', 'There is no such day. Name one from 15 May 1960 to 24 July 2026.'],
    ['1983', 'There is no such day. Name one from 15 May 1960 to 24 July 2026.'],
    ['1983-02-29', 'There is no such day. Name one from 15 May 1960 to 24 July 2026.'],
    ['1957-10-04', 'None of these spacecraft had flown yet: the first was launched on 15 May 1960.'],
    ['2031-01-01', 'The data end on 24 July 2026, and say nothing of later days.'],
  ])('says of %s what can be said', async (day, words) => {
    const page = await visitor.open(`${visitor.home}in-space/on/?date=${day}`);
    await page.getByText(words).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('What was in space on a day');
  });

  test('it has one name, by which other pages lead to it', () => {
    const name = 'What was in space on a day';
    expect(textOf(pages.get('/in-space/on/')?.querySelector('[aria-current="page"]'))).toBe(name);
    for (const at of ['/', '/in-space/', '/on/'])
      expect(textOf(pages.get(at)?.querySelector('main a[href="/in-space/on/"]')), at).toBe(name);
  });

  test('today is marked among the days of the year, by UTC', async () => {
    const page = await visitor.open('about:blank');
    await page.clock.setFixedTime('2026-07-20T23:30:00-05:00');
    await page.goto(`${visitor.home}on/`);
    const today = page.locator('main [aria-current="date"]');
    await expect.poll(() => today.getAttribute('href')).toBe('/on/07-21/');
  });

  test('what flew in the atmosphere was not in space', async () => {
    const page = await visitor.open(`${visitor.home}in-space/on/?date=2013-04-12`);
    await page.getByText('5 of the spacecraft listed here were in space on 12 April 2013.').waitFor();
    expect(await page.getByText('VSS Enterprise').count()).toBe(0);
  });

  test('what is over without a recorded end may have been up, as long as the longest flight of its kind', async () => {
    const page = await visitor.open(`${visitor.home}in-space/on/?date=1969-07-22`);
    await page
      .getByText(
        '1 of the spacecraft listed here was in space on 22 July 1969. 1 more may have been: when its flight ended is',
      )
      .waitFor();
    const last = page.locator('#on-day-found > li').last();
    await expect.poll(() => last.textContent()).toMatch(/Eagle.*end not recorded$/);
    await page.getByLabel('Day, UTC').fill('1975-07-22');
    await page.getByText(/in space on 22 July 1975\.$/).waitFor();
  });

  test('on the date of the data what is in space is what that page lists', async () => {
    const page = await visitor.open(`${visitor.home}in-space/on/?date=2026-07-24`);
    await page.getByText('11 of the spacecraft listed here were in space on 24 July 2026.').waitFor();
    await expect.poll(() => page.getByText('still up', { exact: true }).count()).toBe(11);
  });
});
