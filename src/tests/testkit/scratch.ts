import { mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';

/**
 * A new directory for what a test builds. It lies inside the project: of sites built to elsewhere, Astro prepares
 * the pages in one place of the project, where two builds at a time would disturb each other.
 */
export function scratchDirectory(): string {
  const home = path.resolve('.astro/tests');
  mkdirSync(home, { recursive: true });
  return mkdtempSync(path.join(home, 'site-'));
}
