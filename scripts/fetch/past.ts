import { existsSync } from 'node:fs';
import path from 'node:path';
import { readManifest, readRows } from '../../src/catalog/dataFile.ts';
import type { GivenSlugs, Grave, Past } from '../../src/catalog/history.ts';
import {
  directories,
  type Kind,
  kinds,
  type LabelRecord,
  type Lists,
  type RecordsByKind,
  recordsByKind,
} from '../../src/catalog/kinds.ts';
import { linkCatalog } from '../../src/catalog/link.ts';
import { previousOf, readPart, readSnapshot } from '../../src/catalog/snapshot.ts';
import { Refused } from '../ll2/faults.ts';
import type { KeptPictures } from './keptPictures.ts';
import { type ListKind, lists } from './lists.ts';

/** The data set that a fetch sets out from. */
export interface LastSet {
  directory: string;
  past: Past;
  pictures: KeptPictures | null;
  /** Rows by kind. */
  counts: Record<ListKind, number>;
  /** What is wrong with the data in the directory of data, one sentence a file. */
  damage: string[];
}

/**
 * Finds the last good data set: the one in the directory, or the one before it when that is damaged. When there is no
 * other, a damaged one will do as long as its history is whole: what it cannot say did not change.
 * @throws Refused when there are data and none of them have a whole history.
 */
export function findLast(live: string): LastSet | null {
  const damage: string[] = [];
  const opened = [live, previousOf(live)].filter(existsSync).flatMap((directory) => {
    try {
      const set = open(directory);
      damage.push(...set.damage);
      return [set];
    } catch (error) {
      damage.push((error as Error).message);
      return [];
    }
  });
  const best = opened.find((set) => set.damage.length === 0) ?? opened[0];
  if (best) return { ...best, damage };
  if (damage.length === 0) return null;
  throw new Refused(
    `The data in ${live} are damaged, and their slugs and changes with them:\n${damage.join('\n')}\n` +
      'Restore them, or move the directory away to begin anew.',
  );
}

function open(directory: string): LastSet {
  const manifest = readManifest(directory);
  const { spacecraft, configurations, families, damage } = readLists(directory, manifest);
  const rows = (file: string) => readRows(directory, file, manifest);
  const originals = new Map<string, LabelRecord>();
  const raw = {
    spacecraft: spacecraft ? rows(lists.spacecraft.file) : [],
    configurations: configurations ? rows(lists.configuration.file) : [],
    families: families ? rows(lists.family.file) : [],
  } as Lists;
  const rawByKind = recordsByKind(raw);
  for (const kind of kinds)
    for (const record of rawByKind[kind]) originals.set(`${kind} ${record.id}`, record);

  const read = recordsByKind({
    spacecraft: spacecraft ?? [],
    configurations: configurations ?? [],
    families: families ?? [],
  });
  const records: Partial<RecordsByKind> = {
    ...(spacecraft && { spacecraft: read.spacecraft, status: read.status }),
    ...(configurations && { configuration: read.configuration, type: read.type }),
    ...(families && { family: read.family }),
    ...(configurations && families && { agency: read.agency }),
  };
  return {
    directory,
    damage,
    pictures: picturesOf(directory, manifest),
    counts: {
      spacecraft: manifest.files[lists.spacecraft.file]?.rows ?? 0,
      configuration: manifest.files[lists.configuration.file]?.rows ?? 0,
      family: manifest.files[lists.family.file]?.rows ?? 0,
    },
    past: {
      records,
      date: manifest.date,
      slugs: readPart(directory, manifest, 'slugs'),
      changes: readPart(directory, manifest, 'changes'),
      // As the source had them: checked, and then read once more with all their fields.
      tombstones: (readPart(directory, manifest, 'tombstones').length > 0
        ? rows('tombstones.json')
        : []) as Grave[],
      original: (kind, id) => originals.get(`${kind} ${id}`),
    },
  };
}

/** The pictures of a data set; what is damaged can be fetched again. */
function picturesOf(directory: string, manifest: ReturnType<typeof readManifest>): KeptPictures | null {
  try {
    return {
      pictures: readPart(directory, manifest, 'pictures'),
      directory: path.join(directory, 'images'),
    };
  } catch {
    return null;
  }
}

function readLists(directory: string, manifest: ReturnType<typeof readManifest>) {
  const damage: string[] = [];
  const readOrNull = <Name extends keyof Lists>(name: Name): Lists[Name] | null => {
    try {
      return readPart(directory, manifest, name) as Lists[Name];
    } catch (error) {
      damage.push((error as Error).message);
      return null;
    }
  };
  return {
    spacecraft: readOrNull('spacecraft'),
    configurations: readOrNull('configurations'),
    families: readOrNull('families'),
    damage,
  };
}

/** The slugs of the embedded edition, where its ids are LL2's: a site that was made from it keeps its addresses. */
export function embeddedSlugs(edition = 'src/data/reference'): GivenSlugs {
  const catalog = linkCatalog(readSnapshot(edition));
  const slugsOf = (kind: Kind) =>
    new Map(
      catalog[directories[kind]]
        .filter((entry) => !('isProvisional' in entry && entry.isProvisional))
        .map(({ id, slug }): [number, string] => [id, slug]),
    );
  return Object.fromEntries(kinds.map((kind) => [kind, slugsOf(kind)])) as unknown as GivenSlugs;
}
