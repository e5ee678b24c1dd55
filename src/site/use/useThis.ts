/** The files that hold what a page shows, as absolute addresses. */
export interface PageFiles {
  /** A file of the API. */
  json?: string | undefined;
  /** The member of that file which holds what the page shows. */
  part?: 'record' | 'results';
  csv?: string | undefined;
}

/** A line that reads a file of a page, for a tool. */
export interface Recipe {
  tool: string;
  line: string;
}

interface RecipeRow {
  tool: string;
  /** Reads a member of a JSON file. */
  json?: (address: string, part: string) => string;
  /** Reads a CSV file: before the JSON file where there are both. */
  csv?: (address: string) => string;
}

// A test runs each of them on the built site.
const table: readonly RecipeRow[] = [
  { tool: 'curl', json: (address) => `curl -s ${address}`, csv: (address) => `curl -s ${address}` },
  {
    tool: 'JavaScript',
    json: (address, part) => `const { ${part} } = await (await fetch('${address}')).json()`,
  },
  {
    tool: 'Python',
    json: (address, part) =>
      `import json, urllib.request as url; ${part} = json.load(url.urlopen('${address}'))['${part}']`,
  },
  {
    tool: 'DuckDB',
    json: (address, part) =>
      part === 'record'
        ? `FROM read_json('${address}')`
        : `SELECT unnest(results, recursive := true) FROM read_json('${address}')`,
    csv: (address) => `FROM read_csv('${address}')`,
  },
  { tool: 'Sheets', csv: (address) => `=IMPORTDATA("${address}")` },
];

/** The lines that read the files of a page. */
export function recipesOf({ json, part = 'results', csv }: PageFiles): Recipe[] {
  return table.flatMap(({ tool, ...read }) => {
    const line =
      (tool !== 'curl' || !json) && csv && read.csv ? read.csv(csv) : json && read.json?.(json, part);
    return line ? [{ tool, line }] : [];
  });
}
