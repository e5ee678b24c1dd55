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
import { holdsFiles, previousOf, readDataSet } from '../../src/dataset/dataSet.ts';
import type { Lock } from '../../src/dataset/lock.ts';
import { type Manifest, sealOf } from '../../src/dataset/manifest.ts';
import { placeOf } from '../../src/dataset/placeOf.ts';

/** The directory that keeps damaged data. */
export function damagedOf(live: string): string {
  return `${placeOf(live)}.damaged`;
}

/** The directory that a data set is written in before it is put in place. */
export function stagingOf(live: string): string {
  return `${placeOf(live)}.staging`;
}

/**
 * A data set that is written beside the present one, under a lock: another fetch that has taken over writes its own in the same place,
 * where nothing is written or removed from then on.
 */
export class StagedDataSet {
  readonly #live: string;
  readonly #directory: string;
  readonly #lock: Lock;
  readonly #files: Manifest['files'] = {};

  /** @throws Locked when the lock is lost, Error where files of others are. What is left of a data set there is removed. */
  constructor(live: string, own: Lock) {
    this.#live = placeOf(live);
    this.#directory = stagingOf(live);
    this.#lock = own;
    own.check();
    holdsFiles(this.#directory);
    this.discard();
    mkdirSync(this.imagesDirectory, { recursive: true });
  }

  /**
   * The directory of the files of pictures, which images.json lists; to be asked for before each of them.
   * @throws Locked when the lock is lost.
   */
  get imagesDirectory(): string {
    this.#lock.check();
    return path.join(this.#directory, 'images');
  }

  /**
   * Writes a file of rows, and waits until it is on the disk.
   * @throws Locked when the lock is lost.
   */
  write(name: string, rows: readonly object[]): void {
    this.#lock.check();
    const bytes = bytesOf(name, rows);
    this.#files[name] = sealOf(bytes, rows.length);
    writeDurably(path.join(this.#directory, name), bytes);
  }

  /**
   * Writes the manifest, reads everything back as a build would, and puts the data set in the place of the previous one,
   * which is kept beside it. A run that is killed at any moment leaves one of them whole. When the previous one is damaged, the
   * good one before it is kept as well.
   * @throws Locked when the lock is lost, Error when it reads back anything but what it wrote, or there are files of others in its way; nothing has changed then.
   */
  swapIn(manifest: Omit<Manifest, 'files'>, { isPreviousDamaged }: { isPreviousDamaged: boolean }): void {
    this.#lock.check();
    const text = `${JSON.stringify({ ...manifest, files: this.#files }, null, 2)}\n`;
    writeDurably(path.join(this.#directory, 'manifest.json'), Buffer.from(text));
    const images = readdirSync(this.imagesDirectory);
    for (const name of images) sync(path.join(this.imagesDirectory, name));
    if (images.length === 0) rmdirSync(this.imagesDirectory);
    else sync(this.imagesDirectory);
    sync(this.#directory);
    readDataSet(this.#directory);
    // A build takes the previous data set between the two renames.
    if (holdsFiles(this.#live)) {
      const aside = isPreviousDamaged ? damagedOf(this.#live) : previousOf(this.#live);
      // It throws where files of others are.
      holdsFiles(aside);
      rmSync(aside, { recursive: true, force: true });
      renameSync(this.#live, aside);
    } else rmSync(this.#live, { recursive: true, force: true });
    renameSync(this.#directory, this.#live);
    sync(path.dirname(this.#live));
  }

  /** Removes what has been written, unless the lock is lost. */
  discard(): void {
    if (this.#lock.isHeld) rmSync(this.#directory, { recursive: true, force: true });
  }
}

/** The bytes of a file with one row a line: an array in a .json file, only the lines in a .jsonl file. */
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

/** Makes a file or a directory survive a power cut, on systems that can. */
function sync(at: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(at, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
