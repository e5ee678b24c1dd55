import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { type Preview, servePreview } from '../../scripts/browser/servePreview.ts';
import { type EventfulSite, eventfulSite } from './testkit/eventfulSite.ts';
import { readRows } from './testkit/site.ts';
import { useVisitor } from './testkit/visitor.ts';

// A site that was rebuilt from newer data while a reader has a page of the older one, and the other way round: a page that is
// new, from a host that still has old files.

const visitor = useVisitor();
let site: EventfulSite;
let newer: Preview;

beforeAll(async () => {
  site = await eventfulSite();
  newer = await servePreview(site.dist);
});
afterAll(() => newer?.stop());

/** Opens pages of one site, whose files come from another. */
async function openMixed(pagesOf: string, filesOf: string): Promise<Page> {
  const page = await (await visitor.window()).newPage();
  await page.route('**/*', async (route) => {
    const request = route.request();
    const from = request.resourceType() === 'document' ? pagesOf : filesOf;
    await route.fulfill({ response: await route.fetch({ url: request.url().replace(visitor.home, from) }) });
  });
  // What a page still asks for at its end needs no answer.
  onTestFinished(() => page.unrouteAll({ behavior: 'ignoreErrors' }));
  return page;
}

describe.each([
  { name: 'an old page with new files', pagesOf: () => visitor.home, filesOf: () => newer.address },
  { name: 'a new page with old files', pagesOf: () => newer.address, filesOf: () => visitor.home },
])('$name', ({ pagesOf, filesOf }) => {
  test.each([
    ['search/?q=progress', 'The search could not be loaded. Reload the page'],
    ['search/', 'The search could not be loaded. Reload the page'],
    ['compare/?spacecraft=progress-m-6,soyuz-20', 'could not be loaded. Reload the page'],
    ['in-space/on/?date=1990-03-01', 'could not be loaded. Reload the page'],
  ])('says at /%s that the reader should reload, and finds nothing that is wrong', async (at, says) => {
    const page = await openMixed(pagesOf(), filesOf());
    await page.goto(`${visitor.home}${at}`);
    await page.getByText(says).waitFor();
    expect(await page.getByText(/Nothing found|There is no/).count()).toBe(0);
    // The same address works once the page is of the site that has the files.
    await page.unrouteAll({ behavior: 'wait' });
    const whole = await visitor.open(`${filesOf()}${at}`);
    await whole
      .getByText(/found\.|to search\.|side by side|listed here w(as|ere) in space on 1 March 1990/)
      .first()
      .waitFor();
  });
});

test('the explorer answers from newer files, and says of older ones that they cannot be read', async () => {
  const old = await openMixed(visitor.home, newer.address);
  await old.goto(`${visitor.home}api/explore/spacecraft/`);
  await old.getByText(`${readRows(`${site.data}/spacecraft.json`).length} records.`).waitFor();
  const stale = await openMixed(newer.address, visitor.home);
  await stale.goto(`${visitor.home}api/explore/spacecraft/`);
  await stale.getByText('The files could not be read.').waitFor();
  expect(await stale.locator('#shown').isVisible()).toBe(false);
});

test('a host that shows a page rather than follow its rule gets the rule alone', async () => {
  expect(readFileSync(path.join(site.dist, '_redirects'), 'utf8')).toContain(
    '/id/367/ /spacecraft/progress-m-6/ 301\n',
  );
  expect(existsSync(path.join(site.dist, 'id'))).toBe(false);
  expect(existsSync(path.join(inject('site'), 'id/367/index.html'))).toBe(true);
  const { status, headers } = await fetch(`${newer.address}id/367/`, { redirect: 'manual' });
  expect([status, headers.get('location')]).toEqual([301, '/spacecraft/progress-m-6/']);
});
