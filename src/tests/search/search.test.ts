import type { Locator } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { cutIntoParts } from '../../search/build/cutIntoParts.ts';
import type { Registry } from '../../search/registry.ts';
import { frozenEdition } from '../testkit/edition.ts';
import { ask, askBy, foundOn, results, said } from '../testkit/searchPage.ts';
import { readRows } from '../testkit/site.ts';
import { useVisitor } from '../testkit/visitor.ts';

const visitor = useVisitor();

describe('searching', () => {
  // To load the page takes four times as long as to answer one more question on it.
  const typed = visitor.shared(`${visitor.home}search/?q=vostok`);

  test('by name, from home, leads to the page of the craft', async () => {
    const page = await visitor.open(visitor.home);
    await page.getByLabel('Find a spacecraft by name').fill('Progress M-6');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=Progress+M-6');
    await results(page).first().getByRole('link', { name: 'Progress M-6', exact: true }).click();
    await page.waitForURL('**/spacecraft/progress-m-6/');
    expect(await page.locator('h1').textContent()).toBe('Progress M-6');
    expect(await page.getByRole('cell', { name: '60 days 3 hours' }).count()).toBe(1);
  });

  test('by serial number leads to the page of the craft', async () => {
    const page = await visitor.open(`${visitor.home}search/`);
    await page.locator('#q').fill('C212');
    await results(page).getByRole('link', { name: 'Crew Dragon Freedom' }).click();
    await page.waitForURL('**/spacecraft/crew-dragon-freedom/');
    expect(await page.locator('dd.serial').textContent()).toBe('C212');
  });

  test.each([
    ['OV-104', 'Space Shuttle Atlantis'],
    ['MS-22 (No.452)', 'Progress MS-22'],
    ['11F732A17 #228', 'Soyuz TMA-18'],
    ['lemaitre', 'ATV-5 Georges Lemaître'],
    ['Kármán', 'RSS Kármán Line'],
    ['Soyuz 1', 'Soyuz 1'],
    ['progress m1', 'Progress-M1'],
    ['ms22', 'Progress MS-22'],
    ['No.452', 'Progress MS-22'],
    ['STS-107', 'Space Shuttle Columbia'],
  ])('"%s" finds %s first', async (text, name) => {
    const page = typed();
    await ask(page, text);
    await said(page, /found\.$/).waitFor();
    expect(await results(page).first().getByRole('link').textContent()).toBe(name);
  });

  test.each([
    ['time-in-space-desc', ['Tesla Roadster', 'X-37B 2', 'X-37B 1']],
    [
      'fastest-turnaround-asc',
      ['Apollo Lunar Module LM-5 Eagle', 'VSS Enterprise', 'Apollo Lunar Module LM-6 Intrepid'],
    ],
    ['name-asc', ['Apollo America CSM-114', 'Apollo Casper CSM-113', 'Apollo Charlie Brown CSM-106']],
  ])('sorts by %s as the list of that order does', async (sort, expected) => {
    const page = await visitor.open(`${visitor.home}search/?kind=spacecraft&sort=${sort}`);
    await said(page, '598 pages found.').waitFor();
    const names = await results(page).getByRole('link').allTextContents();
    const [, field, direction] = /^(.*)-(asc|desc)$/.exec(sort) ?? [];
    const list = await visitor.open(`${visitor.home}spacecraft/by/${field}/${direction}/`);
    const listed = await list.locator('.registry tbody th a').allTextContents();
    expect(names).toEqual(listed.slice(0, 20));
    expect(names.slice(0, 3)).toEqual(expected);
  });

  test('keeps the filters of the address when the reader types before they are there', async () => {
    const page = await visitor.open('about:blank');
    await page.route('**/registry.*.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await page.goto(`${visitor.home}search/?status=Active&in+space=yes`);
    await page.locator('#q').fill('dragon');
    await said(page, '1 page found.').waitFor();
    expect(new URL(page.url()).search).toBe('?q=dragon&status=Active&in+space=yes');
  });

  test('clears the filters of the address before their boxes are there', async () => {
    const page = await visitor.open('about:blank');
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route('**/registry.*.json', async (route) => {
      await promise;
      await route.continue();
    });
    await page.goto(`${visitor.home}search/?q=dragon+freedom&status=Active`);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=dragon+freedom');
    resolve();
    await said(page, /found\.$/).waitFor();
  });

  test('leaves the keyboard at a filter that is taken back and would leave nothing', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=apollo&configuration=Soyuz+MS`);
    await said(page, /found\.$/).waitFor();
    const box = page.getByRole('checkbox', { name: 'Soyuz MS' });
    await box.press('Space');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=apollo');
    await said(page, /found\.$/).waitFor();
    expect(await box.evaluate((own) => own === document.activeElement)).toBe(true);
  });

  test('of a registry in parts answers a name before all parts are there, and then as a whole one does', async () => {
    const page = await visitor.open('about:blank');
    const { promise: others, resolve: release } = Promise.withResolvers<void>();
    let parts: Registry[] = [];
    await page.route('**/registry.*.json', async (route) => {
      const [, place] = /part(\d+)\.json$/.exec(route.request().url()) ?? [];
      if (place !== undefined) {
        // A name may be the first of the part that follows.
        const near = parts.slice(Math.max(0, Number(place) - 1), Number(place) + 1);
        const json = parts[Number(place)];
        if (!near.some(({ titles }) => titles.some((title) => title.startsWith('Soyuz ')))) await others;
        return route.fulfill({ json });
      }
      parts = cutIntoParts(await (await route.fetch()).json(), 100);
      const named = parts.map(({ titles: [from] }, index) => ({ version: `part${index}`, from }));
      return route.fulfill({ json: { parts: named } });
    });
    await page.goto(`${visitor.home}search/?q=Soyuz+TMA-18`);
    await results(page).getByRole('link', { name: 'Soyuz TMA-18', exact: true }).waitFor();
    expect(await said(page, /found\.$/).count()).toBe(0);
    release();
    const inParts = await foundOn(page);
    const names = await results(page).getByRole('link').allTextContents();
    const whole = await visitor.open(`${visitor.home}search/?q=Soyuz+TMA-18`);
    expect(await foundOn(whole)).toBe(inParts);
    expect(await results(whole).getByRole('link').allTextContents()).toEqual(names);
  });

  test.each([
    ['', '?q=Crew+Dragon+Freedom'],
    ['?status=Active', '?q=Crew+Dragon+Freedom&status=Active'],
  ])('asks what was typed at /search/%s before its script was there', async (query, asked) => {
    const page = await visitor.open('about:blank');
    const { promise: isTyped, resolve: type } = Promise.withResolvers<void>();
    await page.route('**/_astro/page.*.js', async (route) => {
      await isTyped;
      await route.continue();
    });
    await page.goto(`${visitor.home}search/${query}`);
    const field = page.locator('#q');
    await field.pressSequentially('Crew Dragn Freedom ');
    // In the middle of the text there is a letter to be added.
    await field.evaluate((input: HTMLInputElement) => input.setSelectionRange(9, 9));
    type();
    await expect.poll(() => new URL(page.url()).search).toBe(asked.replace('Dragon', 'Dragn'));
    expect(await field.inputValue()).toBe('Crew Dragn Freedom ');
    await page.keyboard.type('o');
    await results(page).getByRole('link', { name: 'Crew Dragon Freedom' }).waitFor();
    expect(new URL(page.url()).search).toBe(asked);
  });

  test('finds what a fact says, such as every craft of an agency', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=SpaceX&kind=spacecraft`);
    const craft = readRows(`${frozenEdition}/spacecraft.json`).filter(
      (row) => row.spacecraft_config.agency.name === 'SpaceX',
    );
    await said(page, `${craft.length} pages found.`).waitFor();
  });

  test.each(['Soyuz-TMA', 'Soyuz MS-1', 'Progress M1', 'ms22', 'Apollo 11'])(
    'counts for "%s" exactly what it finds, and finds the same in any order',
    async (text) => {
      const page = typed();
      await ask(page, text);
      const found = await foundOn(page);
      const kinds = await page.locator('[data-filter="kind"] .count').allTextContents();
      const counts = kinds.map(Number);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(found);
      const sortBy = (order: string) => askBy(page, () => page.getByLabel('Sort by').selectOption(order));
      await sortBy('time-in-space-desc');
      expect(page.url()).toMatch(/sort=time-in-space-desc$/);
      expect(await foundOn(page)).toBe(found);
      await sortBy('');
    },
  );

  test.each([
    ['"Soyuz MS-1"', ['Soyuz MS-01']],
    ['"Soyuz 1" parachute', ['Soyuz 1']],
    ['"parachute failed"', ['Soyuz 1']],
  ])('takes %s in quotation marks for whole words', async (text, names) => {
    const page = typed();
    await ask(page, text);
    expect(await foundOn(page)).toBe(names.length);
    expect(await results(page).getByRole('link').allTextContents()).toEqual(names);
  });

  test('puts what is no spacecraft last in an order of spacecraft, whichever way it was found', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=Soyuz-TMA&sort=time-in-space-desc`);
    await said(page, /found\.$/).waitFor();
    const kinds = await results(page).locator('.of').allTextContents();
    expect(kinds).toHaveLength(20);
    expect(kinds.filter((kind) => kind === 'configuration')).toEqual([]);
    const unsorted = await visitor.open(`${visitor.home}search/?q=Soyuz-TMA`);
    await said(unsorted, /found\.$/).waitFor();
    expect(await results(unsorted).first().locator('.of').textContent()).toBe('configuration');
  });

  test('loses no page to a sort: configurations and families come after the spacecraft', async () => {
    const page = await visitor.open(`${visitor.home}search/?sort=fastest-turnaround-desc`);
    await said(page, '747 pages found.').waitFor();
    await page.getByRole('button', { name: 'Show more (727 left)' }).click();
    await page.getByRole('button', { name: 'Show more (707 left)' }).waitFor();
    expect(await results(page).count()).toBe(40);
  });

  test('shows the figure that it is sorted by', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=soyuz&sort=docked-share-desc`);
    await foundOn(page);
    expect(await results(page).first().locator('.figure').textContent()).toBe('Docked share: 99.94%');
    expect(await page.locator('#figure').textContent()).toBe('Docked share');
  });

  test('shows of a result what matters: configuration, serial number, status and time in space', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=Progress+MS-22`);
    await foundOn(page);
    expect(await results(page).first().locator('> span').allTextContents()).toEqual([
      'Progress-MS',
      'Serial number: MS-22 (No.452)',
      'Status:  Single Use',
      'Time in space: 192\u00a0d 20\u00a0h',
    ]);
  });

  test('has on a phone no empty line for a serial number that is not recorded', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=Soyuz+MS-18`, {
      viewport: { width: 390, height: 800 },
    });
    const row = results(page).filter({ has: page.getByRole('link', { name: 'Soyuz MS-18', exact: true }) });
    const edge = async (part: string) => (await row.locator(part).boundingBox()) ?? { y: 0, height: 0 };
    await expect.poll(async () => (await edge('.figure')).height).toBeGreaterThan(0);
    const [name, figure, state] = await Promise.all(['a', '.figure', '.state'].map(edge));
    if (!name || !figure || !state) throw new Error('The row lacks a part.');
    expect(figure.y - name.y).toBeLessThan(1.5 * name.height);
    expect(Math.abs(state.y - figure.y)).toBeLessThan(name.height / 2);
  });

  test('shows of a time that is known in part the least that it was', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=LM-5`);
    await foundOn(page);
    expect(await results(page).first().locator('.figure').textContent()).toBe(
      'Time in space: ≥\u00a04\u00a0d 6\u00a0h',
    );
  });

  test('of six thousand letters is cut and answered', async () => {
    const page = await visitor.open(`${visitor.home}search/`);
    await page.evaluate(`location.href = '?q=' + 'Soyuz+'.repeat(1000)`);
    await page.waitForURL('**/search/?q=Soyuz**');
    await said(page, /found\.$/).waitFor();
    expect((await page.locator('#q').inputValue()).length).toBeLessThanOrEqual(200);
    await page.getByText('Only the first 200 letters of your text are searched for.').waitFor();
  });

  test('says so when nothing is found', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=zzzzqqqq`);
    await page.getByText('Nothing found.').waitFor();
    expect(await results(page).count()).toBe(0);
  });

  test.each([320, 1280])('in %i pixels offers other ways at once where nothing is found', async (width) => {
    const page = await visitor.open(`${visitor.home}search/?q=zzzzqqqq`, {
      viewport: { width, height: 800 },
    });
    const nothing = said(page, 'Nothing found.');
    await nothing.waitFor();
    const top = async (locator: Locator) => (await locator.boundingBox())?.y ?? Number.NaN;
    const all = page.getByRole('link', { name: 'All spacecraft, A to Z' });
    expect((await top(all)) - (await top(nothing))).toBeLessThan(200);
    expect(await page.getByText('Sort and filter').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'apollo 13' }).click();
    await results(page).getByRole('link', { name: 'Apollo Odyssey CSM-109' }).waitFor();
    await said(page, /found\.$/).waitFor();
    expect(await page.getByText('For example:').isVisible()).toBe(false);
    expect(await page.getByText('Sort and filter').isVisible()).toBe(true);
  });

  test('keeps the filters in sight where one of them leaves nothing', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=vostok&status=Active`);
    await page.getByText('Nothing found.').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Active' }).isVisible()).toBe(true);
  });

  test('offers questions that are answered while nothing is asked', async () => {
    const page = await visitor.open(`${visitor.home}search/`);
    const links = await page
      .locator('.examples a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) {
      await page.goto(link);
      expect(await foundOn(page), link).toBeGreaterThan(0);
    }
  });

  test('takes hostile text as text', async () => {
    const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    const page = await visitor.open(`${visitor.home}search/?q=${encodeURIComponent(hostile)}`);
    await said(page, /found\.$/).waitFor();
    expect(await page.locator('#q').inputValue()).toBe(hostile);
    expect(await page.locator('main img:not(.silhouette)').count()).toBe(0);
  });

  test('says the first launch where it sorts by it', async () => {
    const page = await visitor.open(`${visitor.home}search/?kind=spacecraft&sort=first-launch-asc`);
    await foundOn(page);
    expect(await page.locator('#figure').textContent()).toBe('First launch');
    expect(await results(page).first().locator('.figure').textContent()).toBe('First launch: 15 May 1960');
  });

  test('finds a spacecraft by why its launch failed', async () => {
    const page = await visitor.open(
      `${inject('homeBelowPath')}search/?q=two+engines+of+the+second+stage+shut+down+early`,
    );
    await foundOn(page);
    const [first] = await results(page).getByRole('link').allTextContents();
    expect(first).toBe('Apollo CSM-020');
  });

  test('works below a base path', async () => {
    const page = await visitor.open(`${inject('homeBelowPath')}search/?q=Progress+M-6`);
    await results(page).getByRole('link', { name: 'Progress M-6', exact: true }).click();
    await page.waitForURL('**/catalog/spacecraft/progress-m-6/');
    expect(await page.locator('h1').textContent()).toBe('Progress M-6');
  });
});
