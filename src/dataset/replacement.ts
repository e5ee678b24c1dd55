import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Notes which data set is in a directory, for something that reads it more than once. What it gives back throws an Error when another
 * one has taken its place, as a fetch has it do.
 */
export function refuseReplacement(directory: string): () => void {
  const before = manifestIn(directory);
  return () => {
    if (manifestIn(directory) === before) return;
    throw new Error(
      `The data in ${directory} were replaced while a site was made of them, so that it may be made of both: build again.`,
    );
  };
}

/** A manifest has the date and the checksums of all files. Between two renames of a fetch there is none. */
function manifestIn(directory: string): string | null {
  try {
    return readFileSync(path.join(directory, 'manifest.json'), 'utf8');
  } catch {
    return null;
  }
}
