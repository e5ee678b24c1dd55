import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { filesOf } from '../../compare/build/comparisonFiles.ts';
import type { ComparisonSubjects } from '../../compare/comparison.ts';
import { partOf } from '../../compare/parts.ts';
import { results, said } from '../testkit/searchPage.ts';
import { readPages, textOf, wordsOf } from '../testkit/site.ts';
import { useVisitor } from '../testkit/visitor.ts';

const visitor = useVisitor();
const pages = readPages(inject('site'));
const pairs = [...pages.keys()].filter((at) => /^\/compare\/\w+\/[^/]+\/[^/]+\/$/.test(at));

/** A comparison of which all rows are there. */
const whole = (page: Page) => page.locator('#comparison:not([aria-busy]) .comparison');

test('pairs have pages of their own, which the overview lists with a reason each', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(10);
  const overview = pages.get('/compare/');
  const listed = overview?.querySelectorAll('.ways a').map((link) => link.getAttribute('href') ?? '');
  expect(listed?.sort()).toEqual(pairs.sort());
  for (const reason of overview?.querySelectorAll('.ways dd') ?? [])
    expect(textOf(reason)).toMatch(/^\S.{15,}\.$/);
  for (const pair of overview?.querySelectorAll('.choices dt') ?? [])
    expect(pair.querySelectorAll('.silhouette').length, textOf(pair)).toBe(2);
  const page = pages.get('/compare/configurations/space-shuttle/buran/');
  const row = (label: string) =>
    wordsOf(page, '.comparison tbody tr').find(([heading]) => heading?.startsWith(label));
  expect(row('Length (m)')).toEqual([
    'Length (m)',
    '56.1 longest by its drawing doubtful: 37.24 by its drawing',
    '36.37',
  ]);
  expect(row('Diameter')).toEqual(['Diameter (m)', '8.7 doubtful: 23.79 by its drawing', 'not recorded']);
  expect(row('Maiden flight')).toEqual(['Maiden flight', '12 Apr 1981 earliest', '15 Nov 1988']);
  expect(row('Type')).toEqual(['Type the same', 'Spaceplane', 'Spaceplane']);
  expect(row('Launches')).toEqual(['Launches', '135 most', '1']);
});

test('without JavaScript the page explains itself and leads to a pair and back to its members', async () => {
  const page = await visitor.open(`${visitor.home}compare/`, { javaScriptEnabled: false });
  expect(await page.getByText('Choosing freely needs JavaScript.').isVisible()).toBe(true);
  expect(await page.getByRole('combobox').count()).toBe(0);
  await page.getByRole('link', { name: 'Crew Dragon 2 and Soyuz MS' }).click();
  const table = page.getByRole('table', { name: 'Crew Dragon 2 and Soyuz MS side by side' });
  expect(await table.getByRole('row').count()).toBe(23);
  await table.getByRole('link', { name: 'Soyuz MS', exact: true }).click();
  expect(await page.locator('h1').textContent()).toContain('Soyuz MS');
});

test('a comparison is made by keyboard alone, and Back, reload and its address show it again', async () => {
  const page = await visitor.open(`${visitor.home}compare/`);
  const name = page.getByRole('combobox', { name: 'Add by name' });
  const status = page.locator('#compare-status');
  for (
    let press = 0;
    press < 30 && !(await name.evaluate((field) => field === document.activeElement));
    press++
  )
    await page.keyboard.press('Tab');
  await page.keyboard.type('orion');
  await page.getByRole('option', { name: 'Orion Capsule' }).waitFor();
  expect(await name.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => name.getAttribute('aria-activedescendant')).toBe('compare-options-0');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/compare/?configurations=orion');
  await page.getByText('Orion added. Add one more to see Orion beside it.').waitFor();
  await page.keyboard.type('starship v3');
  await page.getByRole('option', { name: 'Starship V3' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/compare/?configurations=orion,starship-v3');
  const heads = () => page.locator('.comparison thead th').allTextContents();
  await expect.poll(heads).toEqual(['Fact', 'Orion', 'Starship V3']);
  await expect.poll(() => status.textContent()).toMatch(/^Starship V3 added\. \d+ facts differ, /);
  expect(await page.title()).toBe('Orion and Starship V3 compared · Spacecraft Catalog');

  // To the button that moves the first to the right.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Move right Orion');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/compare/?configurations=starship-v3,orion');
  await expect.poll(heads).toEqual(['Fact', 'Starship V3', 'Orion']);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Move left Orion');
  await expect.poll(() => status.textContent()).toContain('Orion is now 2 of 2.');

  await page.goBack();
  await page.waitForURL('**/compare/?configurations=orion,starship-v3');
  await expect.poll(heads).toEqual(['Fact', 'Orion', 'Starship V3']);
  await page.reload();
  await page.locator('.comparison').waitFor();
  await expect.poll(heads).toEqual(['Fact', 'Orion', 'Starship V3']);
  await page.getByRole('button', { name: 'Remove Orion' }).press('Enter');
  await page.waitForURL('**/compare/?configurations=starship-v3');
  expect(await page.locator('.comparison').count()).toBe(0);
  expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
});

test.each(['/compare/configurations/starship-v3/orion/', '/compare/spacecraft/x-37b-1/x-37b-2/'])(
  'a reader who chooses what is at %s gets the same table',
  async (address) => {
    const [, kind, first, second] = address.split('/').filter(Boolean);
    const page = await visitor.open(`${visitor.home}${address.slice(1)}`);
    const outer = () => page.locator('.scroll:has(.comparison)').evaluate((table) => table.outerHTML);
    const tidy = (html: string) => html.replace(/\s+/g, ' ').replace(/ ?(<[^>]*>) ?/g, '$1');
    const built = tidy(await outer());
    await page.goto(`${visitor.home}compare/?${kind}=${first},${second}`);
    await whole(page).waitFor();
    expect(tidy(await outer())).toBe(built);
  },
);

test('other comparisons stand below the one of the two that they are of', () => {
  const page = pages.get('/compare/configurations/crew-dragon-2/soyuz-ms/');
  const heads = page?.querySelectorAll('[aria-labelledby="others"] h3').map(textOf);
  expect(heads).toEqual(['Crew Dragon 2', 'Soyuz MS']);
});

test('the list of names hides no half of what is said below it', async () => {
  const page = await visitor.open(`${visitor.home}compare/`);
  await page.getByRole('combobox').fill('buran');
  await page.getByRole('option', { name: 'Buran' }).waitFor();
  await page.getByText('1 to choose from.').waitFor();
  const clipped = () => page.locator('#compare-found').evaluate((said) => getComputedStyle(said).clipPath);
  expect(await clipped()).toBe('inset(50%)');
  await page.keyboard.press('Escape');
  expect(await clipped()).toBe('none');
});

test.each([320, 768, 1280])(
  'in %i pixels two configurations and a person stand on one ground line',
  async (width) => {
    const page = await visitor.open(`${visitor.home}compare/configurations/crew-dragon-2/soyuz-ms/`, {
      viewport: { width, height: 800 },
    });
    const boxes = await page.locator('.scale-drawing').evaluate((drawing) => ({
      room: drawing.clientWidth,
      taken: drawing.scrollWidth,
      ground: [...drawing.querySelectorAll('svg')].map((svg) =>
        Math.round(svg.getBoundingClientRect().bottom),
      ),
    }));
    expect(boxes.ground).toHaveLength(3);
    expect(new Set(boxes.ground).size).toBe(1);
    expect(boxes.taken).toBeLessThanOrEqual(boxes.room);
  },
);

test('spacecraft are found by a part of the name and chosen with a tap, up to four', async () => {
  const page = await visitor.open(`${visitor.home}compare/`, {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
  });
  await page.getByRole('radio', { name: 'Spacecraft' }).check();
  await page.waitForURL('**/compare/?spacecraft=');
  const name = page.getByRole('combobox', { name: 'Add by name' });
  for (const orbiter of ['Discovery', 'Atlantis', 'Endeavour', 'Columbia', 'Challenger']) {
    await name.fill(`shuttle ${orbiter.toLowerCase()}`);
    await page.getByRole('option', { name: `Space Shuttle ${orbiter}` }).tap();
  }
  await expect
    .poll(() => page.locator('#compare-status').textContent())
    .toBe('Only 4 can stand side by side: remove one before you add Space Shuttle Challenger.');
  expect(await page.locator('.comparison thead th').count()).toBe(5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const heading = page.getByRole('rowheader', { name: 'Flights', exact: true });
  const before = await heading.boundingBox();
  await page.locator('.scroll:has(.comparison)').evaluate((region) => region.scrollBy(300, 0));
  expect((await heading.boundingBox())?.x).toBe(before?.x);
});

test('an address with unknown or too many names says so and shows the rest', async () => {
  const page = await visitor.open(
    `${visitor.home}compare/?configurations=orion,nonesuch,buran,gemini,vostok,mercury`,
  );
  await whole(page).waitFor();
  expect(await page.locator('#compare-status').textContent()).toMatch(
    /^There is no configuration “nonesuch”\. Only 4 can stand side by side: without Mercury\. \d+ facts differ/,
  );
  await page.goto(`${visitor.home}compare/?spacecraft=<img+src=x>`);
  await page.getByText('There is no spacecraft “<img src=x>”.').waitFor();
});

test('when the facts cannot be loaded it says so, and the pairs and another try are there', async () => {
  const window = await visitor.window();
  const page = await window.newPage();
  await page.route('**/compare/configurations.json*', (route) => route.abort());
  await page.goto(`${visitor.home}compare/?configurations=orion,buran`);
  await page.getByText('Names and facts could not be loaded.').waitFor();
  expect(await page.getByRole('link', { name: 'Space Shuttle and Buran' }).isVisible()).toBe(true);
  await page.unroute('**/compare/configurations.json*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('table', { name: 'Orion and Buran side by side' }).waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(false);
});

test('what stands side by side stays while names cannot be had, and while they come slowly', async () => {
  const window = await visitor.window();
  const page = await window.newPage();
  await page.route('**/search/*.json*', (route) => route.abort());
  await page.goto(`${visitor.home}compare/?configurations=orion,buran`);
  await whole(page).waitFor();
  const status = page.locator('#compare-status');
  const outcome = await status.textContent();
  await page.getByRole('combobox').fill('gem');
  await page.getByText('Names and facts could not be loaded.').waitFor();
  expect(await whole(page).locator('thead th').count()).toBe(3);
  expect(await page.locator('#chosen > li').count()).toBe(2);
  await page.unroute('**/search/*.json*');
  await page.route('**/search/*.json*', async (route) => {
    await page.getByText('Loading names and facts…').waitFor();
    await route.continue();
  });
  await page.getByRole('combobox').fill('gemini');
  await page.getByRole('option', { name: /^Gemini/ }).waitFor();
  expect(await status.textContent()).toBe(outcome);
  expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(false);
});

test('while facts come slowly it goes on saying so, though names are there', async () => {
  const page = await visitor.open('about:blank');
  const { promise: isTyped, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/compare/configurations.json*', async (route) => {
    await isTyped;
    await route.continue();
  });
  await page.goto(`${visitor.home}compare/?configurations=orion,buran`);
  await page.getByText('Loading names and facts…').waitFor();
  await page.getByRole('combobox').fill('gemini');
  await page.getByRole('option', { name: /^Gemini/ }).waitFor();
  const status = page.locator('#compare-status');
  expect(await status.textContent()).toBe('Loading names and facts…');
  release();
  await whole(page).waitFor();
  await expect.poll(() => status.textContent()).toMatch(/facts? differ/);
});

test('a choice joins those of the address whose facts could not be loaded before', async () => {
  const window = await visitor.window();
  const page = await window.newPage();
  await page.route('**/compare/configurations.json*', (route) => route.abort());
  await page.goto(`${visitor.home}compare/?configurations=orion,buran`);
  await page.getByText('Names and facts could not be loaded.').waitFor();
  await page.getByRole('combobox').fill('gemini');
  await page
    .getByRole('option', { name: /^Gemini/ })
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
  // They are asked for anew with the choice.
  const failed = page.waitForEvent('requestfailed');
  await page
    .getByRole('option', { name: /^Gemini/ })
    .first()
    .click();
  await failed;
  await page.getByText('Names and facts could not be loaded.').waitFor();
  expect(new URL(page.url()).search).toBe('?configurations=orion,buran');
  await page.unroute('**/compare/configurations.json*');
  await page.getByRole('combobox').fill('gemini');
  await page
    .getByRole('option', { name: /^Gemini/ })
    .first()
    .click();
  await page.getByText('Gemini added.').waitFor();
  expect(new URL(page.url()).search).toBe('?configurations=orion,buran,gemini');
});

test('what the search finds first can be chosen first', async () => {
  const search = await visitor.open('about:blank');
  const compare = await visitor.open(`${visitor.home}compare/?spacecraft=`);
  for (const text of ['Progress M-6M', 'apollo 11', 'No.452', '神舟', 'Союз МС-22', 'vostock', 'zzzzqqqq']) {
    await search.goto(`${visitor.home}search/?q=${encodeURIComponent(text)}&kind=spacecraft`);
    await said(search, /found\.$/).waitFor();
    const found = await results(search).getByRole('link').allTextContents();
    await compare.getByRole('combobox').fill(text);
    await compare.getByText(/to choose from|is called/).waitFor();
    const [option] = await compare.locator('[role="option"]').allTextContents();
    expect([text, option?.slice(0, found[0]?.length)]).toEqual([text, found[0]]);
    // Closes the list and takes away what was said of it.
    await compare.getByRole('combobox').press('Escape');
  }
});

test('what is chosen already, or is of the other kind, is not said to be missing', async () => {
  const page = await visitor.open(`${visitor.home}compare/?configurations=orion`);
  const field = page.getByRole('combobox');
  await field.fill('orion');
  await page.getByText('Orion is chosen already.').waitFor();
  await field.fill('atlantis');
  await page.getByText('No configuration is called “atlantis”.').waitFor();
  await field.press('Escape');
  expect(await page.getByText('is called').count()).toBe(0);
});

test('what the address names beyond what can be compared is not said to be chosen', async () => {
  const page = await visitor.open(`${visitor.home}compare/?configurations=orion,buran,gemini,vostok,mercury`);
  await page.getByRole('combobox').fill('mercury');
  await page.getByRole('option', { name: 'Mercury' }).waitFor();
});

test('Back to the other kind closes the list of what was offered', async () => {
  const page = await visitor.open(`${visitor.home}compare/?configurations=orion`);
  await page.getByRole('radio', { name: 'spacecraft' }).check();
  await page.waitForURL('**/compare/?spacecraft=');
  await page.getByRole('combobox').fill('vostok');
  await page.getByRole('option').first().waitFor();
  await page.goBack();
  await page.waitForURL('**/compare/?configurations=orion');
  await expect.poll(() => page.getByRole('option').count()).toBe(0);
});

test('the facts are loaded only once a reader chooses', async () => {
  const registry = pages.get('/search/')?.querySelector('#search')?.getAttribute('data-registry');
  const window = await visitor.window();
  const page = await window.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    // The rules of what is loaded ahead are of every page.
    if (!request.url().endsWith('/speculation-rules.json')) asked.push(new URL(request.url()).pathname);
  });
  await page.goto(`${visitor.home}compare/`, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
  await page.getByRole('combobox').click();
  await page.getByRole('option').first().waitFor();
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([registry]);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('listbox').isVisible()).toBe(false);
  await page.keyboard.type('buran');
  await page.keyboard.press('Enter');
  await page.getByText('Buran added.').waitFor();
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([registry, '/compare/configurations.json']);
});

test('of facts in parts only those are loaded in which the chosen stand', async () => {
  const page = await visitor.open('about:blank');
  const whole = `${visitor.home}compare/spacecraft.json`;
  const facts: ComparisonSubjects = await (await fetch(whole)).json();
  const [head, ...parts] = filesOf('spacecraft', facts, 100);
  const asked: string[] = [];
  // The page of a site that is as large as that names the file of its parts.
  await page.route('**/compare/?*', async (route) => {
    const body = (await (await route.fetch()).text()).replace(
      /\/compare\/spacecraft\.json\?[^"]*/,
      head.path,
    );
    return route.fulfill({ body, contentType: 'text/html' });
  });
  await page.route('**/compare/*.json?*', (route) => {
    asked.push(new URL(route.request().url()).pathname);
    const file = [head, ...parts].find(({ path }) => route.request().url().endsWith(path));
    return route.fulfill({ body: file?.content, contentType: 'application/json' });
  });
  const slugs = ['soyuz-tma-18', 'apollo-columbia-csm-107', 'cargo-dragon-c208'];
  await page.goto(`${visitor.home}compare/?spacecraft=${slugs.join(',')}`);
  await page.getByRole('table').first().waitFor();
  expect(await page.locator('#chosen > li').count()).toBe(slugs.length);
  const expected = slugs.map((slug) => parts[partOf(slug, parts.length)]?.path.replace(/\?.*/, ''));
  expect(new Set(asked)).toEqual(new Set(['/compare/spacecraft.json', ...expected]));
});
