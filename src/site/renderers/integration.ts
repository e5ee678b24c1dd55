import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, IntegrationResolvedRoute } from 'astro';
import { countBuffersWithObjects } from './buffers.ts';
import { addressOf, isOfTables } from './files.ts';
import type { PageAsked, Setup } from './page.ts';
import { withRenderers } from './prerenderer.ts';
import { pagesAhead } from './renderer.ts';
import { rendererCount } from './rendererCount.ts';

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** When all pages are in the folder of the site with the pictures that they show, and other files may not be yet. */
      'pages:written': (options: { dir: URL }) => void | Promise<void>;
    }
  }
}

/**
 * Renders pages in processes beside the build, as many as are asked for or else pay, and has them write the files of routes that have
 * many. What each of them makes is the same wherever it is made, because all of them link the same data.
 */
export function renderers(asked: number | undefined): AstroIntegration {
  let entry = '';
  let pages: ReadonlyMap<string, { styles: unknown[] }> = new Map();
  let config: AstroConfig;
  let tablePages: IntegrationResolvedRoute[] = [];
  let count = 0;
  return {
    name: 'renderers',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        countBuffersWithObjects();
        const { catalog } = await import('../../catalog/index.ts');
        count = asked ?? rendererCount(catalog.spacecraft.length, availableParallelism());
        updateConfig({
          // One page is made while another is written. What is made of more would still be in use when garbage is collected.
          build: { concurrency: 2 + pagesAhead * count },
          vite: { plugins: [entryOfPages((file) => (entry = file))] },
        });
      },
      'astro:config:done': (done) => {
        ({ config } = done);
      },
      'astro:routes:resolved': ({ routes }) => {
        tablePages = routes.filter(({ type, pathname, entrypoint }) => {
          return type === 'page' && pathname !== undefined && isOfTables(entrypoint);
        });
      },
      'astro:build:setup': (build) => {
        if (build.target === 'server') ({ pages } = build);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const setup = (): Setup => ({
          entry,
          styles: new Map(Array.from(pages, ([key, { styles }]) => [key, { styles }])),
        });
        const early = tablePages.map((page) => pageOf(page, config));
        const pagesWritten = async () => {
          logger.info('The pages are written.');
          for (const { hooks } of config.integrations) await hooks['pages:written']?.({ dir: config.outDir });
        };
        setPrerenderer((own) => withRenderers(own, { count, setup, early, config, pagesWritten }));
      },
    },
  };
}

function pageOf(
  { pattern, entrypoint, pathname = '' }: IntegrationResolvedRoute,
  config: AstroConfig,
): PageAsked {
  return { route: { route: pattern, component: entrypoint }, url: addressOf(`${pathname}/`, config) };
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
