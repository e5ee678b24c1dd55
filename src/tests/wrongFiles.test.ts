import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useVisitor } from './testkit/visitor.ts';

// Every script that loads a file, on a host that lacks the file, answers with a page in its place, or with a file of another time. What the search does then is in search/panel.test.ts.

const visitor = useVisitor();

const answers = {
  'a 404': { status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' },
  'a page': { status: 200, contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' },
  'another file': { status: 200, contentType: 'application/json', body: '{"rows":[],"results":null}' },
  'an older file': {
    status: 200,
    contentType: 'application/json',
    body: '{"generated_at":"2020-01-01T00:00:00Z","total":0,"rows":[],"subjects":[],"results":[],"pages":[]}',
  },
};

interface Asking {
  does: string;
  at: string;
  file: string;
  ask?: (page: Page) => Promise<unknown>;
  says: string;
  /** What a reader does to try again, once the host is well, and what is there then. */
  again: (page: Page) => Promise<unknown>;
}

const askings: Asking[] = [
  {
    does: 'compares',
    at: 'compare/?spacecraft=progress-m-6,soyuz-20',
    file: '**/compare/spacecraft.json*',
    says: 'Names and facts could not be loaded. Reload the page',
    again: (page) => page.getByRole('table', { name: 'Progress M-6 and Soyuz 20' }).waitFor(),
  },
  {
    does: 'offers names to compare',
    at: 'compare/?spacecraft=',
    file: '**/registry.*.json',
    ask: (page) => page.locator('#compare-name').fill('soyuz 20'),
    says: 'Names and facts could not be loaded. Reload the page',
    again: (page) => page.locator('#compare-options [role="option"]').first().waitFor(),
  },
  {
    does: 'suggests pages in the head',
    at: 'sizes/',
    file: '**/registry.*.json',
    ask: async (page) => {
      await page.locator('header input[type="search"]').focus();
      await page.locator('header [role="combobox"]').fill('soyuz 20');
    },
    says: 'Suggestions could not be loaded. Enter searches all pages.',
    again: (page) => page.locator('header [role="option"]').first().waitFor(),
  },
  {
    does: 'explores the API',
    at: 'api/explore/spacecraft/?search=soyuz',
    file: '**/api/v1/spacecraft*.json',
    says: 'The files could not be read. Ask again in a moment, or reload the page.',
    again: (page) => page.locator('#shown').waitFor(),
  },
  {
    does: 'says what was in space on a day',
    at: 'in-space/on/?date=1983-04-05',
    file: '**/in-space/on.json*',
    says: 'The flights could not be loaded. Reload the page, or look the year up below.',
    again: (page) => page.getByText(/listed here w(as|ere) in space on 5 April 1983/).waitFor(),
  },
];

/** Opens a window and notes what no script of its page has caught, and what one has caught and tells programmers. */
async function open(): Promise<{ page: Page; uncaught: string[]; warnings: string[] }> {
  const page = await (await visitor.window()).newPage();
  const uncaught: string[] = [];
  const warnings: string[] = [];
  page.on('pageerror', ({ message }) => void uncaught.push(message));
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  return { page, uncaught, warnings };
}

test.each(askings)(
  'the page that $does says that it cannot, and does it once the host is well',
  async ({ at, file, ask, says, again }) => {
    const { page, uncaught, warnings } = await open();
    for (const [what, answer] of Object.entries(answers)) {
      await page.route(file, (route) => route.fulfill(answer));
      await page.goto(`${visitor.home}${at}`);
      await ask?.(page);
      await page.getByText(says).waitFor({ state: 'attached' });
      const said = await page.locator('body').innerText();
      expect(said, what).not.toMatch(
        /Nothing (found|is called)|There is no|\b(0|no) (spacecraft|records|pages)/i,
      );
      expect(warnings.splice(0).join(' '), what).toMatch(/could not be (loaded|read)/);
      await page.unroute(file);
    }
    await page.goto(`${visitor.home}${at}`);
    await ask?.(page);
    await again(page);
    expect(await page.getByText(says).count()).toBe(0);
    expect(uncaught).toEqual([]);
  },
);

test('the table of the explorer leaves out the ways to pages when it cannot read them', async () => {
  const { page, uncaught } = await open();
  await page.route('**/identifiers.json', (route) => route.fulfill(answers['a page']));
  await page.goto(`${visitor.home}api/explore/spacecraft/`);
  await page.getByLabel('Table', { exact: true }).check();
  await page.locator('#as-Table tbody th').first().waitFor();
  expect(uncaught).toEqual([]);
});

test('a field of the head whose script is gone sends its form all the same', async () => {
  const { page, uncaught } = await open();
  await page.route('**/_astro/suggestions.*.js', (route) => route.fulfill(answers['a 404']));
  await page.goto(`${visitor.home}families/`);
  const field = page.locator('header input[type="search"]');
  const asked = page.waitForResponse('**/_astro/suggestions.*.js');
  await field.focus();
  await asked;
  await field.fill('Soyuz 20');
  await field.press('Enter');
  await page.waitForURL('**/search/?q=Soyuz+20');
  expect(uncaught).toEqual([]);
});
