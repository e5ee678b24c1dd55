import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { type Lock, lock } from '../../src/dataset/lock.ts';
import { sha256Of } from '../../src/dataset/sha256.ts';
import { realPath } from '../realPath.ts';

/** A build may link, bundle or compress for minutes without a pause, in which it gives no sign of life. */
const deadAfter = 600_000;

/** What version control keeps in a folder. It may hold work that is nowhere else, and no build touches it. */
const history = '.git';

/** What builds make under hidden names. */
const hiddenOfSites = ['.nojekyll', '.well-known'];

/**
 * The folder of a site while a build is at work. The new site is a draft elsewhere until it is whole, so that the last one is there
 * whatever ends the build; only then the two are swapped, and the next build undoes a swap that was killed. The draft lies in the
 * project, because Astro bundles its pages there: they import packages, and it moves files from them that no other disk would take.
 *
 * A build replaces all that is in the folder but hidden names at its top that no build makes, such as .htaccess: those belong to who
 * serves or publishes the folder. They stay unless the new site has the same name, and .git stays in any case.
 */
export class SiteFolder {
  readonly draft: string;
  /** Where the build keeps its temporary files, so that the next one finds those of a build that was killed. */
  readonly temporary: string;
  readonly #site: string;
  /** Where all that follows lies: beside the site, or in it where that is a disk of its own. */
  readonly #room: string;
  /** The draft, on the disk of the site. */
  readonly #next: string;
  /** The last site, whole: what is in its place is a part of the new one. */
  readonly #last: string;
  /** A part of the last site, while it is moved: the other part is in its place, and nothing else. */
  readonly #moving: string;
  /** The site before the one that is in its place. */
  readonly #old: string;
  readonly #lock: Lock;

  /**
   * Keeps other builds out of the folder, undoes the swap of one that was killed, and removes what it left.
   * @throws Locked when another build is at work there, Error when nothing can be written there.
   */
  constructor(folder: string) {
    // Another name of the same folder must lead to the same lock.
    this.#site = realPath(folder);
    this.#room = roomOf(this.#site);
    this.#next = this.#named('next');
    this.#last = this.#named('last');
    this.#moving = this.#named('moving');
    this.#old = this.#named('old');
    const hash = sha256Of(this.#site).slice(0, 12);
    this.draft = path.resolve('.astro', `site-${hash}`);
    this.temporary = `${this.draft}.temporary`;
    this.#lock = lock({ work: 'build', directory: this.#site, file: this.#named('lock'), deadAfter });
    try {
      this.#undo();
      mkdirSync(this.temporary, { recursive: true });
    } catch (error) {
      this.#lock.open();
      throw error;
    }
  }

  /** The directories that a build writes the site into. */
  get places(): readonly string[] {
    return [path.dirname(this.draft), this.#room];
  }

  /**
   * Puts the draft in the place of the last site.
   * @throws Locked when another build has taken the folder over, Error when the draft cannot be moved there.
   */
  replace(): void {
    this.#lock.check();
    if (!isMoved(this.draft, this.#next)) cpSync(this.draft, this.#next, { recursive: true });
    mkdirSync(this.#site, { recursive: true });
    mkdirSync(this.#moving);
    for (const name of this.#names()) renameSync(path.join(this.#site, name), path.join(this.#moving, name));
    renameSync(this.#moving, this.#last);
    for (const name of readdirSync(this.#next))
      renameSync(path.join(this.#next, name), path.join(this.#site, name));
    // From here on the new site is the last one, also for the next build if this one is killed while it removes the old one.
    renameSync(this.#last, this.#old);
  }

  /** Leaves the site that is whole in its place and nothing else, and lets other builds in. */
  close(): void {
    try {
      this.#lock.check();
    } catch {
      // Another build has taken the folder over, and with it the last site.
      return;
    }
    this.#undo();
    this.#lock.open();
  }

  /** Puts the last site back if it is not in its place, and removes what is no site. */
  #undo(): void {
    if (existsSync(this.#last)) {
      for (const name of this.#names()) remove(path.join(this.#site, name));
      renameSync(this.#last, this.#moving);
    }
    if (existsSync(this.#moving)) {
      mkdirSync(this.#site, { recursive: true });
      for (const name of readdirSync(this.#moving))
        renameSync(path.join(this.#moving, name), path.join(this.#site, name));
      rmdirSync(this.#moving);
    }
    this.#giveBack();
    for (const what of [this.#next, this.#old, this.draft, this.temporary]) remove(what);
  }

  /** Moves what others keep in the folder back from the old site: only beside the new one is it known what that has itself. */
  #giveBack(): void {
    // Who has removed the folder since wants none of it.
    if (!existsSync(this.#old) || !existsSync(this.#site)) return;
    for (const name of readdirSync(this.#old)) {
      const isOfOthers = name.startsWith('.') && !hiddenOfSites.includes(name);
      if (isOfOthers && !existsSync(path.join(this.#site, name)))
        renameSync(path.join(this.#old, name), path.join(this.#site, name));
    }
  }

  /** What is swapped of all that is in the place of the site. */
  #names(): string[] {
    return existsSync(this.#site) ? namesIn(this.#site).filter((name) => name !== history) : [];
  }

  #named(name: string): string {
    return path.join(this.#room, ownName(this.#site, name));
  }
}

/**
 * Names something in a folder that is not of a site or a build, hidden or not, so that no build may empty it; null where nothing is. A
 * swap that was killed may have left any part of a site there, which a SiteFolder makes whole.
 */
export function strangerIn(folder: string): string | null {
  const site = realPath(folder);
  const isHalf = [path.dirname(site), site].some((room) =>
    ['moving', 'last'].some((name) => existsSync(path.join(room, ownName(site, name)))),
  );
  const names = namesIn(site);
  return isHalf || names.includes('index.html') ? null : (names[0] ?? null);
}

/** What is in the folder of a site and not of a build. */
function namesIn(site: string): string[] {
  const own = ownName(site, '');
  return readdirSync(site).filter((name) => !name.startsWith(own));
}

/** What a build calls something of its own that it keeps for a site. */
function ownName(site: string, name: string): string {
  return `.${path.basename(site)}.${name}`;
}

/**
 * Where a build may keep what it moves into a site and out of it: only a trial tells whether two folders are on one disk.
 * @throws Error where the site points at a folder of a disk that is not there.
 */
function roomOf(site: string): string {
  const beside = path.dirname(site);
  if (!existsSync(site)) {
    if (lstatSync(site, { throwIfNoEntry: false })) throw new Error('what it points at is not there');
    return beside;
  }
  const trial = `.${path.basename(site)}.${process.pid}`;
  try {
    mkdirSync(path.join(site, trial));
    renameSync(path.join(site, trial), path.join(beside, trial));
    rmdirSync(path.join(beside, trial));
    return beside;
  } catch {
    remove(path.join(site, trial));
    return site;
  }
}

/** Moves a folder, unless its new place is on another disk. */
function isMoved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    return false;
  }
}

function remove(what: string): void {
  rmSync(what, { recursive: true, force: true, maxRetries: 3 });
}
