import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from 'pagefind';

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
 * Puts the filters and sort keys of a search index into the order of their names, and names the files by their new
 * content, so that two builds of one data set are equal to the byte.
 * @throws Error when the index is not of the form that Pagefind 1.5 writes.
 */
export function canonicalIndex(index: readonly IndexFile[]): IndexFile[] {
  const files = new Map(index.map((file) => [file.path, Buffer.from(file.content)]));
  const entry: { languages: Record<string, { hash: string }> } = JSON.parse(
    String(take(files, 'pagefind-entry.json')),
  );
  for (const [language, described] of Object.entries(entry.languages)) {
    const meta = read(take(files, `pagefind.${described.hash}.pf_meta`)) as Meta;
    if (!Array.isArray(meta[3]) || !Array.isArray(meta[4])) {
      throw new Error(
        'The search index is not as Pagefind 1.5 writes it: expected filters and sorts in its .pf_meta.',
      );
    }
    meta[3] = meta[3].sort(byFirst).map(([name, hash]) => {
      const filter = read(take(files, `filter/${hash}.pf_filter`)) as Filter;
      filter[1].sort(byFirst);
      return [name, put(files, filter, language, (digest) => `filter/${digest}.pf_filter`)];
    });
    meta[4].sort(byFirst);
    described.hash = put(files, meta, language, (digest) => `pagefind.${digest}.pf_meta`);
  }
  files.set('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
  return [...files].map(([path, content]) => ({ path, content }));
}

/** Takes a file out of the index. */
function take(files: Map<string, Buffer>, path: string): Buffer {
  const content = files.get(path);
  if (!content) throw new Error(`The search index has no ${path}.`);
  files.delete(path);
  return content;
}

function read(content: Buffer): unknown {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, mark.length).equals(mark))
    throw new Error(`A file of the search index lacks its ${mark}.`);
  return decode(bytes.subarray(mark.length));
}

/** Puts content in under a name made of its digest, and gives back the digest. */
function put(
  files: Map<string, Buffer>,
  content: unknown,
  language: string,
  pathOf: (digest: string) => string,
): string {
  const bytes = Buffer.concat([mark, encode(content)]);
  const digest = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
  files.set(pathOf(digest), gzipSync(bytes, { level: 9 }));
  return digest;
}

function byFirst([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}
