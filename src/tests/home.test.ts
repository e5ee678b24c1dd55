import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useVisitor } from './testkit/visitor.ts';

const visitor = useVisitor();
const desk = { width: 1280, height: 800 };

test('the first screen of home says what this is, and has a search, the stations and a craft', async () => {
  const page = await visitor.open(visitor.home, { viewport: desk });
  for (const part of ['h1', '.summary', 'input[type="search"]', '.docked-stations figure', '.day h2 a']) {
    const box = await page.locator(part).first().boundingBox();
    expect((box?.y ?? Number.NaN) + (box?.height ?? 0), part).toBeLessThan(desk.height);
  }
  // Each number once.
  const text = await page.locator('main').innerText();
  expect(text.match(/spacecraft listed/g)).toHaveLength(1);
});

test('the craft of the day is said to be of the day of the data, because the page is read on others', async () => {
  const page = await visitor.open(visitor.home, { javaScriptEnabled: false });
  const day = page.locator('.day');
  expect(await day.innerText()).toContain('Launched on 24 July 2009');
  expect(await day.getByRole('link', { name: '24 July', exact: true }).getAttribute('href')).toMatch(
    /\/on\/07-24\/$/,
  );
});

test.each(['', 'search/', '404.html'])(
  'the page /%s has one field to search in, and it is in sight',
  async (path) => {
    const page = await visitor.open(`${visitor.home}${path}`, { viewport: desk });
    expect(await page.locator('[type="search"]').filter({ visible: true }).count()).toBe(1);
  },
);

test('the longest times of all are named beside their ticks, in a wide window and on a phone', async () => {
  for (const width of [1280, 360]) {
    const page = await visitor.open(visitor.home, { viewport: { width, height: 800 } });
    const names = page.locator('.tick-names text').filter({ visible: true });
    expect(await names.allTextContents()).toContain('Tesla Roadster');
    for (const name of await names.all()) {
      const box = await name.boundingBox();
      expect(box?.x, `${width}`).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), `${width}`).toBeLessThanOrEqual(width);
    }
  }
});

test('each station has what is docked to it, which leads on', async () => {
  const page = await visitor.open(visitor.home, { javaScriptEnabled: false });
  const station = page.locator('figure', { hasText: 'Tiangong space station' });
  expect(await station.locator('li a').allInnerTexts()).toEqual(['Tianzhou-10', 'Shenzhou 23']);
  await station.getByRole('link', { name: 'Shenzhou 23' }).click();
  await page.waitForURL('**/spacecraft/shenzhou-23/');
});

test.each([320, 390, 768, 1280])('all that is docked hangs from its station, %i wide', async (width) => {
  const page = await visitor.open(visitor.home, { viewport: { width, height: 800 } });
  const stations = page.locator('.docked-stations figure');
  expect(await stations.count()).toBe(2);
  for (const station of await stations.all()) {
    await station.scrollIntoViewIfNeeded();
    const found = await station.evaluate((figure) => {
      const boxOf = (part: Element | null) => part?.getBoundingClientRect() ?? new DOMRect();
      const list = figure.querySelector('ul');
      const all = boxOf(list);
      const craft = [...(list?.children ?? [])];
      const rows = [...Map.groupBy(craft, (one) => boxOf(one).top).values()];
      return {
        isTouching: Math.abs(boxOf(figure.querySelector('.station')).bottom - all.top) < 1,
        rows: rows.map((row) => row.length),
        // A bar over the whole of each row.
        bars: rows.map((row) => {
          const widths = row.map(
            (one) => boxOf(one).width * Number(getComputedStyle(one).borderTopWidth === '3px'),
          );
          return Math.round(widths.reduce((sum, one) => sum + one, 0) - all.width);
        }),
        // A mast from each bar to the one above it belongs to the last craft.
        areJoined: rows.slice(1).every(([first]) => {
          const { top } = boxOf(first ?? null);
          return document.elementFromPoint(all.left + 1, top - 20)?.closest('li') === craft.at(-1);
        }),
      };
    });
    expect(found).toEqual({
      isTouching: true,
      rows: found.rows,
      bars: found.rows.map(() => 0),
      areJoined: true,
    });
    if (width < 400) expect(found.rows).toEqual(found.rows.length > 1 ? [3, 3] : [2]);
  }
});

describe('every tick of home', () => {
  const present = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

  test('is a link that arrow keys walk, from decade to decade, with one stop of Tab', async () => {
    const page = await visitor.open(visitor.home, { viewport: desk });
    const stops = page.locator('.strip a[tabindex="0"]');
    await expect.poll(() => stops.count()).toBe(1);
    await stops.focus();
    expect(await present(page)).toMatch(/^Vostok-1P:/);
    await page.keyboard.press('ArrowRight');
    const second = await present(page);
    expect(second).not.toMatch(/^Vostok-1P:/);
    expect(await page.locator('#tick').innerText()).toBe(second);
    // With another key these are the browser's.
    for (const keys of ['Alt+ArrowRight', 'Control+End']) await page.keyboard.press(keys);
    expect(await present(page)).toBe(second);
    await page.keyboard.press('End');
    const last = await present(page);
    expect(last).toMatch(/in space/);
    expect(await stops.count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/spacecraft/**');
    expect(last).toContain(await page.locator('h1').innerText());
  });

  test('says its name where the mouse is', async () => {
    const page = await visitor.open(visitor.home, { viewport: desk });
    await expect.poll(() => page.locator('.strip a[tabindex="0"]').count()).toBe(1);
    const tick = page.locator('.strip a').nth(40);
    await tick.scrollIntoViewIfNeeded();
    const box = await tick.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 1, (box?.y ?? 0) + 20);
    await expect.poll(() => page.locator('#tick').innerText()).toBe((await tick.textContent())?.trim());
  });

  test('says its name and leads on without JavaScript too', async () => {
    const page = await visitor.open(visitor.home, { viewport: desk, javaScriptEnabled: false });
    for (const decade of [0, 3]) {
      const tick = page.locator('.decade-strips li').nth(decade).locator('.strip a').nth(5);
      await tick.scrollIntoViewIfNeeded();
      const box = await tick.boundingBox();
      await page.mouse.move((box?.x ?? 0) + 1, (box?.y ?? 0) + (box?.height ?? 0) - 5);
      const name = await tick.locator('span').boundingBox();
      expect(name?.width).toBeGreaterThan(50);
      expect(name?.y).toBeGreaterThan((box?.y ?? 0) + (box?.height ?? 0));
    }
  });

  test('says its name to a finger before it leads on', async () => {
    const page = await visitor.open(visitor.home, { viewport: { width: 360, height: 800 }, hasTouch: true });
    const tick = page.locator('.strip a').nth(100);
    await tick.scrollIntoViewIfNeeded();
    const box = await tick.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 1, (box?.y ?? 0) + 20);
    const name = (await tick.textContent())?.trim() ?? '';
    const link = page.locator('#tick a');
    await expect.poll(() => link.innerText()).toBe(name);
    expect(page.url()).toBe(visitor.home);
    await link.tap();
    await page.waitForURL('**/spacecraft/**');
    expect(name).toContain(await page.locator('h1').innerText());
  });

  test('is paler where no time is recorded', async () => {
    const page = await visitor.open(visitor.home);
    const strokeOf = (kind: string) =>
      page
        .locator(`.decade-strips .${kind}`)
        .first()
        .evaluate((path) => getComputedStyle(path).stroke);
    const lightness = async (kind: string) =>
      ((await strokeOf(kind)).match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, one) => sum + Number(one), 0);
    const isUnit = (await strokeOf('hollow')).startsWith('color(');
    expect((await lightness('hollow')) * (isUnit ? 255 : 1)).toBeGreaterThan(await lightness('recorded'));
  });
});
