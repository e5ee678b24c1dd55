import type { Hit } from '../textIndex.ts';

/** What a page asks of this worker: first to open the index whose script has an address, then the pages with the words of a text. */
export type Question = { script: string } | { text: string };

/** What the worker answers, through the port that came with the question. */
export type Reply = { hits: Hit[] } | { failure: string };

/** What is used of the script that Pagefind writes beside its index. */
interface Pagefind {
  /** The folders of its other parts, beside the script. */
  folders: readonly string[];
  mergeIndex(folder: string): Promise<void>;
  options(options: { noWorker: boolean }): Promise<void>;
  search(text: string): Promise<{ results: { id: string; score: number; words: number[] }[] }>;
}

const opened = Promise.withResolvers<Pagefind>();

/**
 * Fails with the first file of the index that could not be read. Pagefind itself takes a missing file for an empty one, and so would find
 * nothing, or everything, or waits for it for ever.
 */
const missing = Promise.withResolvers<never>();
missing.promise.catch(() => {});

const request = fetch;
globalThis.fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : `${input}`;
  try {
    const response = await request(input, init);
    if (!response.ok || (await isPage(response.clone()))) miss(address);
    return response;
  } catch (error) {
    miss(address);
    throw error;
  }
};

addEventListener('message', async ({ data, ports: [port] }: MessageEvent<Question>) => {
  port?.postMessage(await replyTo(data));
});

function miss(address: string): void {
  missing.reject(new Error(`${address} could not be read.`));
}

async function replyTo(question: Question): Promise<Reply> {
  try {
    if ('script' in question) opened.resolve(open(question.script));
    return { hits: await Promise.race([missing.promise, hitsFor(question)]) };
  } catch (error) {
    return { failure: (error as Error).message };
  }
}

async function hitsFor(question: Question): Promise<Hit[]> {
  const index = await opened.promise;
  const { results } = 'text' in question ? await index.search(question.text) : { results: [] };
  return results.map(({ id, score, words: [place = 0] }) => ({ row: Number(id), score, place }));
}

async function open(script: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ script);
  // Without a worker of its own Pagefind reads its files here, where they can be watched.
  await pagefind.options({ noWorker: true });
  const folders = pagefind.folders.map((folder) => new URL(folder, new URL(script, location.href)).href);
  await Promise.all(folders.map((folder) => pagefind.mergeIndex(folder)));
  return pagefind;
}

/** Whether an answer is a page, with which some hosts answer for a file that is not there: no file of the index begins so. */
async function isPage(response: Response): Promise<boolean> {
  const [first] = new Uint8Array(await response.arrayBuffer());
  return first === undefined || first === '<'.charCodeAt(0);
}
