import type { Page, Request } from 'playwright-core';

/** When the search page had an answer, in milliseconds since 1970. */
export interface Answers {
  /** The first name. */
  name: number;
  /** All that has a word in it. */
  all: number;
}

/**
 * Notes when the search pages that are loaded next have an answer. The page notes it itself, because Playwright looks at a page now and
 * then.
 */
export async function noteAnswers(page: Page): Promise<void> {
  await page.addInitScript(noteInPage);
}

/** Tells when the search page had its answers, after noteAnswers. 0 where it has none yet. */
export function answersOn(page: Page): Promise<Answers> {
  return page.evaluate(() => (window as unknown as { answers: Answers }).answers);
}

/** Whether a file had been asked for at a moment, in milliseconds since 1970. Nobody waits for one that is asked for later. */
export function isAskedBy(request: Request, moment: number): boolean {
  return request.timing().startTime <= moment;
}

function noteInPage(): void {
  const answers: Answers = { name: 0, all: 0 };
  Object.assign(window, { answers });
  new MutationObserver(() => {
    const now = performance.timeOrigin + performance.now();
    if (document.querySelector('#results li')) answers.name ||= now;
    if (/(found|to search)\.$/.test(document.querySelector('#search-status')?.textContent ?? ''))
      answers.all ||= now;
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
