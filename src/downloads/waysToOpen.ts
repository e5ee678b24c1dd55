/** How a file is opened in one program: what to do there, or what to type. */
export interface WayToOpen {
  program: string;
  /** What is done by hand, or comes before the line. */
  words: string;
  /** What is typed there; null where nothing is. */
  line: string | null;
}

/** How the files are opened in what readers have; `addressOf` gives the absolute address of a file. */
export function waysToOpen(addressOf: (file: string) => string): WayToOpen[] {
  return [
    {
      program: 'Excel',
      words:
        'Data, From Text/CSV, choose the file, and as its origin 65001: Unicode (UTF-8). Opened by a double click it shows letters such as é wrong, because the files begin without a byte order mark, which other programs would take for a part of the first name.',
      line: null,
    },
    {
      program: 'Google Sheets',
      words: 'In the first cell:',
      line: `=IMPORTDATA("${addressOf('spacecraft.csv')}")`,
    },
    {
      program: 'Python',
      words: 'Nothing but Python is needed:',
      line: 'import csv; rows = list(csv.DictReader(open("spacecraft.csv", encoding="utf-8", newline="")))',
    },
    {
      program: 'DuckDB',
      words: 'Types come with the file:',
      line: "SELECT name, flights_count FROM 'spacecraft.parquet' ORDER BY flights_count DESC LIMIT 10;",
    },
    {
      program: 'sqlite3',
      words: 'What is in space:',
      line: 'sqlite3 catalog.sqlite "SELECT * FROM in_space_now"',
    },
    {
      program: 'sha256sum',
      words: 'Checks what was downloaded:',
      line: 'sha256sum -c --ignore-missing SHA256SUMS',
    },
  ];
}
