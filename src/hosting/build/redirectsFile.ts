import type { Redirect } from '../redirects.ts';

/** Writes redirects as Netlify and Cloudflare read them from `_redirects`. */
export function redirectsFile(redirects: readonly Redirect[], base: string): string {
  return redirects.map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`).join('');
}
