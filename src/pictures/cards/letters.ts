import { readFileSync } from 'node:fs';
import type { FontDetails } from '@takumi-rs/core';
import type { CardLine } from './drawing.ts';

const files = [
  ['Public Sans', 400, 'public-sans/files/public-sans-latin-400-normal.woff'],
  ['Public Sans', 600, 'public-sans/files/public-sans-latin-600-normal.woff'],
  ['Public Sans Extended', 400, 'public-sans/files/public-sans-latin-ext-400-normal.woff'],
  ['Public Sans Extended', 600, 'public-sans/files/public-sans-latin-ext-600-normal.woff'],
  ['B612 Mono', 400, 'b612-mono/files/b612-mono-latin-400-normal.woff'],
] as const;

/** The fonts of cards, read from npm packages because machines differ in their fonts. */
export const fonts = files.map(([name, weight, file]) => ({
  name,
  weight,
  style: 'normal',
  data: readFileSync(`node_modules/@fontsource/${file}`),
})) satisfies FontDetails[];

/** What the lines of a card are set in. */
export const faces: Record<CardLine['font'], { fontFamily: string; fontWeight: number }> = {
  text: { fontFamily: 'Public Sans, Public Sans Extended', fontWeight: 400 },
  strong: { fontFamily: 'Public Sans, Public Sans Extended', fontWeight: 600 },
  figures: { fontFamily: 'B612 Mono, Public Sans, Public Sans Extended', fontWeight: 400 },
};
