import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// What every PNG ends with: the length, name and checksum of its last chunk.
const end = Buffer.from('0000000049454e44ae426082', 'hex');
const ours = /^[0-9a-f]{64}\.png$/;

/** Pictures of earlier builds, by a key of all that they were made of; they can be deleted at any time. */
export class CardCache {
  readonly #directory: string;
  readonly #used = new Set<string>();

  constructor(directory: string) {
    this.#directory = directory;
    mkdirSync(directory, { recursive: true });
  }

  /** The file of the picture of a key, which is made and kept when there is none. */
  async fileOf(key: string, make: () => Promise<Buffer>): Promise<{ file: string; isNew: boolean }> {
    const name = `${key}.png`;
    this.#used.add(name);
    const file = path.join(this.#directory, name);
    if (this.#isWhole(file)) return { file, isNew: false };
    const picture = await make();
    // The file is renamed into its place, because another build that reads it must see all of it or none.
    const draft = path.join(this.#directory, `${name}.${process.pid}`);
    writeFileSync(draft, picture);
    renameSync(draft, file);
    return { file, isNew: true };
  }

  /** Removes the pictures that nobody asked for. */
  prune(): void {
    for (const name of readdirSync(this.#directory)) {
      if (ours.test(name) && !this.#used.has(name)) rmSync(path.join(this.#directory, name), { force: true });
    }
  }

  #isWhole(file: string): boolean {
    try {
      return readFileSync(file).subarray(-end.length).equals(end);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
  }
}
