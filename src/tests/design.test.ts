import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mostRead } from './testkit/kinds.ts';
import { useVisitor } from './testkit/visitor.ts';

const visitor = useVisitor();
const phone = { width: 320, height: 640 };
const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('background-color'));
const light = 'rgb(250, 249, 246)';
const dark = 'rgb(16, 19, 23)';

describe('type', () => {
  test("is set in the site's own faces, which come with the page", async () => {
    const page = await visitor.open('about:blank');
    await page.goto(`${visitor.home}spacecraft/crew-dragon-freedom/`);
    await page.evaluate(() => document.fonts.ready);
    const files = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.woff2')),
    );
    expect(files).toHaveLength(2);
    expect(files.every((file) => file.startsWith(`${visitor.home}_astro/`))).toBe(true);
    const session = await page.context().newCDPSession(page);
    const { root } = await session.send('DOM.getDocument');
    await session.send('CSS.enable');
    const faceOf = async (selector: string) => {
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      return fonts.map(({ familyName, isCustomFont }) => [familyName, isCustomFont]);
    };
    expect(await faceOf('.summary')).toEqual([['Public Sans Thin', true]]);
    expect(await faceOf('.identity .serial')).toEqual([['B612 Mono', true]]);
  });
});

describe('the theme', () => {
  test('is that of the system until a reader chooses, and is then there before anything is painted', async () => {
    const context = await visitor.window({ colorScheme: 'light' });
    await context.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        Object.assign(window, { atFirst: document.documentElement.dataset.theme });
      }).observe(document, { childList: true, subtree: true });
    });
    const page = await context.newPage();
    await page.goto(visitor.home);
    expect(await paper(page)).toBe(light);
    const choice = page.getByRole('group', { name: 'Theme' });
    await choice.getByRole('radio', { name: 'As the system' }).focus();
    await page.keyboard.press('ArrowUp');
    expect(await choice.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    expect(await paper(page)).toBe(dark);

    await page.goto(`${visitor.home}spacecraft/`);
    expect(await page.evaluate(() => (window as unknown as { atFirst: string }).atFirst)).toBe('dark');
    expect(await paper(page)).toBe(dark);
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);

    await page.getByRole('radio', { name: 'As the system' }).check();
    expect(await paper(page)).toBe(light);
    await page.reload();
    expect(await paper(page)).toBe(light);
  });

  test('can be chosen for one page where nothing can be stored', async () => {
    const context = await visitor.window({ colorScheme: 'dark' });
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const page = await context.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(visitor.home);
    expect(await paper(page)).toBe(dark);
    await page.getByRole('radio', { name: 'Light' }).check();
    expect(await paper(page)).toBe(light);
    expect(errors).toEqual([]);
  });

  test('is not offered without JavaScript, where the choice of the system rules', async () => {
    const page = await visitor.open(visitor.home, { javaScriptEnabled: false, colorScheme: 'dark' });
    expect(await page.getByRole('group', { name: 'Theme' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'The flights of every spacecraft in Launch Library 2',
    );
    expect((await page.locator('body').screenshot()).length).toBeGreaterThan(0);
  });
});

describe('on a phone', () => {
  test('the rows of a list take three lines and are still those of a table', async () => {
    const page = await visitor.open(`${visitor.home}spacecraft/`, {
      viewport: { width: 360, height: 780 },
      javaScriptEnabled: false,
    });
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'Apollo Columbia CSM-107' }) });
    const cells = row.getByRole('cell');
    expect((await cells.allTextContents()).map((text) => text.trim())).toEqual([
      'CSM-107',
      'Apollo Command/Service Module',
      'Single Use',
      '16 Jul 1969',
      '8\u00a0d 3\u00a0h',
    ]);
    const boxes = await Promise.all([row, ...(await cells.all())].map((cell) => cell.boundingBox()));
    expect(boxes.every((box) => box !== null && box.x >= 0 && box.x + box.width <= 360)).toBe(true);
    expect(boxes[0]?.height).toBeLessThan(80);
  });

  test.each([
    ['spacecraft/', 9_000],
    ['families/soyuz/', 12_000],
    ['losses/', 12_500],
  ])('/%s is no longer than %i pixels', async (path, most) => {
    const page = await visitor.open(`${visitor.home}${path}`, { viewport: { width: 360, height: 780 } });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(most);
  });

  test('the rows of figures are blocks of labelled pairs that are still a table', async () => {
    const page = await visitor.open(`${visitor.home}spacecraft/crew-dragon-freedom/`, {
      viewport: phone,
      javaScriptEnabled: false,
    });
    const row = page
      .getByRole('table', { name: /^Figures/ })
      .locator('tbody tr')
      .first();
    const cells = row.getByRole('cell');
    const labels = await cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('data-label')));
    expect(labels).toEqual(['Value', 'In configuration', 'In the catalog']);
    const boxes = await Promise.all((await cells.all()).map((cell) => cell.boundingBox()));
    expect(new Set(boxes.map((box) => box?.y ?? 0)).size).toBe(labels.length);
    expect(boxes.every((box) => box !== null && box.x >= 0 && box.x + box.width <= 320)).toBe(true);
  });

  test('a flight takes a few lines of its log, in which each figure has its label', async () => {
    const page = await visitor.open(`${visitor.home}spacecraft/space-shuttle-discovery/`, {
      viewport: phone,
    });
    const row = page
      .getByRole('table', { name: /^The latest 10 flights/ })
      .locator('tbody tr')
      .first();
    const labels = await row
      .getByRole('cell')
      .evaluateAll((all) => all.map((cell) => cell.getAttribute('data-label')));
    expect(labels).toEqual(['No.', 'Launch', 'End', 'Duration', 'Turnaround']);
    expect((await row.boundingBox())?.height).toBeLessThan(90);
    // What is the same of all of them is said once.
    await page
      .getByText(
        /^The same for the latest 10: .*destination: International Space Station.*; of the first: destination: Low Earth Orbit/,
      )
      .waitFor();
  });

  test.each(mostRead)('no list, log or table of figures scrolls sideways: /%s', async (path) => {
    const page = await visitor.open(`${visitor.home}${path}`, { viewport: phone });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const wide = await page
      .locator('.scroll:has(> .pairs)')
      .evaluateAll((regions) =>
        regions.filter((region) => region.scrollWidth > region.clientWidth).map((region) => region.ariaLabel),
      );
    expect(wide).toEqual([]);
  });

  test('each target of the head is 44 pixels high, and the menu opens without JavaScript', async () => {
    const page = await visitor.open(visitor.home, { viewport: phone, javaScriptEnabled: false });
    const links = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
    expect(await links.count()).toBe(0);
    await page.getByText('Menu', { exact: true }).click();
    expect(await links.count()).toBeGreaterThan(5);
    const heights = await page
      .locator('header.site :is(a, summary, input)')
      .evaluateAll((all) => all.map((target) => target.getBoundingClientRect().height));
    expect(Math.min(...heights.filter((height) => height > 0))).toBeGreaterThanOrEqual(44);
    await links.filter({ hasText: 'Families' }).click();
    await page.waitForURL('**/families/');
  });

  test('the menu closes with Escape, and the focus is where it was opened', async () => {
    const page = await visitor.open(visitor.home, { viewport: phone });
    const menu = page.getByText('Menu', { exact: true });
    const links = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
    await menu.focus();
    await page.keyboard.press('Enter');
    await links.first().focus();
    await page.keyboard.press('Escape');
    expect(await links.count()).toBe(0);
    expect(await menu.evaluate((summary) => summary === document.activeElement)).toBe(true);
  });
});

test.each(['crew-dragon-endeavour', 'apollo-lunar-module-lm-5-eagle'])(
  'on a desk nothing is empty above the log of %s while its facts go on beside it',
  async (slug) => {
    for (const width of [1280, 1920]) {
      const page = await visitor.open(`${visitor.home}spacecraft/${slug}/`, {
        viewport: { width, height: 900 },
      });
      const gap = await page.evaluate(() => {
        const log = document.querySelector('.across')?.getBoundingClientRect().top ?? Number.NaN;
        const parts = document.querySelectorAll('.spread > :not(.beside, .across), .spread .rest > *');
        const bottoms = [...parts].map((part) => part.lastElementChild?.getBoundingClientRect().bottom ?? 0);
        return log - Math.max(...bottoms.filter((bottom) => bottom <= log));
      });
      expect(gap, `${width}`).toBeLessThan(120);
    }
  },
);

describe('between a phone and a desk', () => {
  test.each([
    'spacecraft/by/time-docked/desc/',
    'spacecraft/crew-dragon-endeavour/',
    'configurations/',
    'families/',
    'destinations/',
    'in-space/',
    'losses/',
    'timeline/1969/',
  ])('all columns of /%s are in sight', async (path) => {
    const page = await visitor.open(`${visitor.home}${path}`);
    for (const width of [640, 768, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      const cut = await page
        .locator('.scroll > table')
        .evaluateAll((tables) =>
          tables.flatMap((table) =>
            table.getBoundingClientRect().width > (table.parentElement?.clientWidth ?? 0)
              ? [table.textContent.trim().slice(0, 40)]
              : [],
          ),
        );
      expect(cut, `${width}`).toEqual([]);
    }
  });

  test('a row keeps each figure with its label, and on paper it is one of columns', async () => {
    const page = await visitor.open(`${visitor.home}spacecraft/by/time-docked/desc/`, {
      viewport: { width: 768, height: 800 },
    });
    const docked = page.locator('tbody tr').first().locator('[data-label="Time docked"]');
    const label = () => docked.evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(await label()).toBe('"docked " / ""');
    await page.emulateMedia({ media: 'print' });
    expect(await label()).toBe('none');
  });

  test('a table that scrolls sideways all the same has a shade where it goes on', async () => {
    const page = await visitor.open(`${visitor.home}timeline/`, { viewport: phone });
    const region = page.getByRole('region', { name: /^Flights launched in each year/ });
    expect(await region.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
    expect(await region.evaluate((one) => getComputedStyle(one).backgroundImage)).toContain(
      'linear-gradient',
    );
  });
});

test('a table takes a stop of the Tab key only while it scrolls sideways', async () => {
  const page = await visitor.open(`${visitor.home}families/soyuz/`, {
    viewport: { width: 1280, height: 800 },
  });
  const regions = page.locator('.scroll');
  const stops = () =>
    regions.evaluateAll((all) => all.filter((region) => (region as HTMLElement).tabIndex === 0).length);
  const scrolling = () =>
    regions.evaluateAll((all) => all.filter((region) => region.scrollWidth > region.clientWidth).length);
  await expect.poll(stops).toBe(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(stops).toBeGreaterThan(0);
  expect(await stops()).toBe(await scrolling());
});

test('the head of a long list stays in sight', async () => {
  const page = await visitor.open(`${visitor.home}spacecraft/`, { viewport: { width: 1280, height: 800 } });
  await page.locator('.registry tbody tr').nth(60).scrollIntoViewIfNeeded();
  const box = await page.getByRole('columnheader', { name: 'Status' }).boundingBox();
  expect(box?.y).toBe(0);
});

test('a craft is printed as a sheet with its address, without what only a screen needs', async () => {
  const page = await visitor.open(`${visitor.home}spacecraft/crew-dragon-freedom/`, { colorScheme: 'dark' });
  const address = page.getByText('https://catalog.example.org/spacecraft/crew-dragon-freedom/ · data as of');
  expect(await address.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await address.isVisible()).toBe(true);
  expect(await paper(page)).toBe('rgb(255, 255, 255)');
  const ofScreens = await page.locator('nav, form, .theme').all();
  expect(ofScreens.length).toBeGreaterThan(3);
  for (const one of ofScreens) expect(await one.isVisible()).toBe(false);
  expect(await page.getByRole('table', { name: 'Flight log of Crew Dragon Freedom' }).isVisible()).toBe(true);
});

test('what is folded on a page is open on paper or is not there, without a triangle', async () => {
  const page = await visitor.open(`${visitor.home}data/quality/`);
  const folded = page.locator('main details').first().locator('li').first();
  // Playwright's own isVisible calls all hidden that is in a closed element.
  const isShown = () => folded.evaluate((item) => item.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isShown()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await isShown()).toBe(true);
  for (const at of ['data/quality/', 'spacecraft/soyuz-11/']) {
    await page.goto(`${visitor.home}${at}`);
    const triangles = await page
      .locator('main summary')
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility() && getComputedStyle(one).listStyleType !== 'none'),
      );
    expect(triangles).toEqual([]);
  }
  for (const left of ['How we know: each figure and its source', 'A report to copy', 'Cite this page'])
    expect(
      await page
        .getByText(left, { exact: true })
        .evaluateAll((all) => all.map((one) => one.checkVisibility())),
      left,
    ).toEqual([false]);
});

test('what a reader has opened of how the figures are known is printed', async () => {
  const page = await visitor.open(`${visitor.home}spacecraft/soyuz-11/`);
  await page.getByText('How we know: each figure and its source').click();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('table', { name: 'Where the figures of Soyuz 11 come from' }).isVisible()).toBe(
    true,
  );
});
