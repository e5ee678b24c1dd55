import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch.ts';
import { kinds } from './testkit/kinds.ts';
import { useVisitor } from './testkit/visitor.ts';

const visitor = useVisitor();

describe('without JavaScript', () => {
  test('a craft is reached from home and read whole', async () => {
    const page = await visitor.open(visitor.home, { javaScriptEnabled: false });
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Families' }).click();
    await page
      .getByRole('cell', { name: 'Soyuz', exact: true })
      .or(page.getByRole('rowheader', { name: 'Soyuz' }))
      .first()
      .getByRole('link')
      .click();
    await page.getByRole('link', { name: 'Soyuz TM', exact: true }).first().click();
    await page.getByRole('link', { name: 'Soyuz TM-2', exact: true }).click();
    expect(await page.locator('h1').textContent()).toBe('Soyuz TM-2');
    expect(await page.getByRole('table', { name: 'Figures and ranks' }).isVisible()).toBe(true);
    expect(await page.getByRole('table', { name: 'Flight log of Soyuz TM-2' }).getByRole('row').count()).toBe(
      2,
    );
    expect(await page.getByRole('link', { name: 'Next Soyuz TM Soyuz TM-3' }).isVisible()).toBe(true);
  });

  test('the orders are reached from the heading of a column and turned round by it', async () => {
    const page = await visitor.open(`${visitor.home}spacecraft/`, { javaScriptEnabled: false });
    await page.getByRole('columnheader', { name: 'Time in space' }).getByRole('link').click();
    await page.waitForURL('**/spacecraft/by/time-in-space/desc/');
    expect(await page.getByRole('columnheader', { name: 'Time in space' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    await page.getByRole('columnheader', { name: 'Time in space' }).getByRole('link').click();
    await page.waitForURL('**/spacecraft/by/time-in-space/asc/');
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL('**/spacecraft/by/time-in-space/asc/2/');
    expect(await page.locator('.registry tbody tr').count()).toBe(100);
  });

  test('the search page says what it needs and where else to look', async () => {
    const page = await visitor.open(`${visitor.home}search/`, { javaScriptEnabled: false });
    expect(await page.getByText('Searching needs JavaScript.').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'All spacecraft, A to Z' }).isVisible()).toBe(true);
  });
});

test('an address that is not there answers 404 with a page that leads on', async () => {
  const response = await fetch(`${visitor.home}spacecraft/no-such-craft/`);
  expect(response.status).toBe(404);
  const text = await response.text();
  expect(text).toContain('There is no page at this address.');
  const slashless = await fetch(`${visitor.home}spacecraft/progress-m-6`, { redirect: 'manual' });
  expect([slashless.status, slashless.headers.get('location')]).toEqual([308, '/spacecraft/progress-m-6/']);
});

test('no page is wider than a phone of 320 pixels', async () => {
  const page = await visitor.open(visitor.home, { viewport: { width: 320, height: 640 } });
  for (const { path } of kinds) {
    await page.goto(`${visitor.home}${path}`);
    expect(await widthOf(page), path).toBeLessThanOrEqual(320);
  }
});

// WCAG 1.4.4, with the size of text that a reader sets in the browser.
test('with text of twice the size no page is wider than its window', async () => {
  const browser = await launchBrowser(['--blink-settings=defaultFontSize=32']);
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  for (const { path } of kinds) {
    await page.goto(`${visitor.home}${path}`);
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(size, path).toBe('32px');
    for (const width of [768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await widthOf(page), path).toBeLessThanOrEqual(width);
    }
  }
});

/** The width that a page takes, in pixels; what scrolls in a box of its own does not widen it. */
function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
