import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** Pagefind's own mark at the start of its files, ahead of the CBOR (RFC 8949). */
const mark = Buffer.from('pagefind_dcd');

/** The parts of Pagefind 1.5's .pf_meta file; the filters and sorts come in the order of a hash map. */
type Meta = [
  version: string,
  pages: unknown,
  chunks: unknown,
  filters: [name: string, hash: string][],
  sorts: [name: string, pages: number[]][],
  ...rest: unknown[],
];
type Filter = [name: string, values: [value: string, pages: number[]][]];

/**
 * Puts the filters and sort keys of a written search index into the order of their names, and renames the files by
 * their new content, so that two builds of one data set are equal to the byte.
 * @throws Error when the index is not of the form that Pagefind 1.5 writes.
 */
export function canonicalizeIndex(directory: string): void {
  const entryFile = path.join(directory, 'pagefind-entry.json');
  const entry: { languages: Record<string, { hash: string }> } = JSON.parse(readFileSync(entryFile, 'utf8'));
  for (const [language, described] of Object.entries(entry.languages)) {
    const metaFile = path.join(directory, `pagefind.${described.hash}.pf_meta`);
    const meta = read(metaFile) as Meta;
    if (!Array.isArray(meta[3]) || !Array.isArray(meta[4])) {
      throw new Error(
        `${metaFile}: expected filters and sorts in the fourth and fifth place, as Pagefind 1.5 has them.`,
      );
    }
    meta[3] = meta[3].sort(byFirst).map(([name, hash]) => {
      const file = path.join(directory, 'filter', `${hash}.pf_filter`);
      const filter = read(file) as Filter;
      filter[1].sort(byFirst);
      return [name, rewrite(file, filter, `${language}_`)];
    });
    meta[4].sort(byFirst);
    described.hash = rewrite(metaFile, meta, `${language}_`, 'pagefind.');
  }
  writeFileSync(entryFile, JSON.stringify(entry));
}

function read(file: string): unknown {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error(`${file} does not start with ${mark}.`);
  return decode(bytes.subarray(mark.length));
}

/** Writes a file anew under the name of its content, and gives back the hash in that name. */
function rewrite(file: string, content: unknown, language: string, prefix = ''): string {
  const bytes = Buffer.concat([mark, encode(content)]);
  const hash = `${language}${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
  const staged = `${file}.new`;
  writeFileSync(staged, gzipSync(bytes, { level: 9 }));
  rmSync(file);
  renameSync(staged, path.join(path.dirname(file), `${prefix}${hash}${path.extname(file)}`));
  return hash;
}

function byFirst([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}
