import { describe, expect, test } from 'vitest';
import { results, said } from '../testkit/searchPage.ts';
import { useVisitor } from '../testkit/visitor.ts';

const visitor = useVisitor();

describe('a result that only its text explains', () => {
  test('quotes the text that has the words, marked, and moves nothing for it', async () => {
    const page = await visitor.open('about:blank', { viewport: { width: 360, height: 800 } });
    const { promise: isSeen, resolve: quote } = Promise.withResolvers<void>();
    await page.route('**/search/texts.*.json', async (route) => {
      await isSeen;
      await route.continue();
    });
    await page.goto(`${visitor.home}search/?q=lifeboat`);
    const row = results(page).filter({ has: page.getByRole('link', { name: 'Soyuz TM-33', exact: true }) });
    await row.getByText('on its page: lifeboat').waitFor();
    const before = await row.boundingBox();
    quote();
    const quotation = row.locator('.quotation');
    await expect
      .poll(() => quotation.textContent())
      .toBe('“…Haigneré and Konstantin Kozeyev flew it to the ISS as a fresh lifeboat.”');
    expect(await quotation.locator('mark').allTextContents()).toEqual(['lifeboat']);
    expect(await row.boundingBox()).toEqual(before);
  });

  test.each([320, 1280])('in %i pixels all that was asked for is seen in a quotation', async (width) => {
    const page = await visitor.open('about:blank', { viewport: { width, height: 800 } });
    for (const asked of ['rendezvous', 'dock antenna']) {
      await page.goto(`${visitor.home}search/?q=${asked}`);
      const quotations = results(page).locator('.quotation');
      await said(page, /found\.$/).waitFor();
      await quotations.filter({ hasText: '“' }).first().waitFor();
      await quotations.filter({ hasNotText: '“' }).first().waitFor({ state: 'detached' });
      const unseen = await quotations.locator('mark').evaluateAll(
        (marks) =>
          marks.filter((mark) => {
            // The row, because the mark would be brought into sight within it.
            mark.closest('li')?.scrollIntoView({ block: 'center' });
            const { left, right, top, bottom } = mark.getBoundingClientRect();
            const middle = (top + bottom) / 2;
            return [left + 3, right - 3].some((x) => document.elementFromPoint(x, middle) !== mark);
          }).length,
      );
      expect([asked, unseen]).toEqual([asked, 0]);
    }
  });

  test('quotes on a phone two lines of whole words, the words asked for and some around them', async () => {
    const page = await visitor.open(`${visitor.home}search/?q=first+man+in+space`, {
      viewport: { width: 390, height: 800 },
    });
    const quotations = results(page).locator('.quotation');
    await expect
      .poll(() => quotations.allTextContents())
      .toEqual([
        '“…Yuri Gagarin on the first human spaceflight, a single orbit of the Earth on 12…”',
        '“…anniversary of the first human spaceflight; Oleg Novitsky, Pyotr Dubrov and Mark…”',
      ]);
    const lines = await quotations.evaluateAll((all) =>
      all.map((one) => {
        const { height, width } = one.getBoundingClientRect();
        const isWhole = one.scrollWidth <= Math.ceil(width);
        return isWhole && Math.round(height / Number.parseFloat(getComputedStyle(one).lineHeight));
      }),
    );
    expect(lines).toEqual([2, 2]);
  });

  test('leaves the word alone where its text cannot be had', async () => {
    const page = await (await visitor.window()).newPage();
    await page.route('**/search/texts.*.json', (route) => route.abort());
    const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('/search/texts.'));
    await page.goto(`${visitor.home}search/?q=lifeboat`);
    await said(page, '6 pages found.').waitFor();
    await refused;
    expect(await results(page).last().locator('.why').textContent()).toBe('on its page: lifeboat');
  });
});
