import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { scratchDirectory } from '../tests/testkit/scratch.ts';
import { lastSite } from './lastSite.ts';

test('what a build left that was killed while it removed the old site is none, and the next one removes it', () => {
  const folder = scratchDirectory();
  const dist = path.join(folder, 'dist');
  const write = (text: string) => writeFileSync(path.join(dist, 'index.html'), text);
  mkdirSync(path.join(folder, '.dist.old/half of it'), { recursive: true });
  mkdirSync(dist);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  write('the last site');
  const { hooks } = lastSite() as { hooks: Record<string, (told: object) => void> };
  hooks['astro:config:done']?.({ config: { outDir: pathToFileURL(`${dist}/`) } });
  hooks['astro:build:start']?.({});
  expect(readdirSync(folder).sort()).toEqual(['.dist.last', 'dist']);
  write('the new site');
  hooks['astro:build:done']?.({});
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('the new site');
  expect(existsSync(path.join(folder, '.dist.old'))).toBe(false);
});
