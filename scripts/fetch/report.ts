import type { Mend } from '../ll2/clean.ts';
import { Refused, Stopped, Throttled, Unreachable } from '../ll2/faults.ts';
import type { CallsNeeded } from './lists.ts';
import { Locked } from './lock.ts';
import type { ImageNote } from './pictures/images.ts';
import type { Drift } from './schemaDrift.ts';

/** How a fetch ended, for people and for machines. */
export interface FetchReport {
  /**
   * The exit code: 0 done, 65 refused, 69 not reached, 74 not to be written, 75 throttled or another fetch at work, 130
   * stopped by the user. Those below 128 are of sysexits.h.
   */
  code: 0 | 65 | 69 | 74 | 75 | 130;
  outcome:
    | 'changed'
    | 'unchanged'
    | 'refused'
    | 'unreachable'
    | 'unwritable'
    | 'throttled'
    | 'locked'
    | 'stopped';
  message: string;
  /** Calls made that count at LL2. */
  calls: number;
  /** Calls that a later run has to make, null when the run is done. */
  callsLeft: CallsNeeded | null;
  /** Records by file. */
  rows: Record<string, number>;
  /** How many changes of each sort this fetch found. */
  changes: Record<'added' | 'removed' | 'returned' | 'changed', number>;
  mends: Mend[];
  drift: Drift[];
  /** Images that are to be shown and could not be had. */
  images: ImageNote[];
  /** What the data set lacks, in sentences. */
  lacks: string[];
  /** When a throttled run is worth trying again, as RFC 3339. */
  comeBackAt: string | null;
}

/** The report of a run that has not begun. */
export function newReport(): FetchReport {
  return {
    code: 0,
    outcome: 'unchanged',
    message: '',
    calls: 0,
    callsLeft: null,
    rows: {},
    changes: { added: 0, removed: 0, returned: 0, changed: 0 },
    mends: [],
    drift: [],
    images: [],
    lacks: [],
    comeBackAt: null,
  };
}

const stay = 'The data that were there are as they were.';

/**
 * Says in a report what ended the run.
 * @throws the error itself when it is none that a run is prepared for.
 */
export function describeFault(report: FetchReport, error: unknown): void {
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
  } else if (error instanceof Refused) ended(65, 'refused', `${error.message} ${stay}`);
  else if (error instanceof Stopped) {
    ended(130, 'stopped', `Stopped. What was read is kept, ${callsInWords(report.callsLeft)}. ${stay}`);
  } else if (isUnwritable(error)) {
    ended(74, 'unwritable', `${error.path ?? 'The data'} cannot be written: ${error.message}. ${stay}`);
  } else throw error;
}

/** "9 calls are left to make", when it is not known exactly "about 9 calls". */
export function callsInWords(needed: CallsNeeded | null): string {
  if (!needed) return 'and how many calls are left to make is not known';
  const { calls, isExact } = needed;
  return `${isExact ? '' : 'about '}${calls} ${calls === 1 ? 'call is' : 'calls are'} left to make`;
}

// No room, a file larger than allowed, no right to write, a disk that is mounted to be read, at that very place, or is
// broken, a place that cannot be.
const unwritable = new Set([
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
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
