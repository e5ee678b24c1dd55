import type { ChildProcess } from 'node:child_process';
import { endBeside, endedEarly, hasEnded, startBeside } from '../../processes/beside.ts';
import type { Asked, FilesAsked, Made, PageAsked, Setup } from './page.ts';

/** How many pages a renderer has before it at most: enough never to wait, and few enough that all end at the same time. */
export const pagesAhead = 6;

/** A process that renders pages beside the build, and writes files. */
export class Renderer {
  readonly #process: ChildProcess;
  readonly #asked = new Map<number, PromiseWithResolvers<Response | null>>();
  #last = 0;

  constructor(setup: Setup) {
    this.#process = startBeside(new URL('./process.ts', import.meta.url));
    this.#process.send(setup);
    this.#process.on('message', (made: Made) => this.#answer(made));
    this.#process.on('exit', (code, signal) => this.#fail(code, signal));
    // What cannot be sent any more is told by the exit that follows; a process that did not start has none.
    this.#process.on('error', ({ message }) => {
      if (this.#process.pid === undefined) this.#fail(null, message);
    });
  }

  /** Whether it takes one more page. */
  get hasRoom(): boolean {
    return this.#asked.size < pagesAhead;
  }

  /**
   * Renders a page.
   * @throws Error as the page does, or when the process ends before it.
   */
  async render(page: PageAsked): Promise<Response> {
    return (await this.#ask(page)) as Response;
  }

  /**
   * Makes and writes all files of a route.
   * @throws Error as the route does, when a file is there already, or when the process ends before it.
   */
  async write(files: FilesAsked): Promise<void> {
    await this.#ask(files);
  }

  end(): Promise<void> {
    return endBeside(this.#process);
  }

  #ask(what: PageAsked | FilesAsked): Promise<Response | null> {
    const id = ++this.#last;
    const made = Promise.withResolvers<Response | null>();
    this.#asked.set(id, made);
    if (hasEnded(this.#process)) this.#fail(this.#process.exitCode, this.#process.signalCode);
    else this.#process.send({ ...what, id } satisfies Asked);
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

  #fail(code: number | null, signal: string | null): void {
    const error = endedEarly('A process that renders pages', code, signal);
    for (const { reject } of this.#asked.values()) reject(error);
    this.#asked.clear();
  }
}
