import type { Locator, Page } from 'playwright-core';

/** The rows of the search page's answer. */
export function results(page: Page): Locator {
  return page.locator('#results li');
}

/** What the search page says of its answer, once it has such words. To look for them in all of a page takes longer than to find. */
export function said(page: Page, words: string | RegExp): Locator {
  return page.locator('#search-status').filter({ hasText: words });
}

/** Waits for the whole answer; gives how many pages it says were found. */
export async function foundOn(page: Page): Promise<number> {
  const status = said(page, /^\d+ pages? found\.$/);
  await status.waitFor();
  return Number.parseInt((await status.textContent()) ?? '', 10);
}
