import { Passing, Refused, Throttled } from './faults.ts';
import type { Requests } from './request.ts';
import { type Allowance, readAllowance } from './throttle.ts';

/** What LL2 grants without a key; taken for granted while /api-throttle/ does not answer. */
const anonymous = { calls: 15, seconds: 0, limit: 15, window: 3_600 };
/** Nobody means more than this: what asks for longer is taken to ask for a day. */
const longestAsked = 86_400;

/** The calls of a run: none is made that was not granted. */
export interface Budget {
  /** Reads /api-throttle/, which counts towards no limit. Null when it does not answer as it should. */
  allowance(): Promise<Allowance | null>;
  /**
   * Makes one call that counts.
   * @throws Throttled when none is granted for longer than a person waits, Passing when the next try may do better, else
   * what the request throws.
   */
  call(address: URL): Promise<unknown>;
  /** Calls made that count. */
  readonly calls: number;
}

/** A wait that a person at a terminal sits through; a longer one ends the run, which a later one goes on from. */
export const longestWait = 90;

/** Keeps count of calls against what the API at `base` says it grants. */
export function openBudget(requests: Requests, base: URL): Budget {
  let calls = 0;
  let granted: Allowance = anonymous;
  let used = 0;

  const allowance = async (): Promise<Allowance | null> => {
    try {
      granted = readAllowance(await requests.get(new URL('api-throttle/', base)));
      used = 0;
      return granted;
    } catch (error) {
      // What is no answer now will be none to the calls either, and they say why.
      if (error instanceof Passing || error instanceof Refused || error instanceof Throttled) return null;
      throw error;
    }
  };

  const spend = async (): Promise<void> => {
    if (used >= granted.calls) {
      const { window } = granted;
      const now = await allowance();
      // Without an answer nothing more is granted than was.
      if (!now) throw throttledFor(window);
      if (now.calls === 0) {
        const seconds = now.seconds || window;
        throw tooLong(seconds) ?? new Passing(new Throttled(seconds).message, { seconds: seconds + 1 });
      }
    }
    calls++;
    used++;
  };

  return {
    allowance,
    call: async (address) => {
      await spend();
      try {
        return await requests.get(address);
      } catch (error) {
        if (!(error instanceof Throttled)) throw error;
        const now = await allowance();
        // A header that is missing or makes no sense leaves api-throttle, and without that a whole window.
        const asked = Number.isFinite(error.seconds) ? error.seconds : null;
        const seconds = Math.max(now?.seconds ?? 0, asked ?? (now ? 0 : granted.window));
        const message = new Throttled(seconds).message;
        throw (
          tooLong(seconds) ??
          new Passing(message, { seconds: seconds + 1, cause: throttledFor(granted.window) })
        );
      }
    },
    get calls() {
      return calls;
    },
  };
}

/** Throttled when a wait is longer than a person sits through, else null. */
export function tooLong(seconds: number): Throttled | null {
  return seconds > longestWait ? throttledFor(seconds) : null;
}

function throttledFor(seconds: number): Throttled {
  return new Throttled(Math.min(seconds, longestAsked));
}
