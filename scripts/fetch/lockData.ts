import { type Lock, lock } from '../../src/dataset/lock.ts';
import { placeOf } from '../../src/dataset/placeOf.ts';

/** A fetch that gives no sign of life for a minute is dead, because it does nothing for long without waiting. */
const deadAfter = 60_000;

/**
 * Keeps every other fetch out of a directory of data.
 * @throws Locked when one is at work there.
 */
export function lockData(live: string): Lock {
  return lock({ work: 'fetch', directory: live, file: `${placeOf(live)}.lock`, deadAfter });
}

/**
 * Does work on the data in a directory while no fetch is at work there.
 * @throws Locked when one is, and what the work throws.
 */
export function whileLocked<Result>(live: string, work: (own: Lock) => Result): Result {
  const own = lockData(live);
  try {
    return work(own);
  } finally {
    own.open();
  }
}
