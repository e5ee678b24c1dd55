import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readPages, type Page as SitePage, textOf } from './testkit/site.ts';
import { useVisitor } from './testkit/visitor.ts';

const visitor = useVisitor();
const pages = readPages(inject('site'));

/** Waits until a line of the fold is in sight, and says what it says. */
async function lineInSight(page: Page, field: string): Promise<string> {
  await page.waitForURL(`**/#known-${field}`);
  const line = page.locator(`#known-${field}`);
  await expect.poll(() => line.isVisible()).toBe(true);
  const box = await line.evaluate((row) => row.getBoundingClientRect().toJSON());
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.bottom).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
  return (await line.innerText()).replace(/\s+/g, ' ');
}

describe('a figure leads to its source in one click', () => {
  test.each([
    { width: 1280, javaScriptEnabled: true },
    { width: 360, javaScriptEnabled: false },
  ])('in a window of $width pixels, with scripts: $javaScriptEnabled', async ({ width, ...options }) => {
    const page = await visitor.open(`${visitor.home}spacecraft/progress-m-6/`, {
      ...options,
      viewport: { width, height: 800 },
    });
    expect(await page.locator('#known-time-docked').isVisible()).toBe(false);
    await page.locator('.figures a[href="#known-time-docked"]').click();
    expect(await lineInSight(page, 'time-docked')).toContain('Launch Library 2, spacecraft 367');
  });

  test('with the keyboard', async () => {
    const page = await visitor.open(`${visitor.home}configurations/soyuz-tma/`);
    await page.locator('.identity a[href="#known-diameter"]').focus();
    await page.keyboard.press('Enter');
    expect(await lineInSight(page, 'diameter')).toContain(
      'Launch Library 2, configuration 40 (JSON) · diameter: 2.72',
    );
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('href')).toBe(
      'https://ll.thespacedevs.com/2.3.0/spacecraft_configurations/40/',
    );
  });

  test('from the records, on the page of the spacecraft', async () => {
    const page = await visitor.open(`${visitor.home}records/`);
    await page.locator('[aria-labelledby="longest-time-in-space"] td.number a').first().click();
    expect(await lineInSight(page, 'time-in-space')).toMatch(/^Time in space/);
  });

  test('from the log of many flights, on a page of their sources', async () => {
    const page = await visitor.open(`${visitor.home}spacecraft/space-shuttle-discovery/`);
    await page.getByRole('link', { name: 'How each launch and end is known' }).click();
    await page.waitForURL('**/spacecraft/space-shuttle-discovery/sources/');
    expect(await page.locator('[id^="known-end-"]').count()).toBe(25);
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL('**/sources/2/');
    expect(await page.locator('[id^="known-end-"]').count()).toBe(14);
    expect(await page.locator('#known-end-39').isVisible()).toBe(true);
  });
});

test('every figure that is recorded leads to a line, and none that is not', () => {
  const spacecraft = pages.keys().filter((at) => /^\/spacecraft\/(?!by\/|where\/)[^/]*\D[^/]*\/$/.test(at));
  // All are made by the same rows, and a tenth of them has every figure with and without a value.
  for (const at of spacecraft.filter((_, index) => index % 10 === 0)) {
    const page = pages.get(at) as SitePage;
    for (const row of page.querySelectorAll('.figures tbody tr')) {
      const [value] = row.querySelectorAll('td');
      const address = value?.querySelector('a')?.getAttribute('href') ?? null;
      const isRecorded = value?.querySelector('.unknown') === null;
      expect(address !== null, `${at} ${textOf(row)}`).toBe(isRecorded);
      const [path, anchor] = (address ?? '').split('#');
      const told = path ? pages.get(path) : page;
      if (anchor) expect(told?.querySelector(`#${anchor}`), `${at}${address}`).not.toBeNull();
    }
  }
});
