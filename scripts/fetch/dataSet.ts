import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { linkCatalog } from '../../src/catalog/link.ts';
import { type Manifest, sealOf } from '../../src/catalog/manifest.ts';
import { previousOf, readSnapshot } from '../../src/catalog/snapshot.ts';
import { Refused } from '../ll2/faults.ts';

export type Rows = Record<string, unknown>[];

/** The largest loss of records that goes through without being asked for. */
const largestLoss = 0.05;

/**
 * Writes a data set beside the one that is there, reads it back as a build would, and puts it in its place. The old one
 * is kept as the previous one. Killed at any moment, it leaves the old or the new, whole. Says whether the records
 * differ from those that were there, leaving aside the times that tick on in space.
 * @throws Refused when a reference leads nowhere or too much is lost; nothing has changed then.
 */
export function swapIn(
  live: string,
  files: ReadonlyMap<string, Rows>,
  manifest: Omit<Manifest, 'files'>,
  acceptShrink: boolean,
): boolean {
  const before = new Map([...files.keys()].map((name) => [name, readRows(path.join(live, name))]));
  const staging = `${live}.staging`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  const seals: Manifest['files'] = {};
  for (const [name, rows] of files) {
    const bytes = bytesOf(rows);
    seals[name] = sealOf(bytes, rows.length);
    writeDurably(path.join(staging, name), bytes);
  }
  writeDurably(
    path.join(staging, 'manifest.json'),
    Buffer.from(`${JSON.stringify({ ...manifest, files: seals }, null, 2)}\n`),
  );
  try {
    linkCatalog(readSnapshot(staging));
    if (!acceptShrink) refuseShrink(before, files);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw error instanceof Refused ? error : new Refused((error as Error).message, { cause: error });
  }
  // Between the two renames a build takes the previous one.
  const previous = previousOf(live);
  if (existsSync(live)) {
    rmSync(previous, { recursive: true, force: true });
    renameSync(live, previous);
  }
  renameSync(staging, live);
  syncDirectory(path.dirname(live));
  return hasChanged(before, files);
}

/** The bytes of a file of records, one to a line. */
export function bytesOf(rows: readonly object[]): Buffer {
  return Buffer.from(`[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
}

/** The records that were there by file, null where there were none. */
type Before = ReadonlyMap<string, Rows | null>;

function hasChanged(before: Before, files: ReadonlyMap<string, Rows>): boolean {
  return [...files].some(([name, rows]) => {
    const there = before.get(name) ?? null;
    return there === null || !isDeepStrictEqual(there.map(withoutTicking), rows.map(withoutTicking));
  });
}

function refuseShrink(before: Before, files: ReadonlyMap<string, Rows>): void {
  for (const [name, rows] of files) {
    const there = before.get(name)?.length ?? 0;
    if (rows.length < there * (1 - largestLoss)) {
      throw new Refused(
        `${name}: ${rows.length} records, where ${there} were: too many are lost to be believed. ` +
          'The data that were there stay; --accept-shrink lets the loss through.',
      );
    }
  }
}

/** LL2 computes these at the moment of the call for a craft in space. */
function withoutTicking(row: Record<string, unknown>): Record<string, unknown> {
  if (row.in_space !== true) return row;
  const flights = row.flights;
  return {
    ...row,
    time_in_space: null,
    time_docked: null,
    flights: Array.isArray(flights)
      ? flights.map((flight) => (flight.mission_end === null ? { ...flight, duration: null } : flight))
      : flights,
  };
}

function readRows(file: string): Rows | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function writeDurably(file: string, bytes: Buffer): void {
  const descriptor = openSync(file, 'w');
  try {
    writeFileSync(descriptor, bytes);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes renames in a directory outlive a power cut, where the system can. */
function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(directory, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
