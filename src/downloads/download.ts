import { sha256Of } from '../dataset/sha256.ts';
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

/** What is larger is made again to be written, because all of a large catalog together would be the most that a build holds. */
const mostKept = 32_000_000;

/** What was made to know its size, until it is written. */
const contents = new WeakMap<Download, Uint8Array>();

/** Gives the content of a download to whoever writes it, and keeps it no longer. */
export function takeContent(download: Download): Uint8Array {
  sealOfDownload(download);
  const content = contents.get(download) ?? contentOf(download);
  contents.delete(download);
  return content;
}

/** The size of a download and its SHA-256, hexadecimal. */
export const sealOfDownload = once((download: Download): { bytes: number; sha256: string } => {
  const content = contentOf(download);
  if (content.length <= mostKept) contents.set(download, content);
  return { bytes: content.length, sha256: sha256Of(content) };
});

function contentOf({ make }: Download): Uint8Array {
  const made = make();
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}

/** A line of SHA256SUMS, as sha256sum reads it. */
export function checksumLine(sha256: string, file: string): string {
  return `${sha256}  ${file}\n`;
}
