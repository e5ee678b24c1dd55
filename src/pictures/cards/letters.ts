import { readFileSync } from 'node:fs';
import type { CardLine } from './drawing.ts';

const files = [
  ['Public Sans', 'public-sans/files/public-sans-latin-400-normal.woff'],
  ['Public Sans', 'public-sans/files/public-sans-latin-600-normal.woff'],
  ['Public Sans Extended', 'public-sans/files/public-sans-latin-ext-400-normal.woff'],
  ['Public Sans Extended', 'public-sans/files/public-sans-latin-ext-600-normal.woff'],
  ['B612 Mono', 'b612-mono/files/b612-mono-latin-400-normal.woff'],
] as const;

/** The fonts of cards, read from npm packages because machines differ in their fonts. */
export const fonts = files.map(([name, file]) => ({
  name,
  data: readFileSync(`node_modules/@fontsource/${file}`),
}));

/** What the lines of a card are set in: the first of the families that has a letter. */
export const faces: Record<CardLine['font'], { fontFamilies: string[]; weight: 400 | 600 }> = {
  text: { fontFamilies: ['Public Sans', 'Public Sans Extended'], weight: 400 },
  strong: { fontFamilies: ['Public Sans', 'Public Sans Extended'], weight: 600 },
  figures: { fontFamilies: ['B612 Mono', 'Public Sans', 'Public Sans Extended'], weight: 400 },
};
