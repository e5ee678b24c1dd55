import { accessSync, constants, existsSync, readFileSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { inDigits } from '../../src/words/number.ts';
import type { Finding } from './finding.ts';

/** The free space below which a build or a fetch ends halfway, and the space that leaves some for what comes. */
const space = { least: 300e6, enough: 1_000e6, files: 20_000 };

/** Looks at the machine: whether there is room for data and a site, and whether Node and the packages are those that are needed. */
export function lookAtMachine(live: string): Finding[] {
  return [...[live, 'dist'].map((place) => diskOf(place)), nodeOf()];
}

/** Looks at the disk that a directory is on, or will be. */
export function diskOf(place: string, statOf: typeof freeOf = freeOf): Finding {
  const about = 'disk';
  const room = nearest(path.resolve(place));
  try {
    const { bytes, files } = statOf(room);
    const says = `${gigabytes(bytes)} free for ${place}.`;
    const facts = { place, bytes, files };
    if (bytes < space.least) {
      const needs = `A fetch and a build need ${gigabytes(space.least)}: make room.`;
      return { about, status: 'critical', says: `${says} ${needs}`, facts };
    }
    // A file system without a table of files says 0 of 0.
    if (files !== null && files < space.files) {
      const needs = `The disk takes only ${inDigits(files)} more files, and a site has thousands: make room.`;
      return { about, status: 'critical', says: `${says} ${needs}`, facts };
    }
    // Locks and what is not whole yet lie beside the directory itself.
    for (const one of [room, nearest(path.dirname(path.resolve(place)))]) accessSync(one, constants.W_OK);
    if (bytes >= space.enough) return { about, status: 'ok', says, facts };
    const wants = `That is less than ${gigabytes(space.enough)}: make room.`;
    return { about, status: 'warning', says: `${says} ${wants}`, facts };
  } catch (error) {
    const says = `${place} cannot be written: ${(error as Error).message}. Let this user write there and beside it, or name another place.`;
    return { about, status: 'critical', says, facts: { place } };
  }
}

function freeOf(directory: string): { bytes: number; files: number | null } {
  const { bavail, bsize, files, ffree } = statfsSync(directory);
  return { bytes: bavail * bsize, files: files > 0 ? ffree : null };
}

/** Says bytes in gigabytes, cut off rather than rounded. */
function gigabytes(bytes: number): string {
  return `${inDigits(Math.floor(bytes / 1e8) / 10)} GB`;
}

/** The directory itself, or the nearest one above it that is there. */
function nearest(directory: string): string {
  const above = path.dirname(directory);
  return existsSync(directory) || above === directory ? directory : nearest(above);
}

/** The version of a package; an installation that was cut off leaves files that are not whole. */
function versionIn(read: () => { version?: string }): string {
  try {
    return read().version ?? 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** Looks at Node, and at whether the packages that builds and fetches use themselves are those of package.json. */
function nodeOf(): Finding {
  const about = 'node';
  const project = path.join(import.meta.dirname, '../..');
  const read = (file: string) => JSON.parse(readFileSync(path.join(project, file), 'utf8'));
  const { dependencies, engines } = read('package.json') as {
    dependencies: Record<string, string>;
    engines: { node: string };
  };
  const wrong = Object.entries(dependencies).flatMap(([name, wanted]) => {
    const file = `node_modules/${name}/package.json`;
    const version = existsSync(path.join(project, file)) ? versionIn(() => read(file)) : 'missing';
    return version === wanted ? [] : [`${name} ${wanted} is ${version}`];
  });
  const facts = {
    version: process.versions.node,
    needs: engines.node,
    platform: `${process.platform}-${process.arch}`,
  };
  const says = `${process.version} on ${facts.platform}, needed ${engines.node}`;
  if (wrong.length > 0) {
    const what = `Packages are not those of package.json (${wrong.join(', ')}): run "npm ci".`;
    return { about, status: 'critical', says: `${says}. ${what}`, facts };
  }
  return {
    about,
    status: 'ok',
    says: `${says}; ${Object.keys(dependencies).length} packages as in package.json.`,
    facts,
  };
}
