import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PictureFile, PictureRecord } from './picture.ts';
import { sha256Of } from './sha256.ts';

/**
 * Reads a file of the pictures of a data set.
 * @throws Error when it is missing, or is not the file that the data set describes.
 */
export function readPicture(directory: string, { file, sha256 }: PictureFile): Buffer {
  const at = path.join(directory, 'images', file);
  const bytes = existsSync(at) ? readFileSync(at) : null;
  if (bytes === null || sha256Of(bytes) !== sha256) {
    const fault = bytes === null ? 'is missing' : 'is not the file that images.json describes';
    throw new Error(`${at} ${fault}. Fetch again: pictures that are damaged are fetched anew.`);
  }
  return bytes;
}

/**
 * Checks that all files of pictures are in their data set.
 * @throws Error that names the first that is not.
 */
export function checkPictures(directory: string, pictures: readonly PictureRecord[]): void {
  for (const { files } of pictures) for (const file of files) readPicture(directory, file);
}
