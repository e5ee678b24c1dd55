import { readdirSync } from 'node:fs';
import path from 'node:path';
import { headerRules, headersBelow } from '../headerRules.ts';
import { leftOut, mostRules } from '../hostLimits.ts';
import { patternSource } from '../pattern.ts';

/**
 * Writes the headers as Netlify and Cloudflare read them from `_headers`, for a site in a folder, below a base path that ends in a
 * slash. It ends where Cloudflare would take no more: a file that no rule is left for is asked for again, and kept all the same.
 */
export function headersFile(base: string, site: URL): string {
  const byAddress = new Map<string, string[]>();
  const ofFilesLast = headerRules.toSorted(
    (a, b) => Number(a.isOfFilesThere ?? false) - Number(b.isOfFilesThere ?? false),
  );
  for (const { at, headers, isOfFilesThere } of ofFilesLast) {
    const lines = Object.entries(headersBelow(base, headers)).map(([name, value]) => `  ${name}: ${value}\n`);
    for (const address of isOfFilesThere ? at.flatMap((one) => addressesThere(one, site)) : at)
      byAddress.set(address, [...(byAddress.get(address) ?? []), ...lines]);
  }
  const rules = [...byAddress].map(([address, lines]) => `${base}${address.slice(1)}\n${lines.join('')}`);
  return `${rules.slice(0, mostRules.headers).join('\n')}${leftOut(rules.length - mostRules.headers)}`;
}

/**
 * The base path that a `_headers` file was written for.
 * @throws Error when the file does not say it.
 */
export function basePathIn(headersFile: string): string {
  // The first rule is that of all files.
  const [, base] = /^(\/(?:\S*\/)?)\*\n/.exec(headersFile) ?? [];
  if (base === undefined) throw new Error('expected that the first rule is for all files of the site');
  return base;
}

/** The addresses of what is in a folder of the site and fits: each file, and each folder with all that is in it. */
function addressesThere(at: string, site: URL): string[] {
  const folder = path.posix.dirname(at);
  const fits = new RegExp(`^${patternSource(at)}$`);
  const addresses = readdirSync(new URL(`.${folder}`, site), { withFileTypes: true })
    .map((entry) => `${folder}/${entry.name}${entry.isDirectory() ? '/*' : ''}`)
    .filter((address) => fits.test(address))
    .sort();
  return [...Map.groupBy(addresses, beginningOf)].map(([beginning, [first = '', ...others]]) =>
    others.length > 0 ? `${beginning}*` : first,
  );
}

/**
 * How the addresses of all files begin that are parts of one: down to the hash of what is in them, where more follows. One rule is
 * for all of them, because a host takes few and a large catalog has many parts. A file that is gone has another hash.
 */
function beginningOf(address: string): string {
  return /^.*\.[\da-f]{10}\./.exec(address)?.[0] ?? address;
}
