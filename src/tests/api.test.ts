import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { listPaths } from '../api/answer/documented.ts';
import { frozenEdition, shippedEdition } from './testkit/edition.ts';
import { readRows } from './testkit/site.ts';
import { useVisitor } from './testkit/visitor.ts';

const visitor = useVisitor();
const dist = inject('site');
const read = (file: string) => JSON.parse(readFileSync(path.join(dist, 'api/v1', file), 'utf8'));
const seed = '?offset=120&ordering=mission_ends_count';
const named = (rows: { name: string }[]) => rows.map(({ name }) => name);

describe('the files of lists', () => {
  test('hold every row of the data set with the fields that the catalog does not know, and no id that is made up', () => {
    const rows = readRows(`${frozenEdition}/spacecraft.json`);
    const { schema_version, generated_at, total, results } = read('spacecraft-detailed.json');
    expect([schema_version, generated_at, total]).toEqual([1, '2026-07-24T00:00:00Z', rows.length]);
    const known = rows.filter(({ id }) => id < 900_001).sort((a, b) => a.id - b.id);
    const ofLl2 = results.slice(0, known.length);
    expect(ofLl2.map(({ flights, ...row }: object & { flights: unknown }) => row)).toEqual(
      known.map(({ flights, ...row }) => row),
    );
    expect(JSON.stringify(results)).not.toMatch(/"id":9\d{5}/);
    expect(new Set(results.slice(known.length).map(({ id }: { id: null }) => id))).toEqual(new Set([null]));
  });

  test.each([
    ['spacecraft', 598],
    ['configurations', 46],
    ['families', 8],
    ['agencies', 16],
    ['flights', 886],
    ['statuses', 4],
    ['types', 6],
    ['stations', 0],
  ])('count as the site does: %s', (name, total) => {
    expect(read(`${name}.json`)).toMatchObject({ total, results: { length: total } });
  });
});

describe('the module', () => {
  test('answers in Node from the files beside it, and from those that a server has', async () => {
    const { ll2 } = await import(/* @vite-ignore */ pathToFileURL(path.join(dist, 'api/v1/ll2.js')).href);
    const beside = await ll2(`/spacecraft/${seed}`);
    const served = await ll2(`/spacecraft/${seed}`, { base: `${visitor.home}api/v1/` });
    expect(served.body.results).toEqual(beside.body.results);
    expect(served.body).toMatchObject({
      count: 598,
      next: `${visitor.home}api/v1/spacecraft/?limit=10&offset=130&ordering=mission_ends_count`,
      previous: `${visitor.home}api/v1/spacecraft/?limit=10&offset=110&ordering=mission_ends_count`,
    });
  });

  test('answers in a browser, and asks for each file once', async () => {
    const page = await visitor.open('about:blank');
    await page.goto(`${visitor.home}api/`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    // It is text, because the test runner would make its own of an import.
    const counts = await page.evaluate(`import('/api/v1/ll2.js').then(({ ll2 }) => Promise.all(
      ['/spacecraft/', '/spacecraft/?mode=detailed', '/config/image_licenses/', '/rockets/'].map((query) =>
        ll2(query).then(({ status, body }) => [status, body.count]))))`);
    expect(counts).toEqual([
      [200, 598],
      [200, 598],
      [200, expect.any(Number)],
      [404, undefined],
    ]);
    expect(asked.sort()).toEqual([
      '/api/v1/configurations-detailed.json',
      '/api/v1/ll2.js',
      '/api/v1/spacecraft-detailed.json',
      '/api/v1/spacecraft.json',
    ]);
  });

  test('may be asked by any site', async () => {
    const { headers } = await fetch(`${visitor.home}api/v1/ll2.js`);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('content-type')).toMatch(/javascript/);
  });
});

describe('the explorer', () => {
  const explore = async (query: string) => {
    const page = await visitor.open(`${visitor.home}api/explore/${query}`, { acceptDownloads: true });
    await page.locator('#shown').waitFor();
    const body = async () => JSON.parse((await page.locator('#as-JSON pre').nth(1).textContent()) ?? '');
    return { page, body };
  };

  test("answers LL2's own query with request, status, headers and records, and goes on and back", async () => {
    const { page, body } = await explore(`spacecraft/${seed}`);
    await expect.poll(() => page.getByLabel('GET').inputValue()).toBe(`/2.3.0/spacecraft/${seed}`);
    expect(await page.locator('#as-JSON pre').first().textContent()).toBe(
      'HTTP 200 OK\nAllow: GET\nContent-Type: application/json\nVary: Accept',
    );
    const first = await body();
    expect(first.count).toBe(598);
    expect(await page.getByRole('link', { name: 'Previous', exact: true }).isVisible()).toBe(true);
    expect(await page.getByText('121 to 130 of 598 records.').count()).toBe(1);
    await page.getByRole('link', { name: 'Next', exact: true }).click();
    await page.getByText('131 to 140 of 598 records.').waitFor();
    expect(new URL(page.url()).search).toBe('?limit=10&offset=130&ordering=mission_ends_count');
    expect(named((await body()).results)).not.toEqual(named(first.results));
    await page.goBack();
    await page.getByText('121 to 130 of 598 records.').waitFor();
    expect(await body()).toEqual(first);
  });

  test('asks what the form says, and its address says the same', async () => {
    const { page, body } = await explore('spacecraft/');
    await page.getByLabel('in_space').selectOption('yes');
    await page.getByText('10 of 11 records.').waitFor();
    await page.locator('#f-search').fill('"progress ms"');
    await page.getByLabel('ordering').selectOption('flights_count, greatest first');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByText('2 records.').waitFor();
    expect(new URL(page.url()).search).toBe(
      '?in_space=true&search=%22progress+ms%22&ordering=-flights_count',
    );
    const { results } = await body();
    expect(results.every(({ name }: { name: string }) => name.startsWith('Progress MS'))).toBe(true);
    await page.reload();
    await page.getByText('2 records.').waitFor();
    expect(await page.getByLabel('ordering').inputValue()).toBe('-flights_count');
  });

  test('shows the same records as a table, and gives them as JSON and CSV', async () => {
    const { page, body } = await explore('spacecraft/?in_space=True&limit=100');
    const { results } = await body();
    await page.getByLabel('Table', { exact: true }).check();
    expect(await page.locator('#as-Table tbody th').allTextContents()).toEqual(named(results));
    const contents = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return readFileSync(await download.path(), 'utf8');
    };
    expect(JSON.parse(await contents('Download JSON')).results).toEqual(results);
    const rows = parseCsv(await contents('Download CSV'), { columns: true }) as Record<string, string>[];
    expect(rows.map((row) => [row.id, row.name, row['status.name']])).toEqual(
      results.map(({ id, name, status }: { id: number; name: string; status: { name: string } }) => [
        `${id ?? ''}`,
        name,
        status.name,
      ]),
    );
  });

  test('leads from a record to its own answer, and says what LL2 would say of a wrong query', async () => {
    const { page, body } = await explore('spacecraft/?name=Crew+Dragon+Freedom');
    const [{ id }] = (await body()).results;
    await page.getByRole('link', { name: `"https://ll.thespacedevs.com/2.3.0/spacecraft/${id}/"` }).click();
    await page.getByText('One record.').waitFor();
    expect(await body()).toMatchObject({ id, response_mode: 'detailed' });
    const wrong = await explore('spacecraft/?status=77');
    await wrong.page.getByText('status: Select a valid choice.').waitFor();
    expect(await wrong.page.locator('#as-JSON pre').first().textContent()).toMatch(/^HTTP 400 Bad Request/);
  });

  test('keeps a record that a reader skips to, and shows the form that is chosen after a reload', async () => {
    const { page, body } = await explore('spacecraft/#/8/');
    await page.getByText('One record.').waitFor();
    const begun = await page.evaluate(() => history.length);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => history.length)).toBe(begun + 1);
    await expect.poll(() => new URL(page.url()).hash).toBe('#/8/');
    expect(await body()).toMatchObject({ id: 8 });
    expect(await page.getByText('One record.').count()).toBe(1);
    await page.getByLabel('Table', { exact: true }).check();
    await page.reload();
    await page.getByText('One record.').waitFor();
    const isTable = await page.getByLabel('Table', { exact: true }).isChecked();
    expect(await page.locator('#as-Table').isVisible()).toBe(isTable);
    expect(await page.locator('#as-JSON').isVisible()).toBe(!isTable);
  });

  test('is one step back from choices of one list and from the same question twice', async () => {
    const { page } = await explore('spacecraft/');
    const steps = () => page.evaluate(() => history.length);
    const begun = await steps();
    for (const order of ['flights_count', '-flights_count', 'mission_ends_count'])
      await page.getByLabel('ordering').selectOption(order);
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('button', { name: 'Ask' }).click();
    expect(await steps()).toBe(begun + 1);
  });

  test('leads to no page that is not there, and leaves the keyboard at the other link', async () => {
    const { page } = await explore('spacecraft/?in_space=true');
    const isShown = (name: string) => page.getByRole('link', { name, exact: true }).isVisible();
    expect([await isShown('Previous'), await isShown('Next')]).toEqual([false, true]);
    await page.getByRole('link', { name: 'Next', exact: true }).press('Enter');
    await page.getByText(/^11 /).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('previous');
    expect([await isShown('Previous'), await isShown('Next')]).toEqual([true, false]);
  });

  test('says while a file is read that what is shown is of the question before', async () => {
    const { page } = await explore('spacecraft/');
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route('**/spacecraft-detailed.json', async (route) => {
      await promise;
      await route.continue();
    });
    await page.getByLabel('mode').selectOption('detailed');
    await page.getByText('Reading the files…').last().waitFor();
    expect(await page.getByRole('button', { name: 'Download JSON' }).isDisabled()).toBe(true);
    resolve();
    await page.getByText('1 to 10 of 598 records.').waitFor();
    expect(await page.getByRole('button', { name: 'Download JSON' }).isDisabled()).toBe(false);
  });

  test('begins another question with its first record, and keeps an offset that is typed', async () => {
    const { page } = await explore('spacecraft/?offset=20');
    await page.locator('#f-search').fill('crew dragon freedom');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByText('1 record.').waitFor();
    expect(new URL(page.url()).search).toBe('?search=crew+dragon+freedom');
    await page.locator('#f-search').fill('crew');
    await page.getByLabel('offset').fill('2');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByText(/^3 to /).waitFor();
  });

  test('takes any path or address in its request line, of another list too', async () => {
    const { page, body } = await explore('agencies/');
    const go = async (line: string) => {
      await page.getByLabel('GET').fill(line);
      await page.getByRole('button', { name: 'Go' }).click();
    };
    await go('https://ll.thespacedevs.com/2.3.0/spacecraft/520/?format=json');
    await page.getByText('One record.').waitFor();
    expect(await body()).toMatchObject({ id: 520, response_mode: 'detailed' });
    await go('/rockets/');
    await page.getByText('This catalog has no list at /rockets/.').waitFor();
    await go('/api/explore/spacecraft/8/');
    await expect.poll(async () => (await body()).id).toBe(8);
  });

  test('leads from each row of the table to its page and its file', async () => {
    const { page } = await explore('spacecraft/?ordering=-id&limit=3&offset=597');
    await page.getByLabel('Table', { exact: true }).check();
    for (const name of ['Page', 'JSON']) {
      const address = await page.locator('#as-Table').getByRole('link', { name }).getAttribute('href');
      expect((await fetch(new URL(`${address}`, visitor.home))).status).toBe(200);
    }
  });

  test('writes its lines of code for the site that it is on', async () => {
    const { page } = await explore('agencies/?ordering=name&limit=3');
    await page.getByText('Python', { exact: true }).click();
    const lines = await page.locator('[data-language=Python] pre').textContent();
    expect(lines).toContain(`urlopen("${visitor.home}api/v1/agencies.json")`);
  });

  test('lists the files where there is no JavaScript', async () => {
    const context = await visitor.window({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${visitor.home}api/explore/spacecraft/`);
    expect(await page.getByRole('link', { name: '/api/v1/spacecraft.json' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Ask' }).isVisible()).toBe(false);
  });

  test('shows of every list what is JSON, whatever the edition does not know', async () => {
    const page = await visitor.open('about:blank');
    for (const list of listPaths) {
      await page.goto(`${inject('homeBelowPath')}api/explore/${list}/?limit=100`);
      await page.locator('#shown').waitFor();
      const shown = (await page.locator('#as-JSON pre').nth(1).textContent()) ?? '';
      expect(() => JSON.parse(shown), list).not.toThrow();
    }
  });

  test('works below a path too', async () => {
    const page = await visitor.open(
      `${inject('homeBelowPath')}api/explore/spacecraft_configuration_families/?mode=list`,
    );
    const families = readRows(`${shippedEdition.data}/spacecraft_configuration_families.json`);
    await page.getByText(`${families.length} records.`).waitFor();
  });
});
