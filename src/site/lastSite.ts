import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Lock, Locked, lock } from '../dataset/lock.ts';

/** What a build ends with that was stopped, or that finds another one at work, as a fetch does. */
const exitCodes = { stopped: 130, busy: 75 };

/** A build may link, bundle or compress for minutes without a pause, in which it gives no sign of life. */
const deadAfter = 600_000;

/**
 * Sets the last site aside while another is made in its place, and puts it back when that fails or is stopped, or at the next build
 * if this one is killed. A second build into the same folder ends with 75. A build is faster for it too: ext4 gives a new file no
 * place that another had a moment ago, and looks long for one among thousands.
 */
export function lastSite(): AstroIntegration {
  let site: SiteFolder;
  let own: Lock;
  return {
    name: 'last-site',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        site = new SiteFolder(fileURLToPath(config.outDir));
        own = orEnd(() => site.lock());
        putBackAtTheEnd(site, own);
        site.bringBack();
      },
      'astro:build:start': () => {
        site.removeOld();
        site.setAside();
      },
      'astro:build:done': () => {
        orEnd(() => own.check());
        site.replaceLast();
      },
    },
  };
}

/**
 * Puts the last site back that a killed build has left aside, before anything can stop the next build. Where another build is at work
 * in the folder, it says so in one line and ends the process with 75.
 */
export function bringBackLastSite(folder: string): void {
  const site = new SiteFolder(folder);
  const own = orEnd(() => site.lock());
  site.bringBack();
  own.open();
}

/** The folder of a site, with what lies beside it while a build is at work. */
class SiteFolder {
  readonly #site: string;
  /** The last site, whole: what is in its place is of the build at work, or of one that was killed. */
  readonly #last: string;
  /** A part of the last site, while it is moved: the other part is in its place, and nothing else. */
  readonly #moving: string;
  /** The site before the one that is in its place. */
  readonly #old: string;

  constructor(folder: string) {
    this.#site = path.resolve(folder);
    this.#last = this.#beside('last');
    this.#moving = this.#beside('moving');
    this.#old = this.#beside('old');
  }

  /**
   * Keeps other builds out of the folder. Where nothing can be written beside it, which a mounted folder may be, nothing is set aside
   * either, and there is no lock.
   * @throws Locked when another build is at work there.
   */
  lock(): Lock {
    try {
      return lock({ work: 'build', directory: this.#site, file: this.#beside('lock'), deadAfter });
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (!['EACCES', 'EPERM', 'EROFS'].includes(code)) throw error;
      return { check: () => {}, open: () => {} };
    }
  }

  /** Moves the last site out of its place. Where the two are not on one disk nothing is moved. */
  setAside(): void {
    const names = entriesOf(this.#site);
    if (names.length === 0) return;
    try {
      mkdirSync(this.#moving);
      for (const name of names) renameSync(path.join(this.#site, name), path.join(this.#moving, name));
      renameSync(this.#moving, this.#last);
    } catch {
      // Astro takes the last site away then, as it does for any project.
      this.bringBack();
    }
  }

  /** Puts the last site back if it is aside, in place of what a build has left there. */
  bringBack(): void {
    if (existsSync(this.#last)) {
      for (const name of entriesOf(this.#site)) remove(path.join(this.#site, name));
      renameSync(this.#last, this.#moving);
    }
    if (!existsSync(this.#moving)) return;
    mkdirSync(this.#site, { recursive: true });
    for (const name of readdirSync(this.#moving))
      renameSync(path.join(this.#moving, name), path.join(this.#site, name));
    rmdirSync(this.#moving);
  }

  /** Makes what is in the place of the last site the last one. */
  replaceLast(): void {
    // From here on the new site is the last one, also for the next build if this one is killed while it removes the old one.
    if (existsSync(this.#last)) renameSync(this.#last, this.#old);
    this.removeOld();
  }

  removeOld(): void {
    remove(this.#old);
  }

  #beside(name: string): string {
    return path.join(path.dirname(this.#site), `.${path.basename(this.#site)}.${name}`);
  }
}

/** Puts the last site back at the end of the build if it is still aside then, and lets other builds in. */
function putBackAtTheEnd(site: SiteFolder, own: Lock): void {
  process.once('exit', () => {
    try {
      own.check();
    } catch {
      // Another build has taken the folder over, and with it the last site.
      return;
    }
    site.bringBack();
    own.open();
  });
  // A second signal, which an impatient reader or npm sends, must not stop what the first one has begun.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(exitCodes.stopped));
}

/** Does work that may find another build in the folder; then says so in one line and ends the process. */
function orEnd<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Locked)) throw error;
    console.error(error.message);
    process.exit(exitCodes.busy);
  }
}

function remove(what: string): void {
  rmSync(what, { recursive: true, force: true, maxRetries: 3 });
}

function entriesOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
