import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refused } from '../ll2/faults.ts';

/**
 * Keeps a second fetch into the same directory out, and gives back what opens it again. A lock whose process is no more
 * is taken over.
 * @throws Refused that names the process which holds it.
 */
export function lock(live: string): () => void {
  const file = `${live}.lock`;
  mkdirSync(path.dirname(live), { recursive: true });
  const holder = holderOf(file);
  if (holder !== null)
    throw new Refused(
      `Another fetch (process ${holder}) is writing ${live}. Wait for it, or remove ${file}.`,
    );
  rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    throw new Refused(`Another fetch has just begun to write ${live}.`, { cause: error });
  }
  return () => rmSync(file, { force: true });
}

function holderOf(file: string): number | null {
  let process_: number;
  try {
    process_ = Number(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
  if (!Number.isInteger(process_) || process_ <= 0) return null;
  try {
    process.kill(process_, 0);
    return process_;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? process_ : null;
  }
}
