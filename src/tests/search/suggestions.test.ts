import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../testkit/axe.ts';
import { ask, foundOn, results, said } from '../testkit/searchPage.ts';
import { useVisitor } from '../testkit/visitor.ts';

const visitor = useVisitor();
const field = (page: Page) => page.getByLabel('Search the catalog');
const craft = 'spacecraft/progress-m-6/';

describe('the search at the head of every page', () => {
  const shown = visitor.shared(`${visitor.home}${craft}`);

  test.each([
    ['Skylab 4', 'Apollo CSM-118 Apollo Command/Service Module, flew “Skylab 4”'],
    ['C212', 'Crew Dragon Freedom Crew Dragon 2, serial number C212'],
    ['soyuz t', 'Soyuz T configuration'],
    ['nasa', 'National Aeronautics and Space Administration agency, also called “NASA”'],
    ['союз мс-22', 'Soyuz MS-22 Soyuz MS'],
    ['cosmos 110', 'Kosmos 110 Voskhod'],
  ])('suggests for "%s": %s', async (text, first) => {
    const page = shown();
    await field(page).fill(text);
    // What was suggested for the text before stands until then.
    await expect.poll(() => page.getByRole('option').first().textContent()).toBe(first);
  });

  test('says what a misspelt name was taken for, and offers first to search for it as it is typed', async () => {
    const page = await visitor.open(`${visitor.home}${craft}`);
    await field(page).fill('vostock 1');
    const said = 'Nothing is called “vostock 1”. Did you mean Vostok 1?';
    await expect
      .poll(async () => (await page.getByRole('option').allTextContents()).slice(0, 2))
      .toEqual([`Search all pages for “vostock 1” ${said}`, 'Vostok 1 Vostok']);
    expect(await page.locator('form [role="status"]').first().textContent()).toContain(said);
    await page.getByRole('option').first().click();
    await page.waitForURL('**/search/?q=vostock+1');
  });

  test('takes no word of a page for a name that is a little like it', async () => {
    const page = await visitor.open(`${visitor.home}${craft}`);
    await field(page).fill('reboost');
    await page.getByRole('option', { name: 'Search all pages for “reboost”' }).waitFor();
    expect(await page.getByRole('option').count()).toBe(1);
  });

  test('opens a page with the arrow keys and Enter, and closes with Escape', async () => {
    const page = await visitor.open(`${visitor.home}${craft}`);
    await page.keyboard.press('/');
    await page.keyboard.type('buran');
    await page.getByRole('option').first().waitFor();
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await page.getByRole('option', { selected: true }).getAttribute('id');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(active);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(spacecraft|configurations)\/buran\/$/);
  });

  test('opens the page of a suggestion that is clicked', async () => {
    const page = await visitor.open(`${visitor.home}${craft}`);
    await field(page).fill('STS-107');
    await page.getByRole('option').first().click();
    await page.waitForURL('**/spacecraft/space-shuttle-columbia/');
  });

  test('leads to all results with Enter, and without JavaScript', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await visitor.open(`${visitor.home}${craft}`, { javaScriptEnabled });
      await field(page).fill('Skylab 4');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=Skylab+4');
    }
  });

  test('loads nothing until the reader comes to it', async () => {
    const page = await visitor.open('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${visitor.home}${craft}`);
    await page.waitForLoadState('networkidle');
    const ofSearch = () => asked.filter((address) => /suggestions|registry/.test(address));
    expect(ofSearch()).toEqual([]);
    await field(page).focus();
    await page.waitForResponse('**/search/registry.*.json');
    expect(ofSearch().length).toBeGreaterThan(2);
  });

  test('is found by axe in good order with its suggestions open', { timeout: 60_000 }, async () => {
    const page = await visitor.open(`${visitor.home}removed/`);
    await field(page).fill('soyuz');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await axeFindings(page)).toEqual([]);
  });
});

test.each([
  ['of home', '', 'Find a spacecraft by name, serial number or mission'],
  ['at the head of a page', craft, 'Search the catalog'],
])('suggestions lie on the field %s in windows of all widths', async (_, path, label) => {
  const page = await visitor.open(`${visitor.home}${path}`);
  const input = page.getByLabel(label);
  // One has short suggestions, the other a long one.
  for (const text of ['voskhod', 'NASA']) {
    await input.fill(text);
    await page.getByRole('option').first().waitFor();
    for (const width of [320, 390, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const [on, list] = await Promise.all([input.boundingBox(), page.getByRole('listbox').boundingBox()]);
      if (!on || !list) throw new Error('There is no field, or no list.');
      const where = `${text}, ${width} pixels`;
      if (path === '') expect(list.x, where).toBeCloseTo(on.x, 0);
      else expect(list.x + list.width, where).toBeGreaterThanOrEqual(on.x + on.width);
      expect(list.x, where).toBeLessThanOrEqual(on.x + 0.5);
      expect(list.width, where).toBeGreaterThanOrEqual(on.width);
      expect(list.x, where).toBeGreaterThanOrEqual(0);
      expect(list.x + list.width, where).toBeLessThanOrEqual(width);
    }
  }
});

describe('a result', () => {
  const typed = visitor.shared(`${visitor.home}search/?q=vostok`);

  test.each([
    ['Skylab 4', 'Apollo CSM-118', 'flew “Skylab 4”', 'Skylab 4'],
    ['Apollo 1', 'Apollo CSM-012', /Apollo 1/, 'Apollo 1'],
    ['TMA7M', 'Soyuz TMA-07M', null, 'TMA-07M'],
    ['Orb 3', 'Cygnus CRS Orb-3', null, 'Orb-3'],
    ['51L', 'Space Shuttle Challenger', 'flew “STS-51-L”', '51-L'],
    ['NASA', 'National Aeronautics and Space Administration', 'also called “NASA”', 'NASA'],
    ['Mir', 'Mir', null, 'Mir'],
  ])('for "%s" is %s first, and says why', async (text, title, reason, mark) => {
    const page = typed();
    await ask(page, text);
    await foundOn(page);
    const first = results(page).first();
    expect(await first.getByRole('link').textContent()).toBe(title);
    const why = first.locator('.why');
    if (reason === null) expect(await why.count()).toBe(0);
    else expect(await why.textContent()).toMatch(reason);
    expect(await first.locator('mark').allTextContents()).toContain(mark);
    expect(await page.title()).toContain(`“${text}”`);
  });

  test('is two Tabs or the down key from the field, and the arrow keys go on from it', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=Progress+MS`);
    await foundOn(page);
    const focused = () => page.evaluate('document.activeElement.textContent');
    const names = await results(page).getByRole('link').allTextContents();
    await page.locator('#q').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(names[0]);
    await page.locator('#q').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(names[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
  });
});

test.each([360, 768, 1280])('nothing moves on a page of results %i pixels wide', async (width) => {
  const context = await visitor.window({ viewport: { width, height: 740 } });
  await context.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number }[])
        (window as unknown as { shift: number }).shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const page = await context.newPage();
  for (const text of ['dragon', 'Skylab 4', 'vostock', 'zzzzqqqq']) {
    await page.goto(`${visitor.home}search/?q=${encodeURIComponent(text)}`);
    await said(page, /found\.$/).waitFor();
    await page.waitForTimeout(150);
    expect(await page.evaluate('window.shift'), text).toBeLessThanOrEqual(0.02);
  }
});
