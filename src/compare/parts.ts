/** Facts of more subjects than one file should hold, as the files of their parts. A subject stands in the part that its slug tells. */
export interface ComparisonParts {
  /** Addresses below the base path. */
  parts: string[];
}

/** The place of the part, of so many, in which the subject with a slug stands: any slug, the same on every machine (FNV-1a, 32 bits). */
export function partOf(slug: string, count: number): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(slug)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % count;
}
