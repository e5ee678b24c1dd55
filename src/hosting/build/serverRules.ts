import { headerRules, headersBelow } from '../headerRules.ts';
import { patternSource } from '../pattern.ts';

/** Headers as servers are told them, whose rules are regular expressions. */
export interface ServerRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/** The rules for some of the files, below a base path that ends in a slash. */
export function serverRules(base: string): ServerRule[] {
  return headerRules
    .filter(({ at }) => !at.includes('/*'))
    .map(({ at, headers }) => {
      const addresses = at.map((one) => patternSource(one.slice(1)));
      const inside = addresses.length > 1 ? `(${addresses.join('|')})` : addresses.join('');
      return { pattern: `^${patternSource(base)}${inside}$`, headers: headersBelow(base, headers) };
    });
}

/** Writes a text as nginx and Caddy read it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
