import { expect, test } from 'vitest';
import { patternSource } from './pattern.ts';

const isOf = (at: string, address: string) => new RegExp(`^${patternSource(at)}$`).test(address);

test('a star stands for anything, and a name behind a colon for anything without a slash', () => {
  expect(isOf('/data/*', '/data/tables/a.csv')).toBe(true);
  expect(isOf('/families/:slug/changes.json', '/families/soyuz/changes.json')).toBe(true);
  expect(isOf('/families/:slug/changes.json', '/families/soyuz/2/changes.json')).toBe(false);
  expect(isOf('/families/:slug/changes.json', '/families//changes.json')).toBe(false);
});

test('all else stands for itself', () => {
  expect(isOf('/*.md', '/soyuz.md')).toBe(true);
  expect(isOf('/*.md', '/soyuz-md')).toBe(false);
  expect(isOf('/a(b)+[c]', '/a(b)+[c]')).toBe(true);
});
