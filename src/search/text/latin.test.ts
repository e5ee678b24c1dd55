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

test('a text in Latin or Chinese letters stays as it is', async () => {
  expect(await spellingsOf('Soyuz', ['Soyuz'])).toEqual(['Soyuz']);
  expect(await spellingsOf('神舟 5', [])).toEqual(['神舟 5']);
});
