import { describe, expect, test } from 'vitest';
import { bestAnswer } from './answer.ts';
import { describedBy, namedBy } from './find.ts';
import { hit, indexOf, row, searched, titles } from './reference.testkit.ts';
import type { Hit } from './textIndex.ts';

describe('an answer to a name and the kind of a page', () => {
  const found = async (text: string, hits: Hit[] = []) => {
    const query = { text, filters: {}, sort: '' };
    const { isPartial, rows } = await bestAnswer(query, searched, async () => ({
      ...indexOf(hits),
      knows: async () => true,
    }));
    expect(isPartial).toBe(false);
    return titles(rows);
  };

  test.each([
    ['NASA agency', 'National Aeronautics and Space Administration'],
    ['Dragon families', 'Dragon'],
    ['lunar orbit destination', 'Lunar orbit'],
    ['Tianzhou configuration', 'Tianzhou'],
  ])('such as "%s" has that page first: %s', async (text, title) => {
    expect((await found(text, [hit('Orion', 9)]))[0]).toBe(title);
  });

  test('such as "Chinese cargo ship" has all ships of that kind, and their configuration first', async () => {
    const all = await found('Chinese cargo ship', [hit('Tianzhou-1', 1)]);
    expect(all.slice(0, 3)).toEqual(['Tianzhou', 'Tianzhou-1', 'Tianzhou-2']);
  });

  test('takes the word for a ship before a number for a part of its name', async () => {
    expect(await found('ship 40')).toEqual(titles(await namedBy(searched.rows, 'ship 40')));
  });
});

describe('an answer to a word that is typed in part', () => {
  const found = async (text: string, onPages: string[], hits: Hit[]) => {
    const index = {
      knows: async (word: string) => onPages.includes(word.toLowerCase()),
      search: async (text: string) => (/^"/.test(text) && !onPages.includes(text.slice(1, -1)) ? [] : hits),
      close: async () => {},
    };
    const query = { text, filters: {}, sort: '' };
    const { isPartial, rows } = await bestAnswer(query, searched, async () => index);
    return { isPartial, found: titles(rows) };
  };

  test.each([
    ['dragon axio', 'axiom'],
    ['dragon inspirat', 'inspiration4'],
    ['shuttle hubb', 'hubble'],
  ])('has for "%s" what has it in names, then the pages that have what it begins', async (text, whole) => {
    const named = titles(await describedBy(searched.rows, text));
    expect(named.length).toBeGreaterThan(0);
    const first = named.at(-1) ?? '';
    const hits = [hit('Orion', 9), hit(first, 2)];
    const [begun = ''] = text.split(' ');
    expect(await found(text, [begun, whole], hits)).toEqual({
      isPartial: false,
      found: [...named, 'Orion'],
    });
  });

  test('has no page by a shorter word where names alone have it', async () => {
    const named = titles(await describedBy(searched.rows, 'dragon axio'));
    expect(await found('dragon axio', ['dragon'], [hit('Orion', 9)])).toEqual({
      isPartial: false,
      found: named,
    });
    const { isPartial, found: closest } = await found('dragon jaxa', ['dragon'], [hit('Mir', 9)]);
    expect(isPartial).toBe(true);
    expect(closest).toContain('Crew Dragon Freedom');
    expect(closest).not.toContain('Mir');
  });
});

test.each(['12th of April', 'April 12, 1961', '12 Apr'])(
  'an answer to the day "%s" has what was launched on it before pages that say it as the catalog does',
  async (text) => {
    const hits: Record<string, Hit[]> = Object.fromEntries(
      ['12 April', '12 April 1961'].map((day) => [day, [hit('Orion', 1)]]),
    );
    const index = { ...indexOf([]), search: async (words: string) => hits[words] ?? [] };
    const { rows } = await bestAnswer({ text, filters: {}, sort: '' }, searched, async () => index);
    const launched = ['Space Shuttle Columbia', 'Vostok 1'].filter((name) => rows.includes(row(name)));
    expect(titles(rows)).toEqual([...launched, 'Orion']);
    expect(launched).toContain('Vostok 1');
  },
);

test('an answer to a day in quotation marks has the pages that say it word for word alone', async () => {
  const query = { text: '"12 April"', filters: {}, sort: '' };
  const index = {
    ...indexOf([]),
    knows: async () => true,
    search: async (words: string) => (words === '"12 April"' ? [hit('Orion', 1)] : []),
  };
  const { rows } = await bestAnswer(query, searched, async () => index);
  expect(titles(rows)).toEqual(['Orion']);
});
