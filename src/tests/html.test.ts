import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { htmlFindings } from './html.ts';

test('html-validate finds nothing on any page', { timeout: 300_000 }, () => {
  const dist = inject('site');
  const files = globSync('**/*.html', { cwd: dist });
  expect(files.length).toBeGreaterThan(1000);
  const found = files.flatMap((file) => htmlFindings(readFileSync(path.join(dist, file), 'utf8'), file));
  expect(found).toEqual([]);
});
