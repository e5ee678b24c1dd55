import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { frozenEdition } from '../testkit/edition.ts';
import { results, said } from '../testkit/searchPage.ts';
import { readRows } from '../testkit/site.ts';
import { useVisitor } from '../testkit/visitor.ts';

const visitor = useVisitor();
const box = (page: Page, value: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^${value} \\d+$`) });
const rows = readRows(`${frozenEdition}/spacecraft.json`);
const countOf = (holds: (row: (typeof rows)[number]) => boolean) => rows.filter(holds).length;

describe('the filters', () => {
  test('narrow by several values and several filters at once, and keep both in the address', async () => {
    const page = await visitor.open(`${visitor.home}search/`);
    await box(page, 'Active').check();
    const active = countOf((row) => row.status.name === 'Active');
    await said(page, `${active} pages found.`).waitFor();
    await box(page, 'Retired').check();
    const both = countOf((row) => ['Active', 'Retired'].includes(row.status.name));
    await said(page, `${both} pages found.`).waitFor();
    await page.getByRole('group', { name: 'In space' }).getByRole('checkbox', { name: /^yes/ }).check();
    const inSpace = countOf((row) => ['Active', 'Retired'].includes(row.status.name) && row.in_space);
    await said(page, `${inSpace} pages found.`).waitFor();
    expect(new URL(page.url()).search).toBe('?status=Active&status=Retired&in+space=yes');
    await page.reload();
    await said(page, `${inSpace} pages found.`).waitFor();
    expect(await box(page, 'Retired').isChecked()).toBe(true);
    await page.goBack();
    await said(page, `${both} pages found.`).waitFor();
    expect(
      await page.getByRole('group', { name: 'In space' }).getByRole('checkbox', { name: /^yes/ }).isChecked(),
    ).toBe(false);
    await page.goForward();
    await said(page, `${inSpace} pages found.`).waitFor();
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await page.getByText('747 pages to search.').waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  test('count what each value leaves, a value beside a chosen one what it would add', async () => {
    const page = await visitor.open(`${visitor.home}search/?status=Active`);
    await said(page, /found\.$/).waitFor();
    for (const status of ['Active', 'Destroyed', 'Retired', 'Single Use']) {
      const count = await box(page, status).locator('..').locator('.count').textContent();
      expect(Number(count)).toBe(countOf((row) => row.status.name === status));
    }
  });

  test('are gone through and chosen by the keyboard alone', async () => {
    const page = await visitor.open(`${visitor.home}search/`);
    await page.getByText('747 pages to search.').waitFor();
    await page.locator('#q').focus();
    const focused = () => page.evaluate('document.activeElement.parentElement.textContent.trim()');
    for (let tabs = 0; tabs < 20 && !/^Active \d+$/.test(String(await focused())); tabs++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await said(page, /^\d+ pages found\.$/).waitFor();
    expect(await focused()).toMatch(/^Active \d+$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL('**?status=Active&status=Destroyed');
  });

  test('and orders gone through by the keyboard are one step back', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=dragon`);
    await said(page, /found\.$/).waitFor();
    await page.getByLabel('Sort by').focus();
    for (const sort of ['name-asc', 'name-desc', 'serial-number-asc']) {
      await page.keyboard.press('ArrowDown');
      await page.waitForURL(`**/?q=dragon&sort=${sort}`);
    }
    await page.goBack();
    await page.waitForURL('**/?q=dragon');
  });

  test('that are long are closed at first, and open when the address sets them', async () => {
    const page = await visitor.open(`${visitor.home}search/`);
    await page.getByText('747 pages to search.').waitFor();
    expect(await box(page, 'Buran').isVisible()).toBe(false);
    await page.goto(`${visitor.home}search/?configuration=Buran&configuration=X-37B`);
    await said(page, /found\.$/).waitFor();
    expect(await box(page, 'Buran').isVisible()).toBe(true);
    const expected = rows.filter((row) => ['Buran', 'X-37B'].includes(row.spacecraft_config.name));
    const names = await results(page).getByRole('link').allTextContents();
    expect(names).toEqual(expect.arrayContaining(expected.map((row) => row.name)));
  });
});

describe('a key', () => {
  const isInHead = (page: Page) => page.evaluate(`document.activeElement.matches('header input')`);

  test.each(['/', 'Control+k'])('%s leads into the search at the head of any page', async (key) => {
    const page = await visitor.open(`${visitor.home}spacecraft/progress-m-6/`);
    await page.keyboard.press(key);
    expect(await isInHead(page)).toBe(true);
    await page.keyboard.type('a/b');
    expect(await page.getByLabel('Search the catalog').inputValue()).toBe('a/b');
  });

  test.each(['', 'search/'])('on /%s leads into the larger field that is there', async (path) => {
    const page = await visitor.open(`${visitor.home}${path}`);
    await page.keyboard.press('/');
    expect(await page.evaluate(`document.activeElement.id`)).toBe('q');
    expect(await page.locator('#q').inputValue()).toBe('');
  });

  test('that is typed as text can be turned off for good, and on again', async () => {
    const page = await visitor.open(`${visitor.home}spacecraft/progress-m-6/`);
    const choice = page.getByRole('checkbox', { name: 'Press / to search' });
    await choice.uncheck();
    await page.goto(`${visitor.home}families/`);
    await page.keyboard.press('/');
    expect(await isInHead(page)).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await isInHead(page)).toBe(true);
    expect(await choice.isChecked()).toBe(false);
    await choice.check();
    await page.reload();
    await page.keyboard.press('/');
    expect(await isInHead(page)).toBe(true);
  });

  test('that is typed as text is neither offered nor heeded on a touch screen', async () => {
    const page = await visitor.open(`${visitor.home}families/`, { hasTouch: true, isMobile: true });
    await page.getByText('As the system').waitFor();
    expect(await page.getByText('Press / to search').isVisible()).toBe(false);
    await page.keyboard.press('/');
    expect(await isInHead(page)).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await isInHead(page)).toBe(true);
  });

  test('that is typed as text is turned off in all windows at once', async () => {
    const window = await visitor.window();
    const [here, there] = [await window.newPage(), await window.newPage()];
    for (const page of [here, there]) await page.goto(`${visitor.home}families/`);
    const choice = (page: Page) => page.getByRole('checkbox', { name: 'Press / to search' });
    for (const isOn of [false, true]) {
      await choice(here).setChecked(isOn);
      await expect.poll(() => choice(there).isChecked()).toBe(isOn);
      await there.keyboard.press('/');
      expect(await isInHead(there)).toBe(isOn);
    }
  });
});

test.each([
  ['at the root', inject('home')],
  ['below a path', inject('homeBelowPath')],
])('%s the index of words is read in a worker, so that letters show meanwhile', async (_where, home) => {
  const page = await visitor.open(`${home}search/?q=rendezvous`);
  await said(page, /found\.$/).waitFor();
  expect(page.workers()).toHaveLength(1);
  const read = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(read.filter((address) => address.includes('/search/registry.'))).toHaveLength(1);
  expect(read.filter((address) => address.includes('/pagefind/'))).toEqual([]);
});

describe('when the index cannot be read, the search says so, leaves the lists, and tries afresh', () => {
  // Some hosts answer for a file that is not there with a page, as if it were one.
  const aPage = { status: 200, contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' };
  const nothing = { status: 404, body: '' };
  test.each([
    ['its script', '**/pagefind.js*', '?q=Soyuz', nothing],
    ['its worker', '**/_astro/pagefindWorker*', '?q=Soyuz', nothing],
    ['its worker, of which the host makes a page', '**/_astro/pagefindWorker*', '?q=Soyuz', aPage],
    ['its registry', '**/registry.*.json', '?q=Soyuz', nothing],
    ['its registry, with nothing asked', '**/registry.*.json', '', nothing],
    ['its registry, with a filter chosen', '**/registry.*.json', '?status=Retired', nothing],
    ['a part of its words', '**/*.pf_index', '?q=Soyuz', nothing],
    ['its list of pages', '**/*.pf_meta*', '?q=Soyuz', nothing],
    ['its script, of which the host makes a page', '**/pagefind.js*', '?q=Soyuz', aPage],
    ['its registry, of which the host makes a page', '**/registry.*.json', '?q=Soyuz', aPage],
    ['a part of its words, of which the host makes a page', '**/*.pf_index', '?q=Soyuz', aPage],
    ['its list of pages, of which the host makes a page', '**/*.pf_meta*', '?q=Soyuz', aPage],
    ['its beginning, of which the host makes a page', '**/pagefind-entry.json*', '?q=Soyuz', aPage],
    ['its reader, of which the host makes a page', '**/wasm.*.pagefind*', '?q=Soyuz', aPage],
  ])('for want of %s', async (_part, files, query, answer) => {
    const context = await visitor.window();
    const page = await context.newPage();
    await page.route(files, (route) => route.fulfill(answer));
    await page.goto(`${visitor.home}search/${query}`);
    await page.getByText('The search could not be loaded.').waitFor();
    expect(await results(page).count()).toBe(0);
    await page.unroute(files);
    // A retired craft, so that the filter of the address lets it through.
    await page.locator('#q').fill('Space Shuttle Atlantis');
    await results(page).first().getByRole('link', { name: 'Space Shuttle Atlantis' }).waitFor();
    // The lists stand below the results, and stay where they are once all of these are there.
    await said(page, /found\.$/).waitFor();
    await page.getByRole('link', { name: 'All spacecraft, A to Z' }).click();
    await page.waitForURL('**/spacecraft/');
  });

  test('for want of the script of the page, as when the site was built anew meanwhile', async () => {
    const context = await visitor.window();
    const page = await context.newPage();
    await page.route('**/_astro/page.*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${visitor.home}search/?q=Soyuz`);
    await page.getByText('A script of this page could not be loaded. Reload the page.').waitFor();
    expect(await page.getByRole('link', { name: 'All spacecraft, A to Z' }).isVisible()).toBe(true);
  });

  test('for want of its own script, too', async () => {
    const context = await visitor.window();
    const page = await context.newPage();
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(`${visitor.home}search/?q=Soyuz`);
    expect(await page.getByText('The search is not loaded yet.').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'All spacecraft, A to Z' }).isVisible()).toBe(true);
  });

  test.each([
    ['its worker', '**/_astro/pagefindWorker*'],
    ['a part of its words', '**/*.pf_index'],
  ])('for want of %s in ten seconds', async (_part, files) => {
    const context = await visitor.window();
    const page = await context.newPage();
    await page.clock.install();
    await page.route(files, () => new Promise(() => {}));
    await page.goto(`${visitor.home}search/?q=Soyuz`);
    await results(page).first().waitFor();
    await page.clock.runFor(1_000);
    await page.getByText('Searching…').waitFor();
    await page.clock.runFor(11_000);
    await page.getByText('The search could not be loaded.').waitFor();
  });
});
