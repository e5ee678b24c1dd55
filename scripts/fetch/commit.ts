import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { linkCatalog } from '../../src/catalog/link.ts';
import { type Lists, recordsByKind } from '../../src/dataset/kinds.ts';
import { schemaVersion } from '../../src/dataset/manifest.ts';
import type { ConfigurationRecord } from '../../src/dataset/wire/configuration.ts';
import type { ImageRecord } from '../../src/dataset/wire/image.ts';
import type { SpacecraftRecord } from '../../src/dataset/wire/spacecraft.ts';
import { carryOn, type Grave, type Past } from '../../src/history/carryOn.ts';
import { momentInWords, parseMoment } from '../../src/words/moment.ts';
import { Refused } from '../ll2/faults.ts';
import { type ListKind, lists, type Reading } from './lists.ts';
import { type Lock, Locked } from './lock.ts';
import { fetchImages } from './pictures/images.ts';
import { type LastSet, slugsOf } from './previous.ts';
import type { FetchReport } from './report.ts';
import type { FetchOptions } from './run.ts';
import { driftOf } from './schemaDrift.ts';
import { StagedDataSet } from './stagedDataSet.ts';

/** The largest loss of records that goes through without being asked for. */
const largestLoss = 0.05;

/** Too many records are lost to be believed, though nothing is wrong with those that are there. */
export class Shrunk extends Refused {}

/**
 * Checks what was read against itself and against the last data set, and puts it in its place.
 * @throws Refused when it does not hold, Shrunk when too much is lost, Locked when another fetch has taken over.
 */
export async function settle(
  reading: Reading,
  { last, report, lock }: { last: LastSet | null; report: FetchReport; lock: Lock },
  { baseUrl, live, embedded, acceptShrink, imagePolicy, display, signal }: FetchOptions,
): Promise<void> {
  const { rows, received, mends, lacks } = reading;
  report.mends.push(...mends, ...keepLast(reading, last?.past));
  if (last && last.damage.length > 0)
    lacks.push('The last data were damaged: what had changed in their damaged files is not known.');
  report.lacks.push(...lacks);
  for (const { kind, file } of Object.values(lists)) {
    report.rows[file] = rows[kind].length;
    const known = JSON.parse(readFileSync(path.join(embedded, file), 'utf8'));
    const drift = driftOf(file, received[kind], known);
    if (drift) report.drift.push(drift);
    if (!acceptShrink) refuseShrink(file, rows[kind].length, last?.counts[kind] ?? known.length);
  }

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
    notes: lacks,
  };
  const read = <Kind extends ListKind>(kind: Kind) => rows[kind].map((row) => lists[kind].schema.parse(row));
  const now = {
    spacecraft: read('spacecraft'),
    configurations: read('configuration'),
    families: read('family'),
  } as Lists;
  const history = refuseOn(() => {
    const none = { provenance: null, slugs: [], changes: [], tombstones: [], pictures: [] };
    linkCatalog({ ...now, ...none, manifest: { ...manifest, files: {} } });
    const [past, given] = last ? [last.past, null] : [null, slugsOf(embedded)];
    return carryOn(past, recordsByKind(now), fetchedAt, given);
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
      last: last?.pictures ?? null,
      into: staged.imagesDirectory,
      onProgress: (done, of) => display.step('images', done, of),
      signal,
    });
    report.images.push(...notes);
    staged.write('images.json', pictures);
    lock.check();
    staged.swapIn(manifest, { isLastDamaged: last !== null && last.damage.length > 0 });
  } catch (error) {
    // What another fetch stages lies in the same place.
    if (!(error instanceof Locked)) staged.discard();
    throw error;
  }
  report.outcome = last && changes.length === 0 ? 'unchanged' : 'changed';
  report.message = last
    ? `Done: ${report.outcome}. ${changesInWords(report.changes)}`
    : `Done: ${report.outcome}. The first data set of ${rows.spacecraft.length} spacecraft.`;
}

/** The images of spacecraft and configurations, those that were removed too. */
function imagesOf({ spacecraft, configurations }: Lists, tombstones: Grave[]): ImageRecord[] {
  const graves = tombstones.filter(({ kind }) => kind === 'spacecraft' || kind === 'configuration');
  const buried = graves.map(({ record }) => record as ConfigurationRecord | SpacecraftRecord);
  return [...spacecraft, ...configurations, ...buried].flatMap(({ image }) => image ?? []);
}

/** A record that came unfit stays as it was in the last data set, and so do flights that could not be had. */
function keepLast(
  { rows, dropped, hasFlights, lacks }: Reading,
  past: Past | undefined,
): FetchReport['mends'] {
  const day = past && momentInWords(parseMoment(past.date, 'minute'));
  if (!hasFlights && past) {
    rows.spacecraft = rows.spacecraft.map((row) => {
      const before = past.original('spacecraft', row.id as number) as { flights?: unknown } | undefined;
      return { ...row, flights: before?.flights ?? null };
    });
    lacks.push(`Flights are those of the data of ${day}.`);
  }
  return dropped.map(({ kind, ...mend }) => {
    const before = typeof mend.id === 'number' ? past?.original(kind, mend.id) : undefined;
    if (!before) return { ...mend, what: `${mend.what}; the record is left out` };
    rows[kind].push({ ...before });
    rows[kind].sort((a, b) => Number(a.id) - Number(b.id));
    return { ...mend, what: `${mend.what}; the record of ${day} stays` };
  });
}

function refuseShrink(file: string, now: number, before: number): void {
  if (now >= before * (1 - largestLoss)) return;
  throw new Shrunk(
    `${file}: ${now} records, where ${before} were: too many are lost to be believed. --accept-shrink lets the loss through.`,
  );
}

/** Does what throws an error when references do not hold. */
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
