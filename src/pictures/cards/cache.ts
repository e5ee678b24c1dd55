import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// What every PNG ends with: the length, name and checksum of its last chunk.
const end = Buffer.from('0000000049454e44ae426082', 'hex');
const file = /^[0-9a-f]{64}\.png$/;

/** Pictures of earlier builds, by a key of all that they were made of; they can be deleted at any time. */
export class CardCache {
  readonly #directory: string;
  readonly #used = new Set<string>();

  constructor(directory: string) {
    this.#directory = directory;
    mkdirSync(directory, { recursive: true });
  }

  /** The picture of a key, which is made and kept when there is none. */
  async pictureOf(key: string, make: () => Promise<Buffer>): Promise<{ picture: Buffer; isNew: boolean }> {
    const name = `${key}.png`;
    this.#used.add(name);
    const kept = this.#read(name);
    if (kept?.subarray(-end.length).equals(end)) return { picture: kept, isNew: false };
    const picture = await make();
    // The file is renamed into its place, because another build that reads it must see all of it or none.
    const draft = path.join(this.#directory, `${name}.${process.pid}`);
    writeFileSync(draft, picture);
    renameSync(draft, path.join(this.#directory, name));
    return { picture, isNew: true };
  }

  /** Removes the pictures that nobody asked for. */
  prune(): void {
    for (const name of readdirSync(this.#directory)) {
      if (file.test(name) && !this.#used.has(name)) rmSync(path.join(this.#directory, name), { force: true });
    }
  }

  #read(name: string): Buffer | undefined {
    try {
      return readFileSync(path.join(this.#directory, name));
    } catch (error) {
      // Another build may have removed it already.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }
}
