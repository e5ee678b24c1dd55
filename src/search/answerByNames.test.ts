import { describe, expect, test } from 'vitest';
import { bestAnswer } from './answer.ts';
import { namesAlone } from './namesAlone.ts';
import { catalog, row, searched, titles } from './reference.testkit.ts';
import type { TextIndex } from './textIndex.ts';

describe('a name in another of its usual spellings', () => {
  const found = async (text: string, index: TextIndex = namesAlone(searched.rows)) => {
    const { rows, meant } = await bestAnswer({ text, filters: {}, sort: '' }, searched, async () => index);
    expect(meant).toBeNull();
    return titles(rows);
  };

  test.each([
    ['Cosmos', 'Kosmos'],
    ['cosmos 110', 'Kosmos 110'],
    ['cosmos110', 'Kosmos 110'],
    ['Wostok 1', 'Vostok 1'],
    ['Woschod', 'Voskhod'],
    ['Sojus TMA-1', 'Soyuz TMA-1'],
    ['Soïouz', 'Soyuz'],
    ['Soyouz', 'Soyuz'],
    ['Saliout 7', 'Salyut 7'],
    ['Chenzhou 5', 'Shenzhou 5'],
    ['Sond 5', 'Zond 5'],
    ['Progrès M-6', 'Progress M-6'],
    ['Bourane', 'Buran'],
    ['Roskosmos', 'Roscosmos'],
    ['SZ-5', 'Shenzhou 5'],
    ['sz5', 'Shenzhou 5'],
    ['TZ-2', 'Tianzhou-2'],
    ['MR-3', 'Mercury-Redstone 3'],
    ['MA-6', 'Mercury-Atlas 6'],
    ['IFT-5', 'Integrated Flight Test 5'],
    ['神舟5号', 'Shenzhou 5'],
    ['神舟 5 號', 'Shenzhou 5'],
    ['神舟五号', 'Shenzhou 5'],
    ['神舟十号', 'Shenzhou 10'],
    ['神舟十二号', 'Shenzhou 12'],
    ['神舟二十号', 'Shenzhou 20'],
    ['神舟二十一号', 'Shenzhou 21'],
    ['天舟二号', 'Tianzhou-2'],
    ['こうのとり5号機', 'Kounotori 5'],
  ])('finds for "%s" what "%s" finds', async (text, name) => {
    const names = await found(name);
    expect(names.length).toBeGreaterThan(0);
    expect(await found(text)).toEqual(names);
  });

  test('finds pages that have that spelling too, and no words that begin like it', async () => {
    const page = row('Orion');
    const texts = (words: string): TextIndex => ({
      knows: async (word) => words.split(' ').includes(word),
      search: async (text) => (text === 'cosmos' ? [{ row: page.place, score: 1 }] : []),
      close: async () => {},
    });
    expect(await found('cosmos', texts('cosmos'))).toContain('Orion');
    expect(await found('cosmos', texts('cosmonaut'))).toEqual(await found('kosmos'));
  });
});

test.each([
  ['Chinese', 'China', 'China'],
  ['Japanese', 'Japan', 'Japan'],
  ['French', 'France', 'France'],
  ['Indian', 'India', 'India'],
  ['American', 'United States', 'United States of America'],
])('"%s" finds all that is of the country, as "%s" does', async (nationality, asked, country) => {
  const found = async (text: string) => {
    const query = { text, filters: {}, sort: '' };
    const { rows } = await bestAnswer(query, searched, async () => namesAlone(searched.rows));
    return new Set(titles(rows));
  };
  const own = catalog.spacecraft.filter(({ configuration: { agency } }) => {
    const countries = agency?.record.country ?? [];
    return countries.length === 1 && countries[0]?.name === country;
  });
  expect(own.length).toBeGreaterThan(0);
  for (const text of [nationality, asked]) {
    const all = await found(text);
    expect(titles(own).filter((title) => !all.has(title))).toEqual([]);
  }
});

describe('a question for where craft come from', () => {
  const found = async (text: string) => {
    const query = { text, filters: {}, sort: '' };
    const { rows } = await bestAnswer(query, searched, async () => namesAlone(searched.rows));
    return titles(rows);
  };

  test.each(['Soviet', 'Soviet Union', 'USSR'])(
    'finds for "%s" what stood on its pad before the Soviet Union ended, and nothing later',
    async (text) => {
      const all = await found(text);
      for (const title of ['Vostok 1', 'Soyuz 1', 'Buran', 'Progress M-6', 'Soyuz 7K-OK No.1', 'Soyuz TM-13'])
        expect(all).toContain(title);
      for (const title of ['Soyuz TM-14', 'Soyuz MS-01', 'Progress MS-01', 'Shenzhou 1'])
        expect(all).not.toContain(title);
    },
  );

  test('finds for "Soviet" the configurations and families of that time, and not the agency that Russia has now', async () => {
    const all = await found('Soviet');
    expect(all).toContain('Voskhod');
    expect(all).toContain('Progress-M');
    expect(all).not.toContain('Soyuz MS');
    expect(all).not.toContain('Russian Federal Space Agency (ROSCOSMOS)');
  });

  test('finds for "European" what is of the European Space Agency or of a member of it', async () => {
    const all = await found('European');
    for (const title of [
      'European Space Agency',
      'Space Rider',
      'ATV-1 Jules Verne',
      'ATV-5 Georges Lemaître',
    ])
      expect(all).toContain(title);
    expect(all).not.toContain('Orion');
    expect(await found('Germany')).not.toContain('Space Rider');
  });
});
