import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Has Node load the modules of the pages when a site is built, and Astro bundle only the pages themselves and their components. Cards,
 * search and archive have loaded most of these modules already, and what one has worked out for them it knows for the pages too.
 */
export function loadedByNode(): AstroIntegration {
  return {
    name: 'loaded-by-node',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        // What Vite puts into its bundles they find here, in this process and in those that render pages.
        Object.assign(process.env, { SITE_URL: config.site, BASE_PATH: config.base });
        updateConfig({ vite: { plugins: [leaveModules(fileURLToPath(config.srcDir))] } });
      },
    },
  };
}

/** Leaves the modules of a directory out of the bundle of the pages. */
function leaveModules(directory: string) {
  return {
    name: 'leave-modules',
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
    resolveId: {
      filter: { id: /^\.\.?\/.*\.ts$/ },
      handler(name: string, importer: string | undefined) {
        if (importer === undefined) return null;
        const file = path.resolve(path.dirname(importer), name);
        return file.startsWith(directory) ? { id: pathToFileURL(file).href, external: true } : null;
      },
    },
  };
}
