import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer, IntegrationResolvedRoute } from 'astro';
import { countBuffersWithObjects } from './buffers.ts';
import type { FilesAsked, PageAsked } from './page.ts';
import { Renderer } from './renderer.ts';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;
type RouteData = Paths[number]['route'];

/**
 * Renders pages in as many processes as there are cores, up to four, and has those beside the build write the files of the routes
 * that have many. What each of them makes is the same wherever it is made, because all of them link the same data.
 */
export function renderers(): AstroIntegration {
  const count = Math.min(availableParallelism(), 4) - 1;
  let built: Built = { entry: '', pages: new Map() };
  let config: AstroConfig;
  let tablePages: IntegrationResolvedRoute[] = [];
  return {
    name: 'renderers',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        countBuffersWithObjects();
        updateConfig({
          // The build and each renderer have something to do while others wait for a disk.
          build: { concurrency: 4 + 6 * count },
          vite: { plugins: [entryOfPages((entry) => (built = { ...built, entry }))] },
        });
      },
      'astro:config:done': (done) => {
        ({ config } = done);
      },
      'astro:routes:resolved': ({ routes }) => {
        tablePages = routes.filter(({ type, pathname, entrypoint }) => {
          return type === 'page' && pathname !== undefined && entrypoint.startsWith(ofTables);
        });
      },
      'astro:build:setup': ({ target, pages }) => {
        if (target === 'server') built = { ...built, pages };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (count === 0) return;
        const early = tablePages.map((page) => pageOf(page, config));
        setPrerenderer((own) => withRenderers(own, { count, built: () => built, early, config }));
      },
    },
  };
}

/** What Astro has made of the code of the pages. */
interface Built {
  entry: string;
  pages: ReadonlyMap<string, { styles: unknown[] }>;
}

/** What is made of the tables of the downloads: by one renderer, because each other would make them again. */
const ofTables = 'src/pages/data/';

/** A prerenderer that gives a page to a renderer that has room, and else renders it itself. */
function withRenderers(
  own: AstroPrerenderer,
  {
    count,
    built,
    early,
    config,
  }: { count: number; built: () => Built; early: readonly PageAsked[]; config: AstroConfig },
): AstroPrerenderer {
  let renderers: Renderer[] = [];
  let begun: ReadonlyMap<string, Promise<Response>>;
  let areWritten: Promise<unknown>;
  return {
    name: 'renderers',
    setup: async () => {
      const { entry, pages } = built();
      const styles = new Map(Array.from(pages, ([key, page]) => [key, { styles: page.styles }]));
      renderers = Array.from({ length: count }, () => new Renderer({ entry, styles }));
      // The tables are made while the build works out what pages there are.
      begun = new Map(early.map((page) => [page.url, (renderers[0] as Renderer).render(page)]));
      for (const page of begun.values()) page.catch(() => {});
      await own.setup?.();
    },
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      const byRoute = Map.groupBy(
        paths.filter(({ route }) => isWritten(route)),
        ({ route }) => route,
      );
      // The first renderer takes the first route, and it is the one that has the tables.
      const routes = Array.from(byRoute, ([route, its]) => filesOf(route, its, config)).sort(tablesFirst);
      areWritten = Promise.all(renderers.map((renderer) => writeAll(renderer, routes)));
      // The end of the pages says what went wrong; until then nobody waits for it.
      areWritten.catch(() => {});
      return paths.filter(({ route }) => !isWritten(route));
    },
    render: (request, options) => {
      const { route, component } = options.routeData;
      const page = begun.get(request.url);
      if (page) return page;
      const renderer = renderers.find(({ hasRoom }) => hasRoom);
      return renderer
        ? renderer.render({ url: request.url, route: { route, component } })
        : own.render(request, options);
    },
    teardown: async () => {
      try {
        await areWritten;
      } finally {
        await Promise.all(renderers.map((renderer) => renderer.end()));
        await own.teardown?.();
      }
    },
  };
}

/** Whether a renderer writes the files of a route: Astro's own way to write a file takes as long as it takes to make one. */
function isWritten({ type, params }: RouteData): boolean {
  return type === 'endpoint' && params.length > 0;
}

function tablesFirst(one: FilesAsked, other: FilesAsked): number {
  const [isFirst, isOther] = [one, other].map(({ route }) => route.component.startsWith(ofTables));
  return Number(isOther) - Number(isFirst);
}

function pageOf(
  { pattern, entrypoint, pathname = '' }: IntegrationResolvedRoute,
  { base, site }: AstroConfig,
): PageAsked {
  const route = { route: pattern, component: entrypoint };
  return { route, url: new URL(path.posix.join(base, pathname, '/'), site).href };
}

function filesOf(
  { route, component }: RouteData,
  paths: Paths,
  { base, outDir, site }: AstroConfig,
): FilesAsked {
  const folder = fileURLToPath(outDir);
  return {
    route: { route, component },
    files: paths.map(({ pathname }) => ({
      url: new URL(path.posix.join(base, pathname), site).href,
      // Astro ends the path of a file with a slash too where a name has no ending in its route.
      file: path.join(folder, pathname.replace(/\/$/, '')),
    })),
  };
}

/** A renderer takes one route after the other, until none is left. */
async function writeAll(renderer: Renderer, routes: FilesAsked[]): Promise<void> {
  for (let next = routes.shift(); next; next = routes.shift()) await renderer.write(next);
}

/** Tells the file that Astro bundles all pages into. */
function entryOfPages(tell: (file: string) => void) {
  return {
    name: 'entry-of-pages',
    applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
    writeBundle: (
      { dir = '' }: { dir?: string },
      bundle: Record<string, { fileName: string; isEntry?: boolean }>,
    ) => {
      const file = Object.values(bundle).find(({ isEntry }) => isEntry)?.fileName ?? '';
      tell(pathToFileURL(path.join(dir, file)).href);
    },
  };
}
