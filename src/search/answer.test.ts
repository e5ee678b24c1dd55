import { describe, expect, test } from 'vitest';
import { answerTo, bestAnswer } from './answer.ts';
import { describedBy, namedBy } from './find.ts';
import { namesAlone } from './namesAlone.ts';
import { catalog, hit, indexOf, searched, titles } from './reference.testkit.ts';
import type { Hit } from './textIndex.ts';

describe('an answer', () => {
  test('has names first, then words by how well they answer, ties by name, then groups', async () => {
    const hits = [hit('Soyuz MS-28', 2.004), hit('SpaceX', 9), hit('Apollo CSM-017', 2.001), hit('Orion', 1)];
    const answer = await answerTo({ text: 'spacex', filters: {}, sort: '' }, searched, async () =>
      indexOf(hits),
    );
    const named = titles(await namedBy(searched.rows, 'spacex'));
    const found = [...named, 'Apollo CSM-017', 'Soyuz MS-28', 'Orion'];
    const groups = await describedBy(searched.rows, 'spacex');
    const described = groups.filter(({ title }) => !found.includes(title));
    expect(described.length).toBeGreaterThan(10);
    expect(titles(answer.rows)).toEqual([...found, ...titles(described)]);
  });

  test('has of a quotation among other words the pages that have both', async () => {
    const hits: Record<string, Hit[]> = {
      docking: [hit('Orion', 2), hit('Soyuz 3', 3)],
      '"first spacewalk"': [hit('Soyuz 14', 9), hit('Orion', 1)],
    };
    const index = { ...indexOf([]), search: async (text: string) => hits[text] ?? [] };
    const query = { text: '“first spacewalk” docking', filters: {}, sort: '' };
    const answer = await answerTo(query, searched, async () => index);
    expect([answer.isPartial, titles(answer.rows)]).toEqual([false, ['Orion']]);
  });

  describe('to several words', () => {
    const answered = async (text: string, hits: Record<string, Hit[]>, sort = '') => {
      const index = { ...indexOf([]), search: async (words: string) => hits[words] ?? [] };
      const { rows, scattered } = await answerTo({ text, filters: {}, sort }, searched, async () => index);
      return { found: titles(rows), scattered: scattered?.title };
    };
    const at = (title: string, place: number) => ({ ...hit(title, 1), place });

    test('has the pages that say them word for word before those that have more of them apart', async () => {
      const hits = {
        'first american in space': [hit('X-15-1', 9), hit('Mercury No.13', 2), hit('Mercury No.7', 1)],
        '"first american in space"': [at('Mercury No.7', 30)],
        '"first american"': [at('Mercury No.7', 30), at('Mercury No.13', 31)],
      };
      const found = ['Mercury No.7', 'Mercury No.13', 'X-15-1'];
      expect(await answered('first american in space', hits)).toEqual({ found, scattered: 'Mercury No.13' });
      // Another order has no best ones to be told from the rest.
      const byName = await answered('first american in space', hits, 'name-asc');
      expect(byName.scattered).toBeUndefined();
    });

    test.each([
      ['soyuz nº 5', true],
      ['soyuz 5ª', true],
      // Rows have such names, and pages only the number behind them.
      ['神舟 99', false],
      ['こうのとり 99', false],
    ])('such as "%s" has pages: %s', async (text, hasPages) => {
      const { found } = await answered(text, { [text]: [hit('Orion', 2), hit('Mir', 1)] });
      expect(found.includes('Orion') && found.includes('Mir')).toBe(hasPages);
    });

    test('has rows that are called so before any that has them only apart', async () => {
      const hits = {
        'soyuz tm': [hit('Soyuz TM', 9), hit('Soyuz TMA-1', 3), hit('Orion', 2), hit('Mir', 1)],
        '"soyuz tm"': [at('Soyuz TM', 1), at('Orion', 5)],
      };
      const { found, scattered } = await answered('soyuz tm', hits);
      const named = titles(await namedBy(searched.rows, 'soyuz tm'));
      expect(named).toContain('Soyuz TMA-1');
      expect(found.slice(0, named.length + 2)).toEqual([...named, 'Orion', 'Mir']);
      expect(scattered).toBe('Mir');
    });

    test('has of the pages that say them those first that say them sooner', async () => {
      const hits = {
        'first human': [hit('Soyuz MS-18', 2), hit('Vostok 1', 1)],
        '"first human"': [at('Soyuz MS-18', 35), at('Vostok 1', 32)],
      };
      const found = ['Vostok 1', 'Soyuz MS-18'];
      expect(await answered('first human', hits)).toEqual({ found, scattered: undefined });
    });

    test('has what they name, mission and group together, before pages that have them anywhere', async () => {
      const hits = { 'starship flight 5': [hit('Starship V1', 9), hit('Ship 38', 8), hit('Ship 30', 1)] };
      const found = ['Ship 30', 'Starship V1', 'Ship 38'];
      expect(await answered('starship flight 5', hits)).toEqual({ found, scattered: 'Starship V1' });
    });
  });

  test.each([
    ['Challenger barbecue', ['Apollo Lunar Module LM-12 Challenger', 'Space Shuttle Challenger']],
    ['lifeboat barbecue', ['Soyuz TM-33']],
  ])(
    'to "%s", of which no page has a word, has the closest pages and says of none that it has both',
    async (text, found) => {
      // Pagefind takes the beginning of a word for it.
      const hits = { [text]: [hit('Orion', 1)], lifeboat: [hit('Soyuz TM-33', 1)] };
      const index = {
        ...indexOf([]),
        knows: async (word: string) => word !== 'barbecue',
        search: async (words: string) => hits[words.trim()] ?? [],
      };
      const answer = await bestAnswer({ text, filters: {}, sort: '' }, searched, async () => index);
      expect([answer.isPartial, titles(answer.rows)]).toEqual([true, found]);
    },
  );

  test.each([
    ['Challenger explosion', { 'challenger died': [hit('Space Shuttle Challenger', 1)] }, 'challenger died'],
    ['the Dragon accident', { 'dragon lost': [hit('Dragon C109', 1)] }, 'dragon lost'],
    ['Dragon explosion', { 'dragon exploded': [hit('Dragon C109', 1)] }, 'dragon exploded'],
    // "Discovery" is spelled like it.
    ['shuttle disaster', { 'shuttle died': [hit('Space Shuttle Columbia', 1)] }, 'shuttle died'],
  ])('to "%s" has what pages say of that loss, the worst first', async (text, hits, said) => {
    const index = {
      ...indexOf([]),
      knows: async (word: string) => !/explosion|accident|disaster/.test(word),
      search: async (words: string) =>
        words === 'shuttle Discovery' ? [hit('Mir', 1)] : ((hits as Record<string, Hit[]>)[words] ?? []),
    };
    const answer = await bestAnswer({ text, filters: {}, sort: '' }, searched, async () => index);
    const [found] = Object.values(hits).flat();
    expect([answer.isPartial, answer.meant, answer.spellings, answer.rows.map(({ place }) => place)]).toEqual(
      [false, null, [said], [found?.row]],
    );
  });

  test.each([
    ['how heavy is a dragon', {}, ['Dragon', 'Dragon 1']],
    ['how many people fit in a dragon', { '"people"': [hit('Mir', 1)] }, ['Dragon', 'Dragon 1']],
    ['How big is Buran?', { '"big"': [hit('Mir', 1)] }, ['Buran', 'Buran']],
  ])('to "%s" has first what the figure is asked of', async (text, hits, first) => {
    const index = {
      ...indexOf([]),
      knows: async (word: string) => word !== 'fit',
      search: async (words: string) => (hits as Record<string, Hit[]>)[words] ?? [],
    };
    const { rows } = await bestAnswer({ text, filters: {}, sort: '' }, searched, async () => index);
    expect(titles(rows).slice(0, 2)).toEqual(first);
  });

  test('to "chinese spaceship" has what "chinese spacecraft" has', async () => {
    const found = async (text: string) => {
      const query = { text, filters: {}, sort: '' };
      return titles((await bestAnswer(query, searched, async () => namesAlone(searched.rows))).rows);
    };
    const all = await found('chinese spacecraft');
    expect(all).toContain('Shenzhou');
    expect(await found('chinese spaceship')).toEqual(all);
    expect((await found('spaceship'))[0]).toBe('SpaceShipTwo');
  });

  test('to two words that are one in the catalog has that one, and says so', async () => {
    const index = {
      ...indexOf([]),
      knows: async (word: string) => word !== 'plane',
      search: async (words: string) => (words === 'spaceplane' ? [hit('X-37B 1', 1)] : []),
    };
    const query = { text: 'space plane', filters: {}, sort: '' };
    const { meant, rows } = await bestAnswer(query, searched, async () => index);
    expect([meant, titles(rows)[0]]).toEqual(['spaceplane', 'X-37B 1']);
  });

  describe('to a fact and a word of a page', () => {
    const answered = async (text: string, hits: Record<string, Hit[]>) => {
      const index = {
        ...indexOf([]),
        knows: async () => true,
        search: async (words: string) => hits[words] ?? [],
      };
      const answer = await bestAnswer({ text, filters: {}, sort: '' }, searched, async () => index);
      return [answer.isPartial, titles(answer.rows)];
    };

    test.each([
      ['Gagarin capsule', 'gagarin', ['Vostok 1', 'Soyuz TMA-21']],
      ['Gagarin single use', 'gagarin', ['Vostok 1', 'Soyuz TMA-21']],
      ['capsule of the first tourist', 'of the first tourist', ['Vostok 1', 'Soyuz TMA-21']],
    ])('has for "%s" what has both, by what its page says', async (text, rest, found) => {
      const hits = [hit('Mir', 9), hit('Vostok 1', 3), hit('Soyuz TMA-21', 2)];
      const words = ['gagarin', 'first', 'tourist'].map((word) => [`"${word}"`, hits]);
      expect(await answered(text, { ...Object.fromEntries(words), [rest]: hits })).toEqual([false, found]);
    });

    test('that none has together, has what is closest alone where that is little', async () => {
      const hits = { '"leak"': [hit('Mir', 1)], '"22"': [hit('Soyuz MS-22', 1)] };
      expect(await answered('Soyuz MS-22 leak', hits)).toEqual([true, ['Soyuz MS-22']]);
    });

    test('that none has together, has first what has the rarest of them where many have the others', async () => {
      const [isPartial, found] = await answered('Gagarin spaceplane', { '"gagarin"': [hit('Vostok 1', 1)] });
      expect([isPartial, found?.[0 as never]]).toEqual([true, 'Vostok 1']);
      expect(found).toContain('Space Shuttle Columbia');
    });
  });

  test('to words that stand nowhere has nothing, and no page with a word that one of them begins with', async () => {
    const index = indexOf([hit('Orion', 1)]);
    const query = { text: 'qqqq zzzz', filters: {}, sort: '' };
    const { rows, meant } = await bestAnswer(query, searched, async () => index);
    expect([titles(rows), meant]).toEqual([[], null]);
  });

  test('to a misspelt word is no other word that no page has with the rest', async () => {
    const index = { ...indexOf([]), knows: async (word: string) => word === 'tourist' };
    const query = { text: 'soyus tourist', filters: {}, sort: '' };
    const { rows, meant, isPartial } = await bestAnswer(query, searched, async () => index);
    expect([titles(rows), meant, isPartial]).toEqual([[], null, true]);
  });

  test('to several words has last what says them of an anniversary', async () => {
    const hits: Record<string, Hit[]> = {
      'moon landing': [hit('Soyuz MS-13', 9), hit('Apollo Lunar Module LM-5 Eagle', 1)],
      '"moon landing"': [hit('Soyuz MS-13', 1)],
      '"anniversary"': [hit('Soyuz MS-13', 1)],
    };
    const index = { ...indexOf([]), search: async (words: string) => hits[words] ?? [] };
    const query = { text: 'moon landing', filters: {}, sort: '' };
    const { rows, scattered } = await answerTo(query, searched, async () => index);
    expect([titles(rows), scattered]).toEqual([['Apollo Lunar Module LM-5 Eagle', 'Soyuz MS-13'], undefined]);
  });

  test('to a sentence has the pages that have all of its words but weak ones, and quotes those', async () => {
    const hits: Record<string, Hit[]> = { 'first human': [hit('Vostok 1', 3)] };
    const index = {
      ...indexOf([]),
      knows: async (word: string) => word !== 'man',
      search: async (text: string) => hits[text] ?? [],
    };
    const query = { text: 'first man in space', filters: {}, sort: '' };
    const answer = await bestAnswer(query, searched, async () => index);
    expect([answer.isPartial, answer.spellings, titles(answer.rows)]).toEqual([
      false,
      ['first human'],
      ['Vostok 1'],
    ]);
  });

  test('to a sentence about a name has what is called so alone, the one that is it first', async () => {
    const found = async (text: string) => {
      const index = { ...namesAlone(searched.rows), knows: async () => true };
      const { isPartial, rows } = await bestAnswer(
        { text, filters: {}, sort: '' },
        searched,
        async () => index,
      );
      return [isPartial, rows.length, rows[0]?.title];
    };
    expect(await found('what became of progress m-6')).toEqual([true, 1, 'Progress M-6']);
    expect(await found('who flew on soyuz 11')).toEqual([true, expect.any(Number), 'Soyuz 11']);
  });

  test('counts each filter as if none of its own values were chosen, and needs no index without a text', async () => {
    const filters = { status: ['Active'], 'in space': ['yes'] };
    const answer = await answerTo({ text: '', filters, sort: '' }, searched, () => {
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
