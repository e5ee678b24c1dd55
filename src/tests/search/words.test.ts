import { describe, expect, inject, test } from 'vitest';
import { frozenEdition } from '../testkit/edition.ts';
import { ask, foundOn, results, said } from '../testkit/searchPage.ts';
import { readRows } from '../testkit/site.ts';
import { useVisitor } from '../testkit/visitor.ts';

const visitor = useVisitor();

describe('the search', () => {
  // To load the page takes four times as long as to answer one more question on it.
  const typed = visitor.shared(`${visitor.home}search/?q=vostok`);

  test.each([
    ['Союз МС-22', 'Soyuz MS-22'],
    ['Восток 1', 'Vostok 1'],
    ['神舟 5', 'Shenzhou 5'],
    ['LEMAÎTRE', 'ATV-5 Georges Lemaître'],
    ['cosmos 110', 'Kosmos 110'],
    ['Sojus MS-22', 'Soyuz MS-22'],
    ['SZ-5', 'Shenzhou 5'],
    ['神舟五号', 'Shenzhou 5'],
  ])('reads "%s" as %s', async (text, name) => {
    const page = typed();
    await ask(page, text);
    await foundOn(page);
    expect(await results(page).first().getByRole('link').textContent()).toBe(name);
  });

  // The edition that is shipped has designators.
  test('finds by its designator what was launched, and nothing by one that no page has', async () => {
    const page = await visitor.open(`${inject('homeBelowPath')}search/?q=1969-059A`);
    expect(await foundOn(page)).toBe(1);
    expect(await results(page).getByRole('link').textContent()).toBe('Apollo Columbia CSM-107');
    await ask(page, '1969-059X');
    await said(page, 'No page has all of these words.').waitFor();
  });

  // Pages say this of a drawing, a photograph and crews, or above a section.
  test.each([['photograph'], ['license'], ['beside a person'], ['edition'], ['facts']])(
    'does not find by "%s" what only tells of a page itself',
    async (text) => {
      const page = typed();
      await ask(page, text);
      expect(await results(page).count()).toBeLessThan(10);
    },
  );

  test('counts for "cosmos" what it counts for "kosmos", and asks nothing', async () => {
    const counted = async (text: string) => {
      const page = typed();
      await ask(page, text);
      const found = await foundOn(page);
      expect(await page.locator('#meant').textContent()).toBe('');
      return found;
    };
    expect(await counted('cosmos')).toBe(await counted('kosmos'));
  });

  test.each([
    ['vostock', 'Vostok'],
    ['soyus', 'Soyuz'],
    ['shenzou', 'Shenzhou'],
    ['endevour', 'Endeavour'],
  ])('for "%s" asks whether %s was meant, and shows what is found for it', async (text, meant) => {
    const page = await visitor.open(`${visitor.home}search/`);
    await page.locator('#q').fill(text);
    await page.getByText(`Nothing is called “${text}”. Did you mean ${meant}?`).waitFor();
    const found = await foundOn(page);
    expect(await results(page).first().getByRole('link').textContent()).toContain(meant);
    await page.locator('#meant').getByRole('link', { name: meant }).click();
    await page.waitForURL(`**/search/?q=${meant}`);
    expect(await foundOn(page)).toBe(found);
    expect(await page.getByText('Did you mean').count()).toBe(0);
  });

  test.each([
    ['what became of progress m-6', 'Progress M-6'],
    ['Soyuz MS-22 leak', 'Soyuz MS-22'],
  ])('answers the question "%s", whose words no page has, with %s', async (text, name) => {
    const page = typed();
    await ask(page, text);
    await page.getByText('No page has all of these words. 1 page with most of them found.').waitFor();
    expect(await results(page).getByRole('link').allTextContents()).toEqual([name]);
  });

  test.each([
    ['first man in space', 'Vostok 1', null],
    ['first human in space', 'Vostok 1', null],
    ['first american in space', 'Mercury No.7', 1],
    ['first spacewalk', 'Voskhod 2', 3],
    ['starship flight 5', 'Ship 30', 1],
  ])('answers "%s" with %s, and rules off what has the words only apart', async (text, name, scattered) => {
    const page = typed();
    await ask(page, text);
    await foundOn(page);
    const rows = await results(page).evaluateAll((all) =>
      all.map((row) => ({
        name: row.querySelector('a')?.textContent,
        isRuledOff: row.matches('.scattered') && getComputedStyle(row).boxShadow !== 'none',
      })),
    );
    expect(rows[0]?.name).toBe(name);
    expect(rows.findIndex(({ isRuledOff }) => isRuledOff)).toBe(scattered ?? -1);
  });

  test('leads for "John Glenn" to the ship that he flew before those that only tell of him', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=john+glenn`);
    await foundOn(page);
    expect(await results(page).getByRole('link').allTextContents()).toEqual([
      'Cygnus CRS OA-7 (S.S. John Glenn)',
      'Mercury No.13',
      'Mercury No.9',
      'Cygnus CRS-2 NG-15 (S.S. Katherine Johnson)',
    ]);
  });

  test.each([
    ['Gagarin capsule', 'Vostok 1'],
    ['first space tourist capsule', 'Soyuz TM-32'],
    ['moon landing', 'Apollo Lunar Module'],
    ['challenger explosion', 'Space Shuttle Challenger'],
    ['Christa McAuliffe', 'Space Shuttle Challenger'],
    ['Ilan Ramon', 'Space Shuttle Columbia'],
  ])('answers "%s" with %s, and says that it has all of the words', async (text, name) => {
    const page = typed();
    await ask(page, text);
    await foundOn(page);
    expect(await results(page).first().getByRole('link').textContent()).toBe(name);
    expect(await said(page, 'No page has all of these words.').count()).toBe(0);
  });

  test('quotes no word that no page has, whatever else begins like it', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=Challenger+barbecue`);
    await page.getByText('No page has all of these words. 2 pages with most of them found.').waitFor();
    expect(await results(page).locator('.why').allTextContents()).toEqual([]);
  });

  test('finds for a name in Chinese letters no page that has the number behind it alone', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=${encodeURIComponent('神舟 5')}`);
    expect(await foundOn(page)).toBe(1);
  });

  test('takes two letters that no page has for no word that begins with one of them', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=QX-5`);
    await said(page, /^No page has all of these words\. \d+ pages with most of them found\.$/).waitFor();
    for (const row of await results(page).allTextContents()) expect(row).toMatch(/5/);
  });

  test('knows an agency by its abbreviation', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=nasa&kind=spacecraft`);
    const craft = readRows(`${frozenEdition}/spacecraft.json`).filter(
      (row) => row.spacecraft_config.agency.name === 'National Aeronautics and Space Administration',
    );
    expect(await foundOn(page)).toBeGreaterThanOrEqual(craft.length);
  });

  test('does without the script that suggests where it cannot be had', async () => {
    const context = await visitor.window();
    const page = await context.newPage();
    await page.route('**/_astro/suggest*.js', (route) => route.abort());
    await page.goto(`${visitor.home}search/?q=vostock`);
    await page.getByText('Nothing found.').waitFor();
    await page.locator('#q').fill('vostok');
    await foundOn(page);
  });

  test.each(['xyzzy', 'qx', 'x'.repeat(150), '123456789', 'zzzzqqqq'])(
    'finds nothing for "%s", rather than what begins a little like it',
    async (text) => {
      const page = typed();
      await ask(page, text);
      await said(page, /^Nothing found\.$/).waitFor();
      expect(await results(page).count()).toBe(0);
    },
  );

  test('finds craft by their names, not by the rocket that launched them', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=soyuz`);
    const soyuz = readRows(`${frozenEdition}/spacecraft.json`).filter((row) =>
      /soyuz/i.test(
        `${row.name} ${row.spacecraft_config.name} ${row.spacecraft_config.family.map((one: { name: string }) => one.name)}`,
      ),
    );
    expect(await foundOn(page)).toBeLessThan(soyuz.length + 60);
  });
});
