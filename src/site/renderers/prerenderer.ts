import type { AstroConfig, AstroPrerenderer } from 'astro';
import { isWritten, piecesOf, writeFiles } from './files.ts';
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
  config: AstroConfig;
}

/**
 * A prerenderer that gives a page to a renderer that has room, and else renders it itself. Files are written by renderers beside
 * their pages, and by the build as well when no page is left. What fails first ends all, and is told once.
 */
export function withRenderers(
  own: AstroPrerenderer,
  { count, setup, early, config }: Plan,
): AstroPrerenderer {
  let renderers: Renderer[] = [];
  let begun: ReadonlyMap<string, Promise<Response>>;
  const pieces: FilesAsked[] = [];
  let areWritten: Promise<unknown>;
  let failure: unknown;
  let isTold = false;
  let isAsked = false;
  let routes: ReadonlyMap<string, RouteData>;

  /** A build that has failed wants no more files. */
  function fail(error: unknown): void {
    failure ??= error;
    pieces.length = 0;
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

  return {
    name: 'renderers',
    setup: async () => {
      renderers = Array.from({ length: count }, () => new Renderer(setup()));
      const [first] = renderers;
      begun = new Map(first ? early.map((page) => [page.url, first.render(page)]) : []);
      for (const page of begun.values()) page.catch(fail);
      await own.setup?.();
    },
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      routes = new Map(paths.map(({ route }) => [keyOf(route), route]));
      const written = paths.filter(({ route }) => isWritten(route));
      pieces.push(...piecesOf(written, config));
      // The first renderer takes the first piece, and it is the one that has the tables.
      areWritten = Promise.all(
        renderers.map((renderer) => writeAll(pieces, (piece) => renderer.write(piece))),
      );
      // The next page says what went wrong, or the end of the pages.
      areWritten.catch(fail);
      return paths.filter(({ route }) => !isWritten(route));
    },
    render: async (request, { routeData }) => {
      isAsked = true;
      try {
        if (failure === undefined) return await rendered(request, routeData);
      } catch (error) {
        fail(error);
      }
      return failed();
    },
    teardown: async () => {
      try {
        if (failure !== undefined) throw failure;
        // Astro itself has failed, at two pages of one address.
        if (!isAsked) return;
        await writeAll(pieces, (piece) =>
          writeFiles(piece, (url, route) => respond(new Request(url), routes.get(keyOf(route)) as RouteData)),
        );
        await areWritten;
      } finally {
        await Promise.all(renderers.map((renderer) => renderer.end()));
        await own.teardown?.();
      }
    },
  };
}

type RouteData = Parameters<AstroPrerenderer['render']>[1]['routeData'];

/** Takes one piece after the other, until none is left. */
async function writeAll(pieces: FilesAsked[], write: (piece: FilesAsked) => Promise<void>): Promise<void> {
  for (let next = pieces.shift(); next; next = pieces.shift()) await write(next);
}
