import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Another fetch is writing the same data set. */
export class Locked extends Error {
  override name = 'Locked';
}

/** Milliseconds between two signs of life of a holder. */
const beat = 5_000;
/** A holder without a sign of life for so long counts as dead, because another process may have its number by then. */
const dead = 60_000;

/** Keeps a second fetch out. */
export interface Lock {
  /** @throws Locked when another fetch has taken the lock, because this one seemed dead. It must not write then. */
  check(): void;
  open(): void;
}

/**
 * Keeps a second fetch into the same directory out. It takes over a lock whose process has ended.
 * @throws Locked that names the process which holds it.
 */
export function lock(live: string): Lock {
  const file = `${live}.lock`;
  const token = `${process.pid}-${Math.random().toString(36).slice(2)}`;
  const own = `${file}.${token}`;
  mkdirSync(path.dirname(live), { recursive: true });
  writeFileSync(own, token);
  try {
    removeDead(file, `${own}.dead`);
    // Making a link fails where there is one, and nobody sees it half written.
    linkSync(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Locked(
      `Another fetch (process ${holderOf(file)?.process ?? 'unknown'}) is writing ${live}. Wait for it, or remove ${file}.`,
      { cause: error },
    );
  } finally {
    rmSync(own, { force: true });
  }
  const isOwn = () => existsSync(file) && readFileSync(file, 'utf8') === token;
  const heart = setInterval(() => {
    // A user may have removed it on the advice of the message below, or another fetch may have taken it over.
    if (isOwn()) utimesSync(file, new Date(), new Date());
  }, beat);
  heart.unref();
  return {
    check: () => {
      if (isOwn()) return;
      throw new Locked(
        `This fetch stood still for so long that another one took over ${live}; it has written nothing.`,
      );
    },
    open: () => {
      clearInterval(heart);
      if (isOwn()) rmSync(file, { force: true });
    },
  };
}

/** Moves a dead lock away, and puts it back if it shows life meanwhile. */
function removeDead(file: string, aside: string): void {
  const holder = holderOf(file);
  if (holder === null || holder.isAlive) return;
  try {
    renameSync(file, aside);
  } catch {
    // Another fetch has moved it.
    return;
  }
  if (holderOf(aside)?.isAlive) linkSync(aside, file);
  rmSync(aside, { force: true });
}

function holderOf(file: string): { process: number; isAlive: boolean } | null {
  try {
    const { mtimeMs } = statSync(file);
    const holder = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return { process: holder, isAlive: Date.now() - mtimeMs < dead && isRunning(holder) };
  } catch {
    return null;
  }
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
