import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Manifest, sealOf } from '../../src/dataset/manifest.ts';
import { bytesOf } from '../fetch/stagedDataSet.ts';

/** Writes files of rows, by their names, into a data set, and a manifest that has their seals beside those it has. */
export function writeDataSet(
  directory: string,
  manifest: Manifest,
  rowsByFile: Readonly<Record<string, readonly object[]>>,
): void {
  mkdirSync(directory, { recursive: true });
  const files = { ...manifest.files };
  for (const [name, rows] of Object.entries(rowsByFile)) {
    const bytes = bytesOf(name, rows);
    writeFileSync(path.join(directory, name), bytes);
    files[name] = sealOf(bytes, rows.length);
  }
  writeFileSync(path.join(directory, 'manifest.json'), JSON.stringify({ ...manifest, files }));
}
