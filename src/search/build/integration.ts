import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { IndexFile } from 'pagefind';
import { paths } from '../../catalog/paths.ts';
import { writeWhole } from '../../dataset/writeWhole.ts';
import { type Timed, timed } from '../../words/elapsed.ts';
import { searchedRows } from './registry.ts';
import { makeTextIndex } from './textIndex.ts';
import { versionOf } from './version.ts';

/**
 * Makes the search index from the built pages that are marked with data-pagefind-body, and writes it beside them.
 * @throws Error, at the end of the build, with Pagefind's own words when any step fails.
 */
export function searchIndex(): AstroIntegration {
  let isMade: Promise<Timed<IndexFile[]>>;
  return {
    name: 'search-index',
    hooks: {
      'pages:written': async ({ dir }) => {
        const { catalog } = await import('../../catalog/index.ts');
        const addresses = searchedRows(catalog).map(({ path }) => path);
        isMade = timed(makeTextIndex(fileURLToPath(dir), addresses));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { made: files, elapsed } = await isMade;
        const version = versionOfIndex(files);
        for (const file of files) {
          const target = path.join(site, 'pagefind', version, file.path);
          mkdirSync(path.dirname(target), { recursive: true });
          writeFileSync(target, file.content);
        }
        nameIndex(path.join(site, paths.search, 'index.html'), version);
        logger.info(`The search index is written, made in ${elapsed}.`);
      },
    },
  };
}

/** Names an index by the content of all its files. */
function versionOfIndex(files: readonly IndexFile[]): string {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return versionOf(...inOrder.flatMap((file) => [`${file.path}\n${file.content.length}\n`, file.content]));
}

/**
 * Names the index in the page of the search, which then reads this one or none.
 * @throws Error when the page has no place for it.
 */
function nameIndex(page: string, version: string): void {
  const html = readFileSync(page, 'utf8');
  const named = html.replace(
    `${paths.textIndex}"`,
    `${paths.textIndex.replace(/(?=[^/]*$)/, `${version}/`)}"`,
  );
  if (named === html) throw new Error(`${page} does not name ${paths.textIndex}.`);
  // The archive is packed meanwhile.
  writeWhole(page, named);
}
