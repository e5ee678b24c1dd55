import { constants, copyFileSync, existsSync, linkSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PictureRecord } from '../../../src/dataset/picture.ts';
import { sha256Of } from '../../../src/dataset/sha256.ts';
import { filesOf } from './picture.ts';

/** The pictures of a data set. */
export interface KeptPictures {
  pictures: readonly PictureRecord[];
  /** Where their files are. */
  directory: string;
}

/**
 * Shares the files of a picture with another directory, which has none of them yet. Returns false if one is missing, damaged or
 * made in an older way. A shared file may be one for both directories, so that it must be replaced, and never written to.
 * @throws Error of the file system.
 */
export function takeOver({ sha256, width, files }: PictureRecord, from: string, into: string): boolean {
  const names = filesOf(sha256, width).map(({ file }) => file);
  if (files.length !== names.length || files.some(({ file }, index) => file !== names[index])) return false;
  if (!files.every((file) => isWhole(path.join(from, file.file), file.sha256))) return false;
  for (const { file } of files) share(path.join(from, file), path.join(into, file));
  return true;
}

function isWhole(file: string, sha256: string): boolean {
  return existsSync(file) && sha256Of(readFileSync(file)) === sha256;
}

function share(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Some file systems have no links, and none has links to another one.
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
