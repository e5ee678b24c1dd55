import { holdsFiles, previousOf } from '../../src/dataset/dataSet.ts';
import { Locked } from '../../src/dataset/lock.ts';
import type { Repair } from '../ll2/clean.ts';
import { Refused, Stopped, Throttled, Unreachable } from '../ll2/faults.ts';
import type { CallsNeeded } from './lists.ts';
import type { ImageNote } from './pictures/images.ts';
import type { SchemaDrift } from './schemaDrift.ts';
import { Shrunk } from './shrink.ts';

/** How a fetch ended, for people and for machines. */
export interface FetchReport {
  /**
   * The exit code: 0 done, 65 refused, 69 not reached, 70 unexpected error, 74 not to be written, 75 throttled or another
   * fetch at work, 130 stopped by the user. Those below 128 are of sysexits.h.
   */
  code: 0 | 65 | 69 | 70 | 74 | 75 | 130;
  outcome:
    | 'changed'
    | 'unchanged'
    | 'refused'
    | 'unreachable'
    | 'failed'
    | 'unwritable'
    | 'throttled'
    | 'locked'
    | 'stopped';
  message: string;
  /** Whether it was refused because too many records are lost, which --accept-shrink lets through. */
  isShrunk: boolean;
  /** What was found then, without that advice; null otherwise. */
  shrink: string | null;
  /** The calls of this run that count at LL2. */
  calls: number;
  /** These calls by the path of their list. */
  callsByList: Record<string, number>;
  /** The calls that a later run has to make, or null when the run is done. */
  callsLeft: CallsNeeded | null;
  /** Records by file. */
  rows: Record<string, number>;
  /** The number of changes of each kind. */
  changes: Record<'added' | 'removed' | 'returned' | 'changed', number>;
  /** How many of the removed records are of lists, and not only known from others, as the crew of a spacecraft is. */
  removedOfLists: number;
  // These names differ from those in the code, because programs of others read them.
  mends: Repair[];
  drift: SchemaDrift[];
  /** Images that should be shown, but could not be fetched. */
  images: ImageNote[];
  /** What is missing in the data set, in sentences. */
  lacks: string[];
  /** The moment after which a throttled run may go on, as RFC 3339. */
  comeBackAt: string | null;
  /** The stack of an unexpected error. */
  stack?: string | undefined;
}

/** An empty report, for the beginning of a run. */
export function newReport(): FetchReport {
  return {
    code: 0,
    outcome: 'unchanged',
    message: '',
    isShrunk: false,
    shrink: null,
    calls: 0,
    callsByList: {},
    callsLeft: null,
    rows: {},
    changes: { added: 0, removed: 0, returned: 0, changed: 0 },
    removedOfLists: 0,
    mends: [],
    drift: [],
    images: [],
    lacks: [],
    comeBackAt: null,
  };
}

/** Writes into a report what ended a run into a directory, with the stack of an unexpected error. */
export function describeFault(report: FetchReport, error: unknown, live: string): void {
  const stay = whatStays(live);
  const ended = (code: FetchReport['code'], outcome: FetchReport['outcome'], message: string) => {
    Object.assign(report, { code, outcome, message });
  };
  if (error instanceof Throttled) {
    report.comeBackAt = new Date(Date.now() + error.seconds * 1000).toISOString();
    const back = `Run the fetch again after ${report.comeBackAt}: what was read is kept, ${callsInWords(report.callsLeft)}`;
    ended(75, 'throttled', `${error.message} ${back}. ${stay}`);
  } else if (error instanceof Locked) ended(75, 'locked', error.message);
  else if (error instanceof Unreachable) {
    ended(
      69,
      'unreachable',
      `${error.message} What was read is kept, ${callsInWords(report.callsLeft)}. ${stay}`,
    );
  } else if (error instanceof Refused) {
    report.shrink = error instanceof Shrunk ? error.finding : null;
    report.isShrunk = report.shrink !== null;
    const kept = report.isShrunk
      ? 'With it the next run takes what was read, and without it asks anew. '
      : '';
    ended(65, 'refused', `${error.message} ${kept}${stay}`);
  } else if (error instanceof Stopped) {
    ended(130, 'stopped', `Stopped. What was read is kept, ${callsInWords(report.callsLeft)}. ${stay}`);
  } else if (isUnwritable(error)) {
    const advice = outOfRoom.has(error.code ?? '') ? 'Make room there' : 'Let this user write there';
    const what = `${error.path ?? live} cannot be written: ${error.message}.`;
    ended(74, 'unwritable', `${what} ${advice}, or name another directory with CATALOG_DATA. ${stay}`);
  } else {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    report.stack = stack;
    const advice = 'Run it again; if it ends in the same way, report it with the lines below';
    ended(70, 'failed', `The fetch failed in an unexpected way: ${message}. ${advice}. ${stay}`);
  }
}

/** "9 calls are left to make", or "about 9 calls" where the number is not exact. */
export function callsInWords(needed: CallsNeeded | null): string {
  if (!needed) return 'and how many calls are left to make is not known';
  const { calls, isExact } = needed;
  return `${isExact ? '' : 'about '}${calls} ${calls === 1 ? 'call is' : 'calls are'} left to make`;
}

/** Says what a run that has failed, and so changed nothing, has left where its data would be. */
function whatStays(live: string): string {
  try {
    return holdsFiles(live) || holdsFiles(previousOf(live))
      ? 'The data that were there are as they were.'
      : `Nothing was ever fetched into ${live}: a build takes the embedded edition.`;
  } catch {
    // Files of others, or nobody knows what.
    return 'What was there is as it was.';
  }
}

const outOfRoom = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

// The disk is full, read-only, broken or mounted at that very place; the file is larger than allowed; the right to write is
// missing; or the path is impossible.
const unwritable = new Set([
  ...outOfRoom,
  'EACCES',
  'EPERM',
  'EROFS',
  'EBUSY',
  'EXDEV',
  'ENOENT',
  'EISDIR',
  'ENAMETOOLONG',
  'ELOOP',
  'EMFILE',
  'EINVAL',
  'EIO',
  'ENOTDIR',
  'EEXIST',
]);

function isUnwritable(error: unknown): error is NodeJS.ErrnoException {
  return unwritable.has((error as NodeJS.ErrnoException).code ?? '');
}
