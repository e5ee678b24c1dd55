import { Passing, Refused, Throttled } from './faults.ts';
import type { Requests } from './request.ts';
import { type Allowance, askAllowance, longestAsked } from './throttle.ts';

/** What LL2 grants without a key. A run assumes it when /api-throttle/ does not answer. */
const anonymous = { calls: 15, seconds: 0, limit: 15, window: 3_600 };

/** Makes only calls that LL2 has granted. */
export interface Budget {
  /**
   * Reads /api-throttle/, which counts towards no limit. Returns null when its answer makes no sense, and when it does not answer,
   * because it is down or wants to be asked later: the calls that follow say why.
   * @throws any other error of the request, such as Stopped.
   */
  allowance(): Promise<Allowance | null>;
  /**
   * Makes one call that counts, for a list.
   * @throws Throttled when the next one is granted later than a person waits, Passing when the next try may work, else any
   * error of the request.
   */
  call(address: URL, list: string): Promise<unknown>;
  /** The number of calls that counted, by the path of their list. */
  readonly calls: Readonly<Record<string, number>>;
}

/** The most seconds that a person waits at a terminal. A longer wait ends the run, and a later run goes on from there. */
const longestWait = 90;

/** Counts the calls against what the API at `base` grants. */
export function openBudget(requests: Requests, base: URL): Budget {
  const calls: Record<string, number> = {};
  let granted: Allowance = anonymous;
  let used = 0;

  const allowance = async (): Promise<Allowance | null> => {
    try {
      granted = await askAllowance(requests, base);
      used = 0;
      return granted;
    } catch (error) {
      // The calls will fail in the same way, and they say why.
      if (error instanceof Passing || error instanceof Refused || error instanceof Throttled) return null;
      throw error;
    }
  };

  const spend = async (list: string): Promise<void> => {
    if (used >= granted.calls) {
      const { window } = granted;
      const now = await allowance();
      // Without an answer, only what was granted before remains.
      if (!now) throw throttledFor(window);
      if (now.calls === 0) {
        const seconds = now.seconds || window;
        const throttled = throttledFor(seconds);
        throw tooLong(seconds) ?? new Passing(throttled.message, { seconds: seconds + 1, cause: throttled });
      }
    }
    calls[list] = (calls[list] ?? 0) + 1;
    used++;
  };

  return {
    allowance,
    call: async (address, list) => {
      await spend(list);
      try {
        return await requests.get(address);
      } catch (error) {
        if (!(error instanceof Throttled)) throw error;
        const now = await allowance();
        // Without a usable header it waits as api-throttle says, and without that for a whole window.
        const asked = Number.isFinite(error.seconds) ? error.seconds : null;
        const seconds = Math.max(now?.seconds ?? 0, asked ?? (now ? 0 : granted.window));
        const message = new Throttled(seconds).message;
        throw (
          tooLong(seconds) ??
          new Passing(message, { seconds: seconds + 1, cause: throttledFor(granted.window) })
        );
      }
    },
    calls,
  };
}

/** Returns Throttled for a wait that is too long for a person, else null. */
export function tooLong(seconds: number): Throttled | null {
  return seconds > longestWait ? throttledFor(seconds) : null;
}

function throttledFor(seconds: number): Throttled {
  return new Throttled(Math.min(seconds, longestAsked));
}
