import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../dataset/filesBelow.ts';
import { bytesInWords } from '../words/bytes.ts';
import { countInWords } from '../words/count.ts';
import { inDigits } from '../words/number.ts';

/** The size of a built site. */
export interface SiteSize {
  files: number;
  bytes: number;
  largest: { file: string; bytes: number };
  redirects: number;
  headerRules: number;
}

/** The most of something that a host takes. */
interface Limit {
  host: string;
  most: number;
  of: (size: SiteSize) => number;
  say: (value: number) => string;
  what: (size: SiteSize) => string;
  /** The build writes no more than that, so there is nothing to see coming, but it says what is left out. */
  endsThere?: true;
}

/** How many rules Cloudflare takes in `_headers`, and in `_redirects` without a star. It refuses a site that has more, whole. */
export const mostRules = { headers: 100, redirects: 2_000 };

/** What hosts take at most, as they said in November 2026. */
const limits: readonly Limit[] = [
  { host: 'Cloudflare', most: 20_000, of: ({ files }) => files, say: inDigits, what: () => 'files' },
  {
    host: 'Cloudflare',
    most: 25 * 1024 ** 2,
    of: ({ largest }) => largest.bytes,
    say: bytesInWords,
    what: ({ largest }) => `in one file, ${largest.file}`,
  },
  {
    host: 'GitHub Pages',
    most: 1024 ** 3,
    of: ({ bytes }) => bytes,
    say: bytesInWords,
    what: () => 'in all',
  },
  {
    host: 'Cloudflare',
    most: mostRules.redirects,
    of: ({ redirects }) => redirects,
    say: inDigits,
    what: () => 'redirects',
    endsThere: true,
  },
  {
    host: 'Cloudflare',
    most: mostRules.headers,
    of: ({ headerRules }) => headerRules,
    say: inDigits,
    what: () => 'rules of headers',
    endsThere: true,
  },
];

/** How near to a limit a warning comes. */
const near = 0.8;

/** Measures all files below a folder. */
export function measureSite(folder: string): SiteSize {
  const size: SiteSize = {
    files: 0,
    bytes: 0,
    largest: { file: '', bytes: 0 },
    redirects: 0,
    headerRules: 0,
  };
  for (const file of filesBelow(folder)) {
    const at = path.join(folder, file);
    const { size: bytes } = statSync(at);
    if (file === '_redirects') size.redirects = rulesIn(at);
    if (file === '_headers') size.headerRules = rulesIn(at);
    size.files++;
    size.bytes += bytes;
    if (bytes > size.largest.bytes) size.largest = { file, bytes };
  }
  return size;
}

/** The end of a file of rules that has no more of them, because a host takes no more. */
export function leftOut(rules: number): string {
  return rules > 0 ? `# ${rules} more left out\n` : '';
}

/** The rules of a file of a host, each of which begins with an address, with those that were left out. */
function rulesIn(file: string): number {
  const text = readFileSync(file, 'utf8');
  const [, more = 0] = /^# (\d+) more left out$/m.exec(text) ?? [];
  return (text.match(/^\//gm)?.length ?? 0) + Number(more);
}

/** Says the size of a site. */
export function sizeInWords({ files, bytes, largest }: SiteSize): string {
  return `${countInWords(files, 'file')}, ${bytesInWords(bytes)}, the largest ${largest.file} with ${bytesInWords(largest.bytes)}.`;
}

/** Warns of each limit of a host that a site is near to, or beyond, and where files end because of one. */
export function limitWarnings(size: SiteSize): string[] {
  return limits.flatMap(({ host, most, of, say, what, endsThere }) => {
    const value = of(size);
    if (endsThere ? value <= most : value < most * near) return [];
    const told = `${value > most ? 'Beyond' : 'Near'} what ${host} takes: ${say(value)} of ${say(most)} ${what(size)}`;
    return [endsThere ? `${told}; ${say(value - most)} left out.` : `${told}.`];
  });
}
