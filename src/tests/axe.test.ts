import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { axeFindings, thinOut } from './testkit/axe.ts';
import { kinds } from './testkit/kinds.ts';
import { said } from './testkit/searchPage.ts';
import { readPages } from './testkit/site.ts';
import { useVisitor } from './testkit/visitor.ts';

const visitor = useVisitor();
const options = { viewport: { width: 1280, height: 800 } } as const;
const timeout = 180_000;

test('every page is of a kind that is looked at here', () => {
  const paths = [...readPages(inject('site')).keys()].map((at) => at.slice(1));
  expect(paths.filter((path) => !kinds.some(({ like }) => like.test(path)))).toEqual([]);
});

// Opened by visitor.open, each of them also proves that it complains of nothing and asks no other site for anything.
test.each(kinds)('axe finds nothing on the page of $kind', { timeout }, async ({ path, shows = 'main' }) => {
  const page = await visitor.open(`${visitor.home}${path}`, options);
  await page.locator(shows).waitFor();
  await thinOut(page);
  expect(await axeFindings(page)).toEqual([]);
});

const states: { state: string; path: string; bring?: (page: Page) => Promise<unknown> }[] = [
  {
    state: 'results, filters and their values',
    path: 'search/?q=dragon&status=Active&configuration=Crew+Dragon+2&configuration=Cargo+Dragon+2',
    bring: async (page) => {
      await said(page, /pages? found\.$/).waitFor();
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
    },
  },
  {
    state: 'more results asked for',
    path: 'search/?q=apollo&sort=time-in-space-desc',
    bring: async (page) => {
      await page.getByRole('button', { name: /Show more/ }).click();
      await page.getByText(/shown\.$/).waitFor();
    },
  },
  {
    state: 'a suggestion',
    path: 'search/?q=vostock',
    bring: (page) => page.getByText('Did you mean').waitFor(),
  },
  {
    state: 'nothing found',
    path: 'search/?q=zzzzqqqq',
    bring: (page) => page.getByText('Nothing found.').waitFor(),
  },
  {
    state: 'a list of names to choose from, one of them gone to',
    path: 'compare/',
    bring: async (page) => {
      await page.getByRole('combobox').fill('soyuz');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    state: 'four compared, one too many and one unknown',
    path: 'compare/?configurations=orion,nonesuch,buran,gemini,vostok,mercury',
    bring: (page) => page.locator('#comparison:not([aria-busy]) .comparison').waitFor(),
  },
  {
    state: 'a citation opened',
    path: 'spacecraft/progress-m-6/',
    bring: (page) => page.getByText('Cite this page').click(),
  },
];

test.each(states)('axe finds nothing on a page that shows $state', { timeout }, async ({ path, bring }) => {
  const page = await visitor.open(`${visitor.home}${path}`, options);
  await bring?.(page);
  expect(await axeFindings(page)).toEqual([]);
});

const failures = [
  { path: 'search/?q=soyuz', files: '**/*.pf_meta', says: 'The search could not be loaded.' },
  {
    path: 'compare/?spacecraft=buran,mir',
    files: '**/compare/*.json*',
    says: 'Names and facts could not be loaded.',
  },
];

test.each(failures)(
  'axe finds nothing where a page says: $says',
  { timeout },
  async ({ path, files, says }) => {
    const context = await visitor.window(options);
    const page = await context.newPage();
    await page.route(files, (route) => route.abort());
    await page.goto(`${visitor.home}${path}`);
    await page.getByText(says).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  },
);

test('axe would find an image without a text, a gray on gray and a target too small', {
  timeout,
}, async () => {
  const page = await visitor.open(`${visitor.home}removed/`, { ...options, bypassCSP: true });
  await page.locator('main').evaluate((main) => {
    main.innerHTML = `<h1>Removed</h1><img src="/favicon.svg"><p class="gray">Gray on gray</p>
      <button class="small" aria-label="one"></button><button class="small" aria-label="two"></button>`;
  });
  await page.addStyleTag({
    content: `.gray { background: #888; color: #777 } .small { all: unset; display: block; inline-size: 9px; block-size: 9px }`,
  });
  const rules = (await axeFindings(page)).map((finding) => finding.split(': ').slice(0, 2).join(': '));
  for (const rule of ['image-alt', 'color-contrast', 'target-size'])
    expect(rules).toContain(`light: ${rule}`);
  expect(rules).toContain('dark phone: color-contrast');
});

test('of rows three are looked at, and every one that is built as none before', async () => {
  const page = await visitor.open(`${visitor.home}removed/`, { ...options, bypassCSP: true });
  await page.locator('main').evaluate((main) => {
    const rows = Array.from({ length: 20 }, (_, row) => {
      const link = row === 12 ? '' : `Row ${row}`;
      return `<li${row === 9 ? ' class="odd"' : ''}><a href="/${row}/">${link}</a></li>`;
    });
    main.innerHTML = `<h1>Removed</h1><ul>${rows.join('')}</ul>`;
  });
  await thinOut(page);
  const left = await page
    .locator('main li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(left).toEqual(['/0/', '/1/', '/2/', '/9/', '/12/']);
  expect((await axeFindings(page)).map((finding) => finding.split(': ')[1])).toContain('link-name');
});
