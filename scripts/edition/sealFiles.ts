import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseJson, parseRows } from '../../src/dataset/dataFile.ts';
import { sealOf } from '../../src/dataset/manifest.ts';

/** Writes the manifest of a data set: that of the files which lie in its directory now, unless another is given. */
export function seal(directory: string, manifest: object = sealFiles(directory)): void {
  writeFileSync(path.join(directory, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * Gives the manifest of a data set with the rows, bytes and checksums of the files that lie in its directory now.
 * @throws Error that names the file which cannot be read.
 */
export function sealFiles(directory: string): object & { files: Record<string, ReturnType<typeof sealOf>> } {
  const manifest = path.join(directory, 'manifest.json');
  const described = parseJson(manifest, readFileSync(manifest, 'utf8')) as object;
  const names = readdirSync(directory).filter(
    (name) => name !== 'manifest.json' && /\.(jsonl?|csv)$/.test(name),
  );
  const files = names.sort().map((name) => {
    const bytes = readFileSync(path.join(directory, name));
    return [name, sealOf(bytes, parseRows(path.join(directory, name), bytes.toString('utf8')).length)];
  });
  return { ...described, files: Object.fromEntries(files) };
}
