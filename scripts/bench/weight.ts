import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** The files of a built site: how many, their bytes, and those that a host sends of them. */
export interface Weight {
  files: number;
  megabytes: number;
  megabytesOfPages: number;
  megabytesOfPagesCompressed: number;
  /** The largest page, and the largest file for scripts once it is compressed, in kilobytes. */
  largestPage: number;
  largestData: number;
  secondsToCompress: number;
}

/** Weighs a built site. Of a large one it compresses one page in so many, and reckons the rest from these. */
export function weigh(dist: string): Weight {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const sizes = new Map(files.map((file) => [file, statSync(file).size]));
  const sum = (some: readonly string[]) => some.reduce((all, file) => all + (sizes.get(file) ?? 0), 0);
  const pages = files.filter((file) => file.endsWith('.html'));
  const step = Math.ceil(pages.length / sample);
  const some = pages.filter((_, index) => index % step === 0);
  const started = performance.now();
  const compressed = some.reduce((all, file) => all + compressedBytes(file), 0);
  const seconds = (performance.now() - started) / 1000;
  const share = sum(pages) / sum(some);
  const data = files.filter((file) => /[\\/](search|compare)[\\/][^\\/]*\.json$/.test(file));
  return {
    files: files.length,
    megabytes: megabytes(sum(files)),
    megabytesOfPages: megabytes(sum(pages)),
    megabytesOfPagesCompressed: megabytes(compressed * share),
    largestPage: kilobytes(Math.max(...pages.map((file) => sizes.get(file) ?? 0))),
    largestData: kilobytes(Math.max(0, ...data.map(compressedBytes))),
    secondsToCompress: Number((seconds * share).toFixed(1)),
  };
}

const sample = 3_000;

function compressedBytes(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(readFileSync(file), { params }).length;
}

function megabytes(bytes: number): number {
  return Number((bytes / 1e6).toFixed(1));
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1e3);
}
