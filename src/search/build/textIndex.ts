import { close, createIndex, type IndexFile } from 'pagefind';
import { minifySync } from 'vite';
import { canonicalIndex } from './canonical.ts';

// Pagefind also writes ready-made search forms, which the search page does not use.
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Files that each part of an index has; all others are there once. */
const ofPart = /^(pagefind-entry\.json|.*\.pf_meta|index\/.*)$/;

/**
 * What nobody looks for: terms, captions and headings that all pages have, "not recorded", remarks on figures, the numbers of flights in a
 * log, and what the links from a fact to another site say; and statuses, which rows of the registry are found by.
 */
const notAsked = [
  'dt',
  'caption',
  'h2',
  '.unknown',
  'dd .remark',
  'p.remark',
  '.log td.number:first-child',
  'dd > a[rel~=external]',
  'dd > a[href*="/statuses/"]',
];

/** A site of more pages has its index in parts: Pagefind takes 80 kB of memory for each page until it has made the files. */
const mostInOne = 20_000;

/** What the addresses of pages end with in each part of a large index: most end with the digits of a serial number. */
const endings = ['[0-2]', '[3-5]', '[6-9]', '[!0-9]'];

/**
 * The files of the index of a site's pages, which stand in it by their places among the rows of the registry. The index of a large site
 * has several parts, each in a folder that the script names in `folders`.
 * @param addresses those of all rows of the registry, in their order.
 * @throws Error with Pagefind's own words when any step fails.
 */
export async function makeTextIndex(
  site: string,
  addresses: readonly string[],
  most = mostInOne,
): Promise<IndexFile[]> {
  try {
    const parts: Part[] = [];
    for (const ending of addresses.length > most ? endings : [''])
      parts.push(await partOf(site, ending, addresses));
    // The script reads the language of all from the first, and an empty part has none.
    const [first, ...others] = parts.sort((a, b) => b.pages - a.pages);
    const rest = others.filter(({ pages }) => pages > 0);
    const folders = rest.map((_, index) => `${index + 2}/`);
    return [
      ...(first?.files ?? [])
        .filter(({ path }) => !unused.test(path))
        .map((file) => withFolders(file, folders)),
      ...rest.flatMap(({ files }, index) =>
        files
          .filter(({ path }) => ofPart.test(path))
          .map(({ path, content }) => ({ path: `${folders[index]}${path}`, content })),
      ),
    ];
  } finally {
    await close();
  }
}

interface Part {
  pages: number;
  files: IndexFile[];
}

/** The index of the pages that are marked with data-pagefind-body, and whose addresses end so. */
async function partOf(site: string, ending: string, addresses: readonly string[]): Promise<Part> {
  const { index, errors } = await createIndex({ excludeSelectors: notAsked });
  check('start', errors);
  if (!index) throw new Error('Pagefind did not start.');
  // People are found by their names, because the list of all pages comes with each search: 600 more are 5 kB.
  // The pages of lists, which are below these, have more than half of the bytes and nothing to be found by.
  const added = await index.addDirectory({
    path: site,
    glob: `{spacecraft,configurations,families,stations}/*${ending}/index.html`,
  });
  check('read the pages', added.errors);
  // Pagefind's own writeFiles may return before its files are whole on a busy machine.
  const { files, errors: made } = await index.getFiles();
  check('make the index', made);
  await index.deleteIndex();
  return { pages: added.page_count, files: canonicalIndex(files, addresses) };
}

/**
 * Has the script of an index name the folders of other parts. Each search loads it, so it is minified, which Pagefind does not do.
 * @throws Error with what is wrong with the script.
 */
function withFolders(file: IndexFile, folders: readonly string[]): IndexFile {
  if (file.path !== 'pagefind.js') return file;
  const script = `${Buffer.from(file.content)}\nexport const folders = ${JSON.stringify(folders)};`;
  const { code, errors } = minifySync(file.path, script, { module: true });
  check(
    'minify its script',
    errors.map(({ message }) => message),
  );
  return { ...file, content: Buffer.from(code) };
}

function check(step: string, errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${step}: ${errors.join('; ')}`);
}
