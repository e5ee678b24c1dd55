import { leftOut, mostRules } from '../hostLimits.ts';
import type { Redirect } from '../redirects.ts';

/**
 * Writes redirects as Netlify and Cloudflare read them from `_redirects`. Where a page leads on as well, it ends where Cloudflare
 * would take no more.
 */
export function redirectsFile(redirects: readonly Redirect[], { hasPages }: { hasPages: boolean }): string {
  const told = hasPages ? redirects.slice(0, mostRules.redirects) : redirects;
  return `${told.map(({ from, to }) => `${from} ${to} 301\n`).join('')}${leftOut(redirects.length - told.length)}`;
}
