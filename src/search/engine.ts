import type { FilterName } from './filters.ts';
import { exactKey, nameKey } from './names.ts';
import type { Query } from './query.ts';

/** How many pages have each value of each filter. */
export type Counts = Partial<Record<FilterName, Record<string, number>>>;

export interface Found {
  url: string;
  meta: Record<string, string>;
  filters: Partial<Record<FilterName, string[]>>;
}

interface Result {
  id: string;
  data(): Promise<Found>;
}

export interface Answer {
  results: Result[];
  counts: Counts;
}

export interface Engine {
  counts(): Promise<Counts>;
  search(query: Query): Promise<Answer>;
  close(): Promise<void>;
}

/** What is used of the script that Pagefind writes beside its index. */
interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean }): Promise<void>;
  filters(): Promise<Counts>;
  search(text: string | null, options: Options): Promise<{ results: Result[]; filters: Counts }>;
  destroy(): Promise<void>;
}
interface Options {
  filters: Query['filters'];
  sort?: Record<string, 'asc'>;
}

/** Milliseconds that any file of the index may take. */
const patience = 10_000;

/**
 * Opens the search index whose script has this address.
 * @throws Error, here and in all that follows, when a file of the index cannot be read in ten seconds: Pagefind itself
 * takes a missing file for an empty one, and so would find nothing, or everything. Such an index is of no more use;
 * close it and open it anew.
 */
export async function openIndex(script: string, attempt = 0): Promise<Engine> {
  const directory = script.replace(/pagefind\.js$/, '');
  const files = watchFiles(directory);
  const close = async (pagefind?: Pagefind): Promise<void> => {
    files.stop();
    await pagefind?.destroy();
  };
  // A browser may remember that a script failed; under another address it is asked for again.
  const address = attempt === 0 ? script : `${script}?${attempt}`;
  const pagefind: Pagefind = await inTime<Pagefind>(import(/* @vite-ignore */ address)).catch(
    async (error) => {
      await close();
      throw error;
    },
  );
  // Without its worker Pagefind reads its files here, where they can be watched.
  await pagefind.options({ baseUrl: directory.replace(/pagefind\/$/, ''), noWorker: true });
  const whole = async <Value>(work: Promise<Value>): Promise<Value> => {
    const value = await inTime(work);
    if (files.failed) throw new Error(`${files.failed} could not be read.`);
    return value;
  };
  return {
    counts: () => whole(pagefind.filters()),
    search: async (query) => {
      const answer = await whole(searchNamesAndText(pagefind, query));
      return {
        ...answer,
        results: answer.results.map((result) => ({ ...result, data: () => whole(result.data()) })),
      };
    },
    close: () => close(pagefind),
  };
}

/** Finds what has the text as a name, then what has it at the start of a name, then what has its words anywhere. */
async function searchNamesAndText(pagefind: Pagefind, { text, filters, sort }: Query): Promise<Answer> {
  const options: Options = { filters, ...(sort && { sort: { [sort]: 'asc' } }) };
  const byText = await pagefind.search(text || null, options);
  const key = nameKey(text);
  if (key === '') return { results: byText.results, counts: byText.filters };
  const exact = await pagefind.search(`"${exactKey(text)}"`, options);
  const begun = await pagefind.search(key, options);
  const searches = (await beginsWith(begun.results[0], key)) ? [exact, begun, byText] : [exact, byText];
  // Two sorted lists cannot be made one: a name that no text holds, such as "MS22", counts only where nothing else does.
  const found = sort && byText.results.length > 0 ? [byText] : searches;
  const results = new Map(found.flatMap((search) => search.results).map((result) => [result.id, result]));
  const { filters: counts } = [byText, ...searches].find((search) => search.results.length > 0) ?? byText;
  return { results: [...results.values()], counts };
}

/** Whether a result has a name with this beginning: where no word has, Pagefind goes on with ever less of it. */
async function beginsWith(result: Result | undefined, key: string): Promise<boolean> {
  const found = await result?.data();
  return found?.meta.names?.split(' ').some((name) => name.startsWith(key)) ?? false;
}

/** Gives every request for a file of the index a deadline, and remembers the first that failed. */
function watchFiles(directory: string): { failed: string | null; stop(): void } {
  const original = window.fetch;
  const watch = {
    failed: null as string | null,
    stop: () => {
      window.fetch = original;
    },
  };
  window.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href);
    if (!address.pathname.startsWith(directory)) return original(input, init);
    try {
      const response = await original(input, { ...init, signal: AbortSignal.timeout(patience) });
      if (!response.ok) watch.failed ??= address.pathname;
      return response;
    } catch (error) {
      watch.failed ??= address.pathname;
      throw error;
    }
  };
  return watch;
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The search index takes too long.')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
