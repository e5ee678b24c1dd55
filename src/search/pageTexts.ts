/** How many pages one file of texts has: a search shows a few of them, and neighbors by name are often found together. */
const perFile = 100;

/** The texts of pages, which the search quotes from: one for each row of the registry, empty where a page has none. */
export function inFiles(texts: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(texts.length / perFile) }, (_, file) =>
    texts.slice(file * perFile, (file + 1) * perFile),
  );
}

/** The file that has the text of a row, and its place there. */
export function fileOf(place: number): { file: number; index: number } {
  return { file: Math.floor(place / perFile), index: place % perFile };
}

/** The path of a file of the texts that have this version; a star stands for its number where there are several. */
export function textsPath(version: string, file: number | '*'): string {
  return `/search/texts.${version}.${file}.json`;
}
