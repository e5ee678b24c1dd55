import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from 'pagefind';
import { versionOf } from './version.ts';

/** Pagefind's own mark at the start of its files, ahead of the CBOR (RFC 8949) or the JSON. */
const mark = Buffer.from('pagefind_dcd');

/** The parts of Pagefind 1.5's .pf_meta file. */
type Meta = [version: string, pages: [id: string, ...rest: unknown[]][], ...rest: unknown[]];

/**
 * Reduces a search index to its words. Each page gets the place of its row in the registry as its id, in half the bytes of its
 * address, and the fragments are dropped because the registry holds what is shown of a page. Files are named by their new content,
 * so that two builds of one data set are equal to the byte.
 * @param addresses those of all rows of the registry, in their order.
 * @throws Error when the index is not of the form that Pagefind 1.5 writes, or has a page that is no row.
 */
export function canonicalIndex(index: readonly IndexFile[], addresses: readonly string[]): IndexFile[] {
  const placeOf = new Map(addresses.map((address, place) => [address, place]));
  const files = new Map(index.map((file) => [file.path, inPlace(file.content)]));
  const entry: { languages: Record<string, { hash: string }> } = JSON.parse(
    String(take(files, 'pagefind-entry.json')),
  );
  for (const [language, described] of Object.entries(entry.languages)) {
    const meta = decode(contentOf(take(files, `pagefind.${described.hash}.pf_meta`))) as Meta;
    if (!Array.isArray(meta[1]))
      throw new Error('The search index is not as Pagefind 1.5 writes it: expected pages in its .pf_meta.');
    for (const page of meta[1]) {
      const address = addressOf(take(files, `fragment/${page[0]}.pf_fragment`));
      const place = placeOf.get(address);
      if (place === undefined)
        throw new Error(`The search index has ${address}, which the registry has not.`);
      page[0] = `${place}`;
    }
    const bytes = Buffer.concat([mark, encode(meta)]);
    described.hash = `${language}_${versionOf(bytes)}`;
    files.set(`pagefind.${described.hash}.pf_meta`, gzipSync(bytes, { level: 9 }));
  }
  files.set('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
  return [...files].map(([path, content]) => ({ path, content }));
}

/** The same bytes as a buffer, not a copy, because the fragments of many pages are large. */
function inPlace({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Takes a file out of the index. */
function take(files: Map<string, Buffer>, path: string): Buffer {
  const content = files.get(path);
  if (!content) throw new Error(`The search index has no ${path}.`);
  files.delete(path);
  return content;
}

function contentOf(file: Buffer): Buffer {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, mark.length).equals(mark))
    throw new Error(`A file of the search index lacks its ${mark}.`);
  return bytes.subarray(mark.length);
}

/** The address of a page, without the base path that it is served below. */
function addressOf(fragment: Buffer): string {
  const { url }: { url?: unknown } = JSON.parse(String(contentOf(fragment)));
  if (typeof url !== 'string') throw new Error('A fragment of the search index has no url.');
  return url;
}
