import { statfsSync } from 'node:fs';

/**
 * Says in one line which disk is full, of those that hold directories which a build writes into, or that this user's quota is spent,
 * and what to do. Null where an error came of something else. It is known by the words of Node, SQLite, Rust and the C library, because
 * some of them give no code.
 */
export function fullDiskInWords(error: unknown, directories: readonly string[]): string | null {
  // What is left of a disk says nothing of a quota.
  if (says(error, /EDQUOT|quota exceeded/i))
    return 'The quota of this user is spent: remove files of this user, and build again. The last site is as it was.';
  if (!says(error, /ENOSPC|disk is full|no space left/i)) return null;
  const [least] = directories.flatMap(roomIn).sort((one, other) => one.bytes - other.bytes);
  const at = least
    ? `of ${least.directory} is full, with ${Math.floor(least.bytes / 1e6)} MB left`
    : 'is full';
  return `The disk ${at}: make room there, and build again. The last site is as it was.`;
}

/** Whether an error, or what caused it, has such words. */
function says(error: unknown, words: RegExp): boolean {
  return error instanceof Error && (words.test(error.message) || says(error.cause, words));
}

/** What is left of the disk of a directory: nothing where it takes no more files. Some disks have no table of files, and say 0 of 0. */
function roomIn(directory: string): { directory: string; bytes: number }[] {
  try {
    const { bavail, bsize, files, ffree } = statfsSync(directory);
    return [{ directory, bytes: files > 0 && ffree === 0 ? 0 : bavail * bsize }];
  } catch {
    // It is not there, or may not be looked at.
    return [];
  }
}
