import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { PictureCache } from './pictureCache.ts';

const [old, recent, asked] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
const dot = () =>
  sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
    .png()
    .toBuffer();

test('a picture that no build has asked for in thirty days is removed, and none that one has', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'spacecraft-catalog-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const earlier = new PictureCache(directory);
  for (const key of [old, recent, asked]) await earlier.pictureOf(key, dot);
  const longAgo = new Date(Date.now() - 31 * 86_400_000);
  for (const key of [old, asked]) utimesSync(path.join(directory, `${key}.png`), longAgo, longAgo);
  const cache = new PictureCache(directory);
  expect((await cache.pictureOf(asked, dot)).isNew).toBe(false);
  cache.prune(30);
  expect(readdirSync(directory).sort()).toEqual([`${recent}.png`, `${asked}.png`]);
  // The next build asks for it again.
  new PictureCache(directory).prune(30);
  expect(readdirSync(directory)).toContain(`${asked}.png`);
});
