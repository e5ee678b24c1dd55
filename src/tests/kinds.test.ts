import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveBare } from './testkit/bareHost.ts';
import { kinds } from './testkit/kinds.ts';
import type { Served } from './testkit/servers.ts';
import { useVisitor } from './testkit/visitor.ts';

// A page of every kind, from a host that sends no headers, so that the policy in the page itself is the one that holds. What the browser
// complains of meanwhile fails its test. Each is loaded once, on a phone, and looked at in windows of other widths.

const visitor = useVisitor();
const shown = visitor.shared('about:blank', { viewport: { width: 320, height: 640 } });
let host: Served;
let home: string;

beforeAll(async () => {
  host = await serveBare(inject('site'));
  home = `${host.origin}/`;
  expect((await fetch(home)).headers.get('content-security-policy')).toBe(null);
});
afterAll(() => host?.stop());

describe.each(kinds)('$kind', ({ path: at }) => {
  beforeAll(async () => {
    const page = shown();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${home}${at}`, { waitUntil: 'load' });
    // An address that was moved leads on by itself.
    if (at.startsWith('id/')) await page.waitForURL(`${home}spacecraft/*/`);
  });

  test('is no wider than a phone of 320 pixels', async () => {
    expect(await widthOf(shown())).toBeLessThanOrEqual(320);
  });

  test('lays each table out as one on a desk: each head stands over its column', async () => {
    const page = shown();
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await tablesAstray(page)).toEqual([]);
  });

  // WCAG 1.4.4, with the size of text that a reader sets in the browser.
  test('with text of twice the size is no wider than its window', async () => {
    const page = shown();
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(size).toBe('32px');
    for (const width of [768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await widthOf(page)).toBeLessThanOrEqual(width);
    }
    await session.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
    await session.detach();
  });
});

/** The width that a page takes, in pixels; what scrolls in a box of its own does not widen it. */
function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** The captions of tables that are laid out as something else, or of which a head stands beside its column. */
function tablesAstray(page: Page): Promise<(string | null | undefined)[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('table')].flatMap((table) => {
      const heads = [...table.querySelectorAll('thead tr:last-child > *')];
      // The title of a group of rows is one cell over all columns.
      const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.children]);
      const cells = rows.find((row) => row.length === heads.length) ?? rows[0] ?? [];
      const isAstray = heads.some((head, index) => {
        const [over, under] = [head, cells[index]].map((cell) => cell?.getBoundingClientRect());
        return over && under && Math.abs(over.x - under.x) + Math.abs(over.width - under.width) > 2;
      });
      const isTable = getComputedStyle(table).display === 'table';
      return cells.length > 0 && (isAstray || !isTable) ? [table.caption?.textContent] : [];
    }),
  );
}
