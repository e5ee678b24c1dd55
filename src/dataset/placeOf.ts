import { existsSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * The place of the data of a directory. Where the directory is a link, it is what the link leads to, because a fetch puts a new directory
 * in that place, and all that belongs to it lies beside it.
 */
export function placeOf(live: string): string {
  const plain = live.replace(/(?<=.)[\\/]+$/, '');
  try {
    const aim = path.resolve(realpathSync(path.dirname(plain)), readlinkSync(plain));
    // It leads to nothing while two data sets are swapped.
    return existsSync(plain) ? realpathSync(plain) : aim;
  } catch {
    // It is no link. Whoever reads it or writes there says what else is wrong.
    return plain;
  }
}
