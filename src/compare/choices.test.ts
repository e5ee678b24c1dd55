import { expect, test } from 'vitest';
import { bestAnswer } from '../search/answer.ts';
import { searched, titles } from '../search/reference.testkit.ts';
import type { TextIndex } from '../search/textIndex.ts';
import { choicesFor, noneInWords } from './choices.ts';

test.each([
  ['Progress M-6M', ['Progress M-06M']],
  ['Progress M-6', ['Progress M-6', 'Progress M-06M', 'Progress M-60']],
  ['Soyuz TMA-1M', ['Soyuz TMA-01M']],
  ['apollo 11', ['Apollo Columbia CSM-107', 'Apollo Lunar Module LM-5 Eagle']],
  ['No.452', ['Progress MS-22']],
  ['神舟 5', ['Shenzhou 5']],
  ['Союз МС-22', ['Soyuz MS-22']],
  ['Sojus MS-22', ['Soyuz MS-22']],
  ['OV-104', ['Space Shuttle Atlantis']],
  ['STS-107', ['Space Shuttle Columbia']],
  ['ng18', ['Cygnus CRS-2 NG-18 (S.S. Sally Ride)']],
  ['lemaitre', ['ATV-5 Georges Lemaître']],
  ['soy 22', ['Soyuz 22', 'Soyuz MS-22']],
  ['shuttle discovery', ['Space Shuttle Discovery']],
  ['what became of progress m-6', ['Progress M-6']],
])('the first to choose from for "%s" are %j', async (text, expected) => {
  const { choices, meant } = await choicesFor(text, 'spacecraft', searched);
  expect(titles(choices).slice(0, expected.length)).toEqual(expected);
  expect(meant).toBeNull();
});

test.each(['Progress-M', 'Progress M', 'Soyuz', 'soyuz t', 'Dragon 1'])(
  'the configuration that is called "%s" comes before those whose names go on',
  async (text) => {
    const { choices } = await choicesFor(text, 'configurations', searched);
    expect(choices[0]?.title.toLowerCase().replace('-', ' ')).toBe(text.toLowerCase().replace('-', ' '));
  },
);

// Pagefind as it is for what stands on pages in names alone: it knows their words, and finds no page more by them.
const words = new Set(
  searched.rows.flatMap(({ names, groups }) =>
    [...names, ...groups]
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  ),
);
const index: TextIndex = {
  knows: async (word) => words.has(word.toLowerCase()),
  search: async () => [],
  close: async () => {},
};

test.each([
  'Progress M-6M',
  'Progress M-6',
  'Soyuz TMA-1M',
  'apollo 11',
  'No.452',
  '神舟',
  'Союз',
  'Восток',
  'ms22',
  'MS-22 (No.452)',
  'OV-104',
  '11F732A17 #228',
  'STS-107',
  'LEMAÎTRE',
  'Kármán',
  'shuttle discovery',
  'crew dragon',
  'spaceplane',
  'nasa',
  'soyus',
  'shenzou',
  'Soyuz MS-22 leak',
  'progrss m-6',
  // Words of missions and of groups that are typed in part.
  'dragon axio',
  'shuttle hubb',
  'dragon inspirat',
  'dragon demonst',
  'ax-1',
  'cygnus northr',
  'zzzz axio',
  'ng18',
  'crew1',
  '…',
])('what there is to choose from for "%s" is what the search finds, in its order', async (text) => {
  for (const [kind, value] of [
    ['spacecraft', 'spacecraft'],
    ['configurations', 'configuration'],
  ] as const) {
    const query = { text, filters: { kind: [value] }, sort: '' };
    const { rows, meant } = await bestAnswer(query, searched, async () => index);
    const offered = await choicesFor(text, kind, searched);
    expect([offered.meant, ...titles(offered.choices)]).toEqual([meant, ...titles(rows)]);
  }
});

test('one kind is offered, each with what tells it from others', async () => {
  const { choices } = await choicesFor('orion', 'configurations', searched);
  expect(choices).toEqual([{ kind: 'configurations', slug: 'orion', title: 'Orion', hint: 'Capsule' }]);
  const craft = await choicesFor('discovery', 'spacecraft', searched);
  expect(craft.choices).toEqual([
    {
      kind: 'spacecraft',
      slug: 'space-shuttle-discovery',
      title: 'Space Shuttle Discovery',
      hint: 'Space Shuttle',
    },
  ]);
});

test('a slip of the pen leads to what was meant, and says so', async () => {
  const { choices, meant } = await choicesFor('endevour', 'spacecraft', searched);
  expect(meant).toBe('Endeavour');
  expect(titles(choices)).toContain('Space Shuttle Endeavour');
  expect(await choicesFor('zzzzqqqq', 'spacecraft', searched)).toEqual({ choices: [], meant: null });
});

test('without a text there are all, by name', async () => {
  const { choices } = await choicesFor(' ', 'configurations', searched);
  expect(titles(choices)).toEqual(
    titles(searched.rows.filter((row) => row.valuesOf('kind').includes('configuration'))),
  );
});

test('where nothing is offered, it says whether all that are called so are chosen, or none is called so', () => {
  const choice = (slug: string, title: string) => ({
    kind: 'configurations' as const,
    slug,
    title,
    hint: '',
  });
  const [orion, buran] = [choice('orion', 'Orion'), choice('buran', 'Buran')];
  expect(noneInWords('orion', 'configurations', [orion])).toBe('Orion is chosen already.');
  expect(noneInWords('an', 'configurations', [orion, buran])).toBe('All that are called so are chosen.');
  expect(noneInWords(' zzzz ', 'spacecraft', [])).toBe('No spacecraft is called “zzzz”.');
  expect(noneInWords(' ', 'spacecraft', [])).toBe('');
});
