import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

/** Another process is writing the same directory. */
export class Locked extends Error {
  override name = 'Locked';
}

/** Milliseconds between two signs of life of a holder. */
const beat = 5_000;

/** Keeps a second process out. */
export interface Lock {
  /** Whether this process still has it. */
  readonly isHeld: boolean;
  /** @throws Locked when another process has taken the lock, because this one seemed dead. It must not write then. */
  check(): void;
  open(): void;
}

/** What is locked, and how it is spoken of. */
export interface Locking {
  /** What is at work there, in one word: only what is called the same locks the same file. */
  work: 'fetch' | 'build';
  directory: string;
  /** The file that stands for the lock. */
  file: string;
  /**
   * Milliseconds after which a holder without a sign of life counts as dead, because another process may have its number by then.
   */
  deadAfter: number;
}

/**
 * Keeps a second process out of a directory. It takes over a lock whose process has ended.
 * @throws Locked that names the process which holds it.
 */
export function lock({ work, directory, file, deadAfter }: Locking): Lock {
  const name = `${process.pid}-${Math.random().toString(36).slice(2)}`;
  const token = `${name} ${hostname()}`;
  const own = `${file}.${name}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(own, token);
  try {
    removeDead(file, `${own}.dead`, deadAfter);
    nameAs(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Locked(
      `Another ${work} (${holderOf(file, deadAfter)?.name ?? 'process unknown'}) is writing ${directory}. Wait for it, or remove ${file}.`,
      { cause: error },
    );
  } finally {
    rmSync(own, { force: true });
  }
  const isOwn = () => textOf(file) === token;
  const heart = setInterval(() => {
    // A user may have removed it on the advice of the message above, or another process may have taken it over.
    try {
      if (isOwn()) utimesSync(file, new Date(), new Date());
    } catch {
      // That was just now. Who writes checks the lock.
    }
  }, beat);
  heart.unref();
  return {
    get isHeld() {
      return isOwn();
    },
    check: () => {
      if (isOwn()) return;
      throw new Locked(
        `This ${work} stood still for so long that another one took over ${directory}, which it leaves alone.`,
      );
    },
    open: () => {
      clearInterval(heart);
      if (isOwn()) rmSync(file, { force: true });
    },
  };
}

/** What is in a file; null where there is none. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Moves a dead lock away, and puts it back if it shows life meanwhile. */
function removeDead(file: string, aside: string, deadAfter: number): void {
  const holder = holderOf(file, deadAfter);
  if (holder === null || holder.isAlive) return;
  try {
    renameSync(file, aside);
  } catch {
    // Another process has moved it.
    return;
  }
  try {
    if (holderOf(aside, deadAfter)?.isAlive) nameAs(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** What a file system answers that has no hard links. */
const linkless = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Gives a file a second name, which fails where there is one, and nobody sees it half written. Where there are no links it is copied,
 * which fails there too, and `holderOf` takes a lock that is half written for one that is held.
 */
function nameAs(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch (error) {
    if (!linkless.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    writeFileSync(name, readFileSync(file), { flag: 'wx' });
  }
}

/** Who holds a lock, and whether it lives: a process of another machine, or of another container, as long as it gives signs of life. */
function holderOf(file: string, deadAfter: number): { name: string | null; isAlive: boolean } | null {
  try {
    const age = Date.now() - statSync(file).mtimeMs;
    const text = readFileSync(file, 'utf8');
    // It is being written, or was when its process was killed.
    if (text === '') return { name: null, isAlive: age < beat };
    const [process, host = hostname()] = [Number.parseInt(text, 10), text.split(' ')[1]];
    const isHere = host === hostname();
    return {
      name: `process ${process}${isHere ? '' : ` on ${host}`}`,
      isAlive: age < deadAfter && (!isHere || isRunning(process)),
    };
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
