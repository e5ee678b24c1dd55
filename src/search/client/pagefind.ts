import type { Hit, TextIndex } from '../textIndex.ts';
import type { Question, Reply } from './pagefindWorker.ts';
import worker from './pagefindWorker.ts?worker&url';

/** Milliseconds that any file of the search may take. */
export const patience = 10_000;

/**
 * Opens the index whose script has this address, in a thread of its own, because a phone decodes some parts of it for half a second.
 * @throws Error, here and in all that follows, when a file of the index cannot be read, or the thread does not answer, in ten
 * seconds. Such an index is of no more use; close it and open it anew.
 */
export async function openTextIndex(script: string, attempt = 0): Promise<TextIndex> {
  // A browser may remember that a script failed; under another address it is asked for again.
  const address = attempt === 0 ? script : `${script}?${attempt}`;
  const thread = new Worker(workerAddress(), { type: 'module' });
  const { promise: isLost, reject: lose } = Promise.withResolvers<never>();
  thread.addEventListener('error', () => lose(new Error(`${worker} could not be run.`)));
  // Whoever asks hears of it.
  isLost.catch(() => undefined);
  const ask = (question: Question) => inTime(Promise.race([isLost, answerOf(thread, question)]));
  await ask({ script: address }).catch((error) => {
    thread.terminate();
    throw error;
  });
  const search = (text: string) => ask({ text });
  return {
    knows: async (word) => (await search(`"${word}"`)).length > 0,
    search,
    close: async () => {
      thread.terminate();
      // It will answer nobody who still waits.
      lose(new Error('The search index is closed.'));
    },
  };
}

/** A policy of Trusted Types, which TypeScript does not describe. */
interface Policy {
  createScriptURL(text: string): string;
}
declare global {
  var trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;
}

let policy: Policy | undefined;

/** The address of the worker, by the only policy that src/hosting/contentPolicy.ts lets scripts make, and that but once. */
function workerAddress(): string {
  policy ??= globalThis.trustedTypes?.createPolicy('text-index', { createScriptURL: () => worker });
  return policy?.createScriptURL('') ?? worker;
}

async function answerOf(thread: Worker, question: Question): Promise<Hit[]> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Reply>((resolve) => {
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data);
    };
  });
  thread.postMessage(question, [port2]);
  const reply = await answer;
  if ('failure' in reply) throw new Error(reply.failure);
  return reply.hits;
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The search index takes too long.')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
