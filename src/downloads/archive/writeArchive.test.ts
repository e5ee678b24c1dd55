import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isOfPictures } from '../../site/renderers/files.ts';
import { kept } from './writeArchive.ts';

// The archive is made while other files are written.
test('what the archive takes of routes for many files is written before the pages are called whole', () => {
  const routes = globSync('src/pages/**/*.ts').filter((route) => /\[/.test(route));
  const taken = routes.filter((route) => kept.test(route.replace(/^src\/pages\/|\.ts$/g, '')));
  expect(taken.length).toBeGreaterThan(3);
  expect(taken.filter((route) => !isOfPictures(route))).toEqual([]);
});
