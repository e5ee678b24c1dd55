import type { Redirect } from '../redirects.ts';

/** Writes redirects as Netlify and Cloudflare read them from `_redirects`. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
