import { describe, expect, test } from 'vitest';
import { foundOn, results, said } from '../testkit/searchPage.ts';
import { useVisitor } from '../testkit/visitor.ts';

// What a reader does with an answer: asks for more of it, asks anew, leaves it and comes back.

const visitor = useVisitor();

describe('the search', () => {
  test('shows each page once, however fast the reader asks for more', async () => {
    const page = await visitor.open(`${visitor.home}search/?sort=name-asc`);
    await said(page, '747 pages found.').waitFor();
    await page.getByRole('button', { name: /Show more/ }).evaluate((button) => {
      (button as HTMLButtonElement).click();
      (button as HTMLButtonElement).click();
    });
    await expect.poll(() => results(page).count(), { timeout: 10_000 }).toBe(60);
    expect(new Set(await results(page).getByRole('link').allTextContents()).size).toBeGreaterThan(55);
  });

  test('goes on at the first new result when more are asked for, and says how many are shown', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=apollo`);
    await said(page, /^40 pages found\.$/).waitFor();
    await page.getByRole('button', { name: /Show more/ }).press('Enter');
    await page.getByText(/^(\d+) of \1 shown\.$/).waitFor();
    const twentyFirst = await results(page).nth(20).getByRole('link').textContent();
    expect(await page.evaluate('document.activeElement.textContent')).toBe(twentyFirst);
  });

  test('says of a newer answer what was found for it, whatever more was asked for of the last one', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=soyuz`);
    await foundOn(page);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#more')?.click();
      document.querySelector<HTMLElement>('#filters [value="family"]')?.click();
    });
    await page.waitForURL('**kind=family');
    await said(page, /^\d pages? found\.$/).waitFor();
    const found = await foundOn(page);
    await page.waitForTimeout(500);
    expect(await foundOn(page)).toBe(found);
    expect(await page.evaluate('history.state.shown')).toBe(found);
  });

  test('does not let an overtaken failure take the newer answer away', async () => {
    const context = await visitor.window();
    const page = await context.newPage();
    await page.goto(`${visitor.home}search/?sort=name-asc`);
    await said(page, '747 pages found.').waitFor();
    let fail = () => {};
    const failing = new Promise<void>((resolve) => {
      fail = resolve;
    });
    await page.route('**/*.pf_index', async (route) => {
      await failing;
      return route.abort();
    });
    await page.locator('#q').fill('C212');
    await page.waitForTimeout(500);
    // Needs no index, so it is answered at once.
    await page.locator('#q').fill('');
    await said(page, '747 pages found.').waitFor();
    fail();
    await page.waitForTimeout(500);
    expect(await results(page).count()).toBe(20);
    await page.unroute('**/*.pf_index');
    await page.locator('#q').fill('Buran');
    await results(page).getByRole('link', { name: 'Buran' }).first().waitFor();
  });

  test('goes back to the question from a result', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=Buran`);
    await results(page).getByRole('link', { name: 'Buran' }).first().click();
    await page.waitForURL(/\/(spacecraft|configurations)\/buran\//);
    await page.goBack();
    await said(page, /found\.$/).waitFor();
    expect(await page.locator('#q').inputValue()).toBe('Buran');
  });

  test('comes back with as many results as were shown', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=soyuz`);
    await foundOn(page);
    for (const shown of [40, 60]) {
      await page.getByRole('button', { name: /Show more/ }).click();
      await expect.poll(() => results(page).count()).toBe(shown);
    }
    await results(page).nth(50).getByRole('link').click();
    await page.waitForURL('**/spacecraft/**');
    await page.goBack();
    await foundOn(page);
    await expect.poll(() => results(page).count()).toBe(60);
  });

  test.each([390, 1280])('comes back to the place that was left, in a window of %i pixels', async (width) => {
    const page = await visitor.open(`${visitor.home}search/?q=soyuz`, { viewport: { width, height: 740 } });
    await foundOn(page);
    await page.getByRole('button', { name: /Show more/ }).click();
    await page.getByText(/^40 of \d+ shown\.$/).waitFor();
    const row = results(page).nth(35);
    await row.scrollIntoViewIfNeeded();
    const place = await row.boundingBox();
    await row.getByRole('link').click();
    await page.waitForURL('**/spacecraft/**');
    await page.goBack();
    await foundOn(page);
    await results(page).nth(39).waitFor();
    expect(await row.boundingBox()).toEqual(place);
    // What was shown has its own room by now, and a shorter answer takes no more.
    await page.waitForTimeout(400);
    expect(await row.boundingBox()).toEqual(place);
    await page.locator('#q').fill('Crew Dragon Freedom');
    await said(page, '1 page found.').waitFor();
    await expect
      .poll(() => page.locator('#answer').evaluate((answer) => answer.clientHeight))
      .toBeLessThanOrEqual(740);
  });

  test('leaves a reader where he scrolls while the rows that he left come back', async () => {
    const page = await visitor.open('about:blank');
    await page.goto(`${visitor.home}search/?q=soyuz`);
    await foundOn(page);
    await page.getByRole('button', { name: /Show more/ }).click();
    await page.getByText(/^40 of \d+ shown\.$/).waitFor();
    await results(page).nth(35).scrollIntoViewIfNeeded();
    const top = () => page.evaluate(() => scrollY);
    const left = await top();
    const { promise: isScrolled, resolve: scrolled } = Promise.withResolvers<void>();
    await page.route('**/registry.*.json', async (route) => {
      await isScrolled;
      await route.continue();
    });
    await page.reload();
    await expect.poll(top).toBe(left);
    await page.mouse.move(600, 300);
    await page.mouse.wheel(0, -300);
    await expect.poll(top).toBe(left - 300);
    scrolled();
    await foundOn(page);
    await results(page).nth(39).waitFor();
    await page.waitForTimeout(400);
    expect(await top()).toBe(left - 300);
  });
});
