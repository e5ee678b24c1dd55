import type { Locator, Page } from 'playwright-core';

/** The rows of the search page's answer. */
export function results(page: Page): Locator {
  return page.locator('#results li');
}

/** What the search page says of its answer, once it has such words. To look for them in all of a page takes longer than to find. */
export function said(page: Page, words: string | RegExp): Locator {
  return page.locator('#search-status').filter({ hasText: words });
}

/** Types a question on a search page that shows the answer to another one, and waits for its own. */
export function ask(page: Page, text: string): Promise<void> {
  return askBy(page, () => page.locator('#q').fill(text));
}

/** Asks in some way on a search page that shows the answer to another question, and waits for its own. */
export async function askBy(page: Page, change: () => Promise<unknown>): Promise<void> {
  const isSaid = said(page, /found\.$/);
  await isSaid.waitFor();
  // What is said from then on is said of this question.
  await page.locator('#search-status').evaluate((status) => {
    status.textContent = '';
  });
  await change();
  await isSaid.waitFor();
}

/** Waits for the whole answer; gives how many pages it says were found. */
export async function foundOn(page: Page): Promise<number> {
  const status = said(page, /^\d+ pages? found\.$/);
  await status.waitFor();
  return Number.parseInt((await status.textContent()) ?? '', 10);
}
