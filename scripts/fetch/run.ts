import { readManifest } from '../../src/dataset/dataFile.ts';
import type { ImagePolicy } from '../../src/dataset/imagePolicy.ts';
import { Refused } from '../ll2/faults.ts';
import { openLl2 } from '../ll2/list.ts';
import { Shrunk, settle } from './commit.ts';
import { KeptPages } from './keptPages.ts';
import { callsNeeded, countsIn, readLists } from './lists.ts';
import { type Lock, lock } from './lock.ts';
import { findLast, type LastSet } from './previous.ts';
import { callsInWords, describeFault, type FetchReport, newReport } from './report.ts';
import type { Display } from './terminal.ts';

export interface FetchOptions {
  baseUrl: string;
  apiKey: string | undefined;
  /** Where the data set goes. */
  live: string;
  /** The data set that the first fetch is measured by, and takes the slugs of. */
  embedded: string;
  acceptShrink: boolean;
  /** Lets data of another source than the last ones through. */
  acceptSource: boolean;
  /** Which images are fetched. */
  imagePolicy: ImagePolicy;
  display: Display;
  /** Stops the run, which leaves everything whole. */
  signal?: AbortSignal;
}

/** Reads the whole data set, checks it and puts it in place of the last one; on any fault that one stays as it is. */
export async function runFetch(options: FetchOptions): Promise<FetchReport> {
  const { baseUrl, apiKey, live, embedded, display, signal } = options;
  const report = newReport();
  const pages = new KeptPages(`${live}.progress`, baseUrl);
  let own: Lock | undefined;
  let ll2: ReturnType<typeof openLl2> | undefined;
  let last: LastSet | null = null;
  const needed = () => callsNeeded(pages, last?.counts ?? null, countsIn(readManifest(embedded)));
  try {
    own = lock(live);
    last = findLast(live);
    if (!options.acceptSource) refuseOtherSource(last, options);
    for (const damage of last?.damage ?? []) display.say(`Damaged: ${damage}`);
    ll2 = openLl2({
      baseUrl,
      apiKey,
      signal,
      pages,
      onWait: (reason, seconds) => display.wait(reason, seconds),
      onPage: (list, rows, count) => display.step(list, rows, count),
      onDetour: (what) => display.say(what),
    });
    const allowance = await ll2.allowance();
    display.say(
      `${allowance ? `${allowance.calls} of ${allowance.limit} calls are granted` : 'How many calls are granted is not known'}; ` +
        `${callsInWords(needed())}.`,
    );
    const reading = await readLists(ll2, pages, (what) => display.say(what));
    await settle(reading, { last, report, lock: own }, options).catch((error) => {
      // Kept, they would be refused again when LL2 has better ones; a loss may be let through the next time.
      if (error instanceof Refused && !(error instanceof Shrunk)) pages.clear();
      throw error;
    });
    pages.clear();
  } catch (error) {
    report.callsLeft = needed();
    describeFault(report, error);
  } finally {
    own?.open();
    report.calls = ll2?.calls ?? 0;
    await ll2?.close();
    display.close();
  }
  return report;
}

/** The same id means another record at another source: a history that mixes them is worth nothing. */
function refuseOtherSource(last: LastSet | null, { baseUrl, live }: FetchOptions): void {
  if (!last?.source || new URL(last.source).hostname === new URL(baseUrl).hostname) return;
  throw new Refused(
    `The data in ${live} are from ${last.source}, and LL2_BASE_URL is ${baseUrl}. Fetch into another directory ` +
      '(CATALOG_DATA), or let the other source through with --accept-source.',
  );
}
