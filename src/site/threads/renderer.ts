import { Worker } from 'node:worker_threads';
import type { Asked, FilesAsked, Made, PageAsked, ThreadSetup } from './page.ts';

/** How many pages a thread has before it at most: enough never to wait, and few enough that all end at the same time. */
const most = 4;

/** A thread that renders pages beside the build, and writes files. */
export class RenderingThread {
  readonly #worker: Worker;
  readonly #asked = new Map<number, PromiseWithResolvers<Response | null>>();
  #last = 0;

  constructor(setup: ThreadSetup) {
    this.#worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: setup });
    this.#worker.on('message', (made: Made) => this.#answer(made));
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
  async render(page: PageAsked): Promise<Response> {
    return (await this.#ask(page)) as Response;
  }

  /**
   * Makes and writes all files of a route.
   * @throws Error as the route does, as the thread does, or when a file is there already.
   */
  async write(files: FilesAsked): Promise<void> {
    await this.#ask(files);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(what: PageAsked | FilesAsked): Promise<Response | null> {
    const id = ++this.#last;
    const made = Promise.withResolvers<Response | null>();
    this.#asked.set(id, made);
    this.#worker.postMessage({ ...what, id } satisfies Asked);
    return made.promise;
  }

  #answer(made: Made): void {
    const asked = this.#asked.get(made.id);
    this.#asked.delete(made.id);
    if ('error' in made) asked?.reject(made.error);
    else
      asked?.resolve(
        made.page && new Response(made.page.body, { status: made.page.status, headers: made.page.headers }),
      );
  }
}
