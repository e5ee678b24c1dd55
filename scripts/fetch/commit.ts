import { z } from 'zod';
import { linkCatalog } from '../../src/catalog/link.ts';
import { kinds, listsFrom } from '../../src/dataset/kinds.ts';
import { accumulatedLists, type Lists, lists } from '../../src/dataset/lists.ts';
import type { Lock } from '../../src/dataset/lock.ts';
import { type Manifest, schemaVersion } from '../../src/dataset/manifest.ts';
import { type TombstoneRow, tombstoneSchema } from '../../src/dataset/tombstone.ts';
import type { ConfigurationRecord } from '../../src/dataset/wire/configuration.ts';
import type { ImageRecord } from '../../src/dataset/wire/image.ts';
import type { SpacecraftRecord } from '../../src/dataset/wire/spacecraft.ts';
import { carryOn, type History, type SourceTombstone } from '../../src/history/carryOn.ts';
import { Refused } from '../ll2/faults.ts';
import { fitTogether } from './fitTogether.ts';
import { listsOfLl2, type Reading } from './lists.ts';
import type { FetchOptions } from './options.ts';
import { fetchImages } from './pictures/images.ts';
import { type PreviousDataSet, slugsOf } from './previous.ts';
import type { FetchReport } from './report.ts';
import { StagedDataSet } from './stagedDataSet.ts';

/** What a fetch sets out from, and where it writes down what it finds. */
interface Run {
  previous: PreviousDataSet | null;
  report: FetchReport;
  lock: Lock;
}

/**
 * Makes a data set of a reading that was held against the previous one, and puts it in the place of that one.
 * @throws Refused when it does not hold, Locked when another fetch has taken over.
 */
export async function commitDataSet(reading: Reading, run: Run, options: FetchOptions): Promise<void> {
  const { previous, report } = run;
  fitTogether(reading, run, options.baseUrl);
  const fetchedAt = new Date().toISOString();
  const manifest = manifestOf(reading, fetchedAt, options.baseUrl);
  const now = listsFrom(
    (kind) => reading.rows[kind].map((row) => listsOfLl2[kind].schema.parse(row)),
    reading.accumulated,
  );
  const [before, given] = previous ? [previous.history, null] : [null, slugsOf(options.embedded)];
  const history = refuseOn(() => {
    const none = {
      provenance: null,
      aliases: [],
      changes: [],
      pictures: [],
      losses: [],
      designators: [],
    };
    const carried = carryOn(before, now, fetchedAt, given);
    // A build links what was removed as well.
    const { slugs } = carried;
    const tombstones = carried.tombstones.map((row) => tombstoneSchema.parse(row) as TombstoneRow);
    linkCatalog({ ...now, ...none, slugs, tombstones, manifest: { ...manifest, files: {} } });
    return carried;
  });
  const changes = history.changes.filter((change) => change.at === fetchedAt);
  for (const { change, kind } of changes) {
    report.changes[change]++;
    if (change === 'removed' && kinds[kind].list !== null) report.removedOfLists++;
  }
  await putInPlace({ reading, now, history, manifest }, run, options);
  report.outcome = previous && changes.length === 0 ? 'unchanged' : 'changed';
  const what = previous
    ? changesInWords(report.changes)
    : `The first data set of ${reading.rows.spacecraft.length} spacecraft.`;
  report.message = [`Done: ${report.outcome}.`, what, ...reading.told].join(' ');
}

/** What a new data set says of itself; its files are not sealed yet. */
function manifestOf(
  { readAt, gaps, goesOnAt, keptFrom }: Reading,
  fetchedAt: string,
  source: string,
): Omit<Manifest, 'files'> {
  return {
    schema: schemaVersion,
    edition: 'live',
    date: new Date(readAt).toISOString(),
    fetchedAt,
    source,
    sources: [
      {
        name: 'Launch Library 2, The Space Devs',
        url: 'https://thespacedevs.com/llapi',
        terms:
          'Free to use and share; The Space Devs ask not to forward the data without adding value. Images have licenses of their own.',
      },
    ],
    notes: gaps,
    goesOnAt,
    ...(Object.keys(keptFrom).length > 0 && { keptFrom }),
  };
}

/** All that a new data set is made of. */
interface Contents {
  reading: Reading;
  now: Lists;
  history: History;
  manifest: Omit<Manifest, 'files'>;
}

/** Writes a data set beside the previous one, fetches its pictures, and swaps the two. */
async function putInPlace(
  { reading, now, history, manifest }: Contents,
  { previous, report, lock }: Run,
  { baseUrl, proxies, live, imagePolicy, display, signal }: FetchOptions,
): Promise<void> {
  const staged = new StagedDataSet(live, lock);
  try {
    for (const { kind, file } of Object.values(listsOfLl2)) {
      // A list that was never read is no empty one, because all its records would be told as added then.
      if (reading.unread.has(kind) && !previous?.rowsOf(kind)) continue;
      staged.write(file, reading.rows[kind]);
      report.rows[file] = reading.rows[kind].length;
    }
    for (const list of accumulatedLists) {
      staged.write(lists[list].file, reading.accumulated[list]);
      report.rows[lists[list].file] = reading.accumulated[list].length;
    }
    staged.write('slugs.json', history.slugs);
    staged.write('changes.jsonl', history.changes);
    staged.write('tombstones.json', history.tombstones);
    const { pictures, notes } = await fetchImages(imagesOf(now, history.tombstones), {
      policy: imagePolicy,
      trustedOrigin: new URL(baseUrl).origin,
      proxies,
      previous: previous?.pictures ?? null,
      into: () => staged.imagesDirectory,
      onProgress: (done, of) => display.step('images', done, of),
      signal,
    });
    report.images.push(...notes);
    staged.write('images.json', pictures);
    staged.swapIn(manifest, { isPreviousDamaged: previous !== null && previous.damage.length > 0 });
  } catch (error) {
    staged.discard();
    throw error;
  }
}

/** The images of spacecraft and configurations, including removed ones. */
function imagesOf({ spacecraft, configurations }: Lists, tombstones: SourceTombstone[]): ImageRecord[] {
  const removed = tombstones.filter(({ kind }) => kind === 'spacecraft' || kind === 'configuration');
  const removedRecords = removed.map(({ record }) => record as ConfigurationRecord | SpacecraftRecord);
  return [...spacecraft, ...configurations, ...removedRecords].flatMap(({ image }) => image ?? []);
}

/**
 * Runs a check, and turns what it throws of the data into Refused.
 * @throws Refused, or what is a fault of this program or its machine as it is.
 */
export function refuseOn<Result>(check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    if (!isOfData(error)) throw error;
    throw new Refused(error.message, { cause: error });
  }
}

/** Whether an error was thrown on purpose: a TypeError is none, nor is one of the system, which has a code. */
function isOfData(error: unknown): error is Error {
  if (error instanceof z.ZodError) return true;
  return error instanceof Error && error.constructor === Error && !('code' in error);
}

function changesInWords({ added, removed, returned, changed }: FetchReport['changes']): string {
  const counts = Object.entries({ added, removed, returned, changed }).filter(([, count]) => count > 0);
  return counts.length === 0
    ? 'No change that is told.'
    : `${counts.map(([what, count]) => `${count} ${what}`).join(', ')}.`;
}
