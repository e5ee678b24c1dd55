import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { RenderingThread } from './renderer.ts';

/**
 * Renders pages in as many threads as there are cores, up to four. What each of them writes is the same wherever it is
 * rendered, because all threads link the same data.
 */
export function renderingThreads(): AstroIntegration {
  const count = Math.min(availableParallelism(), 4) - 1;
  let entry = '';
  let pages = new Map<string, { styles: unknown[] }>();
  return {
    name: 'rendering-threads',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          // The build and each thread have something to do while others wait for a disk.
          build: { concurrency: 4 * (count + 1) },
          vite: { plugins: [entryOfPages((file) => (entry = file))] },
        });
      },
      'astro:build:setup': ({ target, pages: known }) => {
        if (target === 'server') pages = known;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (count > 0) setPrerenderer((own) => withThreads(own, count, () => ({ entry, pages })));
      },
    },
  };
}

/** A prerenderer that gives a page to a thread that has room, and else renders it itself. */
function withThreads(
  own: AstroPrerenderer,
  count: number,
  built: () => { entry: string; pages: ReadonlyMap<string, { styles: unknown[] }> },
): AstroPrerenderer {
  let threads: RenderingThread[] = [];
  return {
    name: 'threads',
    setup: async () => {
      const { entry, pages } = built();
      const styles = new Map(Array.from(pages, ([key, page]) => [key, { styles: page.styles }]));
      threads = Array.from({ length: count }, () => new RenderingThread({ entry, styles }));
      await own.setup?.();
    },
    getStaticPaths: () => own.getStaticPaths(),
    render: (request, options) => {
      const thread = threads.find(({ hasRoom }) => hasRoom);
      const { route, component } = options.routeData;
      return thread ? thread.render({ url: request.url, route, component }) : own.render(request, options);
    },
    teardown: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
      await own.teardown?.();
    },
  };
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
