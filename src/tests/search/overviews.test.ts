import { expect, test } from 'vitest';
import { foundOn, results, said } from '../testkit/searchPage.ts';
import { useVisitor } from '../testkit/visitor.ts';

const visitor = useVisitor();

test('the search leads above its results to the page of the site that a question asks for, by keyboard', async () => {
  const page = await visitor.open(`${visitor.home}search/?q=lost+soyuz`);
  await said(page, /found\.$/).waitFor();
  const line = page.getByRole('status').filter({ hasText: 'See also' });
  expect(await line.textContent()).toBe('See also: Losses');
  await page.locator('#q').focus();
  const link = line.getByRole('link');
  for (let tabs = 0; tabs < 4 && !(await link.evaluate((one) => one.matches(':focus'))); tabs++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${visitor.home}losses/`);
});

test('it does so where it finds nothing, and no longer for another question', async () => {
  const page = await visitor.open(`${visitor.home}search/?q=zzzzqqqq+api`);
  const link = page.getByRole('link', { name: 'API' }).and(page.locator('#overviews a'));
  await link.waitFor();
  await page.locator('#q').fill('Soyuz TMA-18');
  await results(page).getByRole('link', { name: 'Soyuz TMA-18', exact: true }).waitFor();
  expect(await page.locator('#overviews').textContent()).toBe('');
});

test('of the years it leads to those that have a page', async () => {
  const page = await visitor.open(`${visitor.home}search/?q=1957+1969+1960s`);
  await said(page, /found\.$/).waitFor();
  expect(await page.locator('#overviews').textContent()).toBe(
    'See also: Flights of 1969 · Timeline of the 1960s',
  );
  for (const link of await page.locator('#overviews a').all()) {
    const address = (await link.getAttribute('href')) ?? '';
    expect((await page.request.get(new URL(address, visitor.home).href)).status(), address).toBe(200);
  }
});

test.each([360, 1280])(
  'in %i pixels the line is there with the first results, and moves none',
  async (width) => {
    const page = await visitor.open('about:blank', { viewport: { width, height: 800 } });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const { promise: isSeen, resolve: answer } = Promise.withResolvers<void>();
    await page.route('**/pagefind/**', async (route) => {
      await isSeen;
      await route.continue();
    });
    await page.goto(`${visitor.home}search/?q=RSS+First+Step`);
    // Names are there before the index.
    await results(page).first().waitFor();
    expect(await page.locator('#overviews').textContent()).toBe('See also: Records');
    await page.evaluate(() => document.fonts.ready);
    answer();
    await said(page, /found\.$/).waitFor();
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    const line = await page.locator('#overviews').boundingBox();
    const first = await results(page).first().boundingBox();
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(first?.y ?? 0);
  },
);

test('a nationality finds the craft of its country, and says so', async () => {
  const page = await visitor.open(`${visitor.home}search/?q=Chinese&kind=spacecraft`);
  const found = await foundOn(page);
  await page.goto(`${visitor.home}search/?q=China&kind=spacecraft`);
  expect(found).toBeGreaterThanOrEqual(await foundOn(page));
  await page.goto(`${visitor.home}search/?q=Chinese+Shenzhou+1&kind=spacecraft`);
  const row = results(page).filter({ has: page.getByRole('link', { name: 'Shenzhou 1', exact: true }) });
  expect(await row.locator('.why').textContent()).toContain('from China (Chinese)');
});
