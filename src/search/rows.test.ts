import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { readSnapshot } from '../dataset/dataSet.ts';
import { orderingsOf } from '../fields/orders.ts';
import { registryOf, type ValueField } from './build/registry.ts';
import { answerTo } from './client/answer.ts';
import type { Hit, TextIndex } from './client/textIndex.ts';
import { closestTo, describedBy, figureInWords, inOrder, namedBy, type Row, rowsOf } from './rows.ts';

const catalog = linkCatalog(readSnapshot('src/data/reference'));
// As it comes out of its file.
const rows = rowsOf(JSON.parse(JSON.stringify(registryOf(catalog))));
const row = (title: string) => rows.find((one) => one.title === title) as Row;
const titles = (found: readonly Row[]) => found.map(({ title }) => title);

describe('the registry', () => {
  test('has every page of a spacecraft, a configuration and a family once', () => {
    const { spacecraft, configurations, families } = catalog;
    const paths = [...spacecraft, ...configurations, ...families].map(({ path }) => path);
    expect(rows.map(({ path }) => path).sort()).toEqual(paths.sort());
  });

  test('sorts as the lists do, and puts what is no spacecraft after all that are', () => {
    for (const { order, direction, spacecraft } of orderingsOf(catalog)) {
      const sorted = inOrder(rows, `${order.field}-${direction}`);
      const craft = sorted.filter(({ isSpacecraft }) => isSpacecraft);
      expect(titles(craft), `${order.field}-${direction}`).toEqual(titles(spacecraft as never));
      if (order.field !== 'name') expect(sorted.slice(0, craft.length)).toEqual(craft);
    }
  });

  test('says figures as the tables do', () => {
    const said = (title: string, field: ValueField) => figureInWords(row(title), field);
    expect(said('Progress MS-22', 'time-in-space')).toBe('192\u00a0d 20\u00a0h');
    expect(said('Crew Dragon Freedom', 'docked-share')).toBe('98.3%');
    expect(said('Space Shuttle Discovery', 'flights-count')).toBe('39');
    expect(said('Space Shuttle Discovery', 'time-docked')).toBe('not recorded');
    expect(said('Progress MS-22', 'first-launch')).toBe('9 Feb 2023');
    expect(said('Orion', 'time-in-space')).toBeNull();
  });

  test('puts what the source no longer has last, in no filter', () => {
    const [first, ...rest] = catalog.spacecraft;
    const removal = { lastSeen: catalog.edition.date, removed: catalog.edition.date } as never;
    const removed = { ...catalog.removed, spacecraft: [{ ...first, removal } as never] };
    const all = rowsOf(registryOf({ ...catalog, spacecraft: rest, removed }));
    expect(all.at(-1)).toMatchObject({ title: first?.title, isRemoved: true });
    expect(all.at(-1)?.valuesOf('kind')).toEqual([]);
    for (const sort of ['name-desc', 'time-in-space-asc'])
      expect(inOrder(all, sort).at(-1)?.title).toBe(first?.title);
  });
});

describe('names', () => {
  test.each([
    ['Progress M-1', 'Progress M-1'],
    ['ms22', 'Progress MS-22'],
    ['no.452', 'Progress MS-22'],
    ['STS-107', 'Space Shuttle Columbia'],
    ['神舟 5', 'Shenzhou 5'],
    ['LEMAÎTRE', undefined],
    ['Orion', 'Orion'],
    ['…', undefined],
  ])('"%s" is that of %s', (text, title) => {
    expect(namedBy(rows, text)[0]?.title).toBe(title);
  });

  test.each([
    ['Soyuz TMA-1M', 'Soyuz TMA-01M'],
    ['progress m-6m', 'Progress M-06M'],
    ['soyuz ms-2', 'Soyuz MS-02'],
    ['shenzhou 01', 'Shenzhou 1'],
  ])('"%s" is %s, whatever zeros lead its numbers', (text, title) => {
    expect(namedBy(rows, text)[0]?.title).toBe(title);
  });

  test('that a text begins follow those that it is', () => {
    const found = titles(namedBy(rows, 'soyuz t'));
    expect(found[0]).toBe('Soyuz T');
    expect(found.slice(1)).toEqual(
      titles(rows.filter(({ title }) => /^soyuz.?t/i.test(title) && title !== 'Soyuz T')),
    );
  });
});

test('a page is described by its names and its groups together', () => {
  const found = (text: string) => titles(describedBy(rows, text));
  const of = (agency: string) =>
    catalog.spacecraft.filter(({ configuration }) => configuration.agency.name === agency);
  expect(found('spacex')).toEqual(expect.arrayContaining(titles(of('SpaceX') as never)));
  expect(found('freedom dragon spacex capsule active')).toEqual(['Crew Dragon Freedom']);
  expect(found('nasa')).toEqual(
    expect.arrayContaining(titles(of('National Aeronautics and Space Administration') as never)),
  );
  expect(found('…')).toEqual([]);
});

test('where no page has all words, those that have the most are the closest', () => {
  const closest = (text: string) => titles(closestTo(rows, text));
  expect(closest('what became of progress m-6')).toEqual(['Progress M-6']);
  expect(closest('Soyuz MS-22 leak')).toEqual(['Soyuz MS-22']);
  expect(closest('what is that')).toEqual([]);
});

describe('an answer', () => {
  const indexOf = (hits: Hit[]): TextIndex => ({
    knows: async () => false,
    search: async () => hits,
    close: async () => {},
  });
  const hit = (title: string, score: number) => ({ path: row(title).path, score });

  test('has names first, then words by how well they answer, ties by name', async () => {
    const hits = [hit('Soyuz MS-28', 2.004), hit('Buran', 9), hit('Apollo CSM-017', 2.001), hit('Orion', 1)];
    const answer = await answerTo({ text: 'buran', filters: {}, sort: '' }, rows, async () => indexOf(hits));
    const named = titles(namedBy(rows, 'buran'));
    expect(titles(answer.rows)).toEqual([...named, 'Apollo CSM-017', 'Soyuz MS-28', 'Orion']);
    expect(answer.named).toBe(named.length);
  });

  test('counts each filter as if none of its own values were chosen, and needs no index without a text', async () => {
    const filters = { status: ['Active'], 'in space': ['yes'] };
    const answer = await answerTo({ text: '', filters, sort: '' }, rows, () => {
      throw new Error('The index was opened.');
    });
    const inSpace = catalog.spacecraft.filter((craft) => craft.inSpace);
    const active = catalog.spacecraft.filter((craft) => craft.status.name === 'Active');
    const both = inSpace.filter((craft) => active.includes(craft));
    expect(answer.rows).toHaveLength(both.length);
    expect(answer.counts.status.get('Single Use')).toBe(
      inSpace.filter((craft) => craft.status.name === 'Single Use').length,
    );
    expect(answer.counts['in space'].get('no')).toBe(active.length - both.length);
    expect(answer.counts.kind.get('spacecraft')).toBe(both.length);
  });
});
