import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Refused, Throttled, Unreachable } from '../ll2/faults.ts';
import { openLl2 } from '../ll2/list.ts';
import { cleanRecords, type Mend } from './clean.ts';
import { type Rows, swapIn } from './dataSet.ts';
import { type Drift, driftOf } from './drift.ts';
import { lists } from './lists.ts';
import { lock } from './lock.ts';
import { Progress } from './progress.ts';
import { readList } from './read.ts';

export interface FetchOptions {
  baseUrl: string;
  apiKey: string | undefined;
  /** Where the data set goes. */
  live: string;
  acceptShrink: boolean;
  /** Says how far it is. */
  say: (line: string) => void;
}

/** How a fetch ended, for people and for machines. */
export interface FetchReport {
  /** The exit code: 0 done, 65 refused, 69 not reached, 75 throttled. */
  code: 0 | 65 | 69 | 75;
  outcome: 'changed' | 'unchanged' | 'refused' | 'unreachable' | 'throttled';
  message: string;
  calls: number;
  /** Records by file. */
  rows: Record<string, number>;
  mends: Mend[];
  drift: Drift[];
  /** When a throttled run is worth trying again, as RFC 3339. */
  comeBackAt: string | null;
}

/** Reads the whole data set, checks it and puts it in place of the last one; on any fault that one stays as it is. */
export async function runFetch({
  baseUrl,
  apiKey,
  live,
  acceptShrink,
  say,
}: FetchOptions): Promise<FetchReport> {
  const report: FetchReport = {
    code: 0,
    outcome: 'unchanged',
    message: '',
    calls: 0,
    rows: {},
    mends: [],
    drift: [],
    comeBackAt: null,
  };
  const ll2 = openLl2({
    baseUrl,
    apiKey,
    onWait: (reason, seconds) => say(`${reason} Waiting ${Math.ceil(seconds)} s.`),
  });
  let unlock = () => {};
  try {
    unlock = lock(live);
    const allowance = await ll2.allowance();
    say(
      allowance
        ? `${allowance.calls} of ${allowance.limit} calls are left.`
        : 'How many calls are left is not known.',
    );
    const progress = new Progress(`${live}.progress`, baseUrl);
    const files = new Map<string, Rows>();
    for (const { file, query, schema } of lists) {
      const rows = await readList(ll2, query, progress, ({ path: name }, read, count) =>
        say(`${name}: ${read} of ${count}`),
      );
      const cleaned = cleanRecords(file, rows.map(withoutQueries), schema);
      const embedded: Rows = JSON.parse(readFileSync(path.join('src/data/reference', file), 'utf8'));
      const drift = driftOf(file, cleaned.rows, embedded);
      if (drift.newFields.length + drift.vanishedFields.length > 0) report.drift.push(drift);
      report.mends.push(...cleaned.mends);
      report.rows[file] = cleaned.rows.length;
      files.set(file, cleaned.rows);
    }
    const changed = swapIn(live, files, manifestOf(), acceptShrink);
    progress.clear();
    report.outcome = changed ? 'changed' : 'unchanged';
    report.message = `Done: ${report.outcome}.`;
  } catch (error) {
    describeFault(report, error);
  } finally {
    unlock();
    report.calls = ll2.calls;
    await ll2.close();
  }
  return report;
}

function manifestOf() {
  return {
    edition: 'live' as const,
    date: new Date().toISOString(),
    sources: [
      {
        name: 'Launch Library 2, The Space Devs',
        url: 'https://thespacedevs.com/llapi',
        terms:
          'Free to use and share; The Space Devs ask not to forward the data without adding value. Images have licenses of their own.',
      },
    ],
    notes: [],
  };
}

function describeFault(report: FetchReport, error: unknown): void {
  if (error instanceof Throttled) {
    report.comeBackAt = new Date(Date.now() + error.seconds * 1000).toISOString();
    report.code = 75;
    report.outcome = 'throttled';
    report.message = `${error.message} What was read is kept: run the fetch again after ${report.comeBackAt}.`;
  } else if (error instanceof Unreachable) {
    report.code = 69;
    report.outcome = 'unreachable';
    report.message = error.message;
  } else if (error instanceof Refused) {
    report.code = 65;
    report.outcome = 'refused';
    report.message = error.message;
  } else throw error;
}

/** The url of a record repeats the format it was asked for in. */
function withoutQueries(row: unknown): unknown {
  const { url } = (row ?? {}) as { url?: unknown };
  return typeof url === 'string' ? { ...(row as object), url: url.split('?')[0] } : row;
}
