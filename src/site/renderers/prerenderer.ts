import type { AstroConfig, AstroPrerenderer } from 'astro';
import { isWritten, type Piece, type Pieces, piecesOf, writeFiles } from './files.ts';
import { type FilesAsked, keyOf, type PageAsked, type Setup } from './page.ts';
import { Renderer } from './renderer.ts';

/** What renderers work on. */
export interface Plan {
  /** How many renderers there are beside the build: none where there is one core. */
  count: number;
  /** What a renderer must know; asked for when the pages are bundled. */
  setup: () => Setup;
  /** What is made of the tables, which begins while the build works out what pages there are. */
  early: readonly PageAsked[];
  /** What is begun when all pages are written with the pictures that they show, beside the files that are left. */
  pagesWritten: () => Promise<void>;
  config: AstroConfig;
}

/**
 * A prerenderer that gives a page to a renderer that has room, and else renders it itself. Some files are written beside the pages,
 * by renderers where there are any, and all others after these, by the build as well. What fails first ends all, and is told once.
 */
export function withRenderers(own: AstroPrerenderer, plan: Plan): AstroPrerenderer {
  const work = new Work(own, plan);
  return {
    name: 'renderers',
    setup: () => work.begin(),
    getStaticPaths: () => work.pages(),
    render: (request, { routeData }) => work.render(request, routeData),
    teardown: () => work.end(),
  };
}

/** What a build makes of a plan, from its first page to its last file. */
class Work {
  readonly #own: AstroPrerenderer;
  readonly #plan: Plan;
  #renderers: readonly Renderer[] = [];
  /** Pages that are made before Astro asks for them, by their addresses. */
  #begun: ReadonlyMap<string, Promise<Response>> = new Map();
  // A page of the tables may fail before it is known what files there are.
  #pieces: Pieces = { first: [], rest: [] };
  #areFirstWritten: Promise<unknown> | undefined;
  #failure: unknown;
  #isTold = false;
  /** Pages that have not been rendered. */
  #left = Number.POSITIVE_INFINITY;
  #routes: ReadonlyMap<string, RouteData> = new Map();

  constructor(own: AstroPrerenderer, plan: Plan) {
    this.#own = own;
    this.#plan = plan;
  }

  /** Starts the renderers, the first of them with what is made of the tables. */
  async begin(): Promise<void> {
    const { count, setup, early } = this.#plan;
    this.#renderers = Array.from({ length: count }, () => new Renderer(setup()));
    const [first] = this.#renderers;
    this.#begun = new Map(first ? early.map((page) => [page.url, first.render(page)]) : []);
    for (const page of this.#begun.values()) page.catch((error) => this.#fail(error));
    await this.#own.setup?.();
  }

  /** The pages that Astro is to ask for and to write. */
  async pages(): Promise<Paths> {
    const paths = await this.#own.getStaticPaths();
    this.#routes = new Map(paths.map(({ route }) => [keyOf(route), route]));
    this.#pieces = piecesOf(
      paths.filter(({ route }) => isWritten(route)),
      this.#plan.config,
    );
    // The first renderer takes the first piece, and it is the one that has the tables.
    if (this.#renderers.length > 0) this.#beginToWrite(this.#beside());
    const asked = paths.filter(({ route }) => !isWritten(route));
    this.#left = asked.length;
    return asked;
  }

  /**
   * Renders a page.
   * @throws Error when anything has failed, at one page alone: Astro goes on to ask for all others, and would say it of each of them.
   */
  async render(request: Request, route: RouteData): Promise<Response> {
    if (this.#areFirstWritten === undefined) this.#beginToWrite([this.#here]);
    try {
      if (this.#failure === undefined) {
        const page = await this.#page(request, route);
        this.#left--;
        return page;
      }
    } catch (error) {
      this.#fail(error);
    }
    if (this.#isTold) return new Promise(() => {});
    this.#isTold = true;
    throw this.#failure;
  }

  /** Writes the files that are left when all pages are there, and ends the renderers. */
  async end(): Promise<void> {
    try {
      if (this.#failure !== undefined) throw this.#failure;
      // Astro itself has failed, at two pages of one address or at a page that it could not write.
      if (this.#left > 0) return;
      await Promise.all([this.#areFirstWritten, writeAll(this.#pieces.first, [this.#here])]);
      await this.#plan.pagesWritten();
      await writeAll(this.#pieces.rest, [...this.#beside(), this.#here]);
    } finally {
      await Promise.all(this.#renderers.map((renderer) => renderer.end()));
      await this.#own.teardown?.();
    }
  }

  /** A build that has failed wants no more files. */
  #fail(error: unknown): void {
    this.#failure ??= error;
    this.#pieces.first.length = 0;
  }

  #beginToWrite(writers: readonly Writer[]): void {
    this.#areFirstWritten = writeAll(this.#pieces.first, writers);
    // The next page says what went wrong, or the end of the pages.
    this.#areFirstWritten.catch((error) => this.#fail(error));
  }

  #page(request: Request, routeData: RouteData): Promise<Response> {
    const { route, component } = routeData;
    const renderer = this.#renderers.find(({ hasRoom }) => hasRoom);
    return (
      this.#begun.get(request.url) ??
      renderer?.render({ url: request.url, route: { route, component } }) ??
      this.#respond(request, routeData)
    );
  }

  async #respond(request: Request, routeData: RouteData): Promise<Response> {
    const answer = await this.#own.render(request, { routeData, collectMetadata: false });
    return answer instanceof Response ? answer : answer.response;
  }

  /** Writers beside the build. */
  #beside(): Writer[] {
    return this.#renderers.map((renderer) => (asked) => renderer.write(asked));
  }

  /** Writes in the build itself. */
  readonly #here: Writer = (asked) =>
    writeFiles(asked, (url, route) =>
      this.#respond(new Request(url), this.#routes.get(keyOf(route)) as RouteData),
    );
}

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

type RouteData = Parameters<AstroPrerenderer['render']>[1]['routeData'];

type Writer = (asked: FilesAsked) => Promise<void>;

/** Has each writer take one piece after the other, until none is left or one has failed. */
async function writeAll(pieces: Piece[], writers: readonly Writer[]): Promise<void> {
  const takeAll = async (write: Writer) => {
    for (let next = pieces.shift(); next; next = pieces.shift()) await write(next());
  };
  try {
    await Promise.all(writers.map(takeAll));
  } catch (error) {
    pieces.length = 0;
    throw error;
  }
}
