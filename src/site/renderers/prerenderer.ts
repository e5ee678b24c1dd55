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
export function withRenderers(
  own: AstroPrerenderer,
  { count, setup, early, pagesWritten, config }: Plan,
): AstroPrerenderer {
  let renderers: Renderer[] = [];
  let begun: ReadonlyMap<string, Promise<Response>>;
  let writers: readonly Writer[];
  // A page of the tables may fail before it is known what files there are.
  let pieces: Pieces = { first: [], rest: [] };
  let areFirstWritten: Promise<unknown> | undefined;
  let failure: unknown;
  let isTold = false;
  /** Pages that have not been rendered. */
  let left = Number.POSITIVE_INFINITY;
  let routes: ReadonlyMap<string, RouteData>;

  /** A build that has failed wants no more files. */
  function fail(error: unknown): void {
    failure ??= error;
    pieces.first.length = 0;
  }

  /** Tells at one page why the build has failed: Astro goes on to ask for all others, and would say it of each of them. */
  function failed(): Promise<never> {
    if (isTold) return new Promise(() => {});
    isTold = true;
    return Promise.reject(failure);
  }

  async function respond(request: Request, routeData: RouteData): Promise<Response> {
    const answer = await own.render(request, { routeData, collectMetadata: false });
    return answer instanceof Response ? answer : answer.response;
  }

  function rendered(request: Request, routeData: RouteData): Promise<Response> {
    const { route, component } = routeData;
    const renderer = renderers.find(({ hasRoom }) => hasRoom);
    return (
      begun.get(request.url) ??
      renderer?.render({ url: request.url, route: { route, component } }) ??
      respond(request, routeData)
    );
  }

  function writeHere(asked: FilesAsked): Promise<void> {
    return writeFiles(asked, (url, route) =>
      respond(new Request(url), routes.get(keyOf(route)) as RouteData),
    );
  }

  function beginToWrite(writers: readonly Writer[]): void {
    areFirstWritten = writeAll(pieces.first, writers);
    // The next page says what went wrong, or the end of the pages.
    areFirstWritten.catch(fail);
  }

  return {
    name: 'renderers',
    setup: async () => {
      renderers = Array.from({ length: count }, () => new Renderer(setup()));
      const [first] = renderers;
      writers = renderers.map((renderer) => (asked) => renderer.write(asked));
      begun = new Map(first ? early.map((page) => [page.url, first.render(page)]) : []);
      for (const page of begun.values()) page.catch(fail);
      await own.setup?.();
    },
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      routes = new Map(paths.map(({ route }) => [keyOf(route), route]));
      const written = paths.filter(({ route }) => isWritten(route));
      pieces = piecesOf(written, config);
      // The first renderer takes the first piece, and it is the one that has the tables.
      if (writers.length > 0) beginToWrite(writers);
      const asked = paths.filter(({ route }) => !isWritten(route));
      left = asked.length;
      return asked;
    },
    render: async (request, { routeData }) => {
      if (areFirstWritten === undefined) beginToWrite([writeHere]);
      try {
        if (failure === undefined) {
          const page = await rendered(request, routeData);
          left--;
          return page;
        }
      } catch (error) {
        fail(error);
      }
      return failed();
    },
    teardown: async () => {
      try {
        if (failure !== undefined) throw failure;
        // Astro itself has failed, at two pages of one address or at a page that it could not write.
        if (left > 0) return;
        await Promise.all([areFirstWritten, writeAll(pieces.first, [writeHere])]);
        await pagesWritten();
        await writeAll(pieces.rest, [...writers, writeHere]);
      } finally {
        await Promise.all(renderers.map((renderer) => renderer.end()));
        await own.teardown?.();
      }
    },
  };
}

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
