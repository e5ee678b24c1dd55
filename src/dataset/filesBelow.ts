import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The files below a folder, also those whose names begin with a dot, as paths in it with slashes, in an order that is the same
 * everywhere.
 */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
