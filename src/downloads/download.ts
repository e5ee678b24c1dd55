import { createHash } from 'node:crypto';
import { once } from '../words/once.ts';

/** A file below /data/. */
export interface Download {
  /** Its path below /data/. */
  file: string;
  title: string;
  mediaType: string;
  /** What it is, in a sentence. */
  about: string;
  /** How many records it holds; null where it holds none. */
  rows: number | null;
  make: () => string | Uint8Array;
}

/** The content of a download, which is made once. */
export const contentOf = once(({ make }: Download): Uint8Array => {
  const made = make();
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
});

/** The size of a download and its SHA-256, hexadecimal. */
export const sealOf = once((download: Download): { bytes: number; sha256: string } => {
  const content = contentOf(download);
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
});

/** A line of SHA256SUMS, as sha256sum reads it. */
export function checksumLine(sha256: string, file: string): string {
  return `${sha256}  ${file}\n`;
}
