import { statfsSync } from 'node:fs';

/**
 * Says in one line which disk is full, of those that hold directories which a build writes into, and what to do. Null where an error
 * came of something else. It is known by the words of Node, SQLite, Rust and the C library, because some of them give no code.
 */
export function fullDiskInWords(error: unknown, directories: readonly string[]): string | null {
  if (!isOfFullDisk(error)) return null;
  const [least] = directories.flatMap(roomIn).sort((one, other) => one.bytes - other.bytes);
  const at = least
    ? `of ${least.directory} is full, with ${Math.floor(least.bytes / 1e6)} MB left`
    : 'is full';
  return `The disk ${at}: make room there, and build again. The last site is as it was.`;
}

function isOfFullDisk(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isFull = /ENOSPC|EDQUOT|disk is full|no space left|quota exceeded/i.test(error.message);
  return isFull || isOfFullDisk(error.cause);
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
