import type { Locator, Page } from 'playwright-core';

/** The rows of the search page's answer. */
export function results(page: Page): Locator {
  return page.locator('#results li');
}

/** Waits for the whole answer; gives how many pages it says were found. */
export async function foundOn(page: Page): Promise<number> {
  const status = page.getByText(/^\d+ pages? found\.$/);
  await status.waitFor();
  return Number.parseInt((await status.textContent()) ?? '', 10);
}
