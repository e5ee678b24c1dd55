import { sha256Of } from '../../../dataset/sha256.ts';

/** The SHA-256 of a record in hexadecimal, which stays the same as long as its fields do, in whatever order they come. */
export function recordHash(record: object): string {
  return sha256Of(canonicalJson(record));
}

/** JSON without spaces, the members of each object sorted by their names (RFC 8785, 3.2.3). */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson((value as Record<string, unknown>)[name])}`);
  return `{${members.join(',')}}`;
}
