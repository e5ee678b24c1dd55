import { allKinds, type Kind, kinds, type SectionOf } from '../dataset/kinds.ts';

/** The pages and files of the site that have one address each, below the base path. */
export const paths = {
  home: '/',
  ...sections(),
  filters: '/spacecraft/where/',
  inSpace: '/in-space/',
  /** What was in space on a day that a reader names. */
  inSpaceOn: '/in-space/on/',
  /** When each flight began and ended, which that page reads. */
  flightSpans: '/in-space/on.json',
  records: '/records/',
  losses: '/losses/',
  timeline: '/timeline/',
  sizes: '/sizes/',
  /** All drawings on one ground line, as an image. */
  skyline: '/sizes.svg',
  /** What happened on a day of the year, whatever the year. */
  onDay: '/on/',
  compare: '/compare/',
  search: '/search/',
  /** Pages are built with this address, and once there is an index the build puts its version in. */
  textIndex: '/pagefind/pagefind.js',
  changes: '/changes/',
  inSpaceCalendar: '/in-space.ics',
  apiIndex: '/api/v1/index.json',
  apiDescription: '/api/v1/openapi.json',
  identifiers: '/api/v1/identifiers.json',
  inSpaceFile: '/api/v1/in-space.json',
  data: '/data/',
  quality: '/data/quality/',
  api: '/api/',
  /** The files of the API, and the module that answers from them. */
  apiFiles: '/api/v1/',
  explore: '/api/explore/',
  removed: '/removed/',
  about: '/about/',
  /** Where the page on the catalog tells how to report an error, and names its sources. */
  errors: '/about/#errors',
  sources: '/about/#sources',
  terms: '/about/#terms',
  icon: '/favicon.svg',
  manifest: '/manifest.webmanifest',
  openSearch: '/opensearch.xml',
  citation: '/CITATION.cff',
  licenses: '/licenses.txt',
  apiCatalog: '/.well-known/api-catalog',
  securityText: '/.well-known/security.txt',
  sitemap: '/sitemap-index.xml',
};

function sections(): Record<SectionOf<Kind>, string> {
  const named = allKinds.map((kind) => [kinds[kind].section, `/${kinds[kind].section}/`]);
  return Object.fromEntries(named);
}

/** The page of an entry. */
export function entryPath(kind: Kind, slug: string): string {
  return `${paths[kinds[kind].section]}${slug}/`;
}

/** The file of a page in the folder of the site. */
export function pageFile(path: string): string {
  return `${path.slice(1)}index.html`;
}

/** A page of the whole flight log of a spacecraft whose own page has no room for it. */
export function flightLogPath(spacecraft: string, number = 1): string {
  return `${spacecraft}flights/${number === 1 ? '' : `${number}/`}`;
}

/** The flights of a configuration whose own page has no room for their table. */
export function fleetLogPath(configuration: string): string {
  return `${configuration}flights/`;
}

/** The flights that an agency launched. */
export function launchesPath(agency: string): string {
  return `${agency}launches/`;
}

/** The feed of what happens to an entry and its members, by the page of the entry; by that of home, the feed of all changes. */
export function feedFile(page: string, format: 'atom' | 'json'): string {
  return `${page}changes.${format}`;
}

/** The calendar of the launches and ends of the flights of an entry, by its page; by that of home, the calendar of all. */
export function calendarFile(page: string): string {
  return `${page}calendar.ics`;
}

/** The place of a flight on the page that tells of it, by its number in the log, because the id may not be known yet. */
export function flightPath(page: string, number: number): string {
  return `${page}#flight-${number}`;
}

/** An address of a spacecraft that stays whatever the spacecraft is called; it leads to its page. */
export function idPath(id: number): string {
  return `/id/${id}/`;
}

/** The first page of what changed on a day, written as "2026-11-20". */
export function dayPath(date: string): string {
  return `${paths.changes}${date}/`;
}

/** A file to download. */
export function downloadFile(name: string): string {
  return `${paths.data}${name}`;
}

/** What changed on a day, written as "2026-11-20", as a file. */
export function dayFile(date: string): string {
  return `${paths.changes}${date}.json`;
}

/** The timeline of a decade, written as "1990s". */
export function decadePath(decade: string): string {
  return `${paths.timeline}${decade}/`;
}

/** The timeline of a year. */
export function yearPath(year: number): string {
  return `${paths.timeline}${year}/`;
}

/** What happened on a day of the year, written as "04-12". */
export function onDayPath(day: string): string {
  return `${paths.onDay}${day}/`;
}

/** The comparison of two entries of one section. */
export function pairPath(section: string, first: string, second: string): string {
  return `${paths.compare}${section}/${first}/${second}/`;
}

/** The facts that the page of the comparison reads. */
export function comparisonFile(section: string): string {
  return `${paths.compare}${section}.json`;
}

/** The icon of the site in a size in pixels. */
export function iconFile(size: number): string {
  return `/icon-${size}.png`;
}

/** A picture in one of its sizes. */
export function pictureFile(name: string): string {
  return `/images/${name}`;
}

/** The drawing of a configuration as a file. */
export function drawingPath({ slug }: { slug: string }, format: 'svg' | 'png'): string {
  return `/drawings/${slug}.${format}`;
}

/** The silhouette of a configuration, which stands beside names. */
export function markPath({ slug }: { slug: string }): string {
  return `/marks/${slug}.svg`;
}

/** The page that asks a list of LL2, by the path of the list there. */
export function explorePath(list: string): string {
  return `${paths.explore}${list}/`;
}

/** The card that stands for a page where its address is shared. */
export function cardFile(page: string): string {
  return page === paths.home ? '/og/catalog.png' : `/og${withoutSlash(page)}.png`;
}

/** The record of an entry as JSON, with what the catalog adds to it. */
export function recordFile({ path }: { path: string }): string {
  return `/api/v1${withoutSlash(path)}.json`;
}

/** The page of a spacecraft as Markdown. */
export function markdownFile({ path }: { path: string }): string {
  return `${withoutSlash(path)}.md`;
}

/** The badge of a spacecraft, as shields.io reads it. */
export function badgeFile({ slug }: { slug: string }): string {
  return `/badge/${slug}.json`;
}

/** A list of the API by its first page: all entries of a section, or an order or a filter of the spacecraft. */
export function apiListFile(page: string, format: 'json' | 'csv' = 'json'): string {
  return `/api/v1${withoutSlash(page).replace(/^\/spacecraft(?=\/(by|where)\/)/, '')}.${format}`;
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}
