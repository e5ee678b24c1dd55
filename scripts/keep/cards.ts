import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256Of } from '../../src/dataset/sha256.ts';

/** The list of pictures beside them, as sha256sum writes it. */
const list = 'SHA256SUMS';

/**
 * Lists the pictures of cards that a build has left, with their checksums. Returns the checksum of the list, by which every byte of
 * them is known again.
 * @throws Error where no build has left any.
 */
export function sealCards(directory: string): string {
  if (!existsSync(directory)) throw new Error(`${directory} is missing: "npm run build" makes the cards.`);
  const names = readdirSync(directory).filter((name) => name.endsWith('.png'));
  const lines = names
    .sort()
    .map((name) => `${sha256Of(readFileSync(path.join(directory, name)))}  ${name}\n`);
  const text = lines.join('');
  writeFileSync(path.join(directory, list), text);
  return sha256Of(text);
}

/**
 * Takes everything out of a directory but the pictures in the list that has this checksum, each as it was to the byte. Without a
 * checksum, or with another list, nothing stays.
 */
export function dropUnknownCards(directory: string, seal: string | null): { kept: number; dropped: number } {
  if (!existsSync(directory)) return { kept: 0, dropped: 0 };
  const file = path.join(directory, list);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const known = new Set(sha256Of(text) === seal ? text.trimEnd().split('\n') : []);
  let [kept, dropped] = [0, 0];
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const at = path.join(directory, entry.name);
    // A link leads to a file that may change.
    if (entry.isFile() && known.has(`${sha256Of(readFileSync(at))}  ${entry.name}`)) kept++;
    else {
      rmSync(at, { recursive: true });
      if (entry.name !== list) dropped++;
    }
  }
  return { kept, dropped };
}
