import { createHash } from 'node:crypto';

/** Names a content by itself: ten hexadecimal digits of the SHA-256 of its parts, one after the other. */
export function versionOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 10);
}
