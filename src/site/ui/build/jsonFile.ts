import { createHash } from 'node:crypto';

/** A file of JSON, and the address below the base path by which a page of the same build asks for it. */
export interface JsonFile {
  content: string;
  path: string;
}

/**
 * Makes a file of JSON whose address is fixed, because others may read it. Its content is named behind a question mark, by its SHA-256
 * as `fetch` takes it: the page reads the file that it was built with or none.
 */
export function jsonFile(path: string, json: unknown): JsonFile {
  const content = JSON.stringify(json);
  const hash = createHash('sha256').update(content).digest('base64url');
  return { content, path: `${path}?sha256-${hash}` };
}
