import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { mostRead } from './testkit/kinds.ts';
import { slowLineTo } from './testkit/slowLine.ts';
import { useVisitor } from './testkit/visitor.ts';

const visitor = useVisitor();
const phone = { width: 320, height: 640 };

test.each([phone, { width: 1280, height: 800 }])(
  'nothing moves while a slow line brings a page, in %o',
  async (viewport) => {
    const home = await slowLineTo(visitor.home);
    const context = await visitor.window({ viewport });
    await noteShifts(context);
    const page = await context.newPage();
    for (const path of mostRead) {
      await page.goto(`${home}${path}`);
      expect(await shiftsOf(page), path).toEqual([]);
    }
  },
);

test.each([
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
])('nothing moves when the explorer of the API answers late, in %o', async (viewport) => {
  const context = await visitor.window({ viewport });
  await noteShifts(context);
  await context.route('**/explorer*.js', async (route) => {
    await setTimeout(250);
    await route.continue();
  });
  const page = await context.newPage();
  for (const asked of ['spacecraft/', 'agencies/', 'agencies/?founding_year__gt=1990']) {
    await page.goto(`${visitor.home}api/explore/${asked}`);
    await page.locator('#shown').waitFor();
    expect(await shiftsOf(page), asked).toEqual([]);
    // A desk shows the fields at once, and those that the address fills.
    const isDesk = viewport.width === 1280;
    expect(await page.getByLabel('limit').isVisible()).toBe(isDesk);
    const isFilled = asked.endsWith('1990');
    expect(await page.locator('[name$="year__gt"]').filter({ visible: true }).count()).toBe(
      isDesk && isFilled ? 1 : 0,
    );
  }
});

/** Notes what moves in the pages of a window, which `shiftsOf` tells. */
async function noteShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How far things have moved in a page since it was opened, once its fonts are there. */
async function shiftsOf(page: Page): Promise<number[]> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(150);
  return page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
}
