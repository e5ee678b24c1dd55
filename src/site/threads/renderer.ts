import { Worker } from 'node:worker_threads';
import type { PageAsked, PageMade, ThreadSetup } from './page.ts';

/** How many pages a thread has before it at most: enough never to wait, and few enough that all end at the same time. */
const most = 4;

/** A thread that renders pages beside the build. */
export class RenderingThread {
  readonly #worker: Worker;
  readonly #asked = new Map<number, PromiseWithResolvers<Response>>();
  #last = 0;

  constructor(setup: ThreadSetup) {
    this.#worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: setup });
    this.#worker.on('message', (made: PageMade) => this.#answer(made));
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#asked.values()) reject(error);
    });
  }

  /** Whether it takes one more page. */
  get hasRoom(): boolean {
    return this.#asked.size < most;
  }

  /**
   * Renders a page.
   * @throws Error as the page does, or as the thread does.
   */
  render(page: Omit<PageAsked, 'id'>): Promise<Response> {
    const id = ++this.#last;
    const made = Promise.withResolvers<Response>();
    this.#asked.set(id, made);
    this.#worker.postMessage({ ...page, id } satisfies PageAsked);
    return made.promise;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #answer(made: PageMade): void {
    const asked = this.#asked.get(made.id);
    this.#asked.delete(made.id);
    if ('error' in made) asked?.reject(made.error);
    else asked?.resolve(new Response(made.body, { status: made.status, headers: made.headers }));
  }
}
