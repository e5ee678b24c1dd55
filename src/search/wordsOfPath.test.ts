import { expect, test } from 'vitest';
import { wordsOfPath } from './wordsOfPath.ts';

test.each([
  ['/spacecraft/soyuz-tma-18m/', 'soyuz tma 18m'],
  ['/catalog/crew_dragon.html', 'crew dragon'],
  ['/%D0%A1%D0%BE%D1%8E%D0%B7', 'Союз'],
  ['/', ''],
  ['/spacecraft/%E0%A4%A', ''],
  ['/catalog/404.html', ''],
])('the address %s asks for "%s"', (path, words) => {
  expect(wordsOfPath(path)).toBe(words);
});
