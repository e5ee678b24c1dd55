import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { desk } from './breakpoints.ts';

test('scripts and pictures change at the width at which the sheets do', () => {
  const sheet = readFileSync('src/styles/breakpoints.css', 'utf8');
  expect(sheet).toContain(`@custom-media --desk (width >= ${desk});`);
});
