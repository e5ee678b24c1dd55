import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// What colors and the width of a window can change.
const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];
const phone = { width: 320, height: 640 };

/**
 * What axe finds on a page as it stands: in light colors by all rules of WCAG 2.2 AA and of best practice, then in dark
 * colors on a phone of 320 pixels by the rules on looks: colors are the same at every width. Not in forced colors: they are
 * the reader's own, and axe takes those of the site for them.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = (await analyze(page, tags)).map((finding) => `light: ${finding}`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(phone);
  const more = (await analyze(page, rulesOfLooks)).map((finding) => `dark phone: ${finding}`);
  return [...found, ...more];
}

/**
 * Leaves, of the rows of all tables and lists, of the ticks of charts and of the words of code, three that stand together in each,
 * and every one that is built as none before: a page may hold thousands that differ in words alone.
 */
export async function thinOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const values = / (href|src|id|datetime|title|aria-label|data-[a-z-]+|[xyd]|width|height)="[^"]+"/g;
    const built = new Set<string>();
    for (const many of document.querySelectorAll('tbody, main pre, main ul, main ol, main span')) {
      for (const [place, row] of [...many.children].entries()) {
        const shape = row.outerHTML.replace(values, ' $1').replace(/>[^<]+(?=<)/g, '>words');
        if (place >= 3 && built.has(shape)) row.remove();
        built.add(shape);
      }
    }
    // A term and what is said of it are two children.
    for (const facts of document.querySelectorAll('main dl'))
      for (const fact of [...facts.children].slice(12)) fact.remove();
  });
}

/** What axe, which is in the page, finds by rules or by all rules of some tags. */
async function analyze(page: Page, runOnly: string[]): Promise<string[]> {
  const violations = await page.evaluate(async (runOnly) => {
    const { axe: own } = window as unknown as { axe: typeof axe };
    return (await own.run({ runOnly, resultTypes: ['violations'] })).violations;
  }, runOnly);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
