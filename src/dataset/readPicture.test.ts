import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sealOf } from './manifest.ts';
import { type PictureRecord, pictureSchema } from './picture.ts';
import { checkPictures } from './readPicture.ts';

const { sha256 } = sealOf(Buffer.from('bytes'), 0);
const size = { width: 400, height: 300, sha256 };
const name = (format: string) => `${sha256.slice(0, 16)}-400.${format}`;
const picture: PictureRecord = {
  ...size,
  url: 'https://images.example.org/soyuz.jpeg',
  files: [
    { ...size, file: name('avif'), format: 'avif', bytes: 5 },
    { ...size, file: name('webp'), format: 'webp', bytes: 5 },
  ],
};

test('a data set has every file of its pictures, as it was written', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'spacecraft-catalog-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const at = (format: string) => path.join(directory, 'images', name(format));
  const check = () => checkPictures(directory, [picture]);
  mkdirSync(path.join(directory, 'images'));
  writeFileSync(at('avif'), 'bytes');
  expect(check).toThrow(`${at('webp')} is missing. Fetch again`);
  writeFileSync(at('webp'), 'other');
  expect(check).toThrow(`${at('webp')} is not the file that images.json describes.`);
  writeFileSync(at('webp'), 'bytes');
  expect(check).not.toThrow();
});

test.each([
  '../../etc/passwd',
  '0123456789abcdef-400.avif/../../x',
  '0123456789abcdef-400.svg',
  '0123456789abcdef-800.avif',
  '0123456789abcdef-400.webp',
  'x-400.avif',
])('a file may not be called %s', (file) => {
  const [avif, webp] = picture.files;
  expect(pictureSchema.safeParse(picture).success).toBe(true);
  expect(pictureSchema.safeParse({ ...picture, files: [{ ...avif, file }, webp] }).success).toBe(false);
});

test('a picture has files in each format', () => {
  const result = pictureSchema.safeParse({ ...picture, files: picture.files.slice(1) });
  expect(result.error?.issues[0]?.message).toBe('expected files in avif and webp');
});
