import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import pMap from 'p-map';
import { filesBelow } from '../src/dataset/filesBelow.ts';
import { isTextFile } from '../src/hosting/fileTypes.ts';
import { bytesInWords } from '../src/words/bytes.ts';
import { countInWords } from '../src/words/count.ts';
import { builtSite, readFlags } from './cli.ts';

const { values } = readFlags({
  call: 'npm run compress --',
  does: 'Writes a Brotli and a gzip file beside each text file of the built site from 1 kB on, for nginx and Caddy to send.',
  flags: { dist: builtSite() },
});

// A smaller file fits into the packet that its headers come in.
const least = 1_000;

const forms: Record<string, (bytes: Buffer) => Promise<Buffer>> = {
  // The highest quality, 11, takes four times as long for a thirtieth of the bytes.
  '.br': (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
  '.gz': (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

const files = filesBelow(values.dist)
  // What version control keeps beside a site is no part of it, whatever it is called.
  .filter((file) => !file.startsWith('.git/'));
// What was made beside a file that is gone or has changed would be sent in its place. Any other compressed file is of somebody else.
await pMap(
  files.filter((file) =>
    Object.keys(forms).some((form) => file.endsWith(form) && isTextFile(file.slice(0, -form.length))),
  ),
  (file) => rm(path.join(values.dist, file)),
  { concurrency: availableParallelism() },
);
const sizes = await pMap(
  files.filter(isTextFile),
  async (file) => {
    const at = path.join(values.dist, file);
    const bytes = await readFile(at);
    if (bytes.length < least) return { before: 0, after: 0 };
    let after = 0;
    for (const [ending, compress] of Object.entries(forms)) {
      const compressed = await compress(bytes);
      await writeFile(at + ending, compressed);
      if (ending === '.br') after = compressed.length;
    }
    return { before: bytes.length, after };
  },
  { concurrency: availableParallelism() },
);
const sum = (of: 'before' | 'after') => sizes.reduce((total, size) => total + size[of], 0);
const written = sizes.filter(({ before }) => before > 0).length;
console.log(
  `${countInWords(written, 'file')} compressed: ${bytesInWords(sum('before'))} are ${bytesInWords(sum('after'))} with Brotli.`,
);
