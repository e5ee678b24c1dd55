import { headerRules } from '../headerRules.ts';

/** Writes the headers as Netlify and Cloudflare read them from `_headers`, for a site below a base path that ends in a slash. */
export function headersFile(base: string): string {
  const byAddress = new Map<string, string[]>();
  for (const { at, headers } of headerRules) {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    for (const address of at) byAddress.set(address, [...(byAddress.get(address) ?? []), ...lines]);
  }
  const rules = [...byAddress].map(([address, lines]) => `${base}${address.slice(1)}\n${lines.join('')}`);
  return rules.join('\n');
}
