import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lightColors } from './lightColors.ts';

test('the colors of pictures and of what programs read are those of the style sheet', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const light = Object.keys(lightColors).map((name) => [
    name,
    new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(tokens)?.[1],
  ]);
  expect(lightColors).toEqual(Object.fromEntries(light));
});
