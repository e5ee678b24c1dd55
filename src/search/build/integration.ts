import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { minifySync } from 'vite';
import { paths } from '../../catalog/paths.ts';
import { writeWhole } from '../../dataset/writeWhole.ts';
import { type Timed, timed } from '../../words/elapsed.ts';
import { canonicalIndex } from './canonical.ts';
import { searchedRows } from './registry.ts';
import { versionOf } from './version.ts';

// Pagefind also writes ready-made search forms, which the search page does not use.
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

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
        isMade = timed(makeIndex(fileURLToPath(dir), addresses));
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

/** The files of the index of a site's pages, which stand in it by their places among the rows of the registry. */
async function makeIndex(site: string, addresses: readonly string[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex();
    check('start', errors);
    if (!index) throw new Error('Pagefind did not start.');
    // People are found by their names, because the list of all pages comes with each search: 600 more are 5 kB.
    // The pages of lists, which are below these, have more than half of the bytes and nothing to be found by.
    const added = await index.addDirectory({
      path: site,
      glob: '{spacecraft,configurations,families,stations}/*/index.html',
    });
    check('read the pages', added.errors);
    // Pagefind's own writeFiles may return before its files are whole on a busy machine.
    const { files, errors: made } = await index.getFiles();
    check('make the index', made);
    return canonicalIndex(files, addresses)
      .filter((file) => !unused.test(file.path))
      .map(minified);
  } finally {
    await close();
  }
}

/**
 * Minifies the script of the index, which each search loads and Pagefind leaves as it wrote it.
 * @throws Error with what is wrong with the script.
 */
function minified(file: IndexFile): IndexFile {
  if (file.path !== 'pagefind.js') return file;
  const { code, errors } = minifySync(file.path, Buffer.from(file.content).toString(), { module: true });
  check(
    'minify its script',
    errors.map(({ message }) => message),
  );
  return { ...file, content: Buffer.from(code) };
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

function check(step: string, errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${step}: ${errors.join('; ')}`);
}
