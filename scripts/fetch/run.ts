import { readManifest } from '../../src/dataset/dataFile.ts';
import type { Lock } from '../../src/dataset/lock.ts';
import { placeOf } from '../../src/dataset/placeOf.ts';
import { countInWords } from '../../src/words/count.ts';
import { Refused, Throttled } from '../ll2/faults.ts';
import { openLl2 } from '../ll2/list.ts';
import type { Allowance } from '../ll2/throttle.ts';
import { checkReading } from './checkReading.ts';
import { commitDataSet } from './commit.ts';
import { followUp } from './followUps/followUps.ts';
import { Progress } from './followUps/progress.ts';
import { KeptPages } from './keptPages.ts';
import { type CallsNeeded, callsNeeded, countsIn, readLists } from './lists.ts';
import { lockData } from './lockData.ts';
import type { FetchOptions } from './options.ts';
import { findPrevious, type PreviousDataSet, withoutAccumulated } from './previous.ts';
import { callsInWords, describeFault, type FetchReport, newReport } from './report.ts';
import { isSameSource } from './sameSource.ts';
import { Shrunk } from './shrink.ts';

/**
 * Reads the whole data set, checks it and puts it in the place of the previous one, which stays as it is on any fault. The
 * report says how it ended; no error is thrown.
 */
export async function runFetch(options: FetchOptions): Promise<FetchReport> {
  const report = newReport();
  try {
    await fetchInto(report, options);
  } catch (error) {
    describeFault(report, error, options.live);
  } finally {
    options.display.close();
  }
  return report;
}

async function fetchInto(report: FetchReport, options: FetchOptions): Promise<void> {
  const { baseUrl, apiKey, proxies, live, embedded, display, signal, sleep } = options;
  const kept = `${placeOf(live)}.progress`;
  const pages = new KeptPages(kept, baseUrl);
  let own: Lock | undefined;
  let ll2: ReturnType<typeof openLl2> | undefined;
  let previous: PreviousDataSet | null = null;
  const needed = () => callsNeeded(pages, previous?.counts ?? null, () => countsIn(readManifest(embedded)));
  try {
    own = lockData(live);
    if (!options.acceptShrink) pages.clearDoubtful();
    previous = findPrevious(live);
    if (previous?.source && !isSameSource(previous.source, baseUrl)) {
      if (!options.acceptSource) refuseOtherSource(previous.source, options);
      previous = withoutAccumulated(previous);
    }
    for (const damage of previous?.damage ?? []) display.say(`Damaged: ${damage}`);
    ll2 = openLl2({
      baseUrl,
      apiKey,
      proxies,
      signal,
      ...(sleep && { sleep }),
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
    if (options.isAllOrNothing && allowance) refuseHalf(allowance, needed());
    const reading = await readLists(ll2, pages, (what) => display.say(what));
    try {
      checkReading(reading, previous, report, options);
      const progress = new Progress(kept, baseUrl, previous);
      await followUp(reading, { ll2, display, progress });
      await commitDataSet(reading, { previous, report, lock: own }, options);
    } catch (error) {
      // What is refused would be refused again, though LL2 may have better data by then.
      if (error instanceof Shrunk) pages.doubt();
      else if (error instanceof Refused) pages.clear();
      throw error;
    }
    pages.clear();
  } catch (error) {
    report.callsLeft = orNull(needed);
    throw error;
  } finally {
    own?.open();
    report.calls = ll2?.calls ?? 0;
    report.callsByList = { ...ll2?.callsByList };
    await ll2?.close();
  }
}

/** What can be worked out; null for what cannot, because what ended a run says more than what came after it. */
function orNull<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Refuses another source than that of the data before. */
function refuseOtherSource(source: string, { baseUrl, live }: FetchOptions): never {
  throw new Refused(
    `The data in ${live} are from ${source}, and LL2_BASE_URL is ${baseUrl}. Fetch into another directory ` +
      '(CATALOG_DATA), or let the other source through with --accept-source.',
  );
}

/**
 * Refuses to begin what LL2 does not let come to its end, but for what it never grants at once.
 * @throws Throttled
 */
function refuseHalf({ calls, seconds, limit, window }: Allowance, needed: CallsNeeded): void {
  if (calls >= Math.min(needed.calls, limit)) return;
  const granted = `Launch Library 2 grants ${countInWords(calls, 'call')} now, too few to begin.`;
  // Where it grants one already, the others come back within its window.
  throw new Throttled(seconds || window, granted);
}
