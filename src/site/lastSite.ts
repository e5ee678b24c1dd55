import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a build ends with that was stopped, as a fetch does. */
const stopped = 130;

/**
 * Sets the last site aside while another is made in its place, and puts it back when that fails or is stopped. A build is faster
 * for it too: ext4 gives a new file no place that another had a moment ago, and looks long for one among thousands.
 */
export function lastSite(): AstroIntegration {
  let site = '';
  let aside = '';
  let old = '';
  return {
    name: 'last-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = path.resolve(fileURLToPath(config.outDir));
        const beside = (name: string) => path.join(path.dirname(site), `.${path.basename(site)}.${name}`);
        aside = beside('last');
        old = beside('old');
      },
      'astro:build:start': () => {
        remove(old);
        // What a build that was killed has left in the place of the site that is aside is none.
        if (existsSync(aside) || moveAll(site, aside)) putBackUnlessDone(site, aside);
      },
      'astro:build:done': () => {
        // From here on the new site is the last one, also for the next build if this one is killed while it removes the old one.
        if (existsSync(aside)) renameSync(aside, old);
        remove(old);
      },
    },
  };
}

/** Whether all that a folder has was moved to another, which is new. Where the two are not on one disk nothing is. */
function moveAll(from: string, to: string): boolean {
  const names = entriesOf(from);
  if (names.length === 0) return false;
  try {
    mkdirSync(to);
    for (const name of names) renameSync(path.join(from, name), path.join(to, name));
    return true;
  } catch {
    // Astro takes the last site away then, as it does for any project.
    if (existsSync(to)) bringBack(from, to);
    return false;
  }
}

/** Puts the last site back at the end of the build if it is still aside then. */
function putBackUnlessDone(site: string, aside: string): void {
  process.once('exit', () => {
    if (!existsSync(aside)) return;
    for (const name of entriesOf(site)) remove(path.join(site, name));
    bringBack(site, aside);
  });
  // A second signal, which an impatient reader or npm sends, must not stop what the first one has begun.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(stopped));
}

function bringBack(site: string, aside: string): void {
  mkdirSync(site, { recursive: true });
  for (const name of readdirSync(aside)) renameSync(path.join(aside, name), path.join(site, name));
  rmdirSync(aside);
}

function remove(what: string): void {
  rmSync(what, { recursive: true, force: true, maxRetries: 3 });
}

function entriesOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
