import { createHash } from 'node:crypto';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
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
  date,
}: ArchivePlan): Promise<Archive> {
  const files = filesBelow(site).filter((one) => kept.test(one));
  const known = new Set(files);
  const offline = { origin, base, has: (one: string) => known.has(one) };
  const zip = new ZipFile();
  const hash = createHash('sha256');
  let bytes = 0;
  async function* weighed(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  // It goes to the disk as it is made, because that of a large catalog is larger than all other memory of a build.
  const isWritten = pipeline(zip.outputStream, weighed, createWriteStream(path.join(site, file)));
  zip.on('error', (error) => zip.outputStream.emit('error', error));
  // What is awaited at the end says what went wrong; until then nobody waits for it.
  isWritten.catch(() => {});
  // A higher level takes a third more time and saves a twelfth of the bytes.
  const options = {
    mtime: new UtcDate(date),
    mode: 0o100644,
    forceDosTimestamp: true,
    compressionLevel: 3,
  };
  // Each file is made when its turn comes, because the archive keeps to its end whatever it is given at once.
  for (const one of files)
    zip.addReadStreamLazy(`${folder}/${one}`, options, (give) => {
      const content = Readable.from(offlineFile(path.join(site, one), one, offline));
      give(
        null,
        content.on('error', (error) => zip.emit('error', error)),
      );
    });
  zip.end();
  await isWritten;
  return { files: files.length, bytes, sha256: hash.digest('hex') };
}

function* offlineFile(at: string, file: string, offline: OfflineSite): Generator<Buffer> {
  const bytes = readFileSync(at);
  // As Latin-1 each byte is a character and stays what it is, and what is looked for and put in is ASCII.
  if (file.endsWith('.html'))
    yield Buffer.from(offlinePage(bytes.toString('latin1'), file, offline), 'latin1');
  else if (file.endsWith('.css'))
    yield Buffer.from(offlineStyle(bytes.toString('latin1'), offline), 'latin1');
  else yield bytes;
}

/** The files below a folder, with slashes, in an order that is the same everywhere. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** A moment whose local clock is that of UTC: an archive holds local time, and each zone with summer time skips an hour of the year. */
class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getHours(): number {
    return this.getUTCHours();
  }
  override getMinutes(): number {
    return this.getUTCMinutes();
  }
  override getSeconds(): number {
    return this.getUTCSeconds();
  }
}
