import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../../dataset/writeWhole.ts';
import { dayLength } from '../../words/moment.ts';

// What every PNG ends with: the length, name and checksum of its last chunk.
const end = Buffer.from('0000000049454e44ae426082', 'hex');
const ours = /^[0-9a-f]{64}\.png$/;

interface KeptPicture {
  picture: Buffer;
  isNew: boolean;
}

/** Pictures of earlier builds, by a key of all that they were made of; they can be deleted at any time. */
export class PictureCache {
  readonly #directory: string;
  readonly #used = new Set<string>();

  constructor(directory: string) {
    this.#directory = directory;
    mkdirSync(directory, { recursive: true });
  }

  /** The picture of a key; it is made, and kept, when there is none. */
  async pictureOf(key: string, make: () => Promise<Buffer>): Promise<KeptPicture> {
    const name = `${key}.png`;
    this.#used.add(name);
    const file = path.join(this.#directory, name);
    const kept = wholePicture(file);
    if (kept) {
      touch(file);
      return { picture: kept, isNew: false };
    }
    const picture = await make();
    writeWhole(file, picture);
    return { picture, isNew: true };
  }

  /** Removes the pictures that nobody asked for: this build, or, where it asks for some of them alone, any build for so many days. */
  prune(days = 0): void {
    const latest = Date.now() - days * dayLength;
    for (const name of readdirSync(this.#directory)) {
      const file = path.join(this.#directory, name);
      if (!ours.test(name) || this.#used.has(name)) continue;
      if (days > 0 && (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > latest) continue;
      rmSync(file, { force: true });
    }
  }
}

/** What a file holds; null where it is missing or damaged. */
function wholePicture(file: string): Buffer | null {
  try {
    const bytes = readFileSync(file);
    return bytes.subarray(-end.length).equals(end) ? bytes : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Says that a file is still asked for. */
function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
