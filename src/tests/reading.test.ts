import { describe, expect, test } from 'vitest';
import { useVisitor } from './testkit/visitor.ts';

const visitor = useVisitor();

describe('without JavaScript', () => {
  test('a craft is reached from home and read whole', async () => {
    const page = await visitor.open(visitor.home, { javaScriptEnabled: false });
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Families' }).click();
    await page
      .getByRole('cell', { name: 'Soyuz', exact: true })
      .or(page.getByRole('rowheader', { name: 'Soyuz' }))
      .first()
      .getByRole('link')
      .click();
    await page.getByRole('link', { name: 'Soyuz TM', exact: true }).first().click();
    await page.getByRole('link', { name: 'Soyuz TM-2', exact: true }).click();
    expect(await page.locator('h1').textContent()).toBe('Soyuz TM-2');
    expect(await page.getByRole('table', { name: 'Figures and ranks' }).isVisible()).toBe(true);
    expect(await page.getByRole('table', { name: 'Flight log of Soyuz TM-2' }).getByRole('row').count()).toBe(
      2,
    );
    expect(await page.getByRole('link', { name: 'Next Soyuz TM Soyuz TM-3' }).isVisible()).toBe(true);
  });

  test('the orders are reached from the heading of a column and turned round by it', async () => {
    const page = await visitor.open(`${visitor.home}spacecraft/`, { javaScriptEnabled: false });
    await page.getByRole('columnheader', { name: 'Time in space' }).getByRole('link').click();
    await page.waitForURL('**/spacecraft/by/time-in-space/desc/');
    expect(await page.getByRole('columnheader', { name: 'Time in space' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    await page.getByRole('columnheader', { name: 'Time in space' }).getByRole('link').click();
    await page.waitForURL('**/spacecraft/by/time-in-space/asc/');
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL('**/spacecraft/by/time-in-space/asc/2/');
    expect(await page.locator('.registry tbody tr').count()).toBe(100);
  });

  test('the search page says what it needs and where else to look', async () => {
    const page = await visitor.open(`${visitor.home}search/`, { javaScriptEnabled: false });
    expect(await page.getByText('Searching needs JavaScript.').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'All spacecraft, A to Z' }).isVisible()).toBe(true);
  });
});

test('an address that is not there asks the search for its last part', async () => {
  // A browser complains of the status.
  const page = await (await visitor.window()).newPage();
  await page.goto(`${visitor.home}spacecraft/soyuz-tma-99/`);
  const field = page.getByLabel('Find a spacecraft by name');
  await expect.poll(() => field.inputValue()).toBe('soyuz tma 99');
});

test('an address that is not there answers 404 with a page that leads on', async () => {
  const response = await fetch(`${visitor.home}spacecraft/no-such-craft/`);
  expect(response.status).toBe(404);
  const text = await response.text();
  expect(text).toContain('There is no page at this address.');
  const slashless = await fetch(`${visitor.home}spacecraft/progress-m-6`, { redirect: 'manual' });
  expect([slashless.status, slashless.headers.get('location')]).toEqual([308, '/spacecraft/progress-m-6/']);
});
