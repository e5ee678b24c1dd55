import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { canonicalIndex } from './canonical.ts';

// Pagefind also writes ready-made search forms, which the search page does not use.
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Makes the search index from the built pages that are marked with data-pagefind-body, and writes it beside them.
 * @throws Error with Pagefind's own words when any step fails.
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
          // People are found by their names, because the list of all pages comes with each search: 600 more are 5 kB.
          const added = await index.addDirectory({
            path: site,
            glob: '{spacecraft,configurations,families,stations}/**/*.html',
          });
          check('read the pages', added.errors);
          // Pagefind's own writeFiles may return before its files are whole on a busy machine.
          const { files, errors: made } = await index.getFiles();
          check('make the index', made);
          for (const file of canonicalIndex(files)) {
            if (unused.test(file.path)) continue;
            const target = path.join(site, 'pagefind', file.path);
            mkdirSync(path.dirname(target), { recursive: true });
            writeFileSync(target, file.content);
          }
          logger.info('The search index is written.');
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
