import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sealOf } from '../../dataset/manifest.ts';
import { frozenEdition } from './edition.ts';
import { scratchDirectory } from './scratch.ts';

/** A copy of the frozen edition that says it was fetched, for a test to change. */
export class DataSetCopy {
  /** Everything of the test: the data and what it makes of them. */
  readonly directory: string;
  readonly data: string;

  constructor(date: string, directory = scratchDirectory()) {
    this.directory = directory;
    this.data = path.join(directory, 'data');
    cpSync(frozenEdition, this.data, { recursive: true });
    this.#changeManifest((manifest) => Object.assign(manifest, { edition: 'live', date }));
  }

  /** Writes the rows of a .json or .jsonl file and what the manifest says of it. */
  write(name: string, rows: readonly unknown[]): void {
    const text = name.endsWith('.jsonl')
      ? rows.map((row) => `${JSON.stringify(row)}\n`).join('')
      : JSON.stringify(rows);
    const bytes = Buffer.from(text);
    writeFileSync(path.join(this.data, name), bytes);
    this.#changeManifest((manifest) => Object.assign(manifest.files, { [name]: sealOf(bytes, rows.length) }));
  }

  #changeManifest(change: (manifest: { files: object }) => void): void {
    const file = path.join(this.data, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    change(manifest);
    writeFileSync(file, JSON.stringify(manifest));
  }
}
