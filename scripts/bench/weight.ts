import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesBelow } from '../../src/dataset/filesBelow.ts';

/** The files of a built site: how many, their bytes, and those that a host sends of them. */
export interface Weight {
  files: number;
  megabytes: number;
  megabytesOfPages: number;
  megabytesOfPagesCompressed: number;
  /** The largest page, and the largest file for scripts once it is compressed, in kilobytes. */
  largestPage: number;
  /** The largest page of a spacecraft with its style sheets, compressed, in kilobytes. */
  largestCraft: number;
  largestData: number;
  secondsToCompress: number;
}

/** Weighs a built site. Of a large one it compresses one page in so many, and reckons the rest from these. */
export function weigh(dist: string): Weight {
  const files = filesBelow(dist).map((file) => path.join(dist, file));
  const sizes = new Map(files.map((file) => [file, statSync(file).size]));
  const sum = (some: readonly string[]) => some.reduce((all, file) => all + (sizes.get(file) ?? 0), 0);
  const pages = files.filter((file) => file.endsWith('.html'));
  const step = Math.ceil(pages.length / sample);
  const some = pages.filter((_, index) => index % step === 0);
  const started = performance.now();
  const compressed = new Map(some.map((file) => [file, compressedBytes(file)]));
  const seconds = (performance.now() - started) / 1000;
  const share = sum(pages) / sum(some);
  const data = files.filter((file) => /[\\/](search|compare)[\\/][^\\/]*\.json$/.test(file));
  return {
    files: files.length,
    megabytes: megabytes(sum(files)),
    megabytesOfPages: megabytes(sum(pages)),
    megabytesOfPagesCompressed: megabytes(compressed.values().reduce((all, bytes) => all + bytes, 0) * share),
    // A function takes about a hundred thousand arguments, and there may be more pages.
    largestPage: kilobytes(pages.reduce((largest, file) => Math.max(largest, sizes.get(file) ?? 0), 0)),
    largestCraft: tenthsOfKilobytes(
      Math.max(
        0,
        ...compressed
          .entries()
          .filter(([file]) =>
            /[\\/]spacecraft[\\/](?!(?:by|where|\d+)[\\/])[^\\/]+[\\/]index\.html$/.test(file),
          )
          .map(([file, bytes]) => bytes + bytesOfSheets(dist, file)),
      ),
    ),
    largestData: kilobytes(Math.max(0, ...data.map(compressedBytes))),
    secondsToCompress: Number((seconds * share).toFixed(1)),
  };
}

const sample = 3_000;

function compressedBytes(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(readFileSync(file), { params }).length;
}

const sheetBytes = new Map<string, number>();

/** The bytes of the style sheets of a page, compressed. */
function bytesOfSheets(dist: string, page: string): number {
  const links = readFileSync(page, 'utf8').matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g);
  return links.reduce((sum, [, sheet = '']) => {
    const bytes = sheetBytes.get(sheet) ?? compressedBytes(path.join(dist, sheet));
    sheetBytes.set(sheet, bytes);
    return sum + bytes;
  }, 0);
}

function megabytes(bytes: number): number {
  return Number((bytes / 1e6).toFixed(1));
}

function tenthsOfKilobytes(bytes: number): number {
  return Number((bytes / 1e3).toFixed(1));
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1e3);
}
