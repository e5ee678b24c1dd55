import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { filesBelow } from '../../dataset/filesBelow.ts';
import { type OfflineSite, offlinePage, offlineStyle } from './offline.ts';

/** What an archive is made of. */
export interface ArchivePlan {
  /** The folder of the built site. */
  site: string;
  /** The archive, below that folder. */
  file: string;
  /** The folder that the archive unpacks to. */
  folder: string;
  origin: string;
  base: string;
  /** Files that it does not take: pages at old addresses, to which none of its pages leads. */
  leftOut: readonly string[];
  /** The moment of the data, in milliseconds since 1970: all files have it as theirs. */
  date: number;
}

/** What is known of an archive once it is made. */
export interface Archive {
  files: number;
  bytes: number;
  sha256: string;
}

/**
 * The files that an archive takes. Modules and what only they read do not work from a folder, and what machines read has addresses on
 * the site.
 */
export const kept = /\.(html|css|woff2|svg|avif|webp)$|^_astro\/firstTheme\.client\.|^licenses\.txt$/;

/**
 * Writes all pages of a built site into one archive that reads from a folder: the same bytes for the same pages, wherever and
 * whenever it is made.
 */
export async function writeArchive({
  site,
  file,
  folder,
  origin,
  base,
  leftOut,
  date,
}: ArchivePlan): Promise<Archive> {
  const known = new Set(filesBelow(site).filter((one) => kept.test(one))).difference(new Set(leftOut));
  const offline = { origin, base, has: (one: string) => known.has(one) };
  const hash = createHash('sha256');
  let bytes = 0;
  const descriptor = openSync(path.join(site, file), 'w');
  try {
    // It goes to the disk as it is made, because that of a large catalog is larger than all other memory of a build.
    const disk = new WritableStream<Uint8Array>({
      write: (chunk) => {
        hash.update(chunk);
        bytes += chunk.length;
        writeFileSync(descriptor, chunk);
      },
    });
    const zip = new ZipWriter(disk, {
      rawLastModDate: dosMoment(date),
      extendedTimestamp: false,
      // Files are given as they are stored: Node packs each in one call, in less time than a stream takes to begin.
      passThrough: true,
      compressionMethod: deflated,
      dataDescriptor: false,
      useWebWorkers: false,
    });
    for (const one of known) {
      const content = offlineFile(path.join(site, one), one, offline);
      // A higher level takes a third more time and saves a twelfth of the bytes.
      const packed = deflateRawSync(content, { level: 3 });
      const unpacked = { uncompressedSize: content.length, crc32: crc32(content) };
      await zip.add(`${folder}/${one}`, new Uint8ArrayReader(packed), unpacked);
    }
    await zip.close();
  } finally {
    closeSync(descriptor);
  }
  return { files: known.size, bytes, sha256: hash.digest('hex') };
}

/** The number of the way to pack that all readers know (APPNOTE.TXT, 4.4.5). */
const deflated = 8;

/** A moment, in milliseconds since 1970, as archives hold it: to two seconds, and here in UTC in all zones (APPNOTE.TXT, 4.4.6). */
function dosMoment(time: number): number {
  const at = new Date(time);
  const day = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const clock = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return day * 2 ** 16 + clock;
}

function offlineFile(at: string, file: string, offline: OfflineSite): Buffer {
  const bytes = readFileSync(at);
  // As Latin-1 each byte is a character and stays what it is, and what is looked for and put in is ASCII.
  if (file.endsWith('.html'))
    return Buffer.from(offlinePage(bytes.toString('latin1'), file, offline), 'latin1');
  if (file.endsWith('.css')) return Buffer.from(offlineStyle(bytes.toString('latin1'), offline), 'latin1');
  return bytes;
}
