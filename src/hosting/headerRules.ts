import { contentPolicy } from './contentPolicy.ts';

/** A value, or what makes it of a base path that ends in a slash. */
type HeaderValue = string | ((base: string) => string);

/** Headers for all files at some addresses. Hosts join the values of two rules, so no file has a header from two of them. */
export interface HeaderRule {
  /** Addresses below the base path, where a star stands for anything and a name behind a colon for anything without a slash. */
  at: readonly string[];
  headers: Readonly<Record<string, HeaderValue>>;
  /**
   * What "_headers" says is sent by address, and with a 404 too. An old page may ask for a file that a deploy has removed, and
   * nobody should keep that answer for a year, so these headers are told of each file that is there.
   */
  isOfFilesThere?: true;
}

const revalidated = 'public, max-age=0, must-revalidate';
const forever = 'public, max-age=31536000, immutable';

/** What Netlify and Cloudflare send of themselves where no rule says otherwise, and other servers have to be told. */
export const unlessSaid: Readonly<Record<string, string>> = { 'Cache-Control': revalidated };

/** What no page uses, and so no script that gets into one. */
const unused = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb'];

/** The headers of every file. */
export const headersOfAll: HeaderRule['headers'] = {
  'Content-Security-Policy': contentPolicy,
  // Of this host alone, because others of its domain may not be ready for it.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  // A browser that knows these rules loads the page behind a link that a reader points at. Hosts do not agree on which addresses are
  // those of pages, and of other files nobody reads it.
  'Speculation-Rules': (base) => `"${base}speculation-rules.json"`,
};

const feeds = ['/', '/families/:slug/', '/configurations/:slug/', '/agencies/:slug/'].map(
  (page) => `${page}changes.json`,
);

/** All headers of the site. */
export const headerRules: readonly HeaderRule[] = [
  { at: ['/*'], headers: headersOfAll },
  // What pages are made with, which no other site has a use for.
  {
    at: ['/_astro/*', '/pagefind/*', '/search/*'],
    headers: { 'Cross-Origin-Resource-Policy': 'same-origin' },
  },
  // What other sites show.
  { at: ['/og/*', '/images/*'], headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
  // What other sites read.
  {
    at: [
      '/api/v1/*',
      '/api/spacex/*',
      '/badge/*',
      '/data/*',
      '/compare/*',
      '/changes/:file',
      '/*.ics',
      '/*.md',
      '/*.atom',
      '/llms.txt',
      '/.well-known/*',
      '/drawings/*',
      '/sizes.svg',
      ...feeds,
    ],
    headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  // Whoever reads a file in parts must be told which part it is, and of which version.
  { at: ['/data/*'], headers: { 'Access-Control-Expose-Headers': 'Content-Range, ETag' } },
  // What has its content in its address, the largest first, because these rules are the last that a host is told of.
  {
    at: ['/pagefind/*', '/search/*.json', '/_astro/*'],
    headers: { 'Cache-Control': forever },
    isOfFilesThere: true,
  },
  // A proxy that makes pictures smaller would make others of them. Photographs are too many to be told of one by one.
  { at: ['/images/*', '/og/*'], headers: { 'Cache-Control': 'public, max-age=86400, no-transform' } },
  // These are read in parts, and a part of what a proxy has compressed is none of the file.
  {
    at: ['/data/*.parquet', '/data/*.sqlite', '/data/*.zip'],
    headers: { 'Cache-Control': `${revalidated}, no-transform` },
  },
  // Whoever asks for nothing but headers learns that this is the catalog (RFC 9727, 2).
  {
    at: ['/.well-known/api-catalog'],
    headers: { Link: (base) => `<${base}.well-known/api-catalog>; rel="api-catalog"` },
  },
  ...typeRules({
    'text/calendar; charset=utf-8': ['/*.ics'],
    'text/markdown; charset=utf-8': ['/*.md'],
    'text/csv; charset=utf-8': ['/*.csv'],
    'text/plain; charset=utf-8': ['/api/v1/*.ts', '/data/SHA256SUMS'],
    'application/atom+xml; charset=utf-8': ['/*.atom'],
    'application/feed+json': feeds,
    'application/jsonl; charset=utf-8': ['/data/*.jsonl'],
    'application/vnd.apache.parquet': ['/data/*.parquet'],
    'application/vnd.sqlite3': ['/data/*.sqlite'],
    'application/schema+json': ['/data/*.schema.json'],
    'application/ld+json': ['/data/croissant.json'],
    'application/yaml; charset=utf-8': ['/CITATION.cff'],
    'application/speculationrules+json': ['/speculation-rules.json'],
    'application/manifest+json': ['/manifest.webmanifest'],
    'application/opensearchdescription+xml': ['/opensearch.xml'],
    'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"': [
      '/.well-known/api-catalog',
    ],
  }),
];

/** The headers of a rule as they are sent below a base path. */
export function headersBelow(base: string, headers: HeaderRule['headers']): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value(base),
  ]);
  return Object.fromEntries(entries);
}

/** What a host reads its settings from, and does not show. */
export const settingsFiles = ['_headers', '_redirects', 'nginx.conf', 'Caddyfile'];

function typeRules(addressesByType: Record<string, string[]>): HeaderRule[] {
  return Object.entries(addressesByType).map(([type, at]) => ({ at, headers: { 'Content-Type': type } }));
}
