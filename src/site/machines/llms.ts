import { vehicleCount } from '../../catalog/counts.ts';
import type { Catalog } from '../../catalog/model.ts';
import { apiListFile, calendarFile, downloadFile, feedFile, paths } from '../../catalog/paths.ts';
import { countInWords } from '../../words/count.ts';
import { momentInWords } from '../../words/moment.ts';
import { siteName } from '../../words/siteName.ts';

/** Tells language models in Markdown what the site is and where its data are (llmstxt.org). `address` makes a path absolute. */
export function llmsText({ spacecraft, edition }: Catalog, address: (path: string) => string): string {
  const link = (title: string, path: string, says: string) => `- [${title}](${address(path)}): ${says}`;
  const page = address(`${paths.spacecraft}{slug}`);
  const json = `${page.replace(paths.spacecraft, `${paths.apiFiles}spacecraft/`)}.json`;
  return `# ${siteName}

> A page for each of ${countInWords(vehicleCount(spacecraft), 'spacecraft')} of Launch Library 2 by The Space Devs: status, flights, time in space, ranks and notes. Data as of ${momentInWords(edition.date)}.

What is not recorded is null in the data and "not recorded" on the pages; it is never zero. Times are UTC. On the pages and in the records of the API a moment is given no more exactly than it is known; tables and lists with columns, /data/ and below /api/v1/where/, give it in full, as the beginning of the span that it lies in, with its precision in the column beside it. The page of a spacecraft, ${page}/, is also Markdown at ${page}.md and JSON at ${json}. Name the sources with any figure: ${address(paths.sources)}.

## Data

${[
  link('All spacecraft', apiListFile(paths.spacecraft), 'JSON, one record each'),
  link('In space', apiListFile(paths.inSpace), 'JSON, what is in space at the moment of the data'),
  link('Identifiers', paths.identifiers, 'JSON, slugs, ids and launch designators'),
  link('API', paths.api, 'queries as Launch Library 2 answers them, and what each file holds'),
  link('OpenAPI', paths.apiDescription, 'the shape of each file'),
  link('Downloads', paths.data, 'CSV, JSON, SQLite, Parquet, with sizes and hashes'),
  link('Spacecraft as CSV', downloadFile('spacecraft.csv'), 'a row for each'),
  link('Flights as CSV', downloadFile('flights.csv'), 'a row for each, with how exactly each end is known'),
].join('\n')}

## Pages

${[
  link('Spacecraft', paths.spacecraft, 'all of them, in every order'),
  link('Filters', paths.filters, 'lists by status, type, configuration, agency and more'),
  link('In space', paths.inSpace, 'docked, free flying and left there'),
  link('Records', paths.records, 'longest, fastest, most flown, first'),
  link('Timeline', paths.timeline, 'all flights on one axis'),
  link('Data quality', paths.quality, 'what is missing and what is doubtful'),
  link('About', paths.about, 'sources, terms, method and words'),
].join('\n')}

## Optional

${[
  link(
    'Changes',
    feedFile(paths.home, 'atom'),
    'Atom feed of launches, ends of flights and what changed in the data',
  ),
  link('Calendar', calendarFile(paths.home), 'launches and ends of flights as iCalendar'),
].join('\n')}
`;
}
