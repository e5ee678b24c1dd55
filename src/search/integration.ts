import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * Makes the search index from the built pages that are marked with data-pagefind-body, and writes it beside them.
 * @throws Error with Pagefind's own words when any step fails, or when no page was marked.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        try {
          const { index, errors } = await createIndex();
          check('start', errors);
          if (!index) throw new Error('Pagefind did not start.');
          const added = await index.addDirectory({
            path: site,
            glob: '{spacecraft,configurations,families}/**/*.html',
          });
          check('read the pages', added.errors);
          if (added.page_count === 0) throw new Error(`Pagefind found no page to index in ${site}.`);
          check('write the index', (await index.writeFiles({ outputPath: `${site}pagefind` })).errors);
          logger.info(`${added.page_count} pages indexed.`);
        } finally {
          await close();
        }
      },
    },
  };
}

function check(step: string, errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${step}: ${errors.join('; ')}`);
}
