import { expect, test } from 'vitest';
import { spellingsOf } from './latin.ts';

test('a Cyrillic word is spelled as the names do, in each of their ways, and last as it stands', async () => {
  const names = ['Sergey', 'Soyuz', 'Sergei', 'Alexei', 'Korolev', 'Energia', 'Serge'];
  expect(await spellingsOf('Сергей', names)).toEqual(['Sergey', 'Sergei', 'Сергей']);
  expect(await spellingsOf('Алексей', names)).toEqual(['Alexei', 'Алексей']);
  expect(await spellingsOf('Королёв', names)).toEqual(['Korolev', 'Королёв']);
  expect(await spellingsOf('Энергия', names)).toEqual(['Energia', 'Энергия']);
  expect(await spellingsOf('Союз МС-22', names)).toEqual(['Soyuz MS-22', 'Союз МС-22']);
});

test('a short Cyrillic word is spelled by itself, and not within a longer one', async () => {
  expect(await spellingsOf('Союз и Меркурий', ['Soyuz', 'Mercury'])).toContain('Soyuz i Mercury');
  expect(await spellingsOf('Мир и Мирный', ['Mir', 'Mirny'])).toContain('Mir i Mirny');
});

test('a text in Latin or Chinese letters stays as it is', async () => {
  expect(await spellingsOf('Soyuz', ['Soyuz'])).toEqual(['Soyuz']);
  expect(await spellingsOf('神舟 5', [])).toEqual(['神舟 5']);
});

test('a name in another of its usual spellings is spelled as the catalog does, in any case, and last as it stands', async () => {
  expect(await spellingsOf('COSMOS 110', [])).toEqual(['Kosmos 110', 'COSMOS 110']);
  expect(await spellingsOf('"Sojus" и Восток', ['Vostok'])).toEqual(['"Soyuz" i Vostok', '"Sojus" и Восток']);
  expect(await spellingsOf('cosmonaut', [])).toEqual(['cosmonaut']);
});

test('a word is spelled once whatever its case, and as no name is twice that differs in case alone', async () => {
  expect(await spellingsOf('СОЮЗ союз', ['Soyuz', 'SOYUZ', 'soyuz'])).toEqual(['Soyuz Soyuz', 'СОЮЗ союз']);
});

test('a text of many words, each of which two names spell, is spelled in eight ways and as it stands', async () => {
  const endings = (letters: string) => [...letters].flatMap((one) => [...letters].map((two) => one + two));
  const text = endings('абвгд')
    .map((ending) => `сергей${ending}`)
    .join(' ');
  const names = endings('abvgd').flatMap((ending) => [`sergey${ending}`, `sergei${ending}`]);
  const spellings = await spellingsOf(text, names);
  expect(spellings).toHaveLength(9);
  expect(spellings[1]?.replace('sergeidd', 'sergeydd')).toBe(spellings[0]);
  expect(spellings.at(-1)).toBe(text);
});
