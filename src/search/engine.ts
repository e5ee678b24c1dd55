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
  /** How many of the results have the text as a name, or at its beginning. */
  names: number;
}

export interface Engine {
  counts(): Promise<Counts>;
  /** Whether a word stands on any page as it is written. */
  knows(word: string): Promise<boolean>;
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
  filters?: Partial<Record<FilterName, { any: string[] }>>;
  sort?: Record<string, 'asc'>;
}

/** Milliseconds that any file of the search may take. */
export const patience = 10_000;

/**
 * Opens the search index whose script has this address.
 * @throws Error, here and in all that follows, when a file of the index cannot be read in ten seconds: Pagefind itself
 * takes a missing file for an empty one, and so would find nothing, or everything. Such an index is of no more use;
 * close it and open it anew.
 */
export async function openIndex(script: string, attempt = 0): Promise<Engine> {
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
  await whole(pagefind.options({ baseUrl: directory.replace(/pagefind\/$/, ''), noWorker: true }));
  return {
    counts: () => whole(pagefind.filters()),
    knows: async (word) => (await whole(pagefind.search(`"${word}"`, {}))).results.length > 0,
    search: async (query) => {
      const answer = await whole(answerTo(pagefind, query));
      return {
        ...answer,
        results: answer.results.map(({ id, data }) => ({ id, data: () => whole(data()) })),
      };
    },
    close: () => pagefind.destroy(),
  };
}

async function answerTo(pagefind: Pagefind, query: Query): Promise<Answer> {
  const { text, sort } = query;
  const filters = anyOf(query.filters);
  const byText = await pagefind.search(text || null, { filters });
  const byName = await searchNames(pagefind, text, filters);
  const results = new Map([...byName, ...byText.results].map((result) => [result.id, result]));
  const textIds = new Set(byText.results.map((result) => result.id));
  const onlyByName = [...results.values()].filter((result) => !textIds.has(result.id));
  const found = await Promise.all(onlyByName.map((result) => result.data()));
  return {
    names: byName.length,
    results: sort ? await sorted(pagefind, [...results.values()], sort) : [...results.values()],
    counts: { ...withFound(byText.filters, found), ...(await countsToChooseFrom(pagefind, query)) },
  };
}

/** Lets through what has any of the values of each filter. */
function anyOf(filters: Query['filters']): Options['filters'] {
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]));
}

/** Finds what has the text as a name, then what has it at the start of a name. */
async function searchNames(pagefind: Pagefind, text: string, filters: Options['filters']): Promise<Result[]> {
  const key = nameKey(text);
  if (key === '') return [];
  const exact = await pagefind.search(`"${exactKey(text)}"`, { filters });
  const begun = await pagefind.search(key, { filters });
  return (await beginsWith(begun.results[0], key)) ? [...exact.results, ...begun.results] : exact.results;
}

/** Whether a result has a name with this beginning: where no word has, Pagefind goes on with ever less of it. */
async function beginsWith(result: Result | undefined, key: string): Promise<boolean> {
  const found = await result?.data();
  return found?.meta.names?.split(' ').some((name) => name.startsWith(key)) ?? false;
}

/** Puts results in an order: several searches are made one, so each is looked up in the order of all pages. */
async function sorted(pagefind: Pagefind, results: Result[], sort: string): Promise<Result[]> {
  const all = await pagefind.search(null, { sort: { [sort]: 'asc' } });
  const places = new Map(all.results.map((result, place) => [result.id, place]));
  const placeOf = ({ id }: Result) => places.get(id) ?? places.size;
  return results.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Counts with those of some more pages added. */
function withFound(counts: Counts, found: readonly Found[]): Counts {
  const sum: Counts = structuredClone(counts);
  for (const { filters } of found) {
    for (const [name, values] of Object.entries(filters) as [FilterName, string[]][]) {
      const own = sum[name] ?? {};
      for (const value of values) own[value] = (own[value] ?? 0) + 1;
      sum[name] = own;
    }
  }
  return sum;
}

/** For each filter that is set, its values as they would count without it: a reader can go from one to another. */
async function countsToChooseFrom(pagefind: Pagefind, { text, filters }: Query): Promise<Counts> {
  const entries = (Object.keys(filters) as FilterName[]).map(async (name) => {
    const { [name]: _, ...others } = filters;
    const { filters: counts } = await pagefind.search(text || null, { filters: anyOf(others) });
    return [name, counts[name] ?? {}] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
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
      // The watch of the index that asks, not of one opened in the meantime.
      const own = watch as Watch;
      try {
        const response = await original(input, { ...init, signal: AbortSignal.timeout(patience) });
        if (!response.ok) own.failed ??= address.pathname;
        return response;
      } catch (error) {
        own.failed ??= address.pathname;
        throw error;
      }
    };
  }
  return watch;
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The search index takes too long.')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
