import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { linkCatalog } from '../../src/catalog/link.ts';
import { type ListedKind, type Lists, listsFrom, recordsByKind } from '../../src/dataset/kinds.ts';
import { schemaVersion } from '../../src/dataset/manifest.ts';
import type { ConfigurationRecord } from '../../src/dataset/wire/configuration.ts';
import type { ImageRecord } from '../../src/dataset/wire/image.ts';
import type { SpacecraftRecord } from '../../src/dataset/wire/spacecraft.ts';
import { carryOn, type PreviousHistory, type SourceTombstone } from '../../src/history/carryOn.ts';
import { momentInWords, parseMoment } from '../../src/words/moment.ts';
import { Refused } from '../ll2/faults.ts';
import { leaveOut } from './leftOut.ts';
import { lists, type Reading } from './lists.ts';
import { type Lock, Locked } from './lock.ts';
import { tieLooseEnds } from './looseEnds.ts';
import type { FetchOptions } from './options.ts';
import { fetchImages } from './pictures/images.ts';
import { type PreviousDataSet, slugsOf } from './previous.ts';
import type { FetchReport } from './report.ts';
import { schemaDriftOf } from './schemaDrift.ts';
import { refuseShrink } from './shrink.ts';
import { StagedDataSet } from './stagedDataSet.ts';

/**
 * Checks a reading for itself and against the previous data set, and puts it in the place of that one.
 * @throws Refused when it does not hold, Shrunk when too much is lost, Locked when another fetch has taken over.
 */
export async function commitDataSet(
  reading: Reading,
  { previous, report, lock }: { previous: PreviousDataSet | null; report: FetchReport; lock: Lock },
  { baseUrl, proxies, live, embedded, acceptShrink, imagePolicy, display, signal }: FetchOptions,
): Promise<void> {
  const { rows, received, repairs, gaps } = reading;
  keepFlights(reading, previous?.history);
  const leftOut = leaveOut(reading, previous?.history);
  report.mends.push(...repairs, ...leftOut.repairs);
  gaps.push(...leftOut.notes);
  if (previous && previous.damage.length > 0)
    gaps.push('The last data were damaged: what had changed in their damaged files is not known.');
  for (const { kind, file } of Object.values(lists)) {
    const known = JSON.parse(readFileSync(path.join(embedded, file), 'utf8'));
    const drift = schemaDriftOf(file, received[kind], known);
    if (drift) report.drift.push(drift);
    if (!acceptShrink) refuseShrink(file, rows[kind], previous?.before[kind] ?? known.length);
  }
  const tied = tieLooseEnds(rows, (kind, id) => previous?.history.original(kind, id));
  report.mends.push(...tied.repairs);
  gaps.push(...tied.notes);
  report.lacks.push(...gaps);
  for (const { kind, file } of Object.values(lists)) report.rows[file] = rows[kind].length;

  const fetchedAt = new Date().toISOString();
  const manifest = {
    schema: schemaVersion,
    edition: 'live' as const,
    date: new Date(reading.readAt).toISOString(),
    fetchedAt,
    source: baseUrl,
    sources: [
      {
        name: 'Launch Library 2, The Space Devs',
        url: 'https://thespacedevs.com/llapi',
        terms:
          'Free to use and share; The Space Devs ask not to forward the data without adding value. Images have licenses of their own.',
      },
    ],
    notes: gaps,
  };
  const read = (kind: ListedKind) => rows[kind].map((row) => lists[kind].schema.parse(row));
  const now = listsFrom(read);
  const history = refuseOn(() => {
    const none = { provenance: null, slugs: [], changes: [], tombstones: [], pictures: [] };
    linkCatalog({ ...now, ...none, manifest: { ...manifest, files: {} } });
    const [before, given] = previous ? [previous.history, null] : [null, slugsOf(embedded)];
    return carryOn(before, recordsByKind(now), fetchedAt, given);
  });
  const changes = history.changes.filter((change) => change.at === fetchedAt);
  for (const { change } of changes) report.changes[change]++;

  lock.check();
  const staged = new StagedDataSet(live);
  try {
    for (const { kind, file } of Object.values(lists)) staged.write(file, rows[kind]);
    staged.write('slugs.json', history.slugs);
    staged.write('changes.jsonl', history.changes);
    staged.write('tombstones.json', history.tombstones);
    const { pictures, notes } = await fetchImages(imagesOf(now, history.tombstones), {
      policy: imagePolicy,
      trustedOrigin: new URL(baseUrl).origin,
      proxies,
      previous: previous?.pictures ?? null,
      into: staged.imagesDirectory,
      onProgress: (done, of) => display.step('images', done, of),
      signal,
    });
    report.images.push(...notes);
    staged.write('images.json', pictures);
    lock.check();
    staged.swapIn(manifest, { isPreviousDamaged: previous !== null && previous.damage.length > 0 });
  } catch (error) {
    // A fetch that took over stages its own data in the same place.
    if (!(error instanceof Locked)) staged.discard();
    throw error;
  }
  report.outcome = previous && changes.length === 0 ? 'unchanged' : 'changed';
  const what = previous
    ? changesInWords(report.changes)
    : `The first data set of ${rows.spacecraft.length} spacecraft.`;
  report.message = [`Done: ${report.outcome}.`, what, ...leftOut.notes].join(' ');
}

/** The images of spacecraft and configurations, including removed ones. */
function imagesOf({ spacecraft, configurations }: Lists, tombstones: SourceTombstone[]): ImageRecord[] {
  const removed = tombstones.filter(({ kind }) => kind === 'spacecraft' || kind === 'configuration');
  const removedRecords = removed.map(({ record }) => record as ConfigurationRecord | SpacecraftRecord);
  return [...spacecraft, ...configurations, ...removedRecords].flatMap(({ image }) => image ?? []);
}

/** Keeps the flights of the previous data set where none could be read. */
function keepFlights({ rows, hasFlights, gaps }: Reading, history: PreviousHistory | undefined): void {
  if (hasFlights || !history) return;
  rows.spacecraft = rows.spacecraft.map((row) => {
    const before = history.original('spacecraft', row.id as number) as { flights?: unknown } | undefined;
    return { ...row, flights: before?.flights ?? null };
  });
  gaps.push(`Flights are those of the data of ${momentInWords(parseMoment(history.date, 'minute'))}.`);
}

/** Runs a check, and turns its error into Refused. */
function refuseOn<Result>(check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    const { message } = error as Error | z.ZodError;
    throw new Refused(message, { cause: error });
  }
}

function changesInWords({ added, removed, returned, changed }: FetchReport['changes']): string {
  const counts = Object.entries({ added, removed, returned, changed }).filter(([, count]) => count > 0);
  return counts.length === 0
    ? 'Nothing but the date.'
    : `${counts.map(([what, count]) => `${count} ${what}`).join(', ')}.`;
}
