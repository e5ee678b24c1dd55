import type { TextIndex } from '../textIndex.ts';

/** What is used of the script that Pagefind writes beside its index. */
interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean }): Promise<void>;
  search(text: string): Promise<{ results: { id: string; score: number }[] }>;
  destroy(): Promise<void>;
}

/** Milliseconds that any file of the search may take. */
export const patience = 10_000;

/**
 * Opens the index whose script has this address.
 * @throws Error, here and in all that follows, when a file of the index cannot be read in ten seconds: Pagefind itself
 * takes a missing file for an empty one, and so would find nothing, or everything. Such an index is of no more use;
 * close it and open it anew.
 */
export async function openTextIndex(script: string, attempt = 0): Promise<TextIndex> {
  const directory = script.replace(/pagefind\.js$/, '');
  const files = watchFiles(directory);
  const whole = async <Value>(work: Promise<Value>): Promise<Value> => {
    const value = await inTime(work);
    if (files.failed) throw new Error(`${files.failed} could not be read.`);
    return value;
  };
  // A browser may remember that a script failed; under another address it is asked for again.
  const address = attempt === 0 ? script : `${script}?${attempt}`;
  const pagefind: Pagefind = await inTime<Pagefind>(import(/* @vite-ignore */ address));
  // Without its worker Pagefind reads its files here, where they can be watched.
  await whole(pagefind.options({ baseUrl: directory.replace(/pagefind\/[^/]*\/$/, ''), noWorker: true }));
  return {
    knows: async (word) => (await whole(pagefind.search(`"${word}"`))).results.length > 0,
    search: async (text) =>
      (await whole(pagefind.search(text))).results.map(({ id, score }) => ({ path: id, score })),
    close: () => pagefind.destroy(),
  };
}

interface Watch {
  /** Address of the first file that could not be read. */
  failed: string | null;
}
let watch: Watch | undefined;

/** Gives every request for a file of the index a deadline, and remembers the first that failed since. */
function watchFiles(directory: string): Watch {
  const isFirst = watch === undefined;
  watch = { failed: null };
  if (isFirst) {
    const original = window.fetch;
    window.fetch = async (input, init) => {
      const address = new URL(input instanceof Request ? input.url : input, location.href);
      if (!address.pathname.startsWith(directory)) return original(input, init);
      // The index that asks may have been replaced by another before its answer comes.
      const own = watch as Watch;
      try {
        const response = await original(input, { ...init, signal: AbortSignal.timeout(patience) });
        if (!response.ok || (await isPage(response.clone()))) own.failed ??= address.pathname;
        return response;
      } catch (error) {
        own.failed ??= address.pathname;
        throw error;
      }
    };
  }
  return watch;
}

/** Whether an answer is a page, with which some hosts answer for a file that is not there: no file of the index begins so. */
async function isPage(response: Response): Promise<boolean> {
  const [first] = new Uint8Array(await response.arrayBuffer());
  return first === undefined || first === '<'.charCodeAt(0);
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The search index takes too long.')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
