import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { holdsFiles, previousOf, readSnapshot } from '../../src/dataset/dataSet.ts';
import { type Manifest, sealOf } from '../../src/dataset/manifest.ts';

/** Where data that were damaged are kept. */
export function damagedOf(live: string): string {
  return `${live}.damaged`;
}

/** A data set that is being written beside the one that is there. */
export class StagedDataSet {
  readonly #live: string;
  readonly #directory: string;
  readonly #files: Manifest['files'] = {};

  constructor(live: string) {
    this.#live = live;
    this.#directory = `${live}.staging`;
    this.discard();
    mkdirSync(this.imagesDirectory, { recursive: true });
  }

  /** Where the files of pictures go; images.json says which they are. */
  get imagesDirectory(): string {
    return path.join(this.#directory, 'images');
  }

  /** Writes a file of rows, to the disk and not only to the system's memory. */
  write(name: string, rows: readonly object[]): void {
    const bytes = bytesOf(name, rows);
    this.#files[name] = sealOf(bytes, rows.length);
    writeDurably(path.join(this.#directory, name), bytes);
  }

  /**
   * Writes the manifest, reads everything back as a build would, and puts the data set in the place of the last one,
   * which is kept as the previous one. Killed at any moment, it leaves the old or the new, whole. A damaged last one,
   * and the good one before it, are kept both.
   * @throws Error when what was read back is not what was written; nothing has changed then.
   */
  swapIn(manifest: Omit<Manifest, 'files'>, { isLastDamaged }: { isLastDamaged: boolean }): void {
    const text = `${JSON.stringify({ ...manifest, files: this.#files }, null, 2)}\n`;
    writeDurably(path.join(this.#directory, 'manifest.json'), Buffer.from(text));
    const images = readdirSync(this.imagesDirectory);
    for (const name of images) sync(path.join(this.imagesDirectory, name));
    if (images.length === 0) rmdirSync(this.imagesDirectory);
    else sync(this.imagesDirectory);
    sync(this.#directory);
    readSnapshot(this.#directory);
    // Between the two renames a build takes the previous one.
    if (holdsFiles(this.#live)) {
      const aside = isLastDamaged ? damagedOf(this.#live) : previousOf(this.#live);
      rmSync(aside, { recursive: true, force: true });
      renameSync(this.#live, aside);
    } else rmSync(this.#live, { recursive: true, force: true });
    renameSync(this.#directory, this.#live);
    sync(path.dirname(this.#live));
  }

  /** Throws away what has been written. */
  discard(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

/** The bytes of a file of rows, one to a line: an array in a .json file, nothing but the lines in a .jsonl file. */
export function bytesOf(name: string, rows: readonly object[]): Buffer {
  const lines = rows.map((row) => JSON.stringify(row));
  if (name.endsWith('.jsonl')) return Buffer.from(lines.map((line) => `${line}\n`).join(''));
  return Buffer.from(lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`);
}

function writeDurably(file: string, bytes: Buffer): void {
  const descriptor = openSync(file, 'w');
  try {
    writeFileSync(descriptor, bytes);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes what a file or a directory holds outlive a power cut, where the system can. */
function sync(at: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(at, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
